import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { applicationId, schemaVersion } from './schema.ts';
import { StoreError } from './storeError.ts';

/**
 * Opens the file of a compiled store for reading.
 *
 * @param file path of the compiled store
 * @param thorough reads every page of the file for damage; without it only its head and its length are looked at
 * @throws StoreError when it is missing, damaged, foreign or of another version
 */
export function openDatabase(file: string, thorough: boolean): Database.Database {
	const database = openFile(file);
	try {
		checkVersion(database, file);
		checkDamage(database, file, thorough);
		// The file never changes under its name (a new store takes its place): one transaction for life spares the locking of
		// every question, and the memory map the reading.
		database.pragma(`mmap_size = ${2 ** 30}`);
		database.exec('BEGIN');
	} catch (error) {
		database.close();
		if (error instanceof StoreError) throw error;
		throw new StoreError(`The fact store ${file} is damaged: ${messageOf(error)}.`, { cause: error });
	}
	return database;
}

function openFile(file: string): Database.Database {
	try {
		return new Database(file, { readonly: true, fileMustExist: true });
	} catch (error) {
		throw new StoreError(`The fact store ${file} cannot be opened: ${messageOf(error)}.`, { cause: error });
	}
}

function checkVersion(database: Database.Database, file: string): void {
	const id = database.pragma('application_id', { simple: true });
	const version = database.pragma('user_version', { simple: true });
	if (id !== applicationId) throw new StoreError(`The file ${file} is no fact store of Attaché.`);
	if (version !== schemaVersion) {
		throw new StoreError(`The fact store ${file} has version ${String(version)}; this program needs version ${schemaVersion}.`);
	}
}

function checkDamage(database: Database.Database, file: string, thorough: boolean): void {
	const length = Number(database.pragma('page_count', { simple: true })) * Number(database.pragma('page_size', { simple: true }));
	if (statSync(file).size !== length) throw new StoreError(`The fact store ${file} is damaged: it is cut off.`);
	const found = thorough ? database.pragma('quick_check(1)', { simple: true }) : 'ok';
	if (found !== 'ok') throw new StoreError(`The fact store ${file} is damaged: ${String(found)}.`);
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
