/** Whether a text can be the city of a mission. */

/** What the places of missions are held against; all texts as {@link foldPlace} gives them. */
export interface KnownPlaces {
	/** What the people of a state are called: "Danish". */
	readonly demonyms: ReadonlySet<string>;
	/** Names of states. */
	readonly states: ReadonlySet<string>;
	/** Names that begin like a people's and are places all the same: "French Guiana". */
	readonly territories: ReadonlySet<string>;
}

/** Capitals that bear the name of their state. */
const cityNames: ReadonlySet<string> = new Set([
	'djibouti',
	'kuwait',
	'luxembourg',
	'monaco',
	'san marino',
	'singapore',
	'vatican',
	'vatican city',
]);

/** One spelling for what differs in case and marks alone. */
export function foldPlace(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Whether the text is no city: the name of a state or of its people, or several words that begin with a people's name. */
export function isNoCity(place: string, { demonyms, states, territories }: KnownPlaces): boolean {
	const folded = foldPlace(place).replace(/[’']s$/, '');
	if (cityNames.has(folded)) return false;
	if (states.has(folded)) return true;
	if (territories.has(folded)) return false;
	const [first = '', ...others] = folded.split(' ');
	// Three words behind which no city stands: "Thai Trade Centre"; of two, "Vatican City" is one.
	return demonyms.has(folded) || (others.length > 1 && demonyms.has(first));
}
