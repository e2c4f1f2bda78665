/** At which level two states with relations are represented at each other: acts that lowered it, and embassies that were closed. */
import { earliestDay, type FactDate, latestDay } from '../../data/date.ts';
import type { EventKind } from '../../data/kinds.ts';
import { isHead } from '../../history/missionKind.ts';
import type { FactStore, StoredEvent } from '../../store/store.ts';

/** Acts that tell at which level two are represented. */
const levelActs: readonly EventKind[] = ['representation-downgraded', 'representation-upgraded', 'credentials-presented'];

/** Acts of a sender after which its embassy is open. */
const openings: readonly EventKind[] = ['mission-opened', 'credentials-presented', 'representation-upgraded'];

/** For so many years a closing is told as the present state, where nothing is known since. */
const toldFor = 15;

/** The acts of a time, in the order of their dates. */
function actsOf(events: readonly StoredEvent[], since: string, asked: FactDate): readonly StoredEvent[] {
	return events.filter(({ date }) => earliestDay(date) >= since && earliestDay(date) <= latestDay(asked));
}

/** The last act since a day that lowered the level at which the two are represented, unless they were raised again by the date. */
export function loweringOf(events: readonly StoredEvent[], since: string, asked: FactDate): StoredEvent | undefined {
	const last = actsOf(events, since, asked).findLast(({ kind }) => levelActs.includes(kind));
	return last?.kind === 'representation-downgraded' ? last : undefined;
}

function yearOf(date: FactDate): number {
	return Number(date.slice(0, 4));
}

/** Whether an act opened or closed an embassy, or another post that stands for the state itself. */
function isOfEmbassy({ mission }: StoredEvent): boolean {
	return mission !== null && isHead(mission);
}

/**
 * The closings since a day of embassies of two states with each other, one a sender, that nothing undoes by the date: neither a later act nor a
 * list that has the embassy. A list without its days leaves it open when the embassy was back.
 */
export function closingsOf(store: FactStore, events: readonly StoredEvent[], since: string, asked: FactDate): StoredEvent[] {
	const acts = actsOf(events, since, asked).filter(({ parties }) => parties.length === 2);
	const senders = new Set(acts.flatMap(({ kind, actor }) => (kind === 'mission-closed' && actor !== null ? [actor] : [])));
	return [...senders].flatMap((sender) => {
		const last = acts.findLast(
			(act) => act.actor === sender && (openings.includes(act.kind) || (act.kind === 'mission-closed' && isOfEmbassy(act))),
		);
		if (last?.kind !== 'mission-closed' || yearOf(asked) - yearOf(last.date) > toldFor) return [];
		const host = last.parties.find((id) => id !== sender);
		const isBack = store.missions(sender, host ?? '').some(({ kind, since: begun, until, asOf }) => {
			const end = until ?? asOf;
			const isLater = latestDay(end) > latestDay(last.date) && (begun === null || earliestDay(begun) <= latestDay(asked));
			return isHead(kind) && isLater;
		});
		return isBack ? [] : [last];
	});
}
