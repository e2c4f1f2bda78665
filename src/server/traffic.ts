/** How much there is to do at present: events in the present and in the last second. */
export class Traffic {
	#second = 0;
	#inSecond = 0;
	#inSecondBefore = 0;

	/**
	 * Counts an event.
	 *
	 * @param now milliseconds since any fixed moment
	 * @returns events a second: the larger number of the second under way and the one before it
	 */
	count(now: number): number {
		const second = Math.floor(now / 1_000);
		if (second !== this.#second) {
			this.#inSecondBefore = second === this.#second + 1 ? this.#inSecond : 0;
			this.#inSecond = 0;
			this.#second = second;
		}
		this.#inSecond += 1;
		return Math.max(this.#inSecond, this.#inSecondBefore);
	}
}
