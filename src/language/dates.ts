/** Dates in the words of a language, at their own precision. */
import { LRUCache } from 'lru-cache';
import { bare, type FactDate, isFactDate, type Precision, precisionOf } from '../data/date.ts';

/** Dates whose words are kept: `Intl` takes longer over a date than all else in its sentence. */
export const mostDates = 5_000;

const shapes: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' },
};

/**
 * @param intl BCP 47 of the language, for `Intl`
 * @returns a function from a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a `~` is passed over) to words such as `30 June 2022`
 */
export function dateFormatter(intl: string): (date: FactDate) => string {
	// The first formatter of a process takes some milliseconds; each is made when it is first needed.
	const formats = new Map<Precision, Intl.DateTimeFormat>();
	const formatOf = (precision: Precision): Intl.DateTimeFormat => {
		const known = formats.get(precision);
		if (known !== undefined) return known;
		const format = new Intl.DateTimeFormat(intl, { ...shapes[precision], timeZone: 'UTC' });
		formats.set(precision, format);
		return format;
	};
	const kept = new LRUCache<FactDate, string>({
		max: mostDates,
		memoMethod: (date) => (isFactDate(date) ? formatOf(precisionOf(date)).format(firstDay(date)) : date),
	});
	return (date) => kept.memo(date);
}

/** `Date.UTC` would take the year 33 for 1933. */
function firstDay(date: FactDate): Date {
	const [year = 1, month = 1, day = 1] = bare(date).split('-').map(Number);
	const first = new Date(Date.UTC(2000, month - 1, day));
	first.setUTCFullYear(year, month - 1, day);
	return first;
}
