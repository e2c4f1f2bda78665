/** Events of the store become dated facts with citations. */

import type { EventKind } from '../data/kinds.ts';
import type { EventDetails, FactStore, StoredEntity, StoredEvent, StoredObservation } from '../store/store.ts';
import type { Argument, FactLine, Statement } from './block.ts';
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

/** An event as a fact; its sources are numbered. */
export function eventFact(
	store: FactStore,
	event: StoredEvent,
	details: EventDetails | undefined,
	sources: SourceList,
): FactLine<Statement> {
	const people = (details?.people ?? []).map(({ name, person }) => (person === null ? { name } : { id: person, name }));
	return {
		id: event.id,
		date: event.date,
		...(event.until === null ? {} : { until: event.until }),
		event: event.kind,
		said: eventStatement(store, event, sources.cite(details?.claims ?? [])),
		parties: event.parties,
		...(people.length === 0 ? {} : { people }),
	};
}

/** Events as facts, in the order given. */
export function eventFacts(store: FactStore, events: readonly StoredEvent[], sources: SourceList): FactLine<Statement>[] {
	const details = store.details(events.map(({ number }) => number));
	return events.map((event) => eventFact(store, event, details.get(event.number), sources));
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

function observationStatement(
	store: FactStore,
	{ source, summary, listed, status, listOf, listMembers }: StoredObservation,
	one: StoredEntity,
	other: StoredEntity,
	citations: readonly number[],
): Statement {
	if (summary !== null) return quotation(summary, citations);
	if (listOf !== null) {
		const [owner, missing] = one.id === listOf ? [named(one), named(other)] : [named(other), named(one)];
		return listMembers === null
			? statement('observation-omitted', { owner, missing }, citations)
			: statement('observation-omitted-from-complete-list', { owner, missing, members: listMembers }, citations);
	}
	const publisher = store.source(source)?.publisher ?? source;
	return listed
		? statement('observation-listed', { publisher, one: named(one), other: named(other) }, citations)
		: statement('observation-of-status', { publisher, pair: { list: [named(one), named(other)] }, status }, citations);
}
