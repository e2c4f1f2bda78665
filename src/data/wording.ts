/** Words that take a side in a dispute. `docs/naming.md` says how disputes are told. */

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
