/** `/relations`: the status of a pair on a date, since when and by which act, what led there. */

import { areCompatible, earliestDay, type FactDate, latestDay, printDate } from '../data/date.ts';
import type { EventKind } from '../data/kinds.ts';
import { compareText } from '../data/order.ts';
import { areCompatible as areStatusesCompatible, changesStatus, type StatusOnDate, statusOn } from '../history/status.ts';
import { languageFor } from '../language/language.ts';
import {
	capitalise,
	inSentence,
	list,
	missionWords,
	onDate,
	pastStatusWords,
	statusWords,
	whenWords,
} from '../language/words.ts';
import type {
	EventDetails,
	FactStore,
	StoredClaim,
	StoredEntity,
	StoredEvent,
	StoredInterval,
	StoredMission,
	StoredObservation,
} from '../store/store.ts';
import type { Fact, Invocation, Matched, Next, Note, RelationsAnswer } from './answer.ts';
import type { Context } from './context.ts';
import { existenceNote, notExisting, stateOn } from './existence.ts';
import { eventFact, eventStatement, observationFact } from './facts.ts';
import { nameOn, noteInEnglish, saidInEnglish } from './inEnglish.ts';
import { SourceList } from './sources.ts';

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
	/** Where a successor carries relations on: how the earlier state's had begun. */
	readonly inherited: StoredEvent | undefined;
}

/** Answers `/relations`. */
export function answerRelations(question: RelationsQuestion, { store, today }: Context): RelationsAnswer {
	const { matched } = question;
	// A state of the past, asked about without a date, is answered for its last day.
	const on = question.on ?? lastDayOf(question.one, question.other);
	const asked = on ?? today;
	const one = stateOn(store, question.one, asked);
	const other = stateOn(store, question.other, asked);
	const history = readHistory(store, one, other, asked);
	const sources = new SourceList(store);
	const chosen = chooseFacts(history, asked);
	const details = store.details(
		[...chosen, ...(history.opened === undefined ? [] : [history.opened])].filter(isEvent).map(({ number }) => number),
	);
	const headline = tellHeadline(store, one, other, asked, on !== undefined, history, details, sources);
	const facts = chosen.map((item) =>
		saidInEnglish(
			isEvent(item)
				? eventFact(store, item, details.get(item.number), sources)
				: observationFact(store, item, one, other, sources),
		),
	);
	const notes = [
		...[existenceNote(store, question.one, one, asked), existenceNote(store, question.other, other, asked)].flatMap((note) =>
			note === undefined ? [] : noteInEnglish(note),
		),
		...uncertaintyNotes(history.at, asked),
		...disagreementNotes(store, history, facts, details, one, other, asked, sources),
		...representationNotes(store, one, other, asked, today, sources),
		...freshnessNotes(store, one, other, asked),
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
		next: nextQuestions(one, other, on, facts, store),
	};
}

/** The day on which the first of the two ceased to exist, where one did. */
function lastDayOf(one: StoredEntity, other: StoredEntity): FactDate | undefined {
	return [one.existsUntil, other.existsUntil].filter((date) => date !== null).sort()[0];
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
	const opened = events.find(({ id }) => id === openedBy) ?? newestWord(observations, openedBy, asked);
	const inherited = opened !== undefined && isEvent(opened) ? beginningBefore(store, opened, one, other) : undefined;
	return { events, observations, intervals, at, opened, inherited };
}

/** The last establishment or restoration between a successor's predecessor and the partner. */
function beginningBefore(store: FactStore, opened: StoredEvent, one: StoredEntity, other: StoredEntity): StoredEvent | undefined {
	const predecessor = opened.parties.find((id) => id !== opened.actor);
	if (opened.kind !== 'relations-continued' || predecessor === undefined) return undefined;
	const partner = opened.actor === one.id ? other.id : one.id;
	return store
		.pairEvents(predecessor, partner)
		.findLast(
			({ kind, date }) =>
				(kind === 'relations-established' || kind === 'relations-restored') && earliestDay(date) <= earliestDay(opened.date),
		);
}

