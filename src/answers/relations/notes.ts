/** What stands beside the facts of a pair: doubts, contradictions, missions, and how far the sources reach. */
import { areCompatible, earliestDay, latestDay } from '../../data/date.ts';
import { areCompatible as areStatusesCompatible, changesStatus } from '../../history/status.ts';
import type { FactStore, StoredClaim, StoredEntity, StoredMission } from '../../store/store.ts';
import type { Statement } from '../block.ts';
import { observationFact } from '../facts.ts';
import type { NoteLine } from '../reply.ts';
import { meaningOf, named, statement } from '../statement.ts';
import { isEvent, type PairView } from './pairView.ts';

type Note = NoteLine<Statement>;

/** At most so many contradictions are said. */
const mostDisagreements = 3;

/** At most so many missions of a side are named; the rest are counted. */
const mostPosts = 4;

/** The longest title of a source that can stand within a sentence, in characters. */
const longestTitle = 60;

/** The notes of `/relations`, but for those on states that did not exist. */
export function notesOf(view: PairView): Note[] {
	return [
		...uncertaintyNotes(view),
		...[...dateNotes(view), ...contradictions(view)].slice(0, mostDisagreements),
		...representationNotes(view),
		...freshnessNotes(view),
	];
}

function uncertaintyNotes({ at: { uncertain }, asked }: PairView): Note[] {
	if (uncertain === undefined) return [];
	return [{ about: 'caution', said: statement('relations-uncertain', { asked: { date: asked }, status: uncertain }) }];
}

/** Where the sources of a change of status date it differently. */
function dateNotes({ store, events, chosen, details, sources }: PairView): Note[] {
	return chosen.flatMap((item): Note[] => {
		// What was carried over from a predecessor is not among the pair's own events.
		if (!isEvent(item) || !events.some(({ id }) => id === item.id) || !changesStatus(item.kind)) return [];
		const differing = differingDates(details.get(item.number)?.claims ?? []);
		if (differing.length < 2) return [];
		const dates = differing.slice(0, 3).map(({ date, source }) => ({
			clause: statement('relations-date-of-source', { date: { date }, source: shortTitle(store, source) }),
		}));
		return [
			{
				about: 'disagreement',
				said: statement('relations-dates-differ', { kind: item.kind, dates: { list: dates } }, sources.cite(differing)),
			},
		];
	});
}

/** Observations of the time asked about that do not fit its status. */
function contradictions({ store, observations, at, asked, one, other, sources }: PairView): Note[] {
	const said = new Set<string>();
	return observations.flatMap((observation): Note[] => {
		const { asOf, listed, status } = observation;
		const isOfThisTime = latestDay(asOf) >= (at.interval?.day ?? '') && earliestDay(asOf) <= latestDay(asked);
		if (listed || !isOfThisTime || areStatusesCompatible(at.status, status)) return [];
		const fact = observationFact(store, observation, one, other, sources);
		const meaning = meaningOf(fact.said);
		if (said.has(meaning)) return [];
		said.add(meaning);
		const args = { date: { date: asOf }, said: { clause: fact.said } };
		return [{ about: 'disagreement', said: statement('relations-otherwise', args, fact.said.citations) }];
	});
}

/** A source's title where it is short enough to stand in a sentence, else its publisher. */
function shortTitle(store: FactStore, id: string): string {
	const source = store.source(id);
	if (source === undefined) return id;
	return source.title.length <= longestTitle ? source.title : source.publisher;
}

/** One claim for each date that is not compatible with the ones before it. */
function differingDates(claims: readonly StoredClaim[]): StoredClaim[] {
	const differing: StoredClaim[] = [];
	for (const claim of claims) {
		if (differing.every(({ date }) => !areCompatible(date, claim.date))) differing.push(claim);
	}
	return differing;
}

function representationNotes(view: PairView): Note[] {
	return [...missionsOf(view.one, view.other, view), ...missionsOf(view.other, view.one, view)];
}

/** The missions that one state keeps in the other, by the newest source. */
function missionsOf(sender: StoredEntity, host: StoredEntity, view: PairView): Note[] {
	const missions = view.store.missions(sender.id, host.id).filter((mission) => isThere(mission, view));
	const newest = missions
		.map(({ asOf }) => asOf)
		.sort()
		.at(-1);
	if (newest === undefined) return [];
	const key = missions.every(({ until }) => until !== null) ? 'relations-missions-kept' : 'relations-missions';
	const args = { sender: named(sender), posts: { list: postsOf(missions) }, date: { date: newest } };
	return [{ about: 'representation', said: statement(key, args, view.sources.cite(missions)) }];
}

/** Pages spell a city with and without hyphens; it is one post. */
function postsOf(missions: readonly StoredMission[]): { readonly clause: Statement }[] {
	const byPlace = new Map(
		missions.map((mission) => [`${mission.kind} ${mission.place?.toLowerCase().replace(/[^\p{L}]/gu, '')}`, mission]),
	);
	const posts = [...byPlace.values()].map(({ kind, place }) => ({
		clause: place === null ? statement('mission', { kind }) : statement('mission-in', { kind, place }),
	}));
	const left = posts.length - mostPosts;
	return left > 0 ? [...posts.slice(0, mostPosts), { clause: statement('mission-others', { count: left }) }] : posts;
}

/** Whether the post is known to have been there on the date: for today, as its source's date says. */
function isThere({ since, until, asOf }: StoredMission, { asked, today }: PairView): boolean {
	const day = latestDay(asked);
	if (until !== null && latestDay(until) < day) return false;
	if (asked === today || day >= earliestDay(asOf)) return true;
	return since !== null && earliestDay(since) <= day;
}

/** Says so when the sources on the pair are older than the news that were read. */
function freshnessNotes({ store, one, other, asked }: PairView): Note[] {
	const reach = store.pairReach(one.id, other.id);
	if (reach === null || latestDay(reach) >= store.dataTo || latestDay(asked) <= latestDay(reach)) return [];
	const args = { reach: { date: reach }, news: { date: store.dataTo } };
	return [{ about: 'caution', said: statement('relations-reach', args) }];
}
