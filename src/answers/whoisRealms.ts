/** The other states of somebody who is head of several at one time, told in one sentence: a monarch reigns in many realms. */
import { earliestDay, latestDay } from '../data/date.ts';
import { compareText } from '../data/order.ts';
import type { FactStore, StoredTenure } from '../store/store.ts';
import type { Statement } from './block.ts';
import type { OfficeHeld } from './mainOffice.ts';
import type { NoteLine } from './reply.ts';
import type { SourceList } from './sources.ts';
import { namedOn, statement } from './statement.ts';
import { witnessesOf } from './tenureWitnesses.ts';

/** From so many on, they are told together; one or two have a line each. */
const fewestTogether = 3;

/** The offices of a person, those of other realms apart. */
export interface Realms {
	readonly offices: readonly OfficeHeld[];
	/** The tenures of other realms at the time of the main office; none where they are few. */
	readonly others: readonly StoredTenure[];
}

/** Parts the head of one state from the same person as the head of others at the same time. */
export function realmsApart(held: readonly OfficeHeld[]): Realms {
	const [main] = held;
	if (main?.tenure.office !== 'head-of-state') return { offices: held, others: [] };
	const isRealm = ({ tenure }: OfficeHeld) =>
		tenure.office === 'head-of-state' && tenure.entity !== main.tenure.entity && areAtOnce(tenure, main.tenure);
	const others = held.filter(isRealm).map(({ tenure }) => tenure);
	if (new Set(others.map(({ entity }) => entity)).size < fewestTogether) return { offices: held, others: [] };
	return { offices: held.filter((one) => !isRealm(one)), others };
}

function areAtOnce(one: StoredTenure, other: StoredTenure): boolean {
	const ends = ({ until, asOf }: StoredTenure) => latestDay(until ?? asOf);
	const begins = ({ from, seenFrom }: StoredTenure) => earliestDay(from ?? seenFrom);
	return begins(one) < ends(other) && begins(other) < ends(one);
}

/** Of which other states somebody is or was the head. */
export function realmNotes(store: FactStore, others: readonly StoredTenure[], sources: SourceList): NoteLine<Statement>[] {
	const byState = new Map(others.map((tenure) => [tenure.entity, namedOn(store, tenure.entity, latestDay(tenure.asOf))]));
	if (byState.size === 0) return [];
	const states = [...byState.values()].sort((one, other) => compareText(one.name, other.name));
	const citations = sources.cite(others.flatMap((tenure) => witnessesOf(store, tenure).slice(0, 1)));
	return [{ about: 'realms', said: statement('whois-realms', { count: states.length, states: { list: states } }, citations) }];
}
