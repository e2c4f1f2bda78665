/** Writes the joined facts into one SQLite file, atomically: a temporary file, synced, then renamed over the old one. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Cited } from '../history/events.ts';
import type { FactBase } from '../history/factBase.ts';
import { redirectsOf } from '../history/ids/ledger.ts';
import { compareImportance } from '../history/offices.ts';
import type { Tenure } from '../history/tenures.ts';
import { fold } from '../names/fold.ts';
import { nameTables, PersonLinker } from './nameTables.ts';
import { applicationId, indexes, schemaVersion, tables } from './schema.ts';
import { StoreError } from './store.ts';

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

type Cell = string | number | null;

/** Numbers the references that sources give, each once. */
class References {
	readonly #numbers = new Map<string, number>();
	readonly #insert: (number: number, cited: Cited) => void;

	constructor(insert: (number: number, cited: Cited) => void) {
		this.#insert = insert;
	}

	numberOf(cited: Cited | undefined): number | null {
		if (cited === undefined) return null;
		const key = JSON.stringify([cited.title, cited.publisher, cited.url, cited.date]);
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const number = this.#numbers.size + 1;
		this.#numbers.set(key, number);
		this.#insert(number, cited);
		return number;
	}
}

/**
 * Compiles the facts.
 *
 * @param facts what {@link readFactBase} gave
 * @param file path of the store to write; its folder is made
 * @param version of the data, by which an outdated store is known
 * @throws StoreError when the file cannot be written: a read-only folder, a full disk; the old store stays as it was
 */
export function compile(facts: FactBase, file: string, version: DataVersion, progress: Progress = () => {}): void {
	// Containers that share a folder can have the same process id.
	const temporary = join(dirname(file), `.${basename(file)}.${process.pid}-${randomUUID().slice(0, 8)}.tmp`);
	try {
		mkdirSync(dirname(file), { recursive: true });
		removeLeftovers(file);
		writeStore(facts, temporary, version, progress);
		renameSync(temporary, file);
	} catch (error) {
		removeIfPossible(temporary);
		if (!isNotWritable(error)) throw error;
		throw new StoreError(
			`The fact store ${file} cannot be written: ${error.message}. Make its folder writable and see that the disk has room.`,
			{ cause: error },
		);
	}
	progress(1);
}

/** Codes of the file system and of SQLite for what the operator can put right. */
const notWritable =
	/^(?:EACCES|EPERM|EROFS|ENOSPC|EDQUOT|EFBIG|EIO|ENOTDIR|EEXIST|SQLITE_(?:CANTOPEN|READONLY|FULL|IOERR|PERM)\w*)$/;

function isNotWritable(error: unknown): error is Error {
	return error instanceof Error && 'code' in error && notWritable.test(String(error.code));
}

function removeIfPossible(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		// The folder is read-only: there is nothing to remove. The reason for the failure is reported by the caller.
	}
}

function writeStore(facts: FactBase, temporary: string, version: DataVersion, progress: Progress): void {
	const database = new Database(temporary);
	try {
		database.pragma('journal_mode = OFF');
		database.pragma('synchronous = OFF');
		database.pragma('foreign_keys = OFF');
		database.pragma(`application_id = ${applicationId}`);
		database.pragma(`user_version = ${schemaVersion}`);
		database.exec(tables);
		database.transaction(() => write(database, facts, version, progress))();
		// Written without looking up every key; looked up once for all at the end.
		const broken = database.pragma('foreign_key_check') as readonly { readonly table: string; readonly parent: string }[];
		if (broken[0]) throw new Error(`The table ${broken[0].table} refers to a row of ${broken[0].parent} that is not there.`);
		database.exec(indexes);
		database.exec('ANALYZE');
	} finally {
		database.close();
	}
	const handle = openSync(temporary, 'r+');
	fsyncSync(handle);
	closeSync(handle);
}

/** Removes what a process that was killed while compiling left behind; a file still being written is younger than this. */
function removeLeftovers(file: string): void {
	const folder = dirname(file);
	for (const name of readdirSync(folder)) {
		const path = join(folder, name);
		if (!name.startsWith(`.${basename(file)}.`) || !name.endsWith('.tmp')) continue;
		// Another start may remove the same file at the same time.
		const found = statSync(path, { throwIfNoEntry: false });
		if (found !== undefined && Date.now() - found.mtimeMs > 600_000) rmSync(path, { force: true });
	}
}

