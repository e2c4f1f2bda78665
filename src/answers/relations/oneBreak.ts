/** One break that sources date differently is told once: without a restoration between, relations cannot be severed a second time. */
import { areCompatible, earliestDay, latestDay } from '../../data/date.ts';
import type { EventKind } from '../../data/kinds.ts';
import { compareText } from '../../data/order.ts';
import { statusOn } from '../../history/status.ts';
import type { StoredEvent, StoredInterval } from '../../store/store.ts';
import type { Line, Told } from '../oneAct.ts';

const breaks: ReadonlySet<EventKind> = new Set<EventKind>(['relations-severed', 'relations-suspended']);

/** War is declared after a break as well as in place of one: it is an act of its own. */
const war = /\bdeclar\w+ (?:of )?war\b|\bat war\b/i;

/**
 * Puts lines of one break with different dates together. Where two states broke off, each in its turn, these are two acts; what is told
 * without an actor is the act of the first of them.
 *
 * @returns in the order of the lines given; what opened the break leads its line, else the earliest
 */
export function withOneLineABreak(lines: readonly Line[], intervals: readonly StoredInterval[]): Line[] {
	const joined: Line[] = [];
	const openers = new Set(intervals.map(({ openedBy }) => openedBy));
	const inTime = lines.toSorted(
		({ lead: one }, { lead: other }) =>
			Number(openers.has(other.id)) - Number(openers.has(one.id)) || compareText(dayOf(one), dayOf(other)),
	);
	for (const line of inTime) {
		const place = joined.findIndex((known) => isOneBreak(known, line, intervals));
		const known = joined[place];
		if (known === undefined) joined.push(line);
		else joined[place] = { ...known, datedOtherwise: [...known.datedOtherwise, line.lead, ...line.also] };
	}
	return lines.flatMap(({ lead }) => joined.find((line) => line.lead === lead) ?? []);
}

function isOneBreak(known: Line, line: Line, intervals: readonly StoredInterval[]): boolean {
	const [act, other] = [breakOf(known), breakOf(line)];
	if (act === undefined || other === undefined || act.kind !== other.kind) return false;
	if (areCompatible(act.date, other.date) || !isUnendedBetween(act, other, intervals)) return false;
	const actors = [act, ...known.datedOtherwise.filter(isEvent), other].map(({ actor }) => actor);
	return new Set(actors.filter((actor) => actor !== null)).size <= 1;
}

function dayOf(told: Told): string {
	return earliestDay(isEvent(told) ? told.date : told.asOf);
}

function breakOf({ lead }: Line): StoredEvent | undefined {
	return isEvent(lead) && breaks.has(lead.kind) && !war.test(lead.summary ?? '') ? lead : undefined;
}

/** Whether nothing ended the break from one of two dates to the other. */
function isUnendedBetween(one: StoredEvent, other: StoredEvent, intervals: readonly StoredInterval[]): boolean {
	const [first, second] = earliestDay(one.date) < earliestDay(other.date) ? [one.date, other.date] : [other.date, one.date];
	const { status } = statusOn(intervals, latestDay(first));
	return intervals.every(({ day, status: next }) => day <= latestDay(first) || day > earliestDay(second) || next === status);
}

function isEvent(told: Told): told is StoredEvent {
	return 'kind' in told;
}
