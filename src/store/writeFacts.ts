/** Writes the joined facts into the tables of a new store, subject by subject. */
import type Database from 'better-sqlite3';
import type { Cited } from '../history/events.ts';
import type { FactBase } from '../history/factBase.ts';
import { redirectsOf } from '../history/ids/ledger.ts';
import { compareImportance } from '../history/offices.ts';
import type { Tenure } from '../history/tenures.ts';
import { packNames } from '../names/index.ts';
import { inserter } from './insert.ts';
import { encodeParts } from './nameParts.ts';
import { nameEntries, nameTables, PersonLinker } from './nameTables.ts';
import * as schema from './schema.ts';

/** Called as the store is written: how much of the work is done, 0..1. */
export type Progress = (done: number) => void;

/** Which data a store is made from. */
export interface DataVersion {
	/** The hash of their content. */
	readonly hash: string;
	/** The stamp of their files. */
	readonly stamp: string;
	/** When reading them began, in milliseconds since 1970: which of two stores is newer. */
	readonly builtAt: number;
}

/** Gives the number of a reference that a source makes, and writes each reference once. */
type ReferenceNumber = (cited: Cited | undefined) => number | undefined;

/** Writes all rows. The caller has made the tables and opened a transaction. */
export function writeFacts(database: Database.Database, facts: FactBase, version: DataVersion, progress: Progress): void {
	writeEntities(database, facts);
	writeSources(database, facts);
	progress(0.05);
	writePeople(database, facts);
	progress(0.2);
	const referenceNumber = referenceWriter(database);
	const numbers = writeEvents(database, facts, referenceNumber);
	progress(0.55);
	writeObservations(database, facts, referenceNumber);
	writePairs(database, facts, numbers);
	progress(0.75);
	writeMissions(database, facts);
	writeNames(database, facts);
	progress(0.95);
	writeMeta(database, { ...version, builtAt: String(version.builtAt), dataTo: facts.dataTo });
}

function writeEntities(database: Database.Database, { entities }: FactBase): void {
	const entity = inserter(database, schema.entity);
	const succession = inserter(database, schema.succession);
	const formerName = inserter(database, schema.formerName);
	for (const row of entities.all()) {
		entity({
			id: row.id,
			name: row.name,
			official: row.official,
			kind: row.kind,
			region: row.region,
			subregion: row.subregion,
			exists_from: row.exists?.from,
			exists_until: row.exists?.until,
			un: row.un,
			part_of: row.partOf,
		});
		for (const { entity: predecessor, kind } of row.predecessors) succession({ entity: row.id, predecessor, kind });
		for (const { name, from, until } of row.formerNames) {
			formerName({ entity: row.id, name, valid_from: from, valid_until: until });
		}
	}
}

function writeSources(database: Database.Database, { data }: FactBase): void {
	const source = inserter(database, schema.source);
	for (const { row } of data.sources) source(row);
}

function writePeople(database: Database.Database, facts: FactBase): void {
	const { data, tenures } = facts;
	const knownFor = numbersOfBest(facts);
	const person = inserter(database, schema.person);
	for (const { row } of data.persons) person({ ...row, known_for: knownFor.get(row.id) });
	const personName = inserter(database, schema.personName);
	for (const { row } of data.personNames) personName(row);
	const tenure = inserter(database, schema.tenure);
	const tenureClaim = inserter(database, schema.tenureClaim);
	for (const [index, one] of tenures.entries()) {
		const id = index + 1;
		tenure({
			id,
			person: one.person,
			office: one.office,
			style: one.style,
			entity: one.entity,
			accredited_to: one.to,
			valid_from: one.from,
			valid_until: one.until,
			acting: one.acting,
			as_of: one.asOf,
		});
		for (const [position, { source, where: place }] of one.claims.entries()) {
			tenureClaim({ tenure: id, position, source, place });
		}
	}
}

/** The number of the tenure that each person is best known by. */
function numbersOfBest({ tenures, dataTo }: FactBase): ReadonlyMap<string, number> {
	const best = new Map<string, { readonly tenure: Tenure; readonly number: number }>();
	for (const [index, tenure] of tenures.entries()) {
		const known = best.get(tenure.person);
		if (known !== undefined && compareImportance(tenure, known.tenure, dataTo) >= 0) continue;
		best.set(tenure.person, { tenure, number: index + 1 });
	}
	return new Map([...best].map(([person, { number }]) => [person, number]));
}

