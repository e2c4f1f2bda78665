/**
 * Dates as sources give them: EDTF level 0 with its precision kept (`2022`, `2022-06`, `2022-06-30`), and a trailing
 * `~` where the source itself says "about" (EDTF level 1). A day that a source does not give is never invented.
 */
export type FactDate = string;

/** How exact a {@link FactDate} is. */
export type Precision = 'year' | 'month' | 'day';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @param month from 1 to 12 */
function daysInMonth(year: number, month: number): number {
	const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && isLeapYear ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * Whether a text is a date that exists, in one of the forms `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, each with an optional `~`.
 */
export function isFactDate(text: string): boolean {
	const match = pattern.exec(text);
	if (!match) return false;
	const [year = 0, month = 1, day = 1] = match.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)));
	return year > 0 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
}

/** The precision of a valid date. */
export function precisionOf(date: FactDate): Precision {
	const length = bare(date).length;
	return length === 4 ? 'year' : length === 7 ? 'month' : 'day';
}

/** Whether the source itself calls the date approximate. */
export function isApproximate(date: FactDate): boolean {
	return date.endsWith('~');
}

/** The date without its mark of approximation. */
export function bare(date: FactDate): string {
	return date.endsWith('~') ? date.slice(0, -1) : date;
}

/** The first day (`YYYY-MM-DD`) that a valid date can mean: `2022` gives `2022-01-01`. */
export function earliestDay(date: FactDate): string {
	const text = bare(date);
	return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}

/** The last day (`YYYY-MM-DD`) that a valid date can mean: `2022-02` gives `2022-02-28`. */
export function latestDay(date: FactDate): string {
	const text = bare(date);
	if (text.length === 4) return `${text}-12-31`;
	if (text.length === 10) return text;
	return `${text}-${daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))}`;
}

/** Whether two dates can mean the same day: `2022` and `2022-06-30` can, `2022-05` and `2022-06-30` cannot. */
export function areCompatible(one: FactDate, other: FactDate): boolean {
	return earliestDay(one) <= latestDay(other) && earliestDay(other) <= latestDay(one);
}

/** The distance in days between the nearest days that two dates can mean; 0 where they are compatible. */
export function daysApart(one: FactDate, other: FactDate): number {
	if (areCompatible(one, other)) return 0;
	const [first, second] = earliestDay(one) < earliestDay(other) ? [one, other] : [other, one];
	return Math.round((Date.parse(earliestDay(second)) - Date.parse(latestDay(first))) / 86_400_000);
}
