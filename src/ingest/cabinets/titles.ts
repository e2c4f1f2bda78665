/** Which post of a list of a cabinet's posts is the foreign minister's. */

const foreignAffairs =
	/\b(?:(?:foreign|external) (?:and \p{L}+ )?(?:affairs|relations)|international relations and cooperation)\b|^foreign minister\b/iu;

/** Those beside or below the minister, ministers of trade abroad, and a government of another place. */
const beside =
	/\b(?:deputy|vice|assistant|delegate|state|under-?secretary|parliamentary|cabinet secretary|second minister)\b|^minister in the\b|-delegate\b|\baffairs of the\b/i;

/** A deputy head of government who is foreign minister as well, in one title. */
const higherRank = /^(?:(?:first|second|third) )?(?:deputy|vice) prime minister(?:,| and) /i;

/** Titles of the foreign minister in one state that are another's elsewhere, or name no foreign affairs. */
const ofOneState: Readonly<Record<string, RegExp>> = {
	AT: /^federal minister of european and international affairs$/i,
	GB: /^secretary of state for foreign\b/i,
	PW: /^minister of state$/i,
	US: /^secretary of state$/i,
	VA: /^secretary for relations with states\b/i,
};

/** Titles that say no more than what the office is. */
const plain = /^(?:minister (?:of|for) foreign affairs|foreign minister)$/i;

/**
 * Whether a title is that of the foreign minister of a state.
 *
 * @param entity the state
 */
export function isForeignMinister(title: string, entity: string): boolean {
	if (ofOneState[entity]?.test(title)) return true;
	const rest = title.replace(higherRank, '');
	return foreignAffairs.test(rest) && !beside.test(rest);
}

/** The style of the office: its title where that says more than "foreign minister", without a note in brackets. */
export function styleOf(title: string): string {
	const style = title.replace(/ \([^)]*\)$/, '');
	return plain.test(style) ? '' : style;
}
