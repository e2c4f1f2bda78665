/** Who holds or held an office. */
import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { OfficeKind } from '../data/kinds.ts';
import { isPresent } from '../history/offices.ts';
import { isSamePost } from '../history/posts.ts';
import type { FactStore, StoredTenure } from '../store/store.ts';
import type { Statement } from './block.ts';
import { datedOfficeDetail, officeDetail } from './detail.ts';
import type { CandidateLine } from './reply.ts';
import { statement } from './statement.ts';
import { isLongBefore, mayHaveStayed, wasInOffice } from './tenureStanding.ts';

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

/**
 * The tenures of an office on its date. Those whose style is the one asked for stand for all, where there are any; and so do those who surely were
 * in office then, where a date is no more than a year. Where no source has anybody, whoever was recorded not long before may have stayed.
 */
export function findHolders({ kinds, style, entity, to, on }: OfficeOfState, store: FactStore): readonly StoredTenure[] {
	const isOnePost = to !== undefined && kinds.every((kind) => headsOfMission.includes(kind));
	const offices = kinds.map((kind) => store.holders(entity, kind, to));
	const all = (isOnePost ? [offices.flat()] : offices.flatMap(postsOf))
		.flatMap((holders) => (on === undefined ? newestHolders(holders, store.dataTo) : holdersOn(holders, on)))
		.filter((holder) => style === undefined || holder.style === null || style.test(holder.style));
	const styled = all.filter((holder) => holder.style !== null && style?.test(holder.style));
	return styled.length > 0 ? styled : all;
}

/** The holders of an office by post: an organisation may have several heads. */
function postsOf(holders: readonly StoredTenure[]): readonly (readonly StoredTenure[])[] {
	const posts: StoredTenure[][] = [];
	for (const holder of holders) {
		const post = posts.find(([first]) => first !== undefined && isSamePost(first, holder));
		if (post) post.push(holder);
		else posts.push([holder]);
	}
	return posts;
}

/** Those who held the office on a date. */
function holdersOn(holders: readonly StoredTenure[], on: FactDate): StoredTenure[] {
	const then = holders.filter((holder) => wasInOffice(holder, on));
	const surely = then.filter((holder) => wasSurelyInOffice(holder, on));
	if (surely.length > 0) return surely;
	if (then.length > 0) return then;
	return newestOf(
		holders.filter((holder) => mayHaveStayed(holder, on) && !isLongBefore(holder.asOf, holder.overBy ?? latestDay(on))),
	);
}

function wasSurelyInOffice({ from, seenFrom, until }: StoredTenure, on: FactDate): boolean {
	return latestDay(from ?? seenFrom) <= latestDay(on) && (until === null || earliestDay(until) >= earliestDay(on));
}

/** Those who hold the office by the newest word: all of a collective head, else the one who came last. */
function newestHolders(holders: readonly StoredTenure[], dataTo: string): StoredTenure[] {
	const open = holders.filter(({ until, overBy, acting }) => until === null && overBy === null && acting !== 'disputed');
	const present = open.filter((holder) => isPresent(holder, dataTo));
	return newestOf([present, open, holders].find(({ length }) => length > 0) ?? []);
}

/** All of a collective head, else the one who came last. */
function newestOf(holders: readonly StoredTenure[]): StoredTenure[] {
	const collective = holders.filter(({ acting }) => acting === 'collective');
	if (collective.length > 0) return collective;
	const start = ({ from, seenFrom }: StoredTenure) => earliestDay(from ?? seenFrom);
	return [...holders]
		.sort((one, other) =>
			start(one) < start(other) || (start(one) === start(other) && latestDay(one.asOf) < latestDay(other.asOf)) ? 1 : -1,
		)
		.slice(0, 1);
}

/** Of the holders of an office the last one recorded before a date and the first one recorded after it. */
export function holdersAround(holders: readonly StoredTenure[], on: FactDate): readonly StoredTenure[] {
	const begin = ({ from, seenFrom }: StoredTenure) => earliestDay(from ?? seenFrom);
	const end = ({ until, asOf }: StoredTenure) => latestDay(until ?? asOf);
	const before = holders.filter((holder) => end(holder) < earliestDay(on)).sort((one, other) => (end(one) < end(other) ? 1 : -1));
	const after = holders
		.filter((holder) => begin(holder) > latestDay(on))
		.sort((one, other) => (begin(one) > begin(other) ? 1 : -1));
	return [...before.slice(0, 1), ...after.slice(0, 1)];
}

/**
 * The holder of an office as one to choose from.
 *
 * @param isDated whether the years of the tenure are told
 */
export function candidateOf(tenure: StoredTenure, store: FactStore, isDated = false): CandidateLine<Statement> {
	const { person, personName, entity } = tenure;
	return {
		id: person,
		name: statement('choice-of-person', { person: personName }),
		detail: isDated ? datedOfficeDetail(tenure, store) : officeDetail(tenure, store),
		entity,
		score: 1,
	};
}
