/** What the store knows of two states on a date, read once for every part of the answer. */
import { earliestDay, type FactDate, latestDay } from '../../data/date.ts';
import { compareText } from '../../data/order.ts';
import { type StatusOnDate, statusOn } from '../../history/status.ts';
import type { EventDetails, FactStore, StoredEntity, StoredEvent, StoredInterval, StoredObservation } from '../../store/store.ts';
import type { EntityArgument } from '../block.ts';
import type { Context } from '../context.ts';
import { ownStatus, pairOn, wholeOf } from '../existence.ts';
import type { Line } from '../oneAct.ts';
import { isOfLastResort, SourceList } from '../sources.ts';
import { namedOn } from '../statement.ts';
import { chooseFacts } from './chosenFacts.ts';
import { type Inherited, inheritedBy } from './inherited.ts';
import { closingsOf, loweringOf } from './level.ts';

/** A pair of states and a date, with what is known of it. */
export interface PairView {
	readonly store: FactStore;
	/** The present day, `YYYY-MM-DD`. */
	readonly today: string;
	/** Numbers the sources as the answer comes to them. */
	readonly sources: SourceList;
	/** The states that the answer is about: those that were named, or their predecessors of that date. */
	readonly one: StoredEntity;
	readonly other: StoredEntity;
	/** The date that the answer is for; `undefined` for now. */
	readonly on: FactDate | undefined;
	/** The same, or the present day. */
	readonly asked: FactDate;
	readonly events: readonly StoredEvent[];
	readonly observations: readonly StoredObservation[];
	readonly intervals: readonly StoredInterval[];
	readonly at: StatusOnDate;
	/** What opened the status of that date. */
	readonly opened: StoredEvent | StoredObservation | undefined;
	/** Where a successor carries relations on: how the earlier state's had begun, and been broken. */
	readonly inherited: Inherited | undefined;
	/** Where the two have relations at a lower level than before: the act that lowered it. */
	readonly lowered: StoredEvent | undefined;
	/** Where the two have relations: the closings of their embassies that nothing undoes by the date. */
	readonly closed: readonly StoredEvent[];
	/** The lines that the answer shows, each of one act, in the order of their dates. */
	readonly chosen: readonly Line[];
	/** Claims and people of the events shown, by the number of the event. */
	readonly details: ReadonlyMap<number, EventDetails>;
}

const unrecorded: StatusOnDate = { status: 'no-record', interval: undefined, uncertain: undefined };

/** Reads what is known of two states on a date; of now, where there is none. */
export function viewPair(
	named: { readonly one: StoredEntity; readonly other: StoredEntity },
	on: FactDate | undefined,
	{ store, today }: Context,
): PairView {
	const asked = on ?? today;
	const [one, other] = pairOn(store, named, asked);
	const events = store.pairEvents(one.id, other.id);
	const known = store.observations(one.id, other.id);
	const observations = witnessesAmong(known, store);
	const intervals = store.intervals(one.id, other.id);
	// Between parts of one state there were no relations of states, whatever is told of the time before and after.
	const isOneState = wholeOf(store, one, other, asked) !== undefined;
	const at = isOneState ? unrecorded : ownStatus(store, [one, other], asked, statusOn(intervals, asked));
	const openedBy = at.interval?.openedBy;
	const opened = events.find(({ id }) => id === openedBy) ?? newestWord(store, known, openedBy, asked);
	const inherited = opened !== undefined && isEvent(opened) ? inheritedOf(store, opened, one, other) : undefined;
	const chosen = chooseFacts({ store, asked, events, observations, intervals, opened, inherited });
	const told = chosen.flatMap(({ lead, also, datedOtherwise }) => [lead, ...also, ...datedOtherwise]);
	const begun = at.interval?.day ?? '';
	const lowered = at.status === 'relations' ? loweringOf(events, begun, asked) : undefined;
	const closed = at.status === 'relations' ? closingsOf(store, events, begun, asked) : [];
	const shown = [...told, ...closed, ...[opened, lowered].flatMap((item) => item ?? [])];
	const details = store.details(shown.filter(isEvent).map(({ number }) => number));
	const history = { events, observations, intervals, at, opened, inherited, lowered, closed, chosen, details };
	return { store, today, sources: new SourceList(store), one, other, on, asked, ...history };
}

/** The observations, without those of the last resort where a better source says the same. */
function witnessesAmong(observations: readonly StoredObservation[], store: FactStore): readonly StoredObservation[] {
	const reliable = new Set(observations.filter(({ source }) => !isOfLastResort(store, source)).map(({ status }) => status));
	return observations.filter(({ source, status }) => !reliable.has(status) || !isOfLastResort(store, source));
}

/** What was carried over, where an act of that kind opened the status. */
function inheritedOf(store: FactStore, opened: StoredEvent, one: StoredEntity, other: StoredEntity): Inherited | undefined {
	if (opened.kind !== 'relations-continued') return undefined;
	return inheritedBy(store, opened, opened.actor === one.id ? other.id : one.id);
}

/** Whether it is an event, as against an observation. */
export function isEvent(item: StoredEvent | StoredObservation): item is StoredEvent {
	return 'kind' in item;
}

/** The two states, each by the name that it bore on the date. */
export function namesOf({ store, one, other, asked }: PairView): { readonly list: readonly EntityArgument[] } {
	const day = latestDay(asked);
	return { list: [namedOn(store, one.id, day), namedOn(store, other.id, day)] };
}

/**
 * Of the observations that say the same as the one that opened the interval, the newest up to the date asked about; one of a source
 * of the last resort only where there is no other, and the one that opened it where that says since when, or where the date lies before all.
 */
function newestWord(
	store: FactStore,
	observations: readonly StoredObservation[],
	openedBy: string | undefined,
	asked: FactDate,
): StoredObservation | undefined {
	const first = observations.find(({ id }) => id === openedBy);
	if (first === undefined || first.since !== null) return first;
	const newest = observations
		.filter(
			({ status, asOf, listed }) => status === first.status && listed === first.listed && earliestDay(asOf) <= latestDay(asked),
		)
		.sort(
			(a, b) =>
				Number(isOfLastResort(store, b.source)) - Number(isOfLastResort(store, a.source)) ||
				compareText(latestDay(a.asOf), latestDay(b.asOf)) ||
				compareText(b.id, a.id),
		)
		.at(-1);
	return newest ?? first;
}
