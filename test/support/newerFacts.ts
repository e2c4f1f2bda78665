/** Facts that change while a bot runs: another row in the data folder of the small world, or another store put in place. */
import { copyFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { dataFolder } from './dataFolder.ts';
import { eventRow } from './world.ts';

/** Changes when relations were severed; with rubbish for a date the data has an error. */
export function severOn(data: string, date: string): void {
	const events = 'curated/events/all.csv';
	copyFileSync(join(dataFolder({ events: [eventRow({ date, actor: 'AA' })] }), events), join(data, events));
}

/** Puts a store of another version, with another date, in place of the present one. */
export function replaceStore(store: string, version: string, dataTo: string): void {
	const newer = join(dirname(store), `${version}.sqlite`);
	copyFileSync(store, newer);
	const database = new Database(newer);
	database.prepare("UPDATE meta SET value = ? WHERE key = 'hash'").run(version);
	database.prepare("UPDATE meta SET value = ? WHERE key = 'dataTo'").run(dataTo);
	database.close();
	renameSync(newer, store);
}
