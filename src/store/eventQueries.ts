import { LRUCache } from 'lru-cache';
import type { EventKind, MissionKind } from '../data/kinds.ts';
import { sortedPair } from '../data/order.ts';
import { expression, integer, type RowOf, text } from './columns.ts';
import { type Statements, select } from './query.ts';
import { claim, event, eventIdRedirect, eventPerson } from './schema.ts';
import { citedColumns, type StoredReference, toReference } from './sourceQueries.ts';

/** An event without its claims. */
export interface StoredEvent {
	readonly number: number;
	readonly id: string;
	readonly kind: EventKind;
	readonly date: string;
	readonly until: string | null;
	readonly actor: string | null;
	/** Of a mission opened or closed: which kind it was, where the sources say so. */
	readonly mission: MissionKind | null;
	readonly summary: string | null;
	readonly parties: readonly string[];
}

/** One source's word: which source, its own date for the event, and what it refers to. */
export interface StoredClaim {
	readonly source: string;
	readonly date: string;
	readonly locator: string | null;
	readonly listed: boolean;
	readonly cited: StoredReference | undefined;
}

/** A person as an event names one, with the record where it is known. */
export interface NamedInEvent {
	readonly name: string;
	readonly person: string | null;
}

/** What stands behind an event. */
export interface EventDetails {
	readonly claims: readonly StoredClaim[];
	readonly people: readonly NamedInEvent[];
}

/** What became of an event or observation: it is there, its id redirects to the one it has now, or it vanished. */
export type IdStatus =
	| { readonly status: 'current'; readonly id: string }
	| { readonly status: 'merged'; readonly into: string; readonly since: string }
	| { readonly status: 'gone'; readonly since: string };

/** An entity or a person, and how it is called. */
export interface Named {
	readonly id: string;
	readonly name: string;
}

/** Which events a timeline wants. Dates are days, `YYYY-MM-DD`. */
export interface EventQuery {
	/** Without one: the events of the whole world. */
	readonly entity?: string | undefined;
	readonly with?: string | undefined;
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	readonly kinds?: readonly EventKind[] | undefined;
	/** Kinds that come before all others, whatever their date. */
	readonly first?: readonly EventKind[] | undefined;
	readonly order: 'newest' | 'oldest';
	readonly limit: number;
	readonly offset: number;
}

const { number, id, kind, date, until, actor, mission, summary, parties } = event.columns;
/** The columns of an event, for {@link toEvent}. */
export const eventColumns = [number, id, kind, date, until, actor, mission, summary, parties] as const;

/** An event from its row. */
export function toEvent([number, id, kind, date, until, actor, mission, summary, parties]: RowOf<
	typeof eventColumns
>): StoredEvent {
	return { number, id, kind, date, until, actor, mission, summary, parties: parties.split(' ') };
}

const knownId = select(
	{ id: expression('id', text) },
	'FROM (SELECT id FROM event WHERE id = @id UNION ALL SELECT id FROM observation WHERE id = @id)',
);
const redirectOf = select(
	{ into: eventIdRedirect.columns.into_id, since: eventIdRedirect.columns.since },
	'FROM event_id_redirect WHERE id = ?',
);
const eventsOfPerson = select(
	eventColumns,
	'FROM event_person JOIN event ON event.number = event_person.event WHERE person = ? ORDER BY event_person.event DESC LIMIT ?',
);

/** Those whom the most events since a day name; the count is made first, so that only a few names are looked up. */
const mostNamed = {
	entity: select(
		{ id: expression('id', text), name: expression('name', text) },
		`FROM (SELECT entity AS id, count(*) AS times FROM event_party JOIN event ON event.number = event_party.event
			WHERE event.day >= ? GROUP BY entity)
		JOIN entity USING (id) ORDER BY times DESC, name LIMIT ?`,
	),
	person: select(
		{ id: expression('id', text), name: expression('name', text) },
		`FROM (SELECT person AS id, count(*) AS times FROM event_person JOIN event ON event.number = event_person.event
			WHERE event.day >= ? AND person IS NOT NULL GROUP BY person)
		JOIN person USING (id) ORDER BY times DESC, name LIMIT ?`,
	),
};

/** The events, their claims and whom they name. */
export class EventQueries {
	readonly #statements: Statements;
	/** Asked for at every first key stroke, with few different days and limits. */
	readonly #mostNamed = new LRUCache<string, readonly Named[]>({ max: 50 });
	/** The questions for the details of so many events: as many as an answer has at most. */
	readonly #details = new Map<number, ReturnType<typeof detailsOf>>();

	constructor(statements: Statements) {
		this.#statements = statements;
	}

	/**
	 * What an id of an event or observation means today; `since` is the last day of the data (`YYYY-MM-DD`) that first lacked it.
	 *
	 * @param asked as an answer once gave it
	 * @returns `undefined` for an id that no data ever had
	 */
	idStatus(asked: string): IdStatus | undefined {
		const known = this.#statements.first(knownId, { id: asked });
		if (known) return { status: 'current', id: known.id };
		const past = this.#statements.first(redirectOf, asked);
		if (past === undefined) return undefined;
		const { into, since } = past;
		return into === null ? { status: 'gone', since } : { status: 'merged', into, since };
	}

