/** Dates in the words of a language, at their own precision. */
import type { FactDate, Precision } from '../data/date.ts';

const shapes: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' },
};

/** A valid date; what is none is printed as it is. */
const form = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?~?$/;

/** What stands in a date: a number, or the text between. */
type Part = 'day' | 'year' | { readonly text: string };

/**
 * `Intl` takes longer over a date than all else in its sentence. As only day and year differ between the dates of one month, it is asked
 * once for each month and precision, and the numbers are put into what it said.
 *
 * @param intl BCP 47 of the language, for `Intl`; of one that writes numbers in the digits 0 to 9
 * @returns a function from a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a `~` is passed over) to words such as `30 June 2022`
 */
export function dateFormatter(intl: string): (date: FactDate) => string {
	// The first formatter of a process takes some milliseconds; each is made when it is first needed.
	const known: Record<Precision, (readonly Part[] | undefined)[]> = { day: [], month: [], year: [] };
	const partsOf = (precision: Precision, month: number): readonly Part[] =>
		(known[precision][month] ??= new Intl.DateTimeFormat(intl, { ...shapes[precision], timeZone: 'UTC' })
			.formatToParts(Date.UTC(2000, month - 1))
			.map(({ type, value }) => (type === 'year' || type === 'day' ? type : { text: value })));
	return (date) => {
		const [, year, month, day] = form.exec(date) ?? [];
		if (year === undefined) return date;
		const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
		let words = '';
		for (const part of partsOf(precision, Number(month ?? 1))) {
			words += part === 'year' ? Number(year) : part === 'day' ? Number(day) : part.text;
		}
		return words;
	};
}
