/**
 * Occupations, and annexations that many states did not accept: the state was dealt with on by some, and by others not. What a source says of
 * relations before it, without an act that began them, is no word on the time after.
 */

import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { StatusInterval } from './interval.ts';

/**
 * Ends the last stretch of relations where one of the two was taken after the last word on them.
 *
 * @param takings the first days of occupations and contested annexations of either
 * @param words the dates of all that shows relations or contacts of the two
 */
export function untilTaken(
	intervals: readonly StatusInterval[],
	takings: readonly FactDate[],
	words: readonly FactDate[],
): readonly StatusInterval[] {
	const last = intervals.at(-1);
	if (last === undefined || last.status !== 'relations' || last.basis === 'act') return intervals;
	const known = [last.day, ...words.map(latestDay)].sort().at(-1) ?? last.day;
	const end = last.until === null ? undefined : latestDay(last.until);
	const taken = takings
		.filter((from) => earliestDay(from) > known && (end === undefined || earliestDay(from) < end))
		.sort((one, other) => (earliestDay(one) < earliestDay(other) ? -1 : 1))[0];
	return taken === undefined ? intervals : [...intervals.slice(0, -1), { ...last, until: taken }];
}
