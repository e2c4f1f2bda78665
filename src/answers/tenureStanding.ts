/** How a tenure stands on a date, or now, as far as its sources tell. */
import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import { isPresent } from '../history/offices.ts';
import type { StoredTenure } from '../store/store.ts';

/**
 * - `on-date`: in office on the date asked about
 * - `unconfirmed`: in office before that date, and nobody else is known to have come by then
 * - `confirmed`: in office by a source of the present period
 * - `as-of`: last seen in office before it, and nobody else is known to have come
 * - `replaced`: no source tells the end, and somebody else came
 * - `past`: over, or not yet begun on the date asked about
 */
export type Standing = 'on-date' | 'unconfirmed' | 'confirmed' | 'as-of' | 'replaced' | 'past';

/** How a tenure stands on a date; without one, now. */
export function standingOf(tenure: StoredTenure, on: FactDate | undefined, dataTo: string): Standing {
	if (on !== undefined) {
		if (wasInOffice(tenure, on)) return 'on-date';
		return mayHaveStayed(tenure, on) ? 'unconfirmed' : 'past';
	}
	if (tenure.until !== null) return 'past';
	if (tenure.overBy !== null) return 'replaced';
	return isPresent(tenure, dataTo) ? 'confirmed' : 'as-of';
}

/** Whether sources put the person in the office on that date. */
export function wasInOffice({ from, seenFrom, until, overBy, asOf }: StoredTenure, on: FactDate): boolean {
	const isBegun = earliestDay(from ?? seenFrom) <= latestDay(on);
	const isOver = latestDay(until ?? asOf) < earliestDay(on);
	return isBegun && !isOver && (overBy === null || latestDay(overBy) >= earliestDay(on));
}

/** Whether the date lies between the last word on a person in office and the first on somebody else. */
export function mayHaveStayed({ from, seenFrom, until, overBy, asOf }: StoredTenure, on: FactDate): boolean {
	return (
		until === null &&
		earliestDay(from ?? seenFrom) <= latestDay(on) &&
		latestDay(asOf) < earliestDay(on) &&
		(overBy === null || earliestDay(overBy) > latestDay(on))
	);
}

const dayInMilliseconds = 86_400_000;

/** Two years: after so long a time somebody unknown may have held the office between. */
const longGapDays = 731;

/** Whether so much time lies between the last word on a person in office and the first on somebody else that another may have come between. */
export function isLongBefore(asOf: FactDate, overBy: FactDate): boolean {
	return (Date.parse(earliestDay(overBy)) - Date.parse(latestDay(asOf))) / dayInMilliseconds > longGapDays;
}
