/**
 * Keeps the most recent results of a function whose results never change, up to a number of them. People ask about the same few pairs
 * and type the same first letters, and the facts stay the same until a new store is swapped in.
 */
export class Recent<Result> {
	readonly #most: number;
	readonly #results = new Map<string, Result>();

	constructor(most: number) {
		this.#most = most;
	}

	/** The result kept under a key, or what `make` gives, which is kept in place of the one not asked for the longest time. */
	get(key: string, make: () => Result): Result {
		const known = this.#results.get(key);
		const result = known ?? make();
		// Set anew, a key moves to the end: the first one is always the oldest.
		this.#results.delete(key);
		this.#results.set(key, result);
		if (this.#results.size > this.#most) this.#results.delete(this.#results.keys().next().value ?? '');
		return result;
	}

	/** How many results are kept. */
	get size(): number {
		return this.#results.size;
	}
}
