/** A person's allowance of questions: a token bucket, which fills again with time. */
export interface Allowance {
	/** Questions that can be asked at once. */
	readonly burst: number;
	/** Questions a second, in the long run. */
	readonly perSecond: number;
}

/** Generous for people, tight for scripts. */
export const generous: Allowance = { burst: 20, perSecond: 2 };

interface Bucket {
	tokens: number;
	at: number;
}

/**
 * Keeps a flood by one person from slowing everybody. Persons are remembered in memory only, until their bucket would be
 * full again: some seconds.
 */
export class RateLimit {
	readonly #allowance: Allowance;
	readonly #buckets = new Map<string, Bucket>();
	#sweptAt = 0;

	constructor(allowance: Allowance = generous) {
		this.#allowance = allowance;
	}

	/**
	 * Takes one question from a person's allowance.
	 *
	 * @param person id of a Discord user
	 * @param now milliseconds since any fixed moment; never goes back
	 * @returns `false` where nothing is left
	 */
	take(person: string, now: number): boolean {
		this.#sweep(now);
		const { burst, perSecond } = this.#allowance;
		const bucket = this.#buckets.get(person) ?? { tokens: burst, at: now };
		const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1_000) * perSecond);
		const isAllowed = tokens >= 1;
		this.#buckets.set(person, { tokens: isAllowed ? tokens - 1 : tokens, at: now });
		return isAllowed;
	}

	/** How many persons are remembered. */
	get size(): number {
		return this.#buckets.size;
	}

	#sweep(now: number): void {
		const refill = (this.#allowance.burst / this.#allowance.perSecond) * 1_000;
		if (now - this.#sweptAt < refill) return;
		this.#sweptAt = now;
		for (const [person, { at }] of this.#buckets) {
			if (now - at >= refill) this.#buckets.delete(person);
		}
	}
}