	/** What sources say of events and whom these name, by number of the event; the best witness first. */
	details(numbers: readonly number[]): ReadonlyMap<number, EventDetails> {
		const details = new Map<number, { readonly claims: StoredClaim[]; readonly people: NamedInEvent[] }>();
		for (const of of numbers) details.set(of, { claims: [], people: [] });
		const { claims, people } = this.#detailsOf(numbers.length);
		for (const row of this.#statements.all(claims, ...numbers)) {
			const [of, source, claimed, locator, listed, ...cited] = row;
			details.get(of)?.claims.push({ source, date: claimed, locator, listed: listed === 1, cited: toReference(cited) });
		}
		for (const [of, name, person] of this.#statements.all(people, ...numbers)) {
			details.get(of)?.people.push({ name, person });
		}
		return details;
	}

	#detailsOf(count: number): ReturnType<typeof detailsOf> {
		const known = this.#details.get(count);
		if (known !== undefined) return known;
		const made = detailsOf(count);
		this.#details.set(count, made);
		return made;
	}

	/**
	 * Who was in the news most, most first.
	 *
	 * @param since a day, `YYYY-MM-DD`
	 */
	mostNamed(type: 'entity' | 'person', since: string, limit: number): readonly Named[] {
		const key = `${type} ${since} ${limit}`;
		const known = this.#mostNamed.get(key);
		if (known !== undefined) return known;
		const found = this.#statements.all(mostNamed[type], since, limit);
		this.#mostNamed.set(key, found);
		return found;
	}

	/** The events in which a person took part, newest first. */
	ofPerson(person: string, limit: number): StoredEvent[] {
		return this.#statements.all(eventsOfPerson, person, limit).map(toEvent);
	}

	/** A page of events, and how many there are in all. */
	page(query: EventQuery): { readonly events: StoredEvent[]; readonly total: number } {
		const listing = listingOf(query);
		const { where, parameters } = conditionsOf(query, listing);
		const counted = query.kinds === undefined ? listing.table : listing.withEvents;
		const count = select({ total: expression('count(*)', integer) }, `FROM ${counted} ${where}`);
		const total = this.#statements.first(count, parameters)?.total ?? 0;
		const direction = query.order === 'newest' ? 'DESC' : 'ASC';
		const first = query.first === undefined ? '' : `${isOneOf(query.first)} DESC, `;
		const order = `ORDER BY ${first}${listing.number} ${direction} LIMIT @limit OFFSET @offset`;
		const page = select(eventColumns, `FROM ${listing.withEvents} ${where} ${order}`);
		const { limit, offset } = query;
		return { events: this.#statements.all(page, { ...parameters, limit, offset }).map(toEvent), total };
	}
}

/** The questions for the details of events, given by their numbers. */
function detailsOf(count: number) {
	const { event: of, source, date: claimed, locator, listed } = claim.columns;
	const { name, person } = eventPerson.columns;
	const marks = Array(count).fill('?').join(', ');
	return {
		claims: select(
			[of, source, claimed, locator, listed, ...citedColumns],
			`FROM claim LEFT JOIN reference ON reference.id = claim.reference WHERE event IN (${marks}) ORDER BY event, position`,
		),
		people: select(
			[eventPerson.columns.event, name, person],
			`FROM event_person WHERE event IN (${marks}) ORDER BY event, position`,
		),
	};
}

function isOneOf(kinds: readonly EventKind[]): string {
	return `event.kind IN (${kinds.map((one) => `'${one}'`).join(', ')})`;
}

/** Where events are found by their numbers, which are in order of time. */
interface Listing {
	/** What is enough to count them. */
	readonly table: string;
	/** The same with the events themselves. */
	readonly withEvents: string;
	/** The column of the numbers. */
	readonly number: string;
	/** The column of the first days that the dates can mean. */
	readonly day: string;
	/** The parties that are meant. */
	readonly condition: string;
	readonly parameters: Readonly<Record<string, string>>;
}

function listingOf({ entity, with: partner }: EventQuery): Listing {
	if (entity === undefined) {
		const columns = { number: 'event.number', day: 'event.day' };
		return { table: 'event', withEvents: 'event', ...columns, condition: 'TRUE', parameters: {} };
	}
	if (partner === undefined) {
		return {
			table: 'event_party',
			withEvents: 'event_party JOIN event ON event.number = event_party.event',
			number: 'event_party.event',
			day: 'event_party.day',
			condition: 'event_party.entity = @entity',
			parameters: { entity },
		};
	}
	const [one, other] = sortedPair(entity, partner);
	const joined = 'event_pair JOIN event ON event.number = event_pair.event';
	return {
		table: joined,
		withEvents: joined,
		number: 'event_pair.event',
		day: 'event.day',
		condition: 'one = @one AND other = @other',
		parameters: { one, other },
	};
}

/** The conditions of a query, with their parameters. */
function conditionsOf(
	{ from, to, kinds }: EventQuery,
	{ day, condition, parameters }: Listing,
): { readonly where: string; readonly parameters: Readonly<Record<string, string>> } {
	const conditions = [condition];
	if (from !== undefined) conditions.push(`${day} >= @from`);
	if (to !== undefined) conditions.push(`${day} <= @to`);
	if (kinds !== undefined) conditions.push(isOneOf(kinds));
	return {
		where: `WHERE ${conditions.join(' AND ')}`,
		parameters: {
			...parameters,
			...(from === undefined ? {} : { from }),
			...(to === undefined ? {} : { to }),
		},
	};
}
