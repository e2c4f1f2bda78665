/** The acts between two states, folded in order into stretches of one status. The rules stand at the head of `status.ts`. */

import { areCompatible as areDatesCompatible, bare, earliestDay, latestDay } from '../data/date.ts';
import type { EventKind, Status } from '../data/kinds.ts';
import { compareText } from '../data/order.ts';
import { type Draft, draft, type Evidence, firstDay, gap, type Lifetime, type StatusEvent, shownWithin } from './interval.ts';

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

/**
 * Whether the beginning of the pair is what it seems: where sources date acts from before both existed, nothing is said of it. States
 * recognised dominions and colonies, and these recognised others.
 */
function isFromBeginning(events: readonly StatusEvent[], { from }: Lifetime): boolean {
	return from === undefined || events.every(({ date }) => earliestDay(from) <= latestDay(date));
}

/**
 * The day from which an act counts. One of a known year only that must have come after another of that year counts from the year's end,
 * or from the day by which the next one had happened; one dated from before the last counts from that.
 *
 * @param latest the day of the act before it
 * @param next the acts after it
 */
function dayOfAct({ date }: StatusEvent, latest: string, next: readonly StatusEvent[]): string {
	const early = earliestDay(date);
	if (early >= latest) return early;
	const late = [latestDay(date), ...next.map((event) => latestDay(event.date))].sort()[0] ?? latest;
	return late >= latest ? late : latest;
}

/**
 * Folds the acts of a pair into stretches of one status, oldest first.
 *
 * @param events the pair's events, in any order
 * @param evidence what shows relations or contacts of the two
 */
export function foldActs(events: readonly StatusEvent[], lifetime: Lifetime, evidence: readonly Evidence[]): Draft[] {
	const remaining = withoutVagueDoubles(events.filter(({ kind }) => changesStatus(kind))).sort(compareEvents);
	const drafts: Draft[] = [];
	let status: Status = 'no-record';
	let latest = '';
	const first = firstEstablishment(remaining);
	if (first !== undefined && isFromBeginning(remaining, lifetime)) {
		status = 'none';
		latest = firstDay(lifetime);
		drafts.push(draft({ day: latest, from: lifetime.from ?? null, status, openedBy: first.id, basis: 'act' }));
	}
	while (remaining.length > 0) {
		const event = takeNext(remaining, status);
		const next = after(event, status);
		const day = dayOfAct(event, latest, remaining);
		const isUnexplained = event.kind === 'relations-restored' && status === 'relations';
		if (isUnexplained) drafts.push(...unknownBreak(drafts, event, day, evidence));
		// A second break without a known restoration stays: a source's word may show that there were relations between.
		const isBrokenAgain = event.kind === 'relations-severed' && status === 'severed' && day > latest;
		if ((next !== status || isUnexplained || isBrokenAgain) && next !== 'no-record') {
			const { id: openedBy, isWeak = false } = event;
			drafts.push(draft({ day, from: event.date, status: next, openedBy, basis: 'act', isWeak }));
			status = next;
			latest = day;
		}
	}
	return first === undefined || first.isPrimary === true ? drafts : doubted(drafts, first, lifetime, evidence);
}

/** The time in which relations must have been broken that were restored later: from the last that is known of them. */
function unknownBreak(drafts: readonly Draft[], restored: StatusEvent, day: string, evidence: readonly Evidence[]): Draft[] {
	const current = drafts.at(-1);
	if (current === undefined) return [];
	const { last } = shownWithin(evidence, ['standing', 'leaving'], current.day, day);
	return gap(last ?? current.from, day, restored.id);
}

/**
 * How long before a first establishment (days) an envoy may be named, and a treaty be signed, without a doubt about it: they are often one
 * business.
 */
const envoyGrace = 31;
const treatyGrace = 366;

/**
 * "First" of a list is not true where an ambassador, a consul or a treaty is known from before: the time from then on is left open. A consul or a
 * treaty does not speak against recognition without relations.
 */
function doubted(drafts: Draft[], first: StatusEvent, lifetime: Lifetime, evidence: readonly Evidence[]): Draft[] {
	const opened = drafts.find(({ openedBy, status }) => openedBy === first.id && status !== 'none')?.day;
	if (opened === undefined || drafts[0]?.openedBy !== first.id) return drafts;
	const start = firstDay(lifetime);
	const { first: standing } = shownWithin(evidence, ['standing', 'leaving'], start, daysBefore(opened, envoyGrace));
	const { first: contact } = shownWithin(evidence, ['contact', 'post'], start, daysBefore(opened, treatyGrace));
	const day = standing === undefined ? undefined : earliestDay(standing);
	const left = day === undefined ? drafts : cut(drafts, day, opened, first.id, standing ?? null);
	const met = contact === undefined ? undefined : earliestDay(contact);
	const stranger = left[0];
	const strangersUntil = left[1]?.day ?? opened;
	if (met === undefined || stranger?.status !== 'none' || met >= strangersUntil) return left;
	return cut(left, met, strangersUntil, first.id, contact ?? null);
}

function daysBefore(day: string, days: number): string {
	return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Leaves open what is told of the days from one on and before another. */
function cut(drafts: readonly Draft[], day: string, before: string, openedBy: string, from: string | null): Draft[] {
	const unknown = draft({ day, from, status: 'no-record', openedBy, basis: null });
	const isSame = (one: Draft) => one.status === 'no-record' && one.openedBy === openedBy;
	const later = drafts.filter((one) => one.day >= before && !isSame(one));
	return [...drafts.filter((one) => one.day < day), unknown, ...later];
}
