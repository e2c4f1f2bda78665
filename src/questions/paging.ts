/** The options by which a reader turns the pages of a list. A command adds the slot. */

/** Which page; one beyond the last gives the last. */
export const pageOption = { type: 'integer', minimum: 1, maximum: 10_000, usual: 1 } as const;

/** How many lines a page has: set by a front end that has little room, or in `ask` and batches. */
export const limitOption = {
	type: 'integer',
	isOffered: false,
	minimum: 1,
	maximum: 50,
} as const;
