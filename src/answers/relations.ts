/** `/relations`: the status of a pair on a date, since when and by which act, what led there. */
import type { Context } from '../../commands/command.ts';
import { areCompatible, earliestDay, type FactDate, latestDay, printDate } from '../facts/date.ts';
import type { EventKind } from '../facts/kinds.ts';
import { changesStatus, type StatusOnDate, statusOn } from '../facts/status.ts';
import type {
	FactStore,
	StoredClaim,
	StoredEntity,
	StoredEvent,
	StoredInterval,
	StoredMission,
	StoredObservation,
} from '../facts/store.ts';
import type { Fact, Invocation, Matched, Next, Note, RelationsAnswer } from './answer.ts';
import { eventText, nameOn, observationFact, toFact } from './facts.ts';
import { SourceList } from './sources.ts';
import { capitalise, inSentence, list, missionWords, onDate, pastStatusWords, statusWords } from './words.ts';

/** At most so many dated facts: what a person reads on a phone. */
const mostFacts = 6;

/** What is asked: two entities and a date. */
export interface RelationsQuestion {
	readonly one: StoredEntity;
	readonly other: StoredEntity;
	/** The date asked about, or `undefined` for now. */
	readonly on: FactDate | undefined;
	readonly matched: readonly Matched[];
}

/** What the store knows of the pair, read once. */
interface PairHistory {
	readonly events: readonly StoredEvent[];
	readonly observations: readonly StoredObservation[];
	readonly intervals: readonly StoredInterval[];
	readonly at: StatusOnDate;
	readonly opened: StoredEvent | StoredObservation | undefined;
}

/** Answers `/relations`. */
export function answerRelations({ one, other, on, matched }: RelationsQuestion, { store, today }: Context): RelationsAnswer {
	const asked = on ?? today;
	const history = readHistory(store, one, other, asked);
	const sources = new SourceList(store);
	const headline = tellHeadline(store, one, other, asked, on !== undefined, history, sources);
	const facts = chooseFacts(history, asked).map((item) =>
		isEvent(item) ? toFact(store, item, sources) : observationFact(store, item, one, other, sources),
	);
	const notes = [
		...existenceNotes(store, one, other, asked),
		...uncertaintyNotes(history.at, asked),
		...disagreementNotes(store, history, facts, one, other, sources),
		...representationNotes(store, one, other, asked, today, sources),
		...freshnessNotes(store, history, asked, sources),
	];
	const { status, interval } = history.at;
	const invocation: Invocation = {
		command: 'relations',
		options: { country: one.id, with: other.id, ...(on === undefined ? {} : { on }) },
	};
	return {
		kind: 'answer',
		command: 'relations',
		invocation,
		title: `${one.name} – ${other.name}`,
		headline,
		status,
		since: interval === undefined ? null : sinceOf(interval, history),
		on: asked,
		facts,
		intervals: history.intervals.map(({ from, until, status: then, openedBy }) => ({ from, until, status: then, openedBy })),
		notes,
		sources: [...sources.sources],
		matched: [...matched],
		dataTo: store.dataTo,
		dataVersion: store.version,
		next: nextQuestions(one, other, on, facts),
	};
}

function isEvent(item: StoredEvent | StoredObservation): item is StoredEvent {
	return 'kind' in item;
}

function readHistory(store: FactStore, one: StoredEntity, other: StoredEntity, asked: FactDate): PairHistory {
	const events = store.pairEvents(one.id, other.id);
	const observations = store.observations(one.id, other.id);
	const intervals = store.intervals(one.id, other.id);
	const at = statusOn(intervals, asked);
	const openedBy = at.interval?.openedBy;
	const opened = events.find(({ id }) => id === openedBy) ?? observations.find(({ id }) => id === openedBy);
	return { events, observations, intervals, at, opened };
}

/** Since when: the date of the act. A source that only lists the two gives no beginning. */
function sinceOf(
	interval: { readonly from: FactDate | null; readonly status: string },
	{ opened }: PairHistory,
): RelationsAnswer['since'] {
	if (opened === undefined) return null;
	if (!isEvent(opened)) return { date: null, event: 'observation' };
	// The time before the first establishment rests on that event, and has no act of its own.
	if (interval.status === 'none' && opened.kind === 'relations-established') return null;
	return { date: interval.from, event: opened.kind };
}

