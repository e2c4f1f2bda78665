/** Writes the joined facts into the tables of a new store, subject by subject. */
import type Database from 'better-sqlite3';
import { earliestDay } from '../data/date.ts';
import { compareText, sortedPair } from '../data/order.ts';
import type { Cited } from '../history/events.ts';
import type { FactBase, FoldedPair } from '../history/factBase.ts';
import { redirectsOf } from '../history/ids/ledger.ts';
import { missionOf } from '../history/missionKind.ts';
import { insertAll } from './insert.ts';
import { encodeParts } from './nameParts.ts';
import type { Packing } from './packing.ts';
import * as schema from './schema.ts';
import type { RowTo } from './table.ts';
import { actorsOf, writePeople } from './writePeople.ts';

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

/** Writes all rows. The caller has made the tables and opened a transaction. */
export function writeFacts(
	database: Database.Database,
	facts: FactBase,
	names: Packing,
	version: DataVersion,
	progress: Progress,
): void {
	writeEntities(database, facts);
	insertAll(database, schema.source, sourceRows(facts));
	const datasets = facts.data.datasets.map(({ row: { id, title, publisher, url, licence, attribution } }) => ({
		...{ id, title, publisher, url, attribution },
		licence: licence.name,
		licence_id: licence.id,
		licence_url: licence.url,
	}));
	insertAll(database, schema.dataset, datasets);
	progress(0.05);
	const actors = actorsOf(facts);
	writePeople(database, facts, actors);
	progress(0.2);
	const references = new References();
	const numbers = writeEvents(database, facts, references, actors);
	progress(0.55);
	insertAll(database, schema.observation, observationRows(facts, references));
	insertAll(database, schema.reference, references.rows);
	writePairs(database, facts, numbers);
	progress(0.75);
	insertAll(database, schema.mission, missionRows(facts));
	insertAll(database, schema.dispute, disputeRows(facts));
	insertAll(database, schema.tie, tieRows(facts));
	writeNames(database, names);
	progress(0.95);
	const meta = { ...version, builtAt: String(version.builtAt), dataTo: facts.dataTo };
	insertAll(
		database,
		schema.meta,
		Object.entries(meta).map(([key, value]) => ({ key, value })),
	);
}

/** The references that sources make, each once. */
class References {
	readonly rows: RowTo<typeof schema.reference>[] = [];
	readonly #numbers = new Map<string, number>();

	numberOf(cited: Cited | undefined): number | undefined {
		if (cited === undefined) return undefined;
		const { title, publisher, url, date } = cited;
		const key = [url, title, publisher, date].join('\n');
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const id = this.rows.length + 1;
		this.#numbers.set(key, id);
		this.rows.push({ id, title, publisher, url, date });
		return id;
	}
}

/** A publisher of whom nothing is said stands in the middle; what a state says of itself stands first. */
function sourceRows({ data }: FactBase): RowTo<typeof schema.source>[] {
	const ranks = new Map(data.publishers.map(({ row }) => [row.publisher, row.rank]));
	return data.sources.map(({ row }) => ({
		...row,
		rank: ranks.get(row.publisher) ?? (row.kind === 'primary' ? 1 : 2),
	}));
}

function writeEntities(database: Database.Database, { entities }: FactBase): void {
	const all = [...entities.all()];
	const rows = all.map(({ exists, partOf, ...row }) => ({
		...row,
		exists_from: exists?.from,
		exists_until: exists?.until,
		part_of: partOf,
	}));
	insertAll(database, schema.entity, rows);
	const successions = all.flatMap(({ id, predecessors }) =>
		predecessors.map(({ entity: predecessor, kind }) => ({ entity: id, predecessor, kind })),
	);
	insertAll(database, schema.succession, successions);
	const subordinations = all.flatMap(({ id, under }) =>
		under.map(({ entity: ruler, kind, from, until, contested, sources }, position) => ({
			...{ entity: id, position, ruler, kind, valid_from: from, valid_until: until },
			contested: contested ? (1 as const) : (0 as const),
			sources: sources.join(' '),
		})),
	);
	insertAll(database, schema.subordination, subordinations);
	const formerNames = all.flatMap(({ id, formerNames: names }) =>
		names.map(({ name, from, until }, position) => ({ entity: id, position, name, valid_from: from, valid_until: until })),
	);
	insertAll(database, schema.formerName, formerNames);
}

