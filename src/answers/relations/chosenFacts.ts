/** Which dated facts of a pair an answer shows. */
import { earliestDay, type FactDate, latestDay } from '../../data/date.ts';
import type { EventKind } from '../../data/kinds.ts';
import { compareText } from '../../data/order.ts';
import { changesStatus } from '../../history/status.ts';
import type { StoredEvent, StoredInterval, StoredObservation } from '../../store/store.ts';

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
	readonly asked: FactDate;
	readonly events: readonly StoredEvent[];
	readonly observations: readonly StoredObservation[];
	readonly intervals: readonly StoredInterval[];
	readonly opened: StoredEvent | StoredObservation | undefined;
	readonly inherited: StoredEvent | undefined;
}

type Item = StoredEvent | StoredObservation;

/**
 * What a reader needs to understand the status: the changes of status before all, then what is weighty and recent.
 *
 * @returns in the order of their dates
 */
export function chooseFacts({ asked, events, observations, intervals, opened, inherited }: Known): Item[] {
	const day = latestDay(asked);
	const openers = new Set(intervals.map(({ openedBy }) => openedBy));
	const items: Item[] = [
		...withoutEarlierEnvoys(events.filter(({ date, id }) => earliestDay(date) <= day || id === opened?.id)),
		...(inherited === undefined ? [] : [inherited]),
		...observations.filter(({ id, asOf }) => id === opened?.id || (openers.has(id) && earliestDay(asOf) <= day)),
	];
	const weight = (item: Item) => (item.id === opened?.id ? 200 : weightOf(item));
	const said = new Set<string>();
	return items
		.sort((a, b) => weight(b) - weight(a) || compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id))
		.filter((item) => {
			// One sentence may stand for two events: recognition by either side, an establishment and its agreement.
			const key = `${dayOf(item)} ${item.summary ?? item.id}`;
			return said.has(key) ? false : said.add(key);
		})
		.slice(0, mostFacts)
		.sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.id, b.id));
}

/** Of all who presented credentials for a state only the last: the others were followed. */
function withoutEarlierEnvoys(events: readonly StoredEvent[]): StoredEvent[] {
	const envoys = events.filter(({ kind }) => kind === 'credentials-presented');
	const last = new Map(
		envoys.toSorted((one, other) => compareText(dayOf(one), dayOf(other))).map((event) => [event.actor, event.id]),
	);
	return events.filter(({ kind, actor, id }) => kind !== 'credentials-presented' || last.get(actor) === id);
}

function weightOf(item: Item): number {
	if (!('kind' in item)) return 35;
	return changesStatus(item.kind) ? 100 : (weights[item.kind] ?? 0);
}

function dayOf(item: Item): string {
	return earliestDay('kind' in item ? item.date : item.asOf);
}