function referenceWriter(database: Database.Database): ReferenceNumber {
	const insert = inserter(database, schema.reference);
	const numbers = new Map<string, number>();
	return (cited) => {
		if (cited === undefined) return undefined;
		const { title, publisher, url, date } = cited;
		const key = JSON.stringify([title, publisher, url, date]);
		const known = numbers.get(key);
		if (known !== undefined) return known;
		const id = numbers.size + 1;
		numbers.set(key, id);
		insert({ id, title, publisher, url, date });
		return id;
	};
}

/** @returns the number of each event by its id */
function writeEvents(
	database: Database.Database,
	facts: FactBase,
	referenceNumber: ReferenceNumber,
): ReadonlyMap<string, number> {
	const linker = new PersonLinker(facts);
	const event = inserter(database, schema.event);
	const party = inserter(database, schema.eventParty);
	const eventPerson = inserter(database, schema.eventPerson);
	const claim = inserter(database, schema.claim);
	const numbers = new Map<string, number>();
	for (const [index, one] of facts.events.entries()) {
		const number = index + 1;
		const { id, kind, date, until, by: actor, summary, parties } = one;
		numbers.set(id, number);
		event({ number, id, kind, date, until, actor, summary, parties: parties.join(' ') });
		for (const entity of parties) party({ entity, event: number });
		for (const [position, { name, entity }] of one.people.entries()) {
			eventPerson({ event: number, position, name, person: linker.find(name, entity, date) });
		}
		for (const [position, { source, date: claimed, where: place, cited, listed }] of one.claims.entries()) {
			const reference = referenceNumber(cited[0]);
			claim({ event: number, position, source, date: claimed, place, reference, listed: listed ? 1 : 0 });
		}
	}
	const redirect = inserter(database, schema.eventIdRedirect);
	for (const { id, into, since } of redirectsOf(facts.ledger)) redirect({ id, into_id: into, since });
	return numbers;
}

function writeObservations(database: Database.Database, { observations }: FactBase, referenceNumber: ReferenceNumber): void {
	const observation = inserter(database, schema.observation);
	for (const { id, parties, status, on, summary, omission, source, where, cited, listed } of observations) {
		observation({
			id,
			one: parties[0],
			other: parties[1],
			status,
			as_of: on,
			summary,
			list_of: omission?.listOf,
			list_members: omission?.members,
			source,
			place: where,
			reference: referenceNumber(cited[0]),
			listed: listed ? 1 : 0,
		});
	}
}

function writePairs(database: Database.Database, { data, pairs }: FactBase, numbers: ReadonlyMap<string, number>): void {
	const reachOf = new Map(data.sources.map(({ row }) => [row.id, row.reaches ?? row.date]));
	const pair = inserter(database, schema.pair);
	const eventPair = inserter(database, schema.eventPair);
	const interval = inserter(database, schema.statusInterval);
	for (const { one, other, events, observations, intervals } of pairs) {
		const sources = [...events.flatMap((known) => known.event.claims), ...observations].map(({ source }) => source);
		pair({
			one,
			other,
			reach: sources
				.flatMap((id) => reachOf.get(id) ?? [])
				.sort()
				.at(-1),
		});
		// A succession can stand at a pair twice, as its event and as what carries its status on: the latter counts.
		for (const [id, carries] of new Map(events.map((known) => [known.event.id, known.carries]))) {
			const event = numbers.get(id);
			if (event !== undefined) eventPair({ one, other, event, carries });
		}
		for (const [position, { day, from, until, status, openedBy }] of intervals.entries()) {
			interval({ one, other, position, day, valid_from: from, valid_until: until, status, opened_by: openedBy });
		}
	}
}

function writeMissions(database: Database.Database, { data }: FactBase): void {
	const mission = inserter(database, schema.mission);
	for (const [index, { row }] of data.missions.entries()) {
		const { entity: sender, host, kind, place, since, until, on, source, where } = row;
		mission({ id: index + 1, sender, host, kind, place, since, until, as_of: on, source, position: where });
	}
}

function writeNames(database: Database.Database, facts: FactBase): void {
	const { owners, names, hints } = nameTables(facts);
	const owner = inserter(database, schema.nameOwner);
	for (const one of owners) owner(one);
	const name = inserter(database, schema.name);
	for (const one of names) name(one);
	const part = inserter(database, schema.nameIndex);
	for (const one of encodeParts(packNames(nameEntries(owners, names), hints))) part(one);
}

function writeMeta(database: Database.Database, values: Readonly<Record<string, string>>): void {
	const meta = inserter(database, schema.meta);
	for (const [key, value] of Object.entries(values)) meta({ key, value });
}
