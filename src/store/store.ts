/** The fact store, opened read-only: what answers ask it for. The SQL stands in the `…Queries.ts` beside, subject by subject. */
import type Database from 'better-sqlite3';
import type { OfficeKind } from '../data/kinds.ts';
import type { NameEntry, Part } from '../names/index.ts';
import { openDatabase } from './database.ts';
import { DisputeQueries, type StoredDispute, type StoredTie } from './disputeQueries.ts';
import { EntityQueries, type StoredEntity, type StoredSubordination, type StoredSuccession } from './entityQueries.ts';
import { type EventDetails, EventQueries, type EventQuery, type IdStatus, type Named, type StoredEvent } from './eventQueries.ts';
import { type Counts, MetaQueries } from './metaQueries.ts';
import { MissionQueries, type StoredMission } from './missionQueries.ts';
import { NameQueries } from './nameQueries.ts';
import { PairQueries, type StoredInterval, type StoredObservation } from './pairQueries.ts';
import { PersonQueries, type StoredPerson, type StoredTenure } from './personQueries.ts';
import { Statements } from './query.ts';
import { SourceQueries, type StoredDataset, type StoredPublisher, type StoredSource, type Support } from './sourceQueries.ts';

export type { StoredDispute, StoredTie } from './disputeQueries.ts';
export type { StoredEntity, StoredSubordination, StoredSuccession } from './entityQueries.ts';
export type { EventDetails, EventQuery, IdStatus, NamedInEvent, StoredClaim, StoredEvent } from './eventQueries.ts';
export type { StoredMission } from './missionQueries.ts';
export type { StoredInterval, StoredObservation } from './pairQueries.ts';
export type { StoredPerson, StoredTenure } from './personQueries.ts';
export type { StoredDataset, StoredPublisher, StoredReference, StoredSource } from './sourceQueries.ts';
export { StoreError } from './storeError.ts';

/** A compiled store. Close it when a newer one has taken its place. */
export class FactStore {
	readonly #database: Database.Database;
	readonly #meta: MetaQueries;
	readonly #entities: EntityQueries;
	readonly #sources: SourceQueries;
	readonly #events: EventQueries;
	readonly #pairs: PairQueries;
	readonly #missions: MissionQueries;
	readonly #disputes: DisputeQueries;
	readonly #persons: PersonQueries;
	readonly #names: NameQueries;

