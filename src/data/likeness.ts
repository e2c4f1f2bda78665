/** How much two sentences have in common, word by word: whether they may tell of one thing. English, as the sentences of the data are. */

/** Words that hold a sentence together and say nothing of what it tells. */
const functionWords = new Set(
	(
		'the and for with from that which who whom whose was were had has have been being its his her their they them this these ' +
		'those than then into onto upon also until while when where after before because during between both about over under'
	).split(' '),
);

/** Endings of English words: "recognised", "recognises" and "recognition" are one. */
const ending = /(?:ations?|itions?|ions?|ings?|ies|ers?|ed|es|[esdy])$/;

/** So many letters are told apart after that. */
const stemLength = 6;

/** The shortest word that counts. */
const shortest = 3;

/**
 * The words of a sentence that mean something, without their endings.
 *
 * @param names words that do not count, as the parties are named in either sentence
 */
export function meaningfulWords(sentence: string, names: readonly string[] = []): ReadonlySet<string> {
	const left = new Set(names.flatMap(split).map(stemOf));
	const words = split(sentence).filter((word) => word.length >= shortest && !functionWords.has(word));
	return new Set(words.map(stemOf).filter((stem) => !left.has(stem)));
}

/** The share of the words of the shorter sentence that the longer one has; 0 where one has none. */
export function shareOfShorter(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return shareOf(Math.min(one.size, other.size), one, other);
}

/** The share of the words of the longer sentence that the shorter one has; 0 where one has none. */
export function shareOfLonger(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return shareOf(Math.max(one.size, other.size), one, other);
}

function shareOf(size: number, one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return one.size === 0 || other.size === 0 ? 0 : [...one].filter((word) => other.has(word)).length / size;
}

function split(text: string): string[] {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u);
}

function stemOf(word: string): string {
	const stem = word.replace(ending, '');
	return (stem.length < shortest ? word : stem).slice(0, stemLength);
}
