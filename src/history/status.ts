/**
 * The status of a pair, derived from what sources say: its dated events are folded in order into intervals; observations
 * ("these two have no relations") fill what no event explains. Nothing here is stored by hand.
 *
 * The rules, each with its reason:
 * - A break stays a break when the other side breaks too; one restoration ends it, as restoring takes both.
 * - Before a pair's *first* establishment the pair had no relations: that is what "first" says. Where an embassy, an ambassador, a consul
 *   or a treaty is known from before and no primary source says "first", the time from then on is left open. Where the first known event is
 *   another one (a severance), nothing is known of the time before it.
 * - What a source dates from before both had foreign relations of their own counts from its day, and nothing is said of the time before it.
 * - A restoration without a known break shows that there was one: from the last that is known of the relations the time is left open.
 * - A list of partners gives only the first establishment, so a listed pair contradicts neither an earlier nor a later break. A break that is
 *   more than ten years older than the list and not marked in it is over all the same: lists mark those that last.
 * - An undated word for an end ("severed", "no relations") changes the status only of a pair without a dated break until then; dated events
 *   are the better witness. It counts from the day for which the source says it, or from the day that the source names; the time since
 *   the last that is known of the relations is left open, as nobody knows when they ended.
 * - A word that there are none, and lists that leave a pair out, hold for the time before as well, as long as no act, embassy or
 *   ambassador speaks against it.
 * - Relations that a list has without a date reach back as well, as far as the pair itself or as the last that is known otherwise, but no
 *   longer than a generation before the first embassy, ambassador or list: the list does not say that they began on its own day. A source that speaks of one year is taken for that year, and for the time since the first
 *   embassy or ambassador.
 * - A source's plain word that relations exist, or a list by the rule above, ends a break whose end no source dates. Relations are told again
 *   from the first embassy or ambassador after it on, or from a generation later. The break is told for the two years after the last word
 *   of it, and the time between is left open (`openBreaks.ts`).
 * - Where a source's plain word has relations before an act that began or restored them, they had ended by then: more than five years after the last that
 *   is known of them, the time up to the act is left open.
 * - A second break years after the first shows that there were relations between; the time from then on is left open as well.
 * - Relations without a known beginning, of which the last word is from before one of the two was occupied, or annexed in a way that many states
 *   did not accept, are not told beyond that (`takings.ts`).
 * - "Suspended" in one secondary source is "severed" where another source says so of the same break.
 * - An event of a known year only is placed where it makes sense among the others: a restoration of 1967 after the break of
 *   June 1967.
 */

import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { Status } from '../data/kinds.ts';
import { foldActs } from './acts.ts';
import type { Draft, Evidence, Lifetime, StatusEvent, StatusInterval, StatusObservation } from './interval.ts';
import { foldObservations } from './observed.ts';
import { openBetweenBreaks } from './openBreaks.ts';

export { changesStatus } from './acts.ts';
export type { Evidence, Lifetime, StatusEvent, StatusInterval, StatusObservation } from './interval.ts';
export { areCompatible } from './observed.ts';

/**
 * The end of a stretch where the next begins. Where that one is not dated, or dated from before both existed, nothing is known but that this
 * one's own date was over.
 */
function endBefore(next: FactDate | null, own: FactDate | null): FactDate | null {
	return next === null || (own !== null && latestDay(next) < earliestDay(own)) ? own : next;
}

/** Whether the next stretch is dated from before this one: an act agreed on before both existed leaves no time for what was before it. */
function isOvertaken({ from }: Draft, next: Draft | undefined): boolean {
	return from !== null && next !== undefined && next.from !== null && latestDay(next.from) < earliestDay(from);
}

/** Ends each stretch where the next begins. */
function close(drafts: readonly Draft[], lifetime: Lifetime): StatusInterval[] {
	const end = lifetime.until ?? null;
	const last = end === null ? '9999-12-31' : latestDay(end);
	return drafts
		.filter(({ day }) => day <= last)
		.filter((one, index) => one.status !== 'none' || !isOvertaken(one, drafts[index + 1]))
		.filter(({ status }, index, all) => status !== 'severed' || all[index - 1]?.status !== status)
		.map(({ isWeak, seen: _, ...interval }, index, all) => {
			const next = all[index + 1];
			const until = next === undefined ? end : endBefore(next.from, interval.from);
			return { ...interval, until, isOneSource: interval.status === 'suspended' && isWeak };
		});
}

/**
 * Folds what sources say of a pair into intervals of one status each, oldest first, none overlapping. Time that no interval
 * covers is `no-record`, as is an interval of that status: of the latter it is known what happened in it, and not when.
 *
 * @param events the pair's events, in any order
 * @param observations the pair's observations, in any order
 * @param lifetime when both parties existed
 * @param evidence what shows relations or contacts of the two, in any order
 */
export function foldStatus(
	events: readonly StatusEvent[],
	observations: readonly StatusObservation[],
	lifetime: Lifetime = {},
	evidence: readonly Evidence[] = [],
): readonly StatusInterval[] {
	const stated = observations.filter(({ status, listed }) => status === 'relations' && !listed);
	const shown: readonly Evidence[] = [...evidence, ...stated.map(({ asOf: date }) => ({ date, shows: 'standing' as const }))];
	const drafts = foldActs(events, lifetime, shown);
	const breaks = events
		.filter(({ kind }) => /^relations-(severed|suspended|restored)$/.test(kind))
		.map(({ date }) => earliestDay(date));
	foldObservations(observations, { drafts, evidence: shown, lifetime, firstBreak: breaks.sort()[0] });
	openBetweenBreaks(drafts);
	return close(drafts, lifetime);
}

/** The status on a date, and the other status that it may have been where the date of the change is not known to the day. */
export interface StatusOnDate {
	readonly status: Status;
	readonly interval: StatusInterval | undefined;
	readonly uncertain: Status | undefined;
}

/**
 * The status on a date. For a date of less precision than a day, the status at its end. Where a change is dated by month or year
 * only and the day asked about falls within that time, `uncertain` names the other status that it may have been.
 *
 * @param on a valid {@link FactDate}
 */
export function statusOn(intervals: readonly StatusInterval[], on: FactDate): StatusOnDate {
	const last = latestDay(on);
	const at = intervals.findLastIndex(({ day }) => day <= last);
	const interval = intervals[at];
	const next = intervals[at + 1];
	if (interval === undefined || (next === undefined && interval.until !== null && latestDay(interval.until) < last)) {
		return { status: 'no-record', interval: undefined, uncertain: undefined };
	}
	return { status: interval.status, interval, uncertain: otherStatus(intervals[at - 1], interval, next, last) };
}

/** The status before a change that may have come later than the day, or after one that may have come earlier. */
function otherStatus(
	before: StatusInterval | undefined,
	interval: StatusInterval,
	next: StatusInterval | undefined,
	day: string,
): Status | undefined {
	// A stretch that is open is uncertain as a whole.
	if (interval.status === 'no-record') return undefined;
	if (interval.from !== null && day < latestDay(interval.from)) return before?.status ?? 'no-record';
	if (next !== undefined && next.status !== 'no-record' && next.from !== null && earliestDay(next.from) <= day)
		return next.status;
	return undefined;
}
