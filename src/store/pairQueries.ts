import type { Basis, Status } from '../data/kinds.ts';
import { sortedPair } from '../data/order.ts';
import { eventColumns, type StoredEvent, toEvent } from './eventQueries.ts';
import { type RowGiven, type Statements, select } from './query.ts';
import { observation, pair, statusInterval } from './schema.ts';
import { citedColumns, type StoredReference, toReference } from './sourceQueries.ts';

/** A source's word on how things stood between two on a date. */
export interface StoredObservation {
	readonly id: string;
	readonly one: string;
	readonly other: string;
	readonly status: Exclude<Status, 'no-record'>;
	readonly asOf: string;
	/** Since when it was so, where the source says that. */
	readonly since: string | null;
	readonly summary: string | null;
	/** The party whose list of partners leaves out the other, where that is what the source says. */
	readonly listOf: string | null;
	/** How many members of the United Nations that list states, by which it calls itself complete. */
	readonly listMembers: number | null;
	readonly source: string;
	readonly locator: string | null;
	readonly listed: boolean;
	readonly cited: StoredReference | undefined;
}

/** A stretch of one status, as {@link foldStatus} made it. */
export interface StoredInterval {
	readonly one: string;
	readonly other: string;
	readonly day: string;
	readonly from: string | null;
	readonly until: string | null;
	/** `no-record` where something happened in it, and not known when. */
	readonly status: Status;
	readonly openedBy: string;
	readonly basis: Basis | null;
	/** Of relations whose beginning is not dated: the first date of which they are known. */
	readonly knownFrom: string | null;
	/** One secondary source alone calls the relations suspended. */
	readonly isOneSource: boolean;
}

const pairRow = select(
	{ reach: pair.columns.reach, hasObservations: pair.columns.has_observations, hasMissions: pair.columns.has_missions },
	'FROM pair WHERE one = ? AND other = ?',
);

const eventsOf = select(
	eventColumns,
	'FROM event_pair JOIN event ON event.number = event_pair.event WHERE one = ? AND other = ? ORDER BY event_pair.event',
);

const { id, one, other, status, as_of: asOf, summary, source, locator, listed } = observation.columns;
const { since, list_of: listOf, list_members: listMembers } = observation.columns;
const observationsOf = select(
	[id, one, other, status, asOf, since, summary, listOf, listMembers, source, locator, listed, ...citedColumns],
	`FROM observation LEFT JOIN reference ON reference.id = observation.reference
	WHERE one = ? AND other = ? ORDER BY day, observation.id`,
);

function toObservation(row: RowGiven<typeof observationsOf>): StoredObservation {
	const [id, one, other, status, asOf, since, summary, listOf, listMembers, source, locator, listed, ...cited] = row;
	const isListed = listed === 1;
	return {
		id,
		one,
		other,
		status,
		asOf,
		since,
		summary,
		listOf,
		listMembers,
		source,
		locator,
		listed: isListed,
		cited: toReference(cited),
	};
}

const interval = statusInterval.columns;
const intervalColumns = [
	interval.one,
	interval.other,
	interval.day,
	interval.valid_from,
	interval.valid_until,
	interval.status,
	interval.opened_by,
	interval.basis,
	interval.known_from,
	interval.one_source,
] as const;
const intervalsOfPair = select(intervalColumns, 'FROM status_interval WHERE one = ? AND other = ? ORDER BY position');
const intervalsOfEntity = select(
	intervalColumns,
	'FROM status_interval WHERE one = @id OR other = @id ORDER BY one, other, position',
);

function toInterval(row: RowGiven<typeof intervalsOfPair>): StoredInterval {
	const [one, other, day, from, until, status, openedBy, basis, knownFrom, oneSource] = row;
	return { one, other, day, from, until, status, openedBy, basis, knownFrom, isOneSource: oneSource === 1 };
}

/** Pairs of entities: what happened between the two, and their status. The order in which the two are named does not matter. */
export class PairQueries {
	readonly #statements: Statements;
	/** The pair asked about last: an answer asks for its row several times. */
	#last: { readonly one: string; readonly other: string; readonly row: RowGiven<typeof pairRow> | undefined } | undefined;

	constructor(statements: Statements) {
		this.#statements = statements;
	}

	/** The last day (`YYYY-MM-DD`) that any source on the pair can know about, or `null` where there is none. */
	reach(a: string, b: string): string | null {
		return this.#rowOf(a, b)?.reach ?? null;
	}

	/** Whether either of a pair may keep a post at the other; of a pair without events and observations nothing is known here. */
	mayHaveMissions(a: string, b: string): boolean {
		return this.#rowOf(a, b)?.hasMissions !== 0;
	}

	/** The events of a pair, oldest first; with those by which a successor state carried its predecessor's status on. */
	events(a: string, b: string): StoredEvent[] {
		return this.#statements.all(eventsOf, ...sortedPair(a, b)).map(toEvent);
	}

	/** The observations of a pair, oldest first. */
	observations(a: string, b: string): StoredObservation[] {
		if (this.#rowOf(a, b)?.hasObservations !== 1) return [];
		return this.#statements.all(observationsOf, ...sortedPair(a, b)).map(toObservation);
	}

	/** The status intervals of a pair, oldest first. */
	intervals(a: string, b: string): StoredInterval[] {
		return this.#statements.all(intervalsOfPair, ...sortedPair(a, b)).map(toInterval);
	}

	/** The status intervals of one entity with all others. */
	intervalsOf(of: string): StoredInterval[] {
		return this.#statements.all(intervalsOfEntity, { id: of }).map(toInterval);
	}

	#rowOf(a: string, b: string): RowGiven<typeof pairRow> | undefined {
		const [one, other] = sortedPair(a, b);
		if (this.#last?.one !== one || this.#last.other !== other) {
			this.#last = { one, other, row: this.#statements.first(pairRow, one, other) };
		}
		return this.#last.row;
	}
}
