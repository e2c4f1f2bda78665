/** On which dates a pair is asked about. */
import { earliestDay, latestDay } from '../../src/data/date.ts';

/** How many dates each pair is asked about. */
const datesOfPair = 12;

/** Asked of every pair: one in each stretch of history in which much changed, and the present. */
const fixed = ['1850-06-30', '1890-06-30', '1912-06-30', '1925-06-30', '1943-06-30', '1958-06-30', '1972-06-30', '1985-06-30'];
const recent = ['1996-06-30', '2010-06-30', '2020-06-30'];

function neighbour(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The dates to ask a pair about: today, the days around its own changes of status, the newest first, and fixed ones for the rest.
 *
 * @param changes the beginnings of the pair's intervals, as dates at any precision, oldest first
 * @param today `YYYY-MM-DD`
 */
export function datesFor(changes: readonly string[], today: string): readonly string[] {
	const around = changes.toReversed().flatMap((date) => [neighbour(earliestDay(date), -1), neighbour(latestDay(date), 1)]);
	const asked = new Set([today, ...around.filter((day) => day > '1816' && day < today).slice(0, 8), ...recent, ...fixed]);
	return [...asked].slice(0, datesOfPair);
}
