/** Which dated facts of a pair an answer shows. */
import { areCompatible, earliestDay, type FactDate, latestDay } from '../../data/date.ts';
import type { EventKind } from '../../data/kinds.ts';
import { compareText } from '../../data/order.ts';
import { changesStatus } from '../../history/status.ts';
import type { FactStore, StoredEvent, StoredInterval, StoredObservation } from '../../store/store.ts';
import { isOneAct, type Line, linesOf, type Told } from '../oneAct.ts';
import type { Inherited } from './inherited.ts';
import { withOneLineABreak } from './oneBreak.ts';

/** At most so many dated facts: what a person reads on a phone. */
const mostFacts = 6;

const weights: Partial<Record<EventKind, number>> = {
	'representation-upgraded': 60,
	'representation-downgraded': 60,
	'mission-opened': 55,
	'mission-closed': 55,
	'envoy-recalled': 50,
	'envoy-expelled': 50,
	'agreement-signed': 40,
	'credentials-presented': 30,
	statement: 30,
	meeting: 20,
	membership: 10,
	visit: 10,
};

/** What is known of a pair, to choose from. */
interface Known {
	readonly store: FactStore;
	readonly asked: FactDate;
	readonly events: readonly StoredEvent[];
	readonly observations: readonly StoredObservation[];
	readonly intervals: readonly StoredInterval[];
	readonly opened: StoredEvent | StoredObservation | undefined;
	readonly inherited: Inherited | undefined;
}

/**
 * What a reader needs to understand the status: the changes of status before all, then what is weighty and recent. What tells of one
 * act is one line.
 *
 * @returns in the order of their dates
 */
export function chooseFacts(known: Known): Line[] {
	const { store, asked, events, observations, intervals, opened, inherited } = known;
	const day = latestDay(asked);
	const openers = new Set(intervals.map(({ openedBy }) => openedBy));
	const items: Told[] = [
		...events.filter((event) => event.id === opened?.id || (earliestDay(event.date) <= day && !isStillToCome(event, known))),
		...[inherited?.begun, inherited?.broken].flatMap((item) => item ?? []),
		...observations.filter(({ id, asOf }) => id === opened?.id || (openers.has(id) && earliestDay(asOf) <= day)),
	];
	const weight = (item: Told) => (item.id === opened?.id ? 200 : weightOf(item));
	const inOrder = items.sort((a, b) => weight(b) - weight(a) || compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id));
	return withOneLineABreak(withoutEarlierEnvoys(linesOf(inOrder, store)), intervals)
		.slice(0, mostFacts)
		.sort(({ lead: a }, { lead: b }) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id));
}

/** Whether an act of the year or month asked about is known by a later day of it: where a second source has the day, it had not happened yet. */
function isStillToCome(event: StoredEvent, { store, asked, events }: Known): boolean {
	const day = latestDay(asked);
	if (latestDay(event.date) <= day) return false;
	return events.some(
		(other) =>
			other.kind === event.kind &&
			earliestDay(other.date) > day &&
			areCompatible(other.date, event.date) &&
			(changesStatus(event.kind) || isOneAct(event, other, store)),
	);
}

/** Of all who presented credentials for a state only the last: the others were followed. */
function withoutEarlierEnvoys(lines: readonly Line[]): Line[] {
	const envoys = lines.flatMap(({ lead }) => ('kind' in lead && lead.kind === 'credentials-presented' ? [lead] : []));
	const last = new Map(
		envoys.toSorted((one, other) => compareText(dayOf(one), dayOf(other))).map((event) => [event.actor, event.id]),
	);
	return lines.filter(
		({ lead }) => !('kind' in lead) || lead.kind !== 'credentials-presented' || last.get(lead.actor) === lead.id,
	);
}

function weightOf(item: Told): number {
	if (!('kind' in item)) return 35;
	return changesStatus(item.kind) ? 100 : (weights[item.kind] ?? 0);
}

function dayOf(item: Told): string {
	return earliestDay('kind' in item ? item.date : item.asOf);
}
