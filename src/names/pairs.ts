/** Marks and words that people put between two names. */
const pairMarks =
	/\s*(?:\/|\+|&|,|;|\||–|—|->|→|<->|\bvs?\b\.?|\bversus\b|\band\b|\bwith\b|\bto\b|\bagainst\b|(?<=\s)-(?=\s))\s*/giu;

/** Longer texts are no pair of names. */
const mostWords = 10;

/** The ways to read a text as two names: at a mark, then between any two words. */
export function* halves(text: string): Generator<[string, string]> {
	for (const mark of text.matchAll(pairMarks)) {
		const [one, other] = [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)];
		if (one.trim() !== '' && other.trim() !== '') yield [one, other];
	}
	const words = text.split(/[\s-]+/);
	for (let at = 1; at < words.length && words.length <= mostWords; at++)
		yield [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}
