/** Relations of the states that two were before, under another name, form or government: what is established after them is not the first. */
import { earliestDay, type FactDate, latestDay } from '../../data/date.ts';
import { compareText } from '../../data/order.ts';
import type { FactStore, StoredEntity, StoredEvent } from '../../store/store.ts';
import { continuedBy, sameState } from '../existence.ts';
import type { PairView } from './pairView.ts';

/** The last relations before a date that two forerunners, or one of them and the other state, had with each other. */
export interface EarlierRelations {
	readonly states: readonly [StoredEntity, StoredEntity];
	/** By when they had ended, where that is known. */
	readonly until: FactDate | null;
	/** The act by which they had begun, where there is one. */
	readonly begun: StoredEvent | undefined;
}

/** What the forerunners of two states had up to the date asked about; `undefined` where none had relations. */
export function earlierRelations({ store, one, other, asked }: PairView): EarlierRelations | undefined {
	const lines = [one, other].map((state) => [state, ...forerunnersOf(store, state)]);
	const [ofOne = [], ofOther = []] = lines;
	const known = ofOne.flatMap((state) =>
		ofOther.flatMap((partner) => {
			if (state.id === one.id && partner.id === other.id) return [];
			const intervals = store.intervals(state.id, partner.id);
			const last = intervals.findLast(({ status, day }) => status === 'relations' && day <= latestDay(asked));
			if (last === undefined) return [];
			// When they ended is not known where the time after them is left open.
			const next = intervals[intervals.indexOf(last) + 1];
			const begun = store.pairEvents(state.id, partner.id).find(({ id }) => id === last.openedBy);
			const ends = [last.until, state.existsUntil, partner.existsUntil].filter((date) => date !== null);
			const [end = null] = ends.sort((a, b) => compareText(earliestDay(a), earliestDay(b)));
			const until = next?.status === 'no-record' ? null : end;
			return [{ states: [state, partner] as const, until, begun, day: last.day }];
		}),
	);
	return known.toSorted((a, b) => compareText(a.day, b.day)).at(-1);
}

/** The forerunners of a state, the latest first, up to one that another state continued as well. */
function forerunnersOf(store: FactStore, state: StoredEntity): readonly StoredEntity[] {
	const all = continuedBy(store, state);
	const shared = all.findIndex((before) => !isOnlyHeir(store, state, before));
	return shared < 0 ? all : all.slice(0, shared);
}

/** Whether no other state took the forerunner's place as well: else its relations may have gone on with that one. */
function isOnlyHeir(store: FactStore, state: StoredEntity, before: StoredEntity): boolean {
	const line = new Set([state, ...continuedBy(store, state)].map(({ id }) => id));
	return store.successions(before.id).every(({ entity, predecessor, kind }) => {
		return predecessor !== before.id || line.has(entity) || !sameState.has(kind);
	});
}
