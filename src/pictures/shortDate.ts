import { bare, type FactDate, isApproximate, precisionOf } from '../data/date.ts';
import type { Language } from '../language/language.ts';

/** A date (EDTF level 0) in few letters, at its own precision: `30 Jun 2022`, `Jun 2022`, `c. 1971`. */
export function shortDate(date: FactDate, language: Language): string {
	const [year = '', month, day] = bare(date).split('-');
	return language.text('picture-date', {
		approximate: isApproximate(date) ? 'yes' : 'no',
		precision: precisionOf(date),
		year,
		month: Number(month ?? 0),
		day: Number(day ?? 0),
	});
}