/** Of the observations that say the same as the one that opened the interval, the newest up to the date asked about. */
function newestWord(
	observations: readonly StoredObservation[],
	openedBy: string | undefined,
	asked: FactDate,
): StoredObservation | undefined {
	const first = observations.find(({ id }) => id === openedBy);
	return observations
		.filter(
			({ status, on, listed }) => status === first?.status && listed === first.listed && earliestDay(on) <= latestDay(asked),
		)
		.sort((a, b) => compareText(latestDay(a.on), latestDay(b.on)) || compareText(b.id, a.id))
		.at(-1);
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
	{ at, opened, inherited, events }: PairHistory,
	details: ReadonlyMap<number, EventDetails>,
	sources: SourceList,
): RelationsAnswer['headline'] {
	const day = latestDay(asked);
	const names = list([nameOn(store, one.id, day), nameOn(store, other.id, day)]);
	const isWithdrawn =
		opened !== undefined && isEvent(opened) && opened.kind === 'recognition-withdrawn' && at.status === 'severed';
	const words = isWithdrawn
		? `${isPast ? 'had' : 'have'} no diplomatic relations: they ended`
		: (isPast ? pastStatusWords : statusWords)[at.status];
	if (at.status === 'no-record' || opened === undefined) {
		const missing = notExisting(one, asked) ?? notExisting(other, asked);
		if (missing !== undefined)
			return { text: `${languageFor('en').say(missing).text} No relations with it can be told for that date.`, citations: [] };
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
	const citations = sources.cite(details.get(opened.number)?.claims ?? []);
	if (at.status === 'none' && opened.kind === 'relations-established') {
		return { text: `${subject} had no diplomatic relations yet: they were first established ${onDate(opened.date)}.`, citations };
	}
	return { text: `${subject} ${words}${act(store, opened, inherited, events)}.`, citations };
}

/** By which act, and by whom, the status came about. */
function act(store: FactStore, opened: StoredEvent, inherited: StoredEvent | undefined, events: readonly StoredEvent[]): string {
	const when = onDate(opened.date);
	const actor = opened.actor === null ? undefined : nameOn(store, opened.actor, opened.date);
	switch (opened.kind) {
		case 'relations-established':
			return `, established ${when}`;
		case 'relations-restored':
			return `, restored ${when}`;
		case 'relations-continued': {
			const earlier = opened.parties.find((id) => id !== opened.actor);
			const whose = earlier === undefined ? '' : ` from ${nameOn(store, earlier, opened.date)}`;
			const begun =
				inherited === undefined
					? ''
					: ` (${inherited.kind === 'relations-established' ? 'established' : 'restored'} ${onDate(inherited.date)})`;
			return `, carried over${whose} ${when}${begun}`;
		}
		case 'relations-suspended':
			return `, suspended ${actor === undefined ? '' : `by ${actor} `}${when}`;
		case 'relations-severed': {
			const second = events.find(
				({ kind, actor: by, date }) =>
					kind === 'relations-severed' && by !== null && by !== opened.actor && earliestDay(date) >= earliestDay(opened.date),
			);
			const also = second?.actor == null ? '' : `, and by ${nameOn(store, second.actor, second.date)} ${onDate(second.date)}`;
			return actor === undefined ? ` ${when}${also}` : ` by ${actor} ${when}${also}`;
		}
		case 'recognition':
			return `: ${languageFor('en')
				.say(eventStatement(store, opened, []))
				.text.replace(/\.$/, '')} (${printDate(opened.date)})`;
		case 'recognition-withdrawn':
			return ` when ${actor ?? 'one side'} withdrew its recognition ${when}`;
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
function chooseFacts(
	{ events, observations, opened, inherited, intervals }: PairHistory,
	asked: FactDate,
): (StoredEvent | StoredObservation)[] {
	const day = latestDay(asked);
	const openers = new Set(intervals.map(({ openedBy }) => openedBy));
	const items: (StoredEvent | StoredObservation)[] = [
		...events.filter(({ date, id }) => earliestDay(date) <= day || id === opened?.id),
		...(inherited === undefined ? [] : [inherited]),
		...observations.filter(({ id, on }) => id === opened?.id || (openers.has(id) && earliestDay(on) <= day)),
	];
	const weight = (item: StoredEvent | StoredObservation) => {
		if (item.id === opened?.id) return 200;
		if (!isEvent(item)) return 35;
		return changesStatus(item.kind) ? 100 : (weights[item.kind] ?? 0);
	};
	const dateOf = (item: StoredEvent | StoredObservation) => earliestDay(isEvent(item) ? item.date : item.on);
	const told = new Set<string>();
	return items
		.sort((a, b) => weight(b) - weight(a) || compareText(dateOf(b), dateOf(a)) || compareText(a.id, b.id))
		.filter((item) => {
			// One sentence may stand for two events: recognition by either side, an establishment and its agreement.
			const key = `${dateOf(item)} ${item.summary ?? item.id}`;
			return told.has(key) ? false : told.add(key);
		})
		.slice(0, mostFacts)
		.sort((a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a.id, b.id));
}

function uncertaintyNotes({ uncertain }: StatusOnDate, asked: FactDate): Note[] {
	if (uncertain === undefined) return [];
	const other = uncertain === 'no-record' ? 'not recorded' : uncertain;
	const text = `The change nearest to this date is known by month or year only; the status ${onDate(asked)} may have been: ${other}.`;
	return [{ about: 'caution', text, citations: [] }];
}

function disagreementNotes(
	store: FactStore,
	{ events, observations, at }: PairHistory,
	facts: readonly Fact[],
	details: ReadonlyMap<number, EventDetails>,
	one: StoredEntity,
	other: StoredEntity,
	asked: FactDate,
	sources: SourceList,
): Note[] {
	const notes: Note[] = [];
	for (const fact of facts) {
		const event = events.find(({ id }) => id === fact.id);
		if (event === undefined || !changesStatus(event.kind)) continue;
		const differing = differingDates(details.get(event.number)?.claims ?? []);
		if (differing.length < 2) continue;
		const dates = differing.slice(0, 3).map((claim) => `${printDate(claim.date)} (${shortTitle(store, claim.source)})`);
		const text = `Sources differ on ${whenWords[event.kind] ?? 'the date'}: ${list(dates)}.`;
		notes.push({ about: 'disagreement', text, citations: sources.cite(differing) });
	}
	const told = new Set<string>();
	for (const observation of observations) {
		const day = latestDay(observation.on);
		const isOfThisTime = day >= (at.interval?.day ?? '') && earliestDay(observation.on) <= latestDay(asked);
		if (observation.listed || !isOfThisTime || areStatusesCompatible(at.status, observation.status)) continue;
		const { text } = saidInEnglish(observationFact(store, observation, one, other, sources));
		if (told.has(text)) continue;
		told.add(text);
		notes.push({
			about: 'disagreement',
			text: `Another source says otherwise (${printDate(observation.on)}): ${text}`,
			citations: sources.cite([observation]),
		});
	}
	return notes.slice(0, 3);
}

/** A source's title where it is short enough to stand in a sentence, else its publisher. */
function shortTitle(store: FactStore, id: string): string {
	const source = store.source(id);
	if (source === undefined) return id;
	return source.title.length <= 60 ? source.title : source.publisher;
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
		// Pages spell a city with and without hyphens; it is one post.
		const byPlace = new Map(
			missions.map((mission) => [`${mission.kind} ${mission.place?.toLowerCase().replace(/[^\p{L}]/gu, '')}`, mission]),
		);
		const posts = [...byPlace.values()].map(({ kind, place }) => `${missionWords[kind]}${place === null ? '' : ` in ${place}`}`);
		const more = posts.length > 4 ? [`${posts.length - 4} other posts`] : [];
		const newest =
			missions
				.map(({ on }) => on)
				.sort()
				.at(-1) ?? '';
		const verb = missions.every(({ until }) => until !== null) ? 'kept' : 'keeps';
		const text = `${capitalise(inSentence(sender.name))} ${verb} ${list([...posts.slice(0, 4), ...more])} (${printDate(newest)}).`;
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

/** Says so when the sources on the pair are older than the news that were read. */
function freshnessNotes(store: FactStore, one: StoredEntity, other: StoredEntity, asked: FactDate): Note[] {
	const reach = store.pairReach(one.id, other.id);
	if (reach === null || latestDay(reach) >= store.dataTo || latestDay(asked) <= latestDay(reach)) return [];
	const text = `The sources on this pair reach to ${printDate(reach)}; the news, read up to ${printDate(store.dataTo)}, tell of no later change.`;
	return [{ about: 'caution', text, citations: [] }];
}

function nextQuestions(
	one: StoredEntity,
	other: StoredEntity,
	on: FactDate | undefined,
	facts: readonly Fact[],
	store: FactStore,
): Next[] {
	const person = facts.flatMap(({ people }) => people ?? []).findLast(({ id }) => id !== undefined);
	const dated = on === undefined ? {} : { on };
	const successor = [one, other].find(({ existsUntil }) => existsUntil !== null);
	const heirs =
		successor === undefined ? [] : store.successions(successor.id).filter(({ predecessor }) => predecessor === successor.id);
	return [
		{ label: 'Timeline', invocation: { command: 'timeline', options: { country: one.id, with: other.id } } },
		{ label: 'Swap', invocation: { command: 'relations', options: { country: other.id, with: one.id, ...dated } } },
		...(person?.id === undefined ? [] : [{ label: 'Who', invocation: { command: 'whois', options: { name: person.id } } }]),
		...heirs.slice(0, 2).flatMap(({ entity }): Next[] => {
			const heir = store.entity(entity);
			const partner = successor?.id === one.id ? other.id : one.id;
			return heir === undefined || partner === entity
				? []
				: [{ label: heir.name.slice(0, 40), invocation: { command: 'relations', options: { country: entity, with: partner } } }];
		}),
	];
}
