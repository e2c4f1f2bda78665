/** The fact store, opened read-only: the only place that asks SQL questions. Statements are prepared once. */
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { EntityKind, EventKind, MissionKind, OfficeKind, SourceKind, Status } from '../data/kinds.ts';
import type { NameEntry, Strength } from '../names/types.ts';
import { applicationId, schemaVersion } from './schema.ts';

/** An entity as answers need it. */
export interface StoredEntity {
	readonly id: string;
	readonly name: string;
	readonly official: string;
	readonly kind: EntityKind;
	readonly region: string;
	readonly subregion: string;
	readonly existsFrom: string | null;
	readonly existsUntil: string | null;
	readonly un: string | null;
	readonly partOf: string | null;
}

/** What became of an event or observation: it is there, its id redirects to the one it has now, or it vanished. */
export type IdStatus =
	| { readonly status: 'current'; readonly id: string }
	| { readonly status: 'merged'; readonly into: string; readonly since: string }
	| { readonly status: 'gone'; readonly since: string };

/** A source, as it is shown. */
export interface StoredSource {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly url: string | null;
	readonly date: string | null;
	readonly kind: SourceKind;
	readonly reaches: string | null;
}

/** One source's word: which source, its own date for the event, and what it refers to. */
export interface StoredClaim {
	readonly source: string;
	readonly date: string;
	readonly place: string | null;
	readonly listed: boolean;
	readonly cited: StoredReference | undefined;
}

/** What a source refers to; not read by us. */
export interface StoredReference {
	readonly title: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly date: string | null;
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

/** A source's word on how things stood between two on a date. */
export interface StoredObservation {
	readonly id: string;
	readonly one: string;
	readonly other: string;
	readonly status: Exclude<Status, 'no-record'>;
	readonly on: string;
	readonly summary: string | null;
	/** The party whose list of partners leaves out the other, where that is what the source says. */
	readonly listOf: string | null;
	/** How many members of the United Nations that list states, by which it calls itself complete. */
	readonly listMembers: number | null;
	readonly source: string;
	readonly place: string | null;
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
	readonly status: Exclude<Status, 'no-record'>;
	readonly openedBy: string;
}

/** A post that a sender keeps at a host. */
export interface StoredMission {
	readonly sender: string;
	readonly host: string;
	readonly kind: MissionKind;
	readonly place: string | null;
	readonly since: string | null;
	readonly until: string | null;
	readonly on: string;
	readonly source: string;
}

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

interface FormerName {
	readonly entity: string;
	readonly name: string;
	readonly from: string;
	readonly until: string;
}

/** The file is no fact store of this version, or is damaged. The message says which. */
export class StoreError extends Error {
	constructor(message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'StoreError';
	}
}

interface ReferenceColumns {
	readonly citedTitle: string | null;
	readonly citedPublisher: string | null;
	readonly citedUrl: string | null;
	readonly citedDate: string | null;
	readonly reference: number | null;
}

function toReference(row: ReferenceColumns): StoredReference | undefined {
	return row.reference === null
		? undefined
		: { title: row.citedTitle, publisher: row.citedPublisher, url: row.citedUrl, date: row.citedDate };
}

const eventColumns = 'event.number, event.id, event.kind, event.date, event.until, event.actor, event.summary, event.parties';
const referenceColumns =
	'reference, reference.title AS citedTitle, reference.publisher AS citedPublisher, reference.url AS citedUrl, reference.date AS citedDate';
const tenureColumns = `tenure.id, tenure.person, person.name AS personName, tenure.office, tenure.style, tenure.entity,
	tenure.accredited_to AS "to", tenure.valid_from AS "from", tenure.valid_until AS until, tenure.acting, tenure.as_of AS asOf`;

type EventColumns = Omit<StoredEvent, 'parties'> & { readonly parties: string };

function toEvent(row: EventColumns): StoredEvent {
	return { ...row, parties: row.parties.split(' ') };
}

function sortedPair(one: string, other: string): [string, string] {
	return one < other ? [one, other] : [other, one];
}

/** A compiled store. Close it when a newer one has taken its place. */
export class FactStore {
	readonly #database: Database.Database;
	readonly #statements = new Map<string, Database.Statement>();
	// Small tables that every answer needs are read once.
	#entities: ReadonlyMap<string, StoredEntity> | undefined;
	#sources: ReadonlyMap<string, StoredSource> | undefined;
	#formerNames: readonly FormerName[] | undefined;
	#metadata: ReadonlyMap<string, string> | undefined;
	/** A walk through the events of a year, asked for at every first key stroke. */
	readonly #mostNamed = new Map<string, readonly { readonly id: string; readonly name: string }[]>();

