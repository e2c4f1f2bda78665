import Fuse from 'fuse.js';

/** Longer patterns cost much time and find no more: names are shorter. */
const longestPattern = 32;

/**
 * Ranks the few dozen candidates that are merely like what was typed, for a person to choose from; it never decides. Fuse.js compares
 * the text as a whole, which orders such leftovers better than word by word.
 */
export function closestFirst<Item extends { readonly name: string; readonly matched: string }>(
	typed: string,
	candidates: readonly Item[],
): Item[] {
	const fuse = new Fuse(candidates, {
		keys: ['matched', 'name'],
		ignoreDiacritics: true,
		ignoreLocation: true,
		threshold: 1,
	});
	const ranked = fuse.search(typed.slice(0, longestPattern)).map(({ item }) => item);
	const left = candidates.filter((candidate) => !ranked.includes(candidate));
	return [...ranked, ...left];
}