	/**
	 * @param file path of the compiled store
	 * @param thorough reads every page of the file for damage; without it only its head and its length are looked at
	 * @throws StoreError when it is missing, damaged, foreign or of another version
	 */
	constructor(file: string, { thorough = false }: { readonly thorough?: boolean } = {}) {
		this.#database = openDatabase(file, thorough);
		const statements = new Statements(this.#database);
		this.#meta = new MetaQueries(statements);
		this.#entities = new EntityQueries(statements);
		this.#sources = new SourceQueries(statements);
		this.#events = new EventQueries(statements);
		this.#pairs = new PairQueries(statements);
		this.#missions = new MissionQueries(statements);
		this.#disputes = new DisputeQueries(statements);
		this.#persons = new PersonQueries(statements);
		this.#names = new NameQueries(statements);
	}

	/** The content hash of the data that the store was made from. */
	get version(): string {
		return this.#meta.get('hash');
	}

	/** The stamp of the data files at that time. */
	get stamp(): string {
		return this.#meta.get('stamp');
	}

	/** When the reading of that data began, in milliseconds since 1970. */
	get builtAt(): number {
		return Number(this.#meta.get('builtAt'));
	}

	/** The day up to which the news were read, `YYYY-MM-DD`. */
	get dataTo(): string {
		return this.#meta.get('dataTo');
	}

	/** How many rows each kind of fact has. */
	counts(): Counts {
		return this.#meta.counts();
	}

	/** Where the facts come from: publishers with the number of their sources, most first. */
	publishers(): StoredPublisher[] {
		return this.#sources.publishers();
	}

	/** The datasets that the facts were taken from, with their licences. */
	datasets(): StoredDataset[] {
		return this.#sources.datasets();
	}

	entity(id: string): StoredEntity | undefined {
		return this.#entities.byId().get(id);
	}

	/** All entities, by name. */
	entities(): StoredEntity[] {
		return [...this.#entities.byId().values()];
	}

	/** The successions in which an entity came before (`predecessor`) or after (`entity`). */
	successions(id: string): readonly StoredSuccession[] {
		return this.#entities.successions(id);
	}

	/** The times at which an entity had no foreign relations of its own, oldest first. */
	subordinations(id: string): readonly StoredSubordination[] {
		return this.#entities.subordinations(id);
	}

	/** The name that an entity bore on a day (`YYYY-MM-DD`), where it was another than today's. */
	formerName(id: string, day: string): string | undefined {
		return this.#entities.formerName(id, day);
	}

	source(id: string): StoredSource | undefined {
		return this.#sources.get(id);
	}

	/** The sources of events and observations, with how many of these each supports; the newest come first. */
	sourcesOf(ids: readonly string[]): Support[] {
		return this.#sources.supporting(ids);
	}

	/** The last day (`YYYY-MM-DD`) that any source on the pair can know about, or `null` where there is none. */
	pairReach(one: string, other: string): string | null {
		return this.#pairs.reach(one, other);
	}

	/** The events of a pair, oldest first; with those by which a successor state carried its predecessor's status on. */
	pairEvents(one: string, other: string): StoredEvent[] {
		return this.#pairs.events(one, other);
	}

	/** The observations of a pair, oldest first. */
	observations(one: string, other: string): StoredObservation[] {
		return this.#pairs.observations(one, other);
	}

	/** The status intervals of a pair, oldest first. */
	intervals(one: string, other: string): StoredInterval[] {
		return this.#pairs.intervals(one, other);
	}

	/** The status intervals of one entity with all others. */
	intervalsOf(id: string): StoredInterval[] {
		return this.#pairs.intervalsOf(id);
	}

	/**
	 * What an id of an event or observation means today; `since` is the last day of the data (`YYYY-MM-DD`) that first lacked it.
	 *
	 * @param id as an answer once gave it
	 * @returns `undefined` for an id that no data ever had
	 */
	idStatus(id: string): IdStatus | undefined {
		return this.#events.idStatus(id);
	}

	/** What sources say of events and whom these name, by number of the event; the best witness first. */
	details(events: readonly number[]): ReadonlyMap<number, EventDetails> {
		return this.#events.details(events);
	}

	/** Who was in the news most since a day (`YYYY-MM-DD`): entities or persons, most first. */
	mostNamed(type: 'entity' | 'person', since: string, limit: number): readonly Named[] {
		return this.#events.mostNamed(type, since, limit);
	}

	/** The events in which a person took part, newest first. */
	eventsOfPerson(person: string, limit: number): StoredEvent[] {
		return this.#events.ofPerson(person, limit);
	}

	/** A page of events, and how many there are in all. */
	events(query: EventQuery): { readonly events: StoredEvent[]; readonly total: number } {
		return this.#events.page(query);
	}

	/** The posts that a sender keeps at a host. */
	missions(sender: string, host: string): StoredMission[] {
		return this.#pairs.mayHaveMissions(sender, host) ? this.#missions.of(sender, host) : [];
	}

	/** The disputes over recognition, in the order of their beginnings. */
	disputes(): readonly StoredDispute[] {
		return this.#disputes.all();
	}

	/** The offices and protecting powers by which a sender is represented at a host without diplomatic relations. */
	ties(sender: string, host: string): readonly StoredTie[] {
		return this.#disputes.ties(sender, host);
	}

	person(id: string): StoredPerson | undefined {
		return this.#persons.get(id);
	}

	/** The tenure that a person is best known by: a present high office before a past or lesser one. */
	knownFor(person: string): StoredTenure | undefined {
		return this.#persons.knownFor(person);
	}

	/** The spellings of a person's name, the common one first. */
	personNames(id: string): string[] {
		return this.#persons.names(id);
	}

	/** The offices of a person, newest first. */
	tenuresOf(person: string): StoredTenure[] {
		return this.#persons.tenures(person);
	}

	/** The holders of an office of an entity, newest first; with `to` those accredited there. */
	holders(entity: string, office: OfficeKind, to?: string): readonly StoredTenure[] {
		return this.#persons.holders(entity, office, to);
	}

	/** A tenure by its number. */
	tenure(id: number): StoredTenure | undefined {
		return this.#persons.tenure(id);
	}

	/** The sources of a tenure, the newest first. */
	tenureSources(tenure: number): string[] {
		return this.#persons.tenureSources(tenure);
	}

	/** The sources that let a tenure begin on a date, the newest first. */
	sourcesOfBeginning(tenure: number, from: string): string[] {
		return this.#persons.sourcesOfBeginning(tenure, from);
	}

	/** The parts of the index of names with their names, each read when it is asked for: some milliseconds of work at most. */
	nameParts(): Iterable<readonly [name: string, part: Part]> {
		return this.#names.parts();
	}

	/** Every spelling of every entity and person. */
	names(): NameEntry[] {
		return this.#names.all((id) => this.entity(id)?.kind === 'former');
	}

	close(): void {
		this.#database.close();
	}
}
