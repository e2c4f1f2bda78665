/** The file is no fact store of this version, or is damaged, or cannot be written. The message says which. */
export class StoreError extends Error {
	constructor(message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'StoreError';
	}
}
