/** Who holds or held an office. */
import { type FactDate, latestDay } from '../data/date.ts';
import type { OfficeKind } from '../data/kinds.ts';
import { isPresent } from '../history/offices.ts';
import type { FactStore, StoredTenure } from '../store/store.ts';
import type { Statement } from './block.ts';
import { officeDetail } from './detail.ts';
import type { CandidateLine } from './reply.ts';
import { statement } from './statement.ts';
import { wasInOffice } from './whois.ts';

/** An office of a state, on a date or now. */
export interface OfficeOfState {
	readonly kinds: readonly OfficeKind[];
	/** A word that the style of the office must hold, where the style is known: `president`, `king`. */
	readonly style: RegExp | undefined;
	/** Id of the state served. */
	readonly entity: string;
	/** Id of the state accredited to. */
	readonly to: string | undefined;
	/** Now, where there is no date. */
	readonly on: FactDate | undefined;
}

/** Ranks in which somebody heads a mission: it has one head, whatever the rank. */
const headsOfMission: readonly OfficeKind[] = ['ambassador', 'envoy', 'charge-d-affaires'];

/** The tenures of an office on its date. Those whose style is the one asked for stand for all, where there are any. */
export function findHolders({ kinds, style, entity, to, on }: OfficeOfState, store: FactStore): readonly StoredTenure[] {
	const ofKind = (kind: OfficeKind) =>
		store.holders(entity, kind, to).filter((holder) => style === undefined || holder.style === null || style.test(holder.style));
	const isOnePost = to !== undefined && kinds.every((kind) => headsOfMission.includes(kind));
	const posts = isOnePost ? [kinds.flatMap(ofKind)] : kinds.map(ofKind);
	const all = posts.flatMap((holders) =>
		on === undefined ? newestHolders(holders, store.dataTo) : holders.filter((holder) => wasInOffice(holder, on)),
	);
	const styled = all.filter((holder) => holder.style !== null && style?.test(holder.style));
	return styled.length > 0 ? styled : all;
}

/** Those who hold the office by the newest word: all of a collective head, else the one who came last. */
function newestHolders(holders: readonly StoredTenure[], dataTo: string): StoredTenure[] {
	const open = holders.filter(({ until, acting }) => until === null && acting !== 'disputed');
	const present = open.filter((holder) => isPresent(holder, dataTo));
	const newest = [present, open, holders].find(({ length }) => length > 0) ?? [];
	const start = newest
		.map(({ from }) => from ?? '')
		.sort()
		.at(-1);
	const collective = newest.filter(({ acting }) => acting === 'collective');
	if (collective.length > 0) return collective;
	const reached = newest.filter(({ from }) => (from ?? '') === start);
	return reached.sort((one, other) => (latestDay(one.asOf) < latestDay(other.asOf) ? 1 : -1)).slice(0, 1);
}

/** The holder of an office as one to choose from. */
export function candidateOf(tenure: StoredTenure, store: FactStore): CandidateLine<Statement> {
	const { person, personName, entity } = tenure;
	return {
		id: person,
		name: statement('choice-of-person', { person: personName }),
		detail: officeDetail(tenure, store),
		entity,
		score: 1,
	};
}