function tellHeadline(
	store: FactStore,
	one: StoredEntity,
	other: StoredEntity,
	asked: FactDate,
	isPast: boolean,
	{ at, opened, events }: PairHistory,
	sources: SourceList,
): RelationsAnswer['headline'] {
	const day = latestDay(asked);
	const names = list([nameOn(store, one.id, day), nameOn(store, other.id, day)]);
	const words = (isPast ? pastStatusWords : statusWords)[at.status];
	if (at.status === 'no-record' || opened === undefined) {
		const missing = notExisting(one, day) ?? notExisting(other, day);
		if (missing !== undefined) return { text: `${missing} No relations with it can be told for that date.`, citations: [] };
		const then = isPast ? ` ${onDate(asked)}` : '';
		const text = `There is no record of diplomatic relations between ${names}${then}. That is not the same as no relations: no source read here says either.`;
		return { text, citations: [] };
	}
	const subject = isPast ? `${capitalise(onDate(asked))} ${names}` : capitalise(names);
	if (!isEvent(opened)) {
		const publisher = store.source(opened.source)?.publisher ?? 'a source';
		const source = `according to ${publisher} (${printDate(opened.on)})`;
		return { text: `${subject} ${words}, ${source}.`, citations: sources.cite([opened]) };
	}
	const citations = sources.cite(store.claims(opened.number));
	if (at.status === 'none' && opened.kind === 'relations-established') {
		return { text: `${subject} had no diplomatic relations yet: they were first established ${onDate(opened.date)}.`, citations };
	}
	return { text: `${subject} ${words}${act(store, opened, events)}.`, citations };
}

/** By which act, and by whom, the status came about. */
function act(store: FactStore, opened: StoredEvent, events: readonly StoredEvent[]): string {
	const when = onDate(opened.date);
	const actor = opened.actor === null ? undefined : nameOn(store, opened.actor, opened.date);
	switch (opened.kind) {
		case 'relations-established':
			return `, established ${when}`;
		case 'relations-restored':
			return `, restored ${when}`;
		case 'relations-continued':
			return `, continued from an earlier state ${when}`;
		case 'relations-suspended':
			return `, suspended ${actor === undefined ? '' : `by ${actor} `}${when}`;
		case 'relations-severed': {
			const second = events.find(
				({ kind, actor: by, date }) =>
					kind === 'relations-severed' && by !== null && by !== opened.actor && earliestDay(date) >= earliestDay(opened.date),
			);
			const also = second?.actor == null ? '' : `, and by ${nameOn(store, second.actor, second.date)} ${onDate(second.date)}`;
			return actor === undefined ? ` since ${printDate(opened.date)}${also}` : ` by ${actor} ${when}${also}`;
		}
		case 'recognition':
			return `: ${eventText(store, opened).replace(/\.$/, '')} (${printDate(opened.date)})`;
		case 'recognition-withdrawn':
			return `: ${actor ?? 'one side'} withdrew its recognition ${when}`;
		default:
			return ` since ${printDate(opened.date)}`;
	}
}

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