	/**
	 * @param file path of the compiled store
	 * @param thorough reads every page of the file for damage; without it only its head and its length are looked at
	 * @throws StoreError when it is missing, damaged, foreign or of another version
	 */
	constructor(file: string, { thorough = false }: { readonly thorough?: boolean } = {}) {
		this.#database = openDatabase(file, thorough);
	}

	#all<Row>(sql: string, ...parameters: readonly unknown[]): Row[] {
		let statement = this.#statements.get(sql);
		if (statement === undefined) {
			statement = this.#database.prepare(sql);
			this.#statements.set(sql, statement);
		}
		return statement.all(...parameters) as Row[];
	}

	/** The content hash of the data that the store was made from. */
	get version(): string {
		return this.#meta('hash');
	}

	/** The stamp of the data files at that time. */
	get stamp(): string {
		return this.#meta('stamp');
	}

	/** When the reading of that data began, in milliseconds since 1970. */
	get builtAt(): number {
		return Number(this.#meta('builtAt'));
	}

	/** The day up to which the news were read. */
	get dataTo(): string {
		return this.#meta('dataTo');
	}

	#meta(key: string): string {
		this.#metadata ??= new Map(
			this.#all<{ key: string; value: string }>('SELECT key, value FROM meta').map(({ key: name, value }) => [name, value]),
		);
		return this.#metadata.get(key) ?? '';
	}

	/** How many rows each kind of fact has. */
	counts(): Readonly<
		Record<'entities' | 'events' | 'claims' | 'pairs' | 'persons' | 'tenures' | 'missions' | 'sources', number>
	> {
		return this.#all<ReturnType<FactStore['counts']>>(`SELECT
			(SELECT count(*) FROM entity) AS entities, (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM claim) AS claims,
			(SELECT count(*) FROM pair) AS pairs, (SELECT count(*) FROM person) AS persons,
			(SELECT count(*) FROM tenure) AS tenures, (SELECT count(*) FROM mission) AS missions, (SELECT count(*) FROM source) AS sources`)[0] as ReturnType<
			FactStore['counts']
		>;
	}

	/** Where the facts come from: publishers with the number of their sources, most first. */
	publishers(): { readonly publisher: string; readonly sources: number; readonly reaches: string | null }[] {
		return this.#all(
			'SELECT publisher, count(*) AS sources, max(coalesce(reaches, date)) AS reaches FROM source GROUP BY publisher ORDER BY sources DESC, publisher',
		);
	}

	entity(id: string): StoredEntity | undefined {
		return this.#entitiesById().get(id);
	}

	/** All entities, by name. */
	entities(): StoredEntity[] {
		return [...this.#entitiesById().values()];
	}

	#entitiesById(): ReadonlyMap<string, StoredEntity> {
		this.#entities ??= new Map(
			this.#all<StoredEntity>(
				`SELECT id, name, official, kind, region, subregion, exists_from AS existsFrom, exists_until AS existsUntil, un, part_of AS partOf
				FROM entity ORDER BY name`,
			).map((entity) => [entity.id, entity]),
		);
		return this.#entities;
	}

	/** The entities that came before (`predecessor`) and after (`successor`) one. */
	successions(id: string): { readonly entity: string; readonly predecessor: string; readonly kind: string }[] {
		return this.#all(
			'SELECT entity, predecessor, kind FROM succession WHERE entity = ? OR predecessor = ? ORDER BY entity, predecessor',
			id,
			id,
		);
	}

	/** The name that an entity bore on a day, where it was another than today's. */
	formerName(id: string, day: string): string | undefined {
		this.#formerNames ??= this.#all<FormerName>(
			`SELECT entity, name, coalesce(valid_from, '') AS "from", coalesce(valid_until, '9999') AS until FROM former_name ORDER BY valid_from DESC`,
		);
		return this.#formerNames.find(({ entity, from, until }) => entity === id && from <= day && until >= day)?.name;
	}

	source(id: string): StoredSource | undefined {
		this.#sources ??= new Map(
			this.#all<StoredSource>('SELECT id, title, publisher, url, date, kind, reaches FROM source').map((source) => [
				source.id,
				source,
			]),
		);
		return this.#sources.get(id);
	}

	/** The last day that any source on the pair can know about, or `null` where there is none. */
	pairReach(one: string, other: string): string | null {
		return (
			this.#all<{ reach: string | null }>('SELECT reach FROM pair WHERE one = ? AND other = ?', ...sortedPair(one, other))[0]
				?.reach ?? null
		);
	}

	/** The events of a pair, oldest first, with the status that a successor state carried over by them. */
	pairEvents(one: string, other: string): StoredEvent[] {
		return this.#all<EventColumns>(
			`SELECT ${eventColumns} FROM event_pair JOIN event ON event.number = event_pair.event WHERE one = ? AND other = ? ORDER BY event.number`,
			...sortedPair(one, other),
		).map(toEvent);
	}

	observations(one: string, other: string): StoredObservation[] {
		return this.#all<Omit<StoredObservation, 'listed'> & ReferenceColumns & { readonly listed: number }>(
			`SELECT observation.id, one, other, status, as_of AS "on", summary, list_of AS listOf, list_members AS listMembers,
				source, place, listed, ${referenceColumns}
			FROM observation LEFT JOIN reference ON reference.id = observation.reference WHERE one = ? AND other = ? ORDER BY as_of, observation.id`,
			...sortedPair(one, other),
		).map((row) => ({
			id: row.id,
			one: row.one,
			other: row.other,
			status: row.status,
			on: row.on,
			summary: row.summary,
			listOf: row.listOf,
			listMembers: row.listMembers,
			source: row.source,
			place: row.place,
			listed: row.listed === 1,
			cited: toReference(row),
		}));
	}

	/** The status intervals of a pair, oldest first. */
	intervals(one: string, other: string): StoredInterval[] {
		return this.#all<StoredInterval>(
			`SELECT one, other, day, valid_from AS "from", valid_until AS until, status, opened_by AS openedBy
			FROM status_interval WHERE one = ? AND other = ? ORDER BY position`,
			...sortedPair(one, other),
		);
	}

	/** The status intervals of one entity with all others. */
	intervalsOf(id: string): StoredInterval[] {
		return this.#all<StoredInterval>(
			`SELECT one, other, day, valid_from AS "from", valid_until AS until, status, opened_by AS openedBy
			FROM status_interval WHERE one = @id OR other = @id ORDER BY one, other, position`,
			{ id },
		);
	}

	/**
	 * What an id of an event or observation means today; `since` is the last day of the data (`YYYY-MM-DD`) that first lacked it.
	 *
	 * @param id as an answer once gave it
	 * @returns `undefined` for an id that no data ever had
	 */
	idStatus(id: string): IdStatus | undefined {
		const [known] = this.#all<{ id: string }>(
			'SELECT id FROM event WHERE id = @id UNION ALL SELECT id FROM observation WHERE id = @id',
			{ id },
		);
		if (known) return { status: 'current', id: known.id };
		const [past] = this.#all<{ into: string | null; since: string }>(
			'SELECT into_id AS "into", since FROM event_id_redirect WHERE id = ?',
			id,
		);
		if (past === undefined) return undefined;
		const { into, since } = past;
		return into === null ? { status: 'gone', since } : { status: 'merged', into, since };
	}

	/** The sources of events and observations, with how many of these each supports; the newest come first. */
	sourcesOf(ids: readonly string[]): { readonly source: string; readonly supports: number }[] {
		return this.#all(
			// CROSS JOIN keeps the order of tables: from the few ids to the many events.
			`SELECT source, count(DISTINCT id) AS supports FROM (
				SELECT value AS id, claim.source FROM json_each(@ids) CROSS JOIN event ON event.id = value CROSS JOIN claim ON claim.event = event.number
				UNION ALL SELECT value, observation.source FROM json_each(@ids) CROSS JOIN observation ON observation.id = value)
			GROUP BY source ORDER BY (SELECT coalesce(reaches, date) FROM source AS found WHERE found.id = source) DESC, supports DESC, source`,
			{ ids: JSON.stringify(ids) },
		);
	}

	/** What sources say of events and whom these name, by number of the event; the best witness first. */
	details(events: readonly number[]): ReadonlyMap<number, EventDetails> {
		const details = new Map(
			events.map((event) => [event, { claims: [], people: [] } as { claims: StoredClaim[]; people: NamedInEvent[] }]),
		);
		const marks = events.map(() => '?').join(', ');
		type Row = Omit<StoredClaim, 'listed'> & ReferenceColumns & { readonly event: number; readonly listed: number };
		const claims = this.#all<Row>(
			`SELECT event, source, claim.date, place, listed, ${referenceColumns}
			FROM claim LEFT JOIN reference ON reference.id = claim.reference WHERE event IN (${marks}) ORDER BY event, position`,
			...events,
		);
		for (const row of claims) {
			const { event, source, date, place, listed } = row;
			details.get(event)?.claims.push({ source, date, place, listed: listed === 1, cited: toReference(row) });
		}
		const people = this.#all<NamedInEvent & { readonly event: number }>(
			`SELECT event, name, person FROM event_person WHERE event IN (${marks}) ORDER BY event, position`,
			...events,
		);
		for (const { event, name, person } of people) details.get(event)?.people.push({ name, person });
		return details;
	}

	/** Who was in the news most since a day: entities or persons, most first. */
	mostNamed(type: 'entity' | 'person', since: string, limit: number): readonly { readonly id: string; readonly name: string }[] {
		const key = `${type} ${since} ${limit}`;
		const known = this.#mostNamed.get(key);
		if (known !== undefined) return known;
		const counted =
			type === 'entity'
				? 'SELECT entity AS id, count(*) AS times FROM event_party JOIN event ON event.number = event_party.event WHERE event.date >= ? GROUP BY entity'
				: 'SELECT person AS id, count(*) AS times FROM event_person JOIN event ON event.number = event_person.event WHERE event.date >= ? AND person IS NOT NULL GROUP BY person';
		const found = this.#all<{ id: string; name: string }>(
			`SELECT id, name FROM (${counted}) JOIN ${type} USING (id) ORDER BY times DESC, name LIMIT ?`,
			since,
			limit,
		);
		this.#mostNamed.set(key, found);
		return found;
	}

	/** The events in which a person took part, newest first. */
	eventsOfPerson(person: string, limit: number): StoredEvent[] {
		return this.#all<EventColumns>(
			`SELECT ${eventColumns} FROM event_person JOIN event ON event.number = event_person.event WHERE person = ?
			ORDER BY event.number DESC LIMIT ?`,
			person,
			limit,
		).map(toEvent);
	}

	/** A page of events, and how many there are in all. */
	events(query: EventQuery): { readonly events: StoredEvent[]; readonly total: number } {
		const { table, parameters } = eventSource(query);
		const conditions: string[] = [];
		if (query.from !== undefined) {
			conditions.push('event.date >= @from');
			parameters['from'] = query.from.replace(/(-01)?-01$/, '');
		}
		if (query.to !== undefined) {
			conditions.push('event.date <= @to');
			parameters['to'] = `${query.to}~`;
		}
		if (query.kinds !== undefined) conditions.push(isOneOf(query.kinds));
		const where = conditions.length === 0 ? '' : ` AND ${conditions.join(' AND ')}`;
		const total = this.#all<{ total: number }>(`SELECT count(*) AS total ${table}${where}`, parameters)[0]?.total ?? 0;
		const direction = query.order === 'newest' ? 'DESC' : 'ASC';
		const first = query.first === undefined ? '' : `${isOneOf(query.first)} DESC, `;
		const events = this.#all<EventColumns>(
			`SELECT ${eventColumns} ${table}${where} ORDER BY ${first}event.number ${direction} LIMIT @limit OFFSET @offset`,
			{ ...parameters, limit: query.limit, offset: query.offset },
		).map(toEvent);
		return { events, total };
	}

	missions(sender: string, host: string): StoredMission[] {
		return this.#all<StoredMission>(
			`SELECT sender, host, kind, place, since, until, as_of AS "on", source FROM mission WHERE sender = ? AND host = ? ORDER BY kind, place, id`,
			sender,
			host,
		);
	}

	person(id: string): StoredPerson | undefined {
		return this.#all<StoredPerson>('SELECT id, name, born, died FROM person WHERE id = ?', id)[0];
	}

	/** The tenure that a person is best known by: a present high office before a past or lesser one. */
	knownFor(person: string): StoredTenure | undefined {
		return this.#all<StoredTenure>(
			`SELECT ${tenureColumns} FROM person JOIN tenure ON tenure.id = person.known_for WHERE person.id = ?`,
			person,
		)[0];
	}

	/** The spellings of a person's name, the common one first. */
	personNames(id: string): string[] {
		return this.#all<{ name: string }>('SELECT DISTINCT name FROM person_name WHERE person = ? ORDER BY kind, name', id).map(
			({ name }) => name,
		);
	}

	/** The offices of a person, newest first. */
	tenuresOf(person: string): StoredTenure[] {
		return this.#all<StoredTenure>(
			`SELECT ${tenureColumns} FROM tenure JOIN person ON person.id = tenure.person WHERE tenure.person = ?
			ORDER BY coalesce(valid_from, as_of) DESC, tenure.id`,
			person,
		);
	}

	/** The holders of an office of an entity, newest first. */
	holders(entity: string, office: OfficeKind, to?: string): StoredTenure[] {
		return this.#all<StoredTenure>(
			`SELECT ${tenureColumns} FROM tenure JOIN person ON person.id = tenure.person
			WHERE tenure.entity = ? AND office = ? AND (? IS NULL OR accredited_to = ?) ORDER BY coalesce(valid_from, as_of) DESC, tenure.id`,
			entity,
			office,
			to ?? null,
			to ?? null,
		);
	}

	/** The sources of a tenure, the newest first. */
	tenureSources(tenure: number): string[] {
		return this.#all<{ source: string }>('SELECT source FROM tenure_claim WHERE tenure = ? ORDER BY position', tenure).map(
			({ source }) => source,
		);
	}

	/** Every spelling of every entity and person, for the index of names. */
	names(): NameEntry[] {
		type Owner = Omit<NameEntry, 'text' | 'strength' | 'entity' | 'isFormer'> & { readonly entity: string | null };
		const owners = new Map(
			this.#all<Owner>('SELECT id, type, label, context, prominence, entity FROM name_owner').map(({ entity, ...rest }) => {
				const owner = { ...rest, isFormer: this.entity(rest.id)?.kind === 'former' };
				return [owner.id, entity === null ? owner : { ...owner, entity }];
			}),
		);
		// Tens of thousands of rows at every start: bare arrays are read in a third of the time of objects.
		const statement = this.#database.prepare('SELECT owner, text, strength, folded FROM name ORDER BY owner, text').raw();
		const names: NameEntry[] = [];
		for (const [id, text, strength, folded] of statement.all() as [string, string, Strength, string][]) {
			const owner = owners.get(id);
			if (owner !== undefined) names.push({ ...owner, text, strength, folded });
		}
		return names;
	}

	/** Words that are no state, with what to say to them. */
	hints(): { readonly text: string; readonly hint: string; readonly suggest: readonly string[] }[] {
		return this.#all<{ text: string; hint: string; suggest: string }>('SELECT text, hint, suggest FROM hint ORDER BY text').map(
			(row) => ({
				...row,
				suggest: row.suggest.split(' ').filter((id) => id !== ''),
			}),
		);
	}

	close(): void {
		this.#database.close();
	}
}

function isOneOf(kinds: readonly EventKind[]): string {
	return `event.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`;
}

function eventSource(query: EventQuery): { table: string; parameters: Record<string, string> } {
	if (query.entity === undefined) return { table: 'FROM event WHERE TRUE', parameters: {} };
	if (query.with === undefined) {
		return {
			table: 'FROM event_party JOIN event ON event.number = event_party.event WHERE event_party.entity = @entity',
			parameters: { entity: query.entity },
		};
	}
	const [one, other] = sortedPair(query.entity, query.with);
	return {
		table: 'FROM event_pair JOIN event ON event.number = event_pair.event WHERE one = @one AND other = @other',
		parameters: { one, other },
	};
}

function openDatabase(file: string, thorough: boolean): Database.Database {
	let database: Database.Database;
	try {
		database = new Database(file, { readonly: true, fileMustExist: true });
	} catch (error) {
		throw new StoreError(`The fact store ${file} cannot be opened: ${(error as Error).message}.`, { cause: error });
	}
	try {
		const id = database.pragma('application_id', { simple: true });
		const version = database.pragma('user_version', { simple: true });
		if (id !== applicationId) throw new StoreError(`The file ${file} is no fact store of Attaché.`);
		if (version !== schemaVersion) {
			throw new StoreError(`The fact store ${file} has version ${String(version)}; this program needs version ${schemaVersion}.`);
		}
		const length =
			Number(database.pragma('page_count', { simple: true })) * Number(database.pragma('page_size', { simple: true }));
		if (statSync(file).size !== length) throw new StoreError(`The fact store ${file} is damaged: it is cut off.`);
		const found = thorough ? database.pragma('quick_check(1)', { simple: true }) : 'ok';
		if (found !== 'ok') throw new StoreError(`The fact store ${file} is damaged: ${String(found)}.`);
		// The file never changes under its name (a new store takes its place): one transaction for life spares the locking of
		// every question, and the memory map the reading.
		database.pragma(`mmap_size = ${2 ** 30}`);
		database.exec('BEGIN');
	} catch (error) {
		database.close();
		if (error instanceof StoreError) throw error;
		throw new StoreError(`The fact store ${file} is damaged: ${(error as Error).message}.`, { cause: error });
	}
	return database;
}
