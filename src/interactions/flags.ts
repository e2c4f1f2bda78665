/** Code point of the first of the 26 letters that make up flag emoji. */
const regionalIndicatorA = 0x1f1e6;

/**
 * The flag emoji of an entity, or an empty text where there is none: emoji know the ISO 3166-1 alpha-2 codes (and `XK`)
 * only, not former states.
 */
export function flagOf(entity: string): string {
	if (!/^[A-Z]{2}$/.test(entity)) return '';
	return String.fromCodePoint(...[...entity].map((letter) => regionalIndicatorA + letter.charCodeAt(0) - 65));
}
