import { LRUCache } from 'lru-cache';
import type { OfficeKind } from '../data/kinds.ts';
import { type Statements, select } from './query.ts';
import { person, personName, tenure, tenureClaim } from './schema.ts';

/** A person. */
export interface StoredPerson {
	readonly id: string;
	readonly name: string;
	readonly born: string | null;
	readonly died: string | null;
}

/** A person in an office; `asOf` is the newest date for which a source says so. */
export interface StoredTenure {
	readonly id: number;
	readonly person: string;
	readonly personName: string;
	readonly office: OfficeKind;
	readonly style: string | null;
	readonly entity: string;
	readonly to: string | null;
	readonly from: string | null;
	readonly until: string | null;
	readonly acting: string | null;
	readonly asOf: string;
	/** The number of the event by which `asOf` is known, where it is an act of the holder. */
	readonly confirmedBy: number | null;
	/** The first date on which a source has the person in office. */
	readonly seenFrom: string;
	/** Other dates of the beginning that sources give, with spaces between. */
	readonly otherFrom: string | null;
	/** When somebody else is known to be in the post, where no source tells the end. */
	readonly overBy: string | null;
	readonly predecessor: number | null;
	readonly successor: number | null;
}

const { id, name, born, died } = person.columns;
const personById = select({ id, name, born, died }, 'FROM person WHERE id = ?');

const namesOf = select([personName.columns.name], 'FROM person_name WHERE person = ? GROUP BY name ORDER BY min(kind), name');

const tenureColumns = {
	id: tenure.columns.id,
	person: tenure.columns.person,
	personName: person.columns.name,
	office: tenure.columns.office,
	style: tenure.columns.style,
	entity: tenure.columns.entity,
	to: tenure.columns.accredited_to,
	from: tenure.columns.valid_from,
	until: tenure.columns.valid_until,
	acting: tenure.columns.acting,
	asOf: tenure.columns.as_of,
	confirmedBy: tenure.columns.confirmed_by,
	seenFrom: tenure.columns.seen_from,
	otherFrom: tenure.columns.other_from,
	overBy: tenure.columns.over_by,
	predecessor: tenure.columns.predecessor,
	successor: tenure.columns.successor,
} as const;
const newestFirst = 'ORDER BY day DESC, tenure.id';
const tenuresOf = select(
	tenureColumns,
	`FROM tenure JOIN person ON person.id = tenure.person WHERE tenure.person = ? ${newestFirst}`,
);
const knownForOf = select(tenureColumns, 'FROM person JOIN tenure ON tenure.id = person.known_for WHERE person.id = ?');
const holdersOf = select(
	tenureColumns,
	`FROM tenure JOIN person ON person.id = tenure.person
	WHERE tenure.entity = @entity AND office = @office AND (@to IS NULL OR accredited_to = @to) ${newestFirst}`,
);
const tenureById = select(tenureColumns, 'FROM tenure JOIN person ON person.id = tenure.person WHERE tenure.id = ?');
const sourcesOfFrom = select(
	[tenureClaim.columns.source],
	'FROM tenure_claim WHERE tenure = @tenure AND says_from = @from ORDER BY position',
);
const sourcesOf = select([tenureClaim.columns.source], 'FROM tenure_claim WHERE tenure = ? ORDER BY position');

/** Persons, their names and their offices. */
export class PersonQueries {
	readonly #statements: Statements;
	/** An answer on a person asks several times for those before and after. */
	readonly #holders = new LRUCache<string, readonly StoredTenure[]>({ max: 500 });

	constructor(statements: Statements) {
		this.#statements = statements;
	}

	get(of: string): StoredPerson | undefined {
		return this.#statements.first(personById, of);
	}

	/** The tenure that a person is best known by: a present high office before a past or lesser one. */
	knownFor(of: string): StoredTenure | undefined {
		return this.#statements.first(knownForOf, of);
	}

	/** The spellings of a person's name, the common one first. */
	names(of: string): string[] {
		return this.#statements.all(namesOf, of).map(([spelling]) => spelling);
	}

	/** The offices of a person, newest first. */
	tenures(of: string): StoredTenure[] {
		return this.#statements.all(tenuresOf, of);
	}

	/**
	 * The holders of an office of an entity, newest first.
	 *
	 * @param to the entity or organisation that they are accredited to; without it any or none
	 */
	holders(entity: string, office: OfficeKind, to: string | undefined): readonly StoredTenure[] {
		const key = `${entity} ${office} ${to ?? ''}`;
		const known = this.#holders.get(key);
		if (known !== undefined) return known;
		const found = this.#statements.all(holdersOf, { entity, office, to: to ?? null });
		this.#holders.set(key, found);
		return found;
	}

	tenure(id: number): StoredTenure | undefined {
		return this.#statements.first(tenureById, id);
	}

	/** The sources of a tenure, the newest first. */
	tenureSources(of: number): string[] {
		return this.#statements.all(sourcesOf, of).map(([source]) => source);
	}

	/** The sources that let a tenure begin on a date, the newest first. */
	sourcesOfBeginning(of: number, from: string): string[] {
		return this.#statements.all(sourcesOfFrom, { tenure: of, from }).map(([source]) => source);
	}
}
