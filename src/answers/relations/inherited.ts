/** How the relations that a successor carried on had come to stand as they did, with the states before it. */
import { earliestDay, type FactDate } from '../../data/date.ts';
import type { EventKind, Status } from '../../data/kinds.ts';
import { statusOn } from '../../history/status.ts';
import type { FactStore, StoredEvent, StoredObservation } from '../../store/store.ts';
import { carriedFrom } from '../existence.ts';

/** What a successor took over: how the relations had begun, and where they were broken, or there were none, by what that is known. */
export interface Inherited {
	readonly begun: StoredEvent | undefined;
	readonly broken: StoredEvent | StoredObservation | undefined;
}

const nothing: Inherited = { begun: undefined, broken: undefined };
const absences: ReadonlySet<Status> = new Set<Status>(['severed', 'suspended', 'none']);
const beginnings: ReadonlySet<EventKind> = new Set<EventKind>(['relations-established', 'relations-restored']);

/** An earlier state, its partner, and the day on which its successor took over. */
interface Handover {
	readonly state: string;
	readonly partner: string;
	readonly on: FactDate;
}

/**
 * What the state before handed over by a `relations-continued`.
 *
 * @param continued the act by which the successor carried the relations on
 * @param partner the state with which it did
 */
export function inheritedBy(store: FactStore, continued: StoredEvent, partner: string): Inherited {
	const state = carriedFrom(store, continued);
	if (continued.kind !== 'relations-continued' || state === undefined) return nothing;
	const handover = { state, partner, on: continued.date };
	return { begun: beginningOf(store, handover), broken: breakOf(store, handover) };
}

/** The last establishment or restoration up to the handover; where those relations were carried over themselves, that of the state before. */
function beginningOf(store: FactStore, handover: Handover): StoredEvent | undefined {
	const events = store.pairEvents(handover.state, handover.partner);
	const own = events.findLast(({ kind, date }) => beginnings.has(kind) && earliestDay(date) <= earliestDay(handover.on));
	if (own !== undefined) return own;
	const before = handoverBefore(events, handover);
	return before === undefined ? undefined : beginningOf(store, before);
}

/** The act or word by which the relations were broken that were handed over, or there were none; where the break was handed on itself, that of the state before. */
function breakOf(store: FactStore, handover: Handover): Inherited['broken'] {
	const { state, partner, on } = handover;
	const { status, interval } = statusOn(store.intervals(state, partner), earliestDay(on));
	if (interval === undefined || !absences.has(status)) return undefined;
	const events = store.pairEvents(state, partner);
	const opened = events.find(({ id }) => id === interval.openedBy);
	if (opened === undefined) return store.observations(state, partner).find(({ id }) => id === interval.openedBy);
	if (opened.kind !== 'relations-continued') return opened;
	const before = handoverBefore(events, handover);
	return before === undefined ? undefined : breakOf(store, before);
}

/** The handover to the state that hands over, where there was one; each step leads back in time, so that the search ends. */
function handoverBefore(events: readonly StoredEvent[], { state, partner, on }: Handover): Handover | undefined {
	const carried = events.find(({ kind, actor }) => kind === 'relations-continued' && actor === state);
	const before = carried?.parties.find((id) => id !== state);
	if (carried === undefined || before === undefined || earliestDay(carried.date) >= earliestDay(on)) return undefined;
	return { state: before, partner, on: carried.date };
}
