/** Order of texts by code unit: the same on every machine, whatever its locale. Dates as days sort by it too. */
export function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
