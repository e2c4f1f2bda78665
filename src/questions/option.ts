/** An option of a slash command. Options of type `entity` and `person` complete as one types. */
export interface CommandOption {
	readonly name: string;
	readonly description: string;
	readonly type: 'entity' | 'person' | 'date' | 'choice' | 'integer' | 'text';
	readonly required: boolean;
	/** For `choice`: what can be chosen. */
	readonly choices?: readonly { readonly name: string; readonly value: string }[];
	/** For `integer`: the bounds. */
	readonly minimum?: number;
	readonly maximum?: number;
}
