const names: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/**
 * The English name of a month, as sources write it.
 *
 * @param month 1 to 12; anything else gives `undefined`
 */
export function monthName(month: number): string | undefined {
	return names[month - 1];
}

/**
 * The month (1 to 12) that an English word names: its whole name or the beginning of it, three letters or more (`Sep`,
 * `Sept`, `september`), in capitals or not. `undefined` for any other word.
 */
export function monthNumber(word: string): number | undefined {
	if (word.length < 3) return undefined;
	const index = names.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase()));
	return index < 0 ? undefined : index + 1;
}
