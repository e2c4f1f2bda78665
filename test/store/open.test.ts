import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { FactStore } from '../../src/store/store.ts';
import { dataFolder } from '../support/dataFolder.ts';

function storeFile(): string {
	const folder = mkdtempSync(join(tmpdir(), 'attache-store-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, 'facts.sqlite');
}

function open(data: string, file: string): { readonly store: FactStore; readonly told: string[] } {
	const told: string[] = [];
	const store = openStore({ data, file, report: (message) => told.push(message) });
	onTestFinished(() => store.close());
	return { store, told };
}

const event =
	'2020-05-05,,relations-severed,AA,AA BB,,Aland broke off relations.,page-a,row 3,Paper,Title,https://example.org/paper,2020';

describe('openStore', () => {
	test('GIVEN no store THEN it is compiled, and nothing else is left beside it', () => {
		const file = storeFile();
		const { store } = open(dataFolder({ events: [event] }), file);
		expect(store.intervals('BB', 'AA')).toMatchObject([{ status: 'severed', from: '2020-05-05' }]);
		expect(readdirSync(join(file, '..'))).toEqual(['facts.sqlite']);
	});

	test('GIVEN what a killed process left behind THEN it is removed, a younger one stays', () => {
		const file = storeFile();
		const [old, young] = ['.facts.sqlite.1.tmp', '.facts.sqlite.2.tmp'].map((name) => join(file, '..', name)) as [string, string];
		for (const path of [old, young]) writeFileSync(path, 'half a store');
		utimesSync(old, 0, 0);
		open(dataFolder(), file);
		expect(readdirSync(join(file, '..')).sort()).toEqual(['.facts.sqlite.2.tmp', 'facts.sqlite']);
	});

	test('GIVEN unchanged data THEN the store is not written again', () => {
		const [data, file] = [dataFolder(), storeFile()];
		open(data, file);
		const before = statSync(file);
		open(data, file);
		expect(statSync(file).ino).toBe(before.ino);
	});

	test('GIVEN changed data THEN the store is another one', () => {
		const file = storeFile();
		const { version } = open(dataFolder(), file).store;
		expect(open(dataFolder({ events: [event] }), file).store.version).not.toBe(version);
	});

	test('GIVEN data with errors THEN they are told and the old store stays as it was', () => {
		const file = storeFile();
		open(dataFolder({ events: [event] }), file);
		const before = readFileSync(file);
		expect(() => open(dataFolder({ events: ['x,,visit,AA,AA BB,,Said.,page-a,,,,,'] }), file)).toThrow(
			/events\/all\.csv:2 date: "x" is no date/,
		);
		expect(readFileSync(file).equals(before)).toBe(true);
	});

	test.each([
		['cut off', (file: string) => truncateSync(file, 5000)],
		['overwritten', (file: string) => writeFileSync(file, 'no database at all')],
		['empty', (file: string) => writeFileSync(file, '')],
	])('GIVEN a store that was %s THEN it is said and the store is rebuilt', (_, damage) => {
		const [data, file] = [dataFolder({ events: [event] }), storeFile()];
		open(data, file);
		damage(file);
		const { store, told } = open(data, file);
		expect(told.join(' ')).toMatch(/facts\.sqlite.*It is being rebuilt from the data\./s);
		expect(store.intervals('AA', 'BB')).toHaveLength(1);
	});

	test('GIVEN a database of another program THEN it is said', () => {
		const file = storeFile();
		const foreign = new Database(file);
		foreign.exec('CREATE TABLE other (id)');
		foreign.close();
		expect(() => new FactStore(file)).toThrow(/is no fact store of Attaché/);
	});

	test('GIVEN a store put in place that was built after the last change of the data THEN it is used, and that is said', () => {
		const [data, file] = [dataFolder(), storeFile()];
		for (const path of ['.', ...readdirSync(data, { recursive: true, encoding: 'utf8' })]) utimesSync(join(data, path), 1e9, 1e9);
		open(dataFolder({ events: [event] }), file);
		const { store, told } = open(data, file);
		expect(store.intervals('AA', 'BB')).toHaveLength(1);
		expect(told.join()).toMatch(/is newer than the data folder .* and is used/);
	});

	test('GIVEN a store put in place that was built before the last change of the data THEN the data is compiled', () => {
		const [data, file] = [dataFolder(), storeFile()];
		open(dataFolder({ events: [event] }), file);
		const later = Date.now() / 1000 + 60;
		utimesSync(join(data, 'curated/events/all.csv'), later, later);
		expect(open(data, file).store.intervals('AA', 'BB')).toEqual([]);
	});

	test('GIVEN a data file removed since the store was put in place THEN the data is compiled', () => {
		const file = storeFile();
		const data = dataFolder({ relations: { AA: ['BB,1950-01-01,,page-a,,'] } });
		open(dataFolder({ events: [event] }), file);
		rmSync(join(data, 'curated/relations/AA.csv'));
		const later = Date.now() / 1000 + 60;
		utimesSync(join(data, 'curated/relations'), later, later);
		expect(open(data, file).store.intervals('AA', 'BB')).toEqual([]);
	});

	test('GIVEN neither data nor store THEN it is said what to do', () => {
		const file = storeFile();
		expect(() => open(join(file, '../nothing'), file)).toThrow(/no data folder .* and no fact store/);
		expect(existsSync(file)).toBe(false);
	});

	test('GIVEN a claim with a reference THEN the store gives source and reference back', () => {
		const { store } = open(dataFolder({ events: [event] }), storeFile());
		const [found] = store.pairEvents('AA', 'BB');
		expect(store.details([found?.number ?? 0]).get(found?.number ?? 0)?.claims).toEqual([
			{
				source: 'page-a',
				date: '2020-05-05',
				locator: 'row 3',
				listed: false,
				cited: { title: 'Title', publisher: 'Paper', url: 'https://example.org/paper', date: '2020' },
			},
		]);
	});
});
