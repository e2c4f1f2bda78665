/** Events of the store become dated facts with citations. */

import type { FactDate } from '../data/date.ts';
import type { EventKind } from '../data/kinds.ts';
import type { EventDetails, FactStore, StoredEntity, StoredEvent, StoredObservation } from '../store/store.ts';
import type { Argument, FactLine, Statement } from './block.ts';
import { additionOf, type Line, linesOf, saysTheSame, type Told } from './oneAct.ts';
import type { SourceList } from './sources.ts';
import { named, namedOn, statement } from './statement.ts';

/** A sentence that people wrote into the data. */
export function quotation(sentence: string, citations: readonly number[] = []): Statement {
	return statement('quotation', { sentence: { quote: sentence, lang: 'en' } }, citations);
}

/** The messages for a kind of act: where it is known who did it, and where it is not. */
const messagesByKind: Partial<Readonly<Record<EventKind, { readonly by: string; readonly without: string }>>> = {
	'relations-severed': { by: 'event-severed-by', without: 'event-severed' },
	'relations-suspended': { by: 'event-suspended-by', without: 'event-suspended' },
	recognition: { by: 'event-recognised-by', without: 'event-recognised' },
	'recognition-withdrawn': { by: 'event-recognition-withdrawn-by', without: 'event-recognition-withdrawn' },
};

/** The sentence of an event: the curated one, or one made of kind, actor and parties. */
export function eventStatement(store: FactStore, event: StoredEvent, citations: readonly number[]): Statement {
	const { kind, actor, date, summary } = event;
	if (summary !== null) return quotation(summary, citations);
	const others: Argument = { list: event.parties.filter((id) => id !== actor).map((id) => namedOn(store, id, date)) };
	const messages = messagesByKind[kind];
	if (messages !== undefined) {
		return actor === null
			? statement(messages.without, { parties: others }, citations)
			: statement(messages.by, { actor: namedOn(store, actor, date), others }, citations);
	}
	const parties: Argument = actor === null ? others : { list: [namedOn(store, actor, date), ...others.list] };
	switch (kind) {
		case 'relations-established':
			return statement('event-established', { parties }, citations);
		case 'relations-restored':
			return statement('event-restored', { parties }, citations);
		default:
			return statement('event-of-kind', { parties, kind }, citations);
	}
}

/**
 * An event as a fact; its sources are numbered.
 *
 * @param date the date of the line in which it stands
 */
export function eventFact(
	store: FactStore,
	event: StoredEvent,
	details: EventDetails | undefined,
	sources: SourceList,
	date: FactDate = event.date,
): FactLine<Statement> {
	const people = (details?.people ?? []).map(({ name, person }) => (person === null ? { name } : { id: person, name }));
	return {
		id: event.id,
		date: event.date,
		...(event.until === null ? {} : { until: event.until }),
		event: event.kind,
		said: eventStatement(store, event, sources.cite(details?.claims ?? [], date)),
		parties: event.parties,
		...(people.length === 0 ? {} : { people }),
	};
}

/** What lines are made with: the store, the numbers of the sources, and what stands behind each event. */
interface Behind {
	readonly store: FactStore;
	readonly sources: SourceList;
	readonly details: ReadonlyMap<number, EventDetails>;
}

/** A line as a fact, with the sources and people of all that tell of its act. */
export function lineFact(line: Line, { store, sources, details, ...pair }: Behind & Pair): FactLine<Statement> {
	const date = 'kind' in line.lead ? line.lead.date : line.lead.asOf;
	const fact = toldFact(line.lead, date, { store, sources, details, ...pair });
	const others = line.also.map((told) => toldFact(told, date, { store, sources, details, ...pair }));
	if (others.length + line.datedOtherwise.length === 0) return fact;
	const citations = [...new Set([fact, ...others].flatMap(({ said }) => said.citations))];
	const people = new Map([fact, ...others].flatMap(({ people: named = [] }) => named.map((one) => [one.id ?? one.name, one])));
	return {
		...fact,
		said: { ...saidOf(line, fact.said, store), citations },
		...(people.size === 0 ? {} : { people: [...people.values()] }),
		also: [...line.also, ...line.datedOtherwise].map(({ id }) => id),
	};
}

/** The two whom an observation is about. */
interface Pair {
	readonly one?: StoredEntity;
	readonly other?: StoredEntity;
}

function toldFact(told: Told, date: FactDate, { store, sources, details, one, other }: Behind & Pair): FactLine<Statement> {
	if ('kind' in told) return eventFact(store, told, details.get(told.number), sources, date);
	const [first, second] = [one ?? store.entity(told.one), other ?? store.entity(told.other)];
	if (first === undefined || second === undefined) throw new Error(`The store has no ${told.one} or no ${told.other}.`);
	return observationFact(store, told, first, second, sources);
}

/** The sentence of a line: its own, or one made of its kind with what another tells of the act. */
function saidOf(line: Line, own: Statement, store: FactStore): Statement {
	const addition = additionOf(line, store);
	if (addition === undefined || addition.summary === null) return own;
	if (saysTheSame(line.lead, addition, store)) return quotation(addition.summary);
	return statement('fact-with-act', { fact: { clause: own }, act: { quote: addition.summary, lang: 'en' } });
}

/** Events as facts, in the order given; what tells of one act is one line. */
export function eventFacts(store: FactStore, events: readonly StoredEvent[], sources: SourceList): FactLine<Statement>[] {
	const details = store.details(events.map(({ number }) => number));
	return linesOf(events, store).map((line) => lineFact(line, { store, sources, details }));
}

/** An observation as a fact. */
export function observationFact(
	store: FactStore,
	observation: StoredObservation,
	one: StoredEntity,
	other: StoredEntity,
	sources: SourceList,
): FactLine<Statement> {
	return {
		id: observation.id,
		date: observation.asOf,
		event: 'observation',
		said: observationStatement(store, observation, one, other, sources.cite([observation])),
		parties: [observation.one, observation.other],
	};
}

/** Whether a sentence says the date of its source itself, where that is a year and no more. */
function isYearNamed(sentence: string, asOf: string): boolean {
	return /^\d{4}$/.test(asOf) && new RegExp(`\\b${asOf}\\b`).test(sentence);
}

function observationStatement(
	store: FactStore,
	{ source, summary, listed, status, listOf, listMembers, asOf }: StoredObservation,
	one: StoredEntity,
	other: StoredEntity,
	citations: readonly number[],
): Statement {
	const date: Argument = { date: asOf };
	if (summary !== null) {
		// The sentence stands within one that says its date, without its own full stop.
		const sentence: Argument = { quote: summary.replace(/\.$/, ''), lang: 'en' };
		return isYearNamed(summary, asOf)
			? statement('observation-quoted-with-its-year', { sentence }, citations)
			: statement('observation-quoted', { sentence, date }, citations);
	}
	if (listOf !== null) {
		const [owner, missing] = one.id === listOf ? [named(one), named(other)] : [named(other), named(one)];
		return listMembers === null
			? statement('observation-omitted', { owner, missing, date }, citations)
			: statement('observation-omitted-from-complete-list', { owner, missing, date, members: listMembers }, citations);
	}
	const publisher = store.source(source)?.publisher ?? source;
	return listed
		? statement('observation-listed', { publisher, one: named(one), other: named(other), date }, citations)
		: statement('observation-of-status', { publisher, pair: { list: [named(one), named(other)] }, status, date }, citations);
}
