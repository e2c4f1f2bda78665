/** Order of texts by code unit: the same on every machine, whatever its locale. Dates as days sort by it too. */
export function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/** Two ids in the order under which a pair is kept, whoever is named first. */
export function sortedPair(one: string, other: string): [string, string] {
	return one < other ? [one, other] : [other, one];
}
