/** What stands beside the facts of a pair: doubts, contradictions, and how far the sources reach. */
import { daysApart, earliestDay, type FactDate, latestDay } from '../../data/date.ts';
import type { Status } from '../../data/kinds.ts';
import { compareText } from '../../data/order.ts';
import { areCompatible as areStatusesCompatible } from '../../history/status.ts';
import type { StoredInterval } from '../../store/store.ts';
import type { Statement } from '../block.ts';
import { observationFact } from '../facts.ts';
import type { NoteLine } from '../reply.ts';
import { meaningOf, statement } from '../statement.ts';
import { dateNotes } from './differingDates.ts';
import type { PairView } from './pairView.ts';
import { representationNotes } from './representation.ts';

type Note = NoteLine<Statement>;

/** At most so many contradictions are said. */
const mostDisagreements = 3;

/** The statuses whose end the news report. */
const newsTellOf: readonly Status[] = ['relations', 'suspended', 'severed'];

/** Sources older than this, in days before the newest of the news, are told to be old. */
const oldAfter = 365;

/** The notes of `/relations`, but for those on states that did not exist. */
export function notesOf(view: PairView): Note[] {
	return [
		...uncertaintyNotes(view),
		...oneSourceNotes(view),
		...[...beginningNotes(view), ...dateNotes(view), ...contradictions(view)].slice(0, mostDisagreements),
		...representationNotes(view),
		...freshnessNotes(view),
	];
}

function uncertaintyNotes({ at: { uncertain }, asked }: PairView): Note[] {
	if (uncertain === undefined) return [];
	return [{ about: 'caution', said: statement('relations-uncertain', { asked: { date: asked }, status: uncertain }) }];
}

/** "Suspended" is often said for less or for more: where one source alone says so, that is told. */
function oneSourceNotes({ at: { interval } }: PairView): Note[] {
	return interval?.isOneSource === true ? [{ about: 'caution', said: statement('relations-one-source') }] : [];
}

/** A source's word that there were relations, from before the day to which others date the first establishment. */
function beginningNotes({ store, events, observations, at, asked, sources }: PairView): Note[] {
	const first = events.find(({ kind }) => kind === 'relations-established');
	if (first === undefined || at.status !== 'relations') return [];
	const before = observations.find(
		({ status, listed, asOf }) =>
			status === 'relations' && !listed && latestDay(asOf) < earliestDay(first.date) && earliestDay(asOf) <= latestDay(asked),
	);
	if (before === undefined) return [];
	const args = { known: { date: before.asOf }, date: { date: first.date } };
	const claims = store.details([first.number]).get(first.number)?.claims ?? [];
	const citations = [...new Set([...sources.cite([before]), ...sources.cite(claims, first.date)])];
	return [{ about: 'disagreement', said: statement('relations-begun-before', args, citations) }];
}

/** Observations of the time asked about that do not fit its status. */
function contradictions({ store, observations, at, asked, one, other, sources, intervals }: PairView): Note[] {
	const said = new Set<string>();
	return observations.flatMap((observation): Note[] => {
		const { asOf, listed, status } = observation;
		const isOfThisTime = latestDay(asOf) >= (at.interval?.day ?? '') && earliestDay(asOf) <= latestDay(asked);
		if (listed || !isOfThisTime || areStatusesCompatible(at.status, status)) return [];
		// What a source says of a year is true of some day of it.
		if (intervals.some((interval) => isWithin(asOf, interval) && areStatusesCompatible(interval.status, status))) return [];
		const fact = observationFact(store, observation, one, other, sources);
		const meaning = meaningOf(fact.said);
		if (said.has(meaning)) return [];
		said.add(meaning);
		const args = { said: { clause: fact.said } };
		return [{ about: 'disagreement', said: statement('relations-otherwise', args, fact.said.citations) }];
	});
}

function isWithin(date: FactDate, { day, until }: StoredInterval): boolean {
	return day <= latestDay(date) && (until === null || earliestDay(date) <= latestDay(until));
}

/**
 * Says so when all that the answer rests on is much older than the news that were read, and the news report such acts: they tell of breaks and
 * restorations, and seldom of a beginning.
 */
function freshnessNotes({ store, one, other, asked, at, sources }: PairView): Note[] {
	if (!newsTellOf.includes(at.status) || latestDay(asked) < store.dataTo) return [];
	const cited = sources.sources.flatMap(({ id }) => store.source(id) ?? []).flatMap(({ reaches, date }) => [reaches, date]);
	const known = [store.pairReach(one.id, other.id), ...cited].filter((date) => date !== null);
	const reach = known.sort((a, b) => compareText(latestDay(a), latestDay(b))).at(-1);
	if (reach === undefined || daysApart(reach, store.dataTo) < oldAfter) return [];
	const args = { reach: { date: reach }, news: { date: store.dataTo } };
	return [{ about: 'caution', said: statement('relations-reach', args) }];
}