/** @returns the number of each event by its id */
function writeEvents(
	database: Database.Database,
	facts: FactBase,
	references: References,
	actors: ReturnType<typeof actorsOf>,
): ReadonlyMap<string, number> {
	const rows: RowTo<typeof schema.event>[] = [];
	const parties: RowTo<typeof schema.eventParty>[] = [];
	const people: RowTo<typeof schema.eventPerson>[] = [];
	const claims: RowTo<typeof schema.claim>[] = [];
	for (const [index, one] of facts.events.entries()) {
		const number = index + 1;
		const { id, kind, date, until, actor, summary } = one;
		const day = earliestDay(date);
		rows.push({ number, id, kind, date, day, until, actor, mission: missionOf(one), summary, parties: one.parties.join(' ') });
		for (const entity of one.parties) parties.push({ entity, event: number, day });
		for (const [position, { name }] of one.people.entries()) {
			people.push({ event: number, position, name, person: actors[index]?.[position]?.person });
		}
		for (const [position, { source, date: claimed, locator, cited, listed }] of one.claims.entries()) {
			const reference = references.numberOf(cited[0]);
			claims.push({ event: number, position, source, date: claimed, locator, reference, listed: listed ? 1 : 0 });
		}
	}
	insertAll(database, schema.event, rows);
	const byEntity = [...Map.groupBy(parties, ({ entity }) => entity)].sort(([one], [other]) => compareText(one, other));
	insertAll(
		database,
		schema.eventParty,
		byEntity.flatMap(([, ofEntity]) => ofEntity),
	);
	insertAll(database, schema.eventPerson, people);
	insertAll(database, schema.claim, claims);
	const redirects = redirectsOf(facts.ledger).map(({ id, into, since }) => ({ id, into_id: into, since }));
	insertAll(database, schema.eventIdRedirect, redirects);
	return new Map(rows.map(({ id, number }) => [id, number]));
}

function observationRows({ observations }: FactBase, references: References): RowTo<typeof schema.observation>[] {
	return observations.map(({ id, parties, status, asOf, since, summary, omission, source, locator, cited, listed }) => ({
		id,
		one: parties[0],
		other: parties[1],
		status,
		as_of: asOf,
		since,
		day: earliestDay(asOf),
		summary,
		list_of: omission?.listOf,
		list_members: omission?.members,
		source,
		locator,
		reference: references.numberOf(cited[0]),
		listed: listed ? 1 : 0,
	}));
}

function writePairs(database: Database.Database, { data, pairs }: FactBase, numbers: ReadonlyMap<string, number>): void {
	const reachOfSource = new Map(data.sources.map(({ row }) => [row.id, row.reaches ?? row.date]));
	const inOrder = [...pairs].sort((one, other) => compareText(one.one, other.one) || compareText(one.other, other.other));
	const withMissions = new Set(data.missions.map(({ row }) => sortedPair(row.entity, row.host).join(' ')));
	insertAll(
		database,
		schema.pair,
		inOrder.map((pair) => ({
			one: pair.one,
			other: pair.other,
			reach: reachOf(pair, reachOfSource),
			has_observations: pair.observations.length > 0 ? 1 : 0,
			has_missions: withMissions.has(`${pair.one} ${pair.other}`) ? 1 : 0,
		})),
	);
	const events = inOrder.flatMap(({ one, other, events: ofPair }) => {
		// A succession can stand at a pair twice, as its event and as what carries its status on: the latter counts.
		const carriedBy = new Map(ofPair.map(({ event, carries }) => [event.id, carries]));
		return [...carriedBy].map(([id, carries]) => ({ one, other, event: numbers.get(id) ?? 0, carries }));
	});
	insertAll(database, schema.eventPair, events);
	const intervals = inOrder.flatMap(({ one, other, intervals: ofPair }) =>
		ofPair.map(({ day, from, until, status, openedBy, basis, knownFrom, isOneSource }, position) => ({
			one,
			other,
			position,
			day,
			valid_from: from,
			valid_until: until,
			status,
			opened_by: openedBy,
			basis,
			known_from: knownFrom,
			one_source: isOneSource ? (1 as const) : (0 as const),
		})),
	);
	insertAll(database, schema.statusInterval, intervals);
}

/** The last day that any source on the pair can know about. */
function reachOf(
	{ events, observations }: FoldedPair,
	reachOfSource: ReadonlyMap<string, string | undefined>,
): string | undefined {
	let latest: string | undefined;
	const consider = ({ source }: { readonly source: string }) => {
		const reach = reachOfSource.get(source);
		if (reach !== undefined && (latest === undefined || reach > latest)) latest = reach;
	};
	for (const { event } of events) event.claims.forEach(consider);
	observations.forEach(consider);
	return latest;
}

function missionRows({ data }: FactBase): RowTo<typeof schema.mission>[] {
	return data.missions.map(({ row }, index) => {
		const { entity: sender, host, kind, place, since, until, asOf, source, locator } = row;
		return { id: index + 1, sender, host, kind, place, since, until, as_of: asOf, source, locator };
	});
}

function disputeRows({ data }: FactBase): RowTo<typeof schema.dispute>[] {
	return data.disputes.map(({ row: { parties, from, until, status, summary, sources } }, index) => ({
		id: index + 1,
		one: parties[0] ?? '',
		other: parties[1],
		valid_from: from,
		valid_until: until,
		status,
		summary,
		sources: sources.join(' '),
	}));
}

function tieRows({ data }: FactBase): RowTo<typeof schema.tie>[] {
	return data.ties.map(({ row: { asOf, ...row } }, index) => ({ id: index + 1, ...row, as_of: asOf }));
}

function writeNames(database: Database.Database, { tables, parts }: Packing): void {
	insertAll(database, schema.nameOwner, tables.owners);
	insertAll(database, schema.name, tables.names);
	insertAll(database, schema.nameIndex, encodeParts(parts()));
}