/** What a reader needs to understand the status: the changes of status before all, then what is weighty and recent. */
function chooseFacts({ events, observations, opened, at }: PairHistory, asked: FactDate): (StoredEvent | StoredObservation)[] {
	const day = latestDay(asked);
	const items: (StoredEvent | StoredObservation)[] = [
		...events.filter(({ date, id }) => earliestDay(date) <= day || id === opened?.id),
		...observations.filter(
			({ id, listed, status, on }) => id === opened?.id || (!listed && status !== at.status && earliestDay(on) <= day),
		),
	];
	const weight = (item: StoredEvent | StoredObservation) => {
		if (item.id === opened?.id) return 200;
		if (!isEvent(item)) return 35;
		return changesStatus(item.kind) ? 100 : (weights[item.kind] ?? 0);
	};
	const dateOf = (item: StoredEvent | StoredObservation) => earliestDay(isEvent(item) ? item.date : item.on);
	return items
		.sort((a, b) => weight(b) - weight(a) || compareText(dateOf(b), dateOf(a)) || compareText(a.id, b.id))
		.slice(0, mostFacts)
		.sort((a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A sentence when the entity did not exist on the day. */
function notExisting(entity: StoredEntity, day: string): string | undefined {
	const { existsFrom, existsUntil } = entity;
	const name = capitalise(inSentence(entity.name));
	if (existsFrom !== null && day < earliestDay(existsFrom))
		return `${name} did not exist as a state before ${printDate(existsFrom)}.`;
	if (existsUntil !== null && day > latestDay(existsUntil)) return `${name} ceased to exist ${onDate(existsUntil)}.`;
	return undefined;
}

function existenceNotes(store: FactStore, one: StoredEntity, other: StoredEntity, asked: FactDate): Note[] {
	const day = latestDay(asked);
	return [one, other].flatMap((entity) => {
		const sentence = notExisting(entity, day);
		if (sentence === undefined) return [];
		const isEarly = entity.existsFrom !== null && day < earliestDay(entity.existsFrom);
		const related = store
			.successions(entity.id)
			.map(({ entity: later, predecessor }) => (isEarly ? predecessor : later))
			.filter((id) => id !== entity.id)
			.flatMap((id) => store.entity(id)?.name ?? []);
		const hint = related.length === 0 ? '' : ` ${isEarly ? 'Before it' : 'After it'}: ${list(related.map(inSentence))}.`;
		return [{ about: 'succession', text: `${sentence}${hint}`, citations: [] } satisfies Note];
	});
}

function uncertaintyNotes({ uncertain }: StatusOnDate, asked: FactDate): Note[] {
	if (uncertain === undefined) return [];
	const other = uncertain === 'no-record' ? 'not recorded' : uncertain;
	const text = `The change nearest to this date is known by month or year only; the status ${onDate(asked)} may have been: ${other}.`;
	return [{ about: 'caution', text, citations: [] }];
}

function disagreementNotes(
	store: FactStore,
	{ events, observations, intervals }: PairHistory,
	facts: readonly Fact[],
	one: StoredEntity,
	other: StoredEntity,
	sources: SourceList,
): Note[] {
	const notes: Note[] = [];
	for (const fact of facts) {
		const event = events.find(({ id }) => id === fact.id);
		if (event === undefined || !changesStatus(event.kind)) continue;
		const differing = differingDates(store.claims(event.number));
		if (differing.length < 2) continue;
		const told = differing
			.slice(0, 3)
			.map((claim) => `${printDate(claim.date)} (${store.source(claim.source)?.title ?? claim.source})`);
		const text = `Sources date “${eventText(store, event).replace(/\.$/, '')}” differently: ${list(told)}.`;
		notes.push({ about: 'disagreement', text, citations: sources.cite(differing) });
	}
	for (const observation of observations) {
		if (observation.listed || facts.some(({ id }) => id === observation.id && intervals.some(({ openedBy }) => openedBy === id)))
			continue;
		const then = statusOn(intervals, observation.on).status;
		const isCompatible =
			then === observation.status ||
			(then === 'recognised-only' && observation.status === 'none') ||
			(then === 'none' && observation.status === 'recognised-only');
		if (isCompatible) continue;
		const { text } = observationFact(store, observation, one, other, sources);
		notes.push({
			about: 'disagreement',
			text: `Another source says otherwise (${printDate(observation.on)}): ${text}`,
			citations: sources.cite([observation]),
		});
	}
	return notes.slice(0, 3);
}

/** One claim for each date that is not compatible with the ones before it. */
function differingDates(claims: readonly StoredClaim[]): StoredClaim[] {
	const differing: StoredClaim[] = [];
	for (const claim of claims) {
		if (differing.every(({ date }) => !areCompatible(date, claim.date))) differing.push(claim);
	}
	return differing;
}

function representationNotes(
	store: FactStore,
	one: StoredEntity,
	other: StoredEntity,
	asked: FactDate,
	today: string,
	sources: SourceList,
): Note[] {
	return [
		[one, other],
		[other, one],
	].flatMap(([sender, host]) => {
		if (sender === undefined || host === undefined) return [];
		const missions = store.missions(sender.id, host.id).filter((mission) => isThere(mission, asked, today));
		if (missions.length === 0) return [];
		const posts = list(
			missions.slice(0, 4).map(({ kind, place }) => `${missionWords[kind]}${place === null ? '' : ` in ${place}`}`),
		);
		const more = missions.length > 4 ? ` and ${missions.length - 4} other posts` : '';
		const newest =
			missions
				.map(({ on }) => on)
				.sort()
				.at(-1) ?? '';
		const text = `${capitalise(inSentence(sender.name))} ${missions.some(({ until }) => until !== null) ? 'kept' : 'keeps'} ${posts}${more} (${printDate(newest)}).`;
		return [{ about: 'representation', text, citations: sources.cite(missions) } satisfies Note];
	});
}

/** Whether the post is known to have been there on the date: for today, as its source's date says. */
function isThere({ since, until, on }: StoredMission, asked: FactDate, today: string): boolean {
	const day = latestDay(asked);
	if (until !== null && latestDay(until) < day) return false;
	if (asked === today || day >= earliestDay(on)) return true;
	return since !== null && earliestDay(since) <= day;
}

/** Says so when all that is known of the pair is older than what the store's news reach to. */
function freshnessNotes(store: FactStore, { events, observations }: PairHistory, asked: FactDate, sources: SourceList): Note[] {
	const witnesses = [...events.slice(-3).flatMap(({ number }) => store.claims(number)), ...observations];
	const reached = witnesses
		.flatMap(({ source }) => store.source(source) ?? [])
		.map(({ reaches, date }) => latestDay(reaches ?? date ?? '1000'))
		.sort()
		.at(-1);
	if (sources.sources.length === 0 || reached === undefined || reached >= store.dataTo || latestDay(asked) <= reached) return [];
	const text = `The sources on this pair reach to ${printDate(reached)}. The news were read up to ${printDate(store.dataTo)} and tell of no later change.`;
	return [{ about: 'caution', text, citations: [] }];
}

function nextQuestions(one: StoredEntity, other: StoredEntity, on: FactDate | undefined, facts: readonly Fact[]): Next[] {
	const person = facts.flatMap(({ people }) => people ?? []).findLast(({ id }) => id !== undefined);
	return [
		{ label: 'Timeline', invocation: { command: 'timeline', options: { country: one.id, with: other.id } } },
		{
			label: 'Swap',
			invocation: { command: 'relations', options: { country: other.id, with: one.id, ...(on === undefined ? {} : { on }) } },
		},
		...(person?.id === undefined ? [] : [{ label: 'Who', invocation: { command: 'whois', options: { name: person.id } } }]),
	];
}
