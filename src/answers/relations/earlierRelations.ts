/** Relations of the states that two were before, under another name, form or government: what is established after them is not the first. */
import { earliestDay, type FactDate, latestDay } from '../../data/date.ts';
import { compareText } from '../../data/order.ts';
import type { StoredEntity, StoredEvent } from '../../store/store.ts';
import { continuedBy } from '../existence.ts';
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
	const lines = [one, other].map((state) => [state, ...continuedBy(store, state)]);
	const [ofOne = [], ofOther = []] = lines;
	const known = ofOne.flatMap((state) =>
		ofOther.flatMap((partner) => {
			if (state.id === one.id && partner.id === other.id) return [];
			const last = store
				.intervals(state.id, partner.id)
				.findLast(({ status, day }) => status === 'relations' && day <= latestDay(asked));
			if (last === undefined) return [];
			const begun = store.pairEvents(state.id, partner.id).find(({ id }) => id === last.openedBy);
			const ends = [last.until, state.existsUntil, partner.existsUntil].filter((date) => date !== null);
			const [until = null] = ends.sort((a, b) => compareText(earliestDay(a), earliestDay(b)));
			return [{ states: [state, partner] as const, until, begun, day: last.day }];
		}),
	);
	return known.toSorted((a, b) => compareText(a.day, b.day)).at(-1);
}
