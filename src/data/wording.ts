/** Words that a sentence of the data must not have: those that take a side in a dispute (`docs/naming.md` says how disputes are told), and talk of its source. */

const loaded: readonly string[] = [
	'regime',
	'occupied',
	'occupier',
	'occupation',
	'occupying',
	'so-called',
	'self-styled',
	'self-proclaimed',
	'breakaway',
	'secessionist',
	'separatist',
	'rebel',
	'puppet',
	'terrorist',
	'illegal',
	'illegally',
	'illegitimate',
	'rightful',
	'legitimate',
	'aggression',
	'aggressor',
	'liberated',
	'renegade',
	'rogue',
	'usurper',
	'junta',
];

const loadedWord = new RegExp(`(?<![\\p{L}-])(?:${loaded.join('|')})s?(?![\\p{L}-])`, 'iu');

/**
 * The first word of a sentence that takes a side.
 *
 * @param sentence in English
 * @returns as the sentence spells it, or `undefined` for a neutral sentence
 */
export function loadedWordOf(sentence: string): string | undefined {
	return loadedWord.exec(sentence)?.[0];
}

/**
 * Words of a sentence about the page that was read instead of what happened. "The article" of a treaty, "the list" of a government and "the row" over a
 * visit are things of the world, so these count only with a verb of telling.
 */
const talkOfSource = new RegExp(
	[
		String.raw`\b(?:the|this|its) (?:page|portal|website|footnote|dataset|table)\b`,
		String.raw`’s page\b`,
		String.raw`\bthis (?:source|article|list)\b`,
		String.raw`\bthe (?:source|article|list)\b[^.;]*? (?:says|counts|names|dates|gives|marks|calls|speaks)\b`,
		String.raw`\b(?:by|according to) the (?:source|article|list|notes)\b`,
		String.raw`\d (?:of|in) the month\b`,
	].join('|'),
	'iu',
);

/**
 * The first words of a sentence that tell of its source: answers print the sentence beside many sources, where "the page" is none of them.
 *
 * @param sentence in English
 * @returns as the sentence spells them, or `undefined` for a sentence of facts
 */
export function talkOfSourceIn(sentence: string): string | undefined {
	return talkOfSource.exec(sentence)?.[0];
}
