import type { EventKind } from '../data/kinds.ts';
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

const { number, id, kind, date, until, actor, summary, parties } = event.columns;
/** The columns of an event, for {@link toEvent}. */
export const eventColumns = { number, id, kind, date, until, actor, summary, parties } as const;

/** An event from its row. */
export function toEvent(row: RowOf<typeof eventColumns>): StoredEvent {
	return { ...row, parties: row.parties.split(' ') };
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
	'FROM event_person JOIN event ON event.number = event_person.event WHERE person = ? ORDER BY event.number DESC LIMIT ?',
);

/** Those whom the most events since a day name; the count is made first, so that only a few names are looked up. */
const mostNamed = {
	entity: select(
		{ id: expression('id', text), name: expression('name', text) },
		`FROM (SELECT entity AS id, count(*) AS times FROM event_party JOIN event ON event.number = event_party.event
			WHERE event.date >= ? GROUP BY entity)
		JOIN entity USING (id) ORDER BY times DESC, name LIMIT ?`,
	),
	person: select(
		{ id: expression('id', text), name: expression('name', text) },
		`FROM (SELECT person AS id, count(*) AS times FROM event_person JOIN event ON event.number = event_person.event
			WHERE event.date >= ? AND person IS NOT NULL GROUP BY person)
		JOIN person USING (id) ORDER BY times DESC, name LIMIT ?`,
	),
};

/** The events, their claims and whom they name. */
export class EventQueries {
	readonly #statements: Statements;
	/** Asked for at every first key stroke, with few different days and limits. */
	readonly #mostNamed = new Map<string, readonly Named[]>();

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
		const marks = numbers.map(() => '?').join(', ');
		for (const row of this.#statements.all(claimsOf(marks), ...numbers)) {
			const { event: of, source, date: claimed, locator, listed } = row;
			details.get(of)?.claims.push({ source, date: claimed, locator, listed: listed === 1, cited: toReference(row) });
		}
		for (const { event: of, name, person } of this.#statements.all(peopleOf(marks), ...numbers)) {
			details.get(of)?.people.push({ name, person });
		}
		return details;
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
		const { from, parameters } = conditionsOf(query);
		const total = this.#statements.first(select({ total: expression('count(*)', integer) }, from), parameters)?.total ?? 0;
		const direction = query.order === 'newest' ? 'DESC' : 'ASC';
		const first = query.first === undefined ? '' : `${isOneOf(query.first)} DESC, `;
		const page = select(eventColumns, `${from} ORDER BY ${first}event.number ${direction} LIMIT @limit OFFSET @offset`);
		const { limit, offset } = query;
		return { events: this.#statements.all(page, { ...parameters, limit, offset }).map(toEvent), total };
	}
}

function claimsOf(marks: string) {
	const { event: of, source, date: claimed, locator, listed } = claim.columns;
	return select(
		{ event: of, source, date: claimed, locator, listed, ...citedColumns },
		`FROM claim LEFT JOIN reference ON reference.id = claim.reference WHERE event IN (${marks}) ORDER BY event, position`,
	);
}

function peopleOf(marks: string) {
	const { event: of, name, person } = eventPerson.columns;
	return select({ event: of, name, person }, `FROM event_person WHERE event IN (${marks}) ORDER BY event, position`);
}

function isOneOf(kinds: readonly EventKind[]): string {
	return `event.kind IN (${kinds.map((one) => `'${one}'`).join(', ')})`;
}

/** The events that a query means: tables and conditions, with their parameters. */
function conditionsOf(query: EventQuery): { readonly from: string; readonly parameters: Readonly<Record<string, string>> } {
	const { from, parameters } = tablesOf(query);
	const conditions = [from];
	if (query.from !== undefined) {
		// The date "2020" is a text before "2020-01-01", and means that day or a later one.
		conditions.push('event.date >= @from');
		parameters['from'] = query.from.replace(/(-01)?-01$/, '');
	}
	if (query.to !== undefined) {
		// The date "2020-05-05~" is a text behind "2020-05-05".
		conditions.push('event.date <= @to');
		parameters['to'] = `${query.to}~`;
	}
	if (query.kinds !== undefined) conditions.push(isOneOf(query.kinds));
	return { from: conditions.join(' AND '), parameters };
}

function tablesOf({ entity, with: partner }: EventQuery): { readonly from: string; readonly parameters: Record<string, string> } {
	if (entity === undefined) return { from: 'FROM event WHERE TRUE', parameters: {} };
	if (partner === undefined) {
		return {
			from: 'FROM event_party JOIN event ON event.number = event_party.event WHERE event_party.entity = @entity',
			parameters: { entity },
		};
	}
	const [one, other] = sortedPair(entity, partner);
	return {
		from: 'FROM event_pair JOIN event ON event.number = event_pair.event WHERE one = @one AND other = @other',
		parameters: { one, other },
	};
}
