/** Events of the store become dated facts with citations. */

import { capitalise, nameOf, omissionSentence, sentenceFor, statusWords } from '../language/words.ts';
import type { EventDetails, FactStore, StoredEntity, StoredEvent, StoredObservation } from '../store/store.ts';
import type { Fact } from './answer.ts';
import type { SourceList } from './sources.ts';

/** The name of an entity on a date, as the middle of a sentence takes it. */
export function nameOn(store: FactStore, id: string, day: string): string {
	const entity = store.entity(id);
	return entity === undefined ? id : nameOf(entity, store.formerName(id, day));
}

/** The sentence of an event: the curated one, or one made of kind, actor and parties. */
export function eventText(store: FactStore, event: StoredEvent): string {
	if (event.summary !== null) return event.summary;
	const name = (id: string) => nameOn(store, id, event.date);
	const others = event.parties.filter((id) => id !== event.actor).map(name);
	return sentenceFor(event.kind, event.actor === null ? undefined : name(event.actor), others);
}

/** An event as a fact; its sources are numbered. */
export function eventFact(store: FactStore, event: StoredEvent, details: EventDetails | undefined, sources: SourceList): Fact {
	const people = (details?.people ?? []).map(({ name, person }) => (person === null ? { name } : { id: person, name }));
	return {
		id: event.id,
		date: event.date,
		...(event.until === null ? {} : { until: event.until }),
		event: event.kind,
		text: eventText(store, event),
		parties: [...event.parties],
		...(people.length === 0 ? {} : { people }),
		citations: sources.cite(details?.claims ?? []),
	};
}

/** Events as facts, in the order given. */
export function eventFacts(store: FactStore, events: readonly StoredEvent[], sources: SourceList): Fact[] {
	const details = store.details(events.map(({ number }) => number));
	return events.map((event) => eventFact(store, event, details.get(event.number), sources));
}

function observationText(store: FactStore, observation: StoredObservation, one: StoredEntity, other: StoredEntity): string {
	const { summary, status, listed, listOf, listMembers } = observation;
	if (summary !== null) return summary;
	if (listOf !== null) {
		const [owner, missing] = one.id === listOf ? [one, other] : [other, one];
		return omissionSentence(owner.name, missing.name, listMembers);
	}
	const publisher = store.source(observation.source)?.publisher ?? 'A source';
	const [first, second] = [nameOf(one, undefined), nameOf(other, undefined)];
	return listed
		? `${publisher} lists ${first} and ${second} as partners, without the date of their beginning.`
		: `${capitalise(`${first} and ${second}`)} ${statusWords[status]}, according to ${publisher}.`;
}

/** An observation as a fact. */
export function observationFact(
	store: FactStore,
	observation: StoredObservation,
	one: StoredEntity,
	other: StoredEntity,
	sources: SourceList,
): Fact {
	return {
		id: observation.id,
		date: observation.on,
		event: 'observation',
		text: observationText(store, observation, one, other),
		parties: [observation.one, observation.other],
		citations: sources.cite([observation]),
	};
}