function write(database: Database.Database, facts: FactBase, version: DataVersion, progress: Progress): void {
	const { data, entities, events, observations, pairs, tenures } = facts;

	function inserter(table: string, columns: number): (...cells: readonly (Cell | undefined)[]) => void {
		const statement = database.prepare(`INSERT INTO ${table} VALUES (${Array(columns).fill('?').join(', ')})`);
		return (...cells) => {
			statement.run(cells.map((cell) => cell ?? null));
		};
	}

	const entity = inserter('entity', 10);
	const succession = inserter('succession', 3);
	const formerName = inserter('former_name', 4);
	for (const row of entities.all()) {
		entity(
			row.id,
			row.name,
			row.official,
			row.kind,
			row.region,
			row.subregion,
			row.exists?.from,
			row.exists?.until,
			row.un,
			row.partOf,
		);
		for (const { entity: predecessor, kind } of row.predecessors) succession(row.id, predecessor, kind);
		for (const { name, from, until } of row.formerNames) formerName(row.id, name, from, until);
	}
	const source = inserter('source', 8);
	for (const { row } of data.sources)
		source(row.id, row.title, row.publisher, row.url, row.date, row.kind, row.retrieved, row.reaches);
	progress(0.05);

	const person = inserter('person', 6);
	const knownFor = numbersOfBest(facts);
	for (const { row } of data.persons) person(row.id, row.name, row.born, row.died, row.source, knownFor.get(row.id));
	const personName = inserter('person_name', 5);
	for (const { row } of data.personNames) personName(row.person, row.name, row.kind, row.lang, row.source);
	const tenure = inserter('tenure', 10);
	const tenureClaim = inserter('tenure_claim', 4);
	for (const [index, one] of tenures.entries()) {
		tenure(index + 1, one.person, one.office, one.style, one.entity, one.to, one.from, one.until, one.acting, one.asOf);
		for (const [position, row] of one.claims.entries()) tenureClaim(index + 1, position, row.source, row.where);
	}
	progress(0.2);

	const reference = inserter('reference', 5);
	const references = new References((number, { title, publisher, url, date }) => reference(number, title, publisher, url, date));
	const linker = new PersonLinker(facts);
	const event = inserter('event', 8);
	const party = inserter('event_party', 2);
	const eventPerson = inserter('event_person', 4);
	const claim = inserter('claim', 7);
	const numbers = new Map<string, number>();
	for (const [index, one] of events.entries()) {
		const number = index + 1;
		numbers.set(one.id, number);
		event(number, one.id, one.kind, one.date, one.until, one.by, one.summary, one.parties.join(' '));
		for (const id of one.parties) party(id, number);
		for (const [position, { name, entity: of }] of one.people.entries()) {
			eventPerson(number, position, name, linker.find(name, of, one.date));
		}
		for (const [position, { source: id, date, where, cited, listed }] of one.claims.entries()) {
			claim(number, position, id, date, where, references.numberOf(cited[0]), listed ? 1 : 0);
		}
	}
	progress(0.55);

	const redirect = inserter('event_id_redirect', 3);
	for (const { id, into, since } of redirectsOf(facts.ledger)) redirect(id, into, since);

	const observation = inserter('observation', 12);
	for (const one of observations) {
		const [first, second] = one.parties;
		const cited = references.numberOf(one.cited[0]);
		observation(
			one.id,
			first,
			second,
			one.status,
			one.on,
			one.summary,
			one.omission?.listOf,
			one.omission?.members,
			one.source,
			one.where,
			cited,
			one.listed ? 1 : 0,
		);
	}
	const reachOf = new Map(data.sources.map(({ row }) => [row.id, row.reaches ?? row.date]));
	const pair = inserter('pair', 3);
	const eventPair = inserter('event_pair', 4);
	const interval = inserter('status_interval', 8);
	for (const { one, other, events: ofPair, observations: observed, intervals } of pairs) {
		const sources = [...ofPair.flatMap((known) => known.event.claims), ...observed].map((told) => told.source);
		const reaches = sources.flatMap((id) => reachOf.get(id) ?? []);
		pair(one, other, reaches.sort().at(-1));
		const carried = new Map(ofPair.map(({ event: { id }, carries }) => [id, carries]));
		for (const [id, carries] of carried) eventPair(one, other, numbers.get(id), carries);
		for (const [position, { day, from, until, status, openedBy }] of intervals.entries()) {
			interval(one, other, position, day, from, until, status, openedBy);
		}
	}
	progress(0.75);

	const mission = inserter('mission', 10);
	for (const [index, { row }] of data.missions.entries()) {
		mission(index + 1, row.entity, row.host, row.kind, row.place, row.since, row.until, row.on, row.source, row.where);
	}
	const { owners, names, hints } = nameTables(facts);
	const nameOwner = inserter('name_owner', 6);
	for (const one of owners) nameOwner(one.id, one.type, one.label, one.context, one.prominence, one.entity);
	const name = inserter('name', 4);
	for (const one of names) name(one.owner, one.text, one.strength, fold(one.text));
	const hint = inserter('hint', 3);
	for (const one of hints) hint(one.text, one.hint, one.suggest.join(' '));
	progress(0.95);

	const meta = inserter('meta', 2);
	meta('hash', version.hash);
	meta('stamp', version.stamp);
	meta('builtAt', String(version.builtAt));
	meta('dataTo', facts.dataTo);
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
