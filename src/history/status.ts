/**
 * The status of a pair, derived from what sources say: its dated events are folded in order into intervals; observations
 * ("these two have no relations") fill what no event explains. Nothing here is stored by hand.
 *
 * The rules, each with its reason:
 * - A break stays a break when the other side breaks too; one restoration ends it, as restoring takes both.
 * - Before a pair's *first* establishment the pair had no relations: that is what "first" says. Where the first known event is
 *   another one (a severance), nothing is known of the time before it.
 * - A list of partners gives only the first establishment, so a listed pair contradicts neither an earlier nor a later break.
 * - An undated word for an end ("severed", "no relations") changes the status only of a pair without a dated break; dated events
 *   are the better witness.
 * - A source's plain word that relations exist ends a break whose end no source dates; a list of partners does not.
 * - An event of a known year only is placed where it makes sense among the others: a restoration of 1967 after the break of
 *   June 1967.
 */

import { areCompatible as areDatesCompatible, bare, earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { EventKind, Status } from '../data/kinds.ts';
import { compareText } from '../data/order.ts';

/** An event as far as the status of a pair depends on it. */
export interface StatusEvent {
	readonly id: string;
	readonly kind: EventKind;
	readonly date: FactDate;
	/** For `relations-continued`: the status that the successor took over. */
	readonly carries?: Status | undefined;
}

/** A source's word on how things stood on a date. */
export interface StatusObservation {
	readonly id: string;
	readonly status: Exclude<Status, 'no-record'>;
	readonly asOf: FactDate;
	/** It rests on lists of partners alone: these do not tell of breaks, and contradict no event. */
	readonly listed: boolean;
}

/** When both parties existed; an open end is `undefined`. */
export interface Lifetime {
	readonly from?: FactDate | undefined;
	readonly until?: FactDate | undefined;
}

/** A stretch of time with one status. `from` is `null` where it reaches back as far as the pair itself, `until` where it still lasts. */
export interface StatusInterval {
	/**
	 * The day from which the status is counted, `YYYY-MM-DD`, or `''` for ever. It is the first that `from` can mean, or the
	 * last where something else of that year or month must have come before.
	 */
	readonly day: string;
	readonly from: FactDate | null;
	readonly until: FactDate | null;
	readonly status: Exclude<Status, 'no-record'>;
	/** The event or observation that the interval rests on. */
	readonly openedBy: string;
}

/** Order among events of one day: what must have been before what. */
const ranks: Partial<Record<EventKind, number>> = {
	recognition: 0,
	'relations-established': 1,
	'relations-continued': 2,
	'relations-suspended': 3,
	'relations-severed': 4,
	'recognition-withdrawn': 5,
	'relations-restored': 6,
};

/** Whether an event of this kind can change the status of a pair. */
export function changesStatus(kind: EventKind): boolean {
	return ranks[kind] !== undefined;
}

/** The status after an event, or the same one where the event changes nothing. */
function after(event: StatusEvent, before: Status): Status {
	switch (event.kind) {
		case 'recognition':
			return before === 'none' || before === 'no-record' ? 'recognised-only' : before;
		case 'recognition-withdrawn':
			return before === 'relations' || before === 'suspended' || before === 'severed' ? 'severed' : 'none';
		case 'relations-established':
		case 'relations-restored':
			return 'relations';
		case 'relations-continued':
			return event.carries ?? 'relations';
		case 'relations-suspended':
			return before === 'severed' ? before : 'suspended';
		case 'relations-severed':
			return 'severed';
		default:
			return before;
	}
}

/** Whether the event is one that makes sense in this status; used to place events of which only the year is known. */
function fits(event: StatusEvent, status: Status): boolean {
	switch (event.kind) {
		case 'relations-restored':
			return status === 'severed' || status === 'suspended';
		case 'relations-established':
			return status !== 'relations';
		case 'relations-suspended':
			return status === 'relations';
		case 'relations-severed':
			return status === 'relations' || status === 'suspended';
		default:
			return true;
	}
}

function compareEvents(one: StatusEvent, other: StatusEvent): number {
	return (
		compareText(earliestDay(one.date), earliestDay(other.date)) ||
		(ranks[one.kind] ?? 9) - (ranks[other.kind] ?? 9) ||
		compareText(one.id, other.id)
	);
}

/** Takes the next event: among those that could be the next by their dates, the first that makes sense in the present status. */
function takeNext(remaining: StatusEvent[], status: Status): StatusEvent {
	const horizon = remaining.map(({ date }) => latestDay(date)).sort()[0] ?? '';
	const possible = remaining.filter(({ date }) => earliestDay(date) <= horizon);
	const next = possible.find((event) => fits(event, status)) ?? (possible[0] as StatusEvent);
	remaining.splice(remaining.indexOf(next), 1);
	return next;
}

/** The establishment that the history of a pair's relations begins with; recognition may come before it. */
function firstEstablishment(inOrder: readonly StatusEvent[]): StatusEvent | undefined {
	const ordered = [...inOrder];
	let status: Status = 'none';
	while (ordered.length > 0) {
		const event = takeNext(ordered, status);
		if (event.kind === 'relations-established') return event;
		if (event.kind !== 'recognition') return undefined;
		status = 'recognised-only';
	}
	return undefined;
}

/** A break "in 2019" beside one of 16 September 2019 is the same break less exactly dated; it must not begin in January. */
function withoutVagueDoubles(events: readonly StatusEvent[]): StatusEvent[] {
	return events.filter(
		({ kind, date }) =>
			!events.some(
				(other) => other.kind === kind && bare(other.date).length > bare(date).length && areDatesCompatible(other.date, date),
			),
	);
}

function foldEvents(events: readonly StatusEvent[], lifetime: Lifetime): StatusInterval[] {
	const remaining = withoutVagueDoubles(events.filter(({ kind }) => changesStatus(kind))).sort(compareEvents);
	const intervals: StatusInterval[] = [];
	let status: Status = 'no-record';
	let latest = '';
	const first = firstEstablishment(remaining);
	// Where sources date relations from before both existed, the beginning of the pair is not what it seems: nothing is said of it.
	if (first !== undefined && (lifetime.from === undefined || earliestDay(lifetime.from) <= latestDay(first.date))) {
		const from = lifetime.from ?? null;
		status = 'none';
		latest = from === null ? '' : earliestDay(from);
		intervals.push({ day: latest, from, until: null, status, openedBy: first.id });
	}
	while (remaining.length > 0) {
		const event = takeNext(remaining, status);
		const next = after(event, status);
		if (next !== status && next !== 'no-record') {
			// An event of a known year only that must have come after another of that year is counted from the year's end.
			const day = earliestDay(event.date) < latest ? latestDay(event.date) : earliestDay(event.date);
			intervals.push({ day, from: event.date, until: null, status: next, openedBy: event.id });
			status = next;
			latest = day;
		}
	}
	return intervals;
}

/** "No relations" is what a break leaves, and a state can be recognised without relations: no contradiction. */
export function areCompatible(one: Status, other: Status): boolean {
	const without: readonly Status[] = ['recognised-only', 'none', 'severed'];
	return one === other || ([one, other].includes('none') && without.includes(one) && without.includes(other));
}

/** Puts one observation into the intervals where no event explains the time; one that contradicts them changes nothing. */
function observe(
	intervals: StatusInterval[],
	observation: StatusObservation,
	breaksAreDated: boolean,
	observed: ReadonlySet<string>,
): void {
	const day = earliestDay(observation.asOf);
	const at = intervals.findLastIndex((interval) => interval.day <= day);
	const current = intervals[at];
	if (current?.status === observation.status) return;
	const opened: StatusInterval = {
		day,
		from: observation.asOf,
		until: null,
		status: observation.status,
		openedBy: observation.id,
	};
	const tellsOfEnd = observation.status !== 'relations' && observation.status !== 'recognised-only' && !observation.listed;
	const fills =
		current === undefined ||
		observed.has(current.openedBy) ||
		(tellsOfEnd && current.status === 'relations' && !breaksAreDated) ||
		(observation.status === 'relations' &&
			(!observation.listed || current.status === 'recognised-only' || current.status === 'none'));
	if (fills) intervals.splice(at + 1, 0, opened);
}

function close(intervals: readonly StatusInterval[], lifetime: Lifetime): StatusInterval[] {
	const end = lifetime.until ?? null;
	const last = end === null ? '9999-12-31' : latestDay(end);
	return intervals
		.filter(({ day }) => day <= last)
		.map((interval, index, all) => ({ ...interval, until: all[index + 1]?.from ?? end }));
}

/**
 * Folds what sources say of a pair into intervals of one status each, oldest first, none overlapping. Time that no interval
 * covers is `no-record`.
 *
 * @param events the pair's events, in any order
 * @param observations the pair's observations, in any order
 * @param lifetime when both parties existed
 */
export function foldStatus(
	events: readonly StatusEvent[],
	observations: readonly StatusObservation[],
	lifetime: Lifetime = {},
): readonly StatusInterval[] {
	const intervals = foldEvents(events, lifetime);
	const breaksAreDated = events.some(({ kind }) => /^relations-(severed|suspended|restored)$/.test(kind));
	const observed = new Set(observations.map(({ id }) => id));
	const inOrder = [...observations].sort(
		(one, other) =>
			compareText(earliestDay(one.asOf), earliestDay(other.asOf)) ||
			Number(one.listed) - Number(other.listed) ||
			compareText(one.id, other.id),
	);
	for (const observation of inOrder) observe(intervals, observation, breaksAreDated, observed);
	return close(intervals, lifetime);
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
	if (interval.from !== null && day < latestDay(interval.from)) return before?.status ?? 'no-record';
	if (next !== undefined && next.from !== null && earliestDay(next.from) <= day) return next.status;
	return undefined;
}
