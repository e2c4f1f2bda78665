import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { indexMakers, tables } from '../../src/store/schema.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { eventRow } from '../support/world.ts';

/** A store with rows in every table. */
function fullStore(): Database.Database {
	const folder = dataFolder({
		events: [eventRow({ actor: 'AA', people: 'Ann Lee (AA)', url: 'https://example.org/paper' })],
		relations: { AA: ['BB,1950-01-01,,page-a,,', 'CC,,severed,page-a,,'] },
		files: {
			'curated/entities/more.yaml':
				'- { id: DD, name: Dland, official: Dland, kind: state, region: Asia, subregion: East, exists: { from: "1950" }, under: [{ entity: AA, kind: colony, until: "1950", sources: [page-a] }], formerNames: [{ name: Oldland, until: "1950" }] }\n',
			'curated/people/persons.csv': 'id,name,born,died,source\nQ1,Ann Lee,1960,,page-a\n',
			'curated/people/names.csv': 'person,name,kind,lang,source\nQ1,Annie Lee,short,,page-a\n',
			'curated/people/tenures/AA.csv':
				'person,office,style,entity,to,from,until,acting,as_of,source,locator\nQ1,foreign-minister,,AA,,2019,,,2020-06-01,page-a,\n',
			'curated/missions/AA.csv':
				'host,kind,place,since,until,as_of,source,locator\nBB,embassy,Bland City,1951,,2025-11-10,page-a,\n',
			'curated/disputes.csv':
				'parties,from,until,status,summary,sources\nAA BB,1990,,,Aland does not recognise Bland.,page-a page-b\n',
			'curated/ties.csv':
				'sender,host,kind,name,place,through,since,until,as_of,source,locator\nAA,BB,protecting-power,,,CC,1990,,2000,page-a,\n',
			'curated/names/all.csv': 'id,text,lang,kind,source\nAA,Alandia,,alias,page-a\n',
			'curated/hints/all.csv': 'text,hint,suggest,source\nAland City,Aland City is a city.,AA,page-a\n',
			'ids/2010s.csv': 'id,key,claims,into,since\n2019.visit.AA-BB,,cccccc,,2026-01-01\n',
		},
	});
	const file = join(folder, 'facts.sqlite');
	openStore({ data: folder, file }).close();
	const database = new Database(file, { readonly: true });
	onTestFinished(() => void database.close());
	return database;
}

describe('the tables of a compiled store', () => {
	test('GIVEN rows in every table THEN every cell is what its column declares', () => {
		const database = fullStore();
		const faults = tables.flatMap(({ name, columns }) => {
			const rows: unknown[] = database.prepare(`SELECT * FROM ${name}`).all();
			if (rows.length === 0) return [`${name} has no row`];
			return rows.flatMap((row) => {
				const cells = new Map<string, unknown>(Object.entries(row ?? {}));
				return Object.entries(columns).flatMap(([column, { holds }]) =>
					holds(cells.get(column)) ? [] : [`${name}.${column}: ${String(cells.get(column))}`],
				);
			});
		});
		expect(faults).toEqual([]);
	});

	test('GIVEN the file THEN it has these tables and no other', () => {
		const found = fullStore()
			.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
			.pluck()
			.all();
		expect(found.sort()).toEqual(tables.map(({ name }) => name).sort());
	});
});

describe('the version of the store', () => {
	test('GIVEN a file that the index of names is made by THEN the version follows from it', () => {
		const folder = fileURLToPath(new URL('../../src/names', import.meta.url));
		const makers = new Set<string>();
		const open = ['pack'];
		for (let file = open.pop(); file !== undefined; file = open.pop()) {
			if (makers.has(file)) continue;
			makers.add(file);
			const code = readFileSync(join(folder, `${file}.ts`), 'utf8');
			for (const [, imported] of code.matchAll(/^import .* from '\.\/(\w+)\.ts';$/gm))
				if (imported !== undefined) open.push(imported);
		}
		expect([...makers].sort()).toEqual([...indexMakers].sort());
	});
});
