/** Writes the joined facts into one SQLite file, atomically: a temporary file, synced, then renamed over the old one. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { FactBase } from '../history/factBase.ts';
import type { Packing } from './packing.ts';
import { applicationId, createIndexes, createTables, schemaVersion } from './schema.ts';
import { StoreError } from './storeError.ts';
import { type DataVersion, type Progress, writeFacts } from './writeFacts.ts';

/**
 * Compiles the facts.
 *
 * @param facts what {@link joinFacts} gave
 * @param names of these facts
 * @param file path of the store to write; its folder is made
 * @param version of the data, by which an outdated store is known
 * @throws StoreError when the file cannot be written: a read-only folder, a full disk; the old store stays as it was
 */
export function compile(
	facts: FactBase,
	names: Packing,
	file: string,
	version: DataVersion,
	progress: Progress = () => {},
): void {
	// Containers that share a folder can have the same process id.
	const temporary = join(dirname(file), `.${basename(file)}.${process.pid}-${randomUUID().slice(0, 8)}.tmp`);
	try {
		mkdirSync(dirname(file), { recursive: true });
		removeLeftovers(file);
		writeStore(facts, names, temporary, version, progress);
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

function writeStore(facts: FactBase, names: Packing, temporary: string, version: DataVersion, progress: Progress): void {
	const database = new Database(temporary);
	try {
		database.pragma('journal_mode = OFF');
		database.pragma('synchronous = OFF');
		database.pragma('foreign_keys = OFF');
		database.pragma(`application_id = ${applicationId}`);
		database.pragma(`user_version = ${schemaVersion}`);
		database.exec(createTables);
		database.transaction(() => writeFacts(database, facts, names, version, progress))();
		// Written without looking up every key; looked up once for all at the end.
		const broken = database.pragma('foreign_key_check') as readonly { readonly table: string; readonly parent: string }[];
		if (broken[0]) throw new Error(`The table ${broken[0].table} refers to a row of ${broken[0].parent} that is not there.`);
		database.exec(createIndexes);
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
