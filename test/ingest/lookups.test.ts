import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { readEntities } from '../../src/ingest/entities.ts';
import { normaliseName, readAliases, readDemonyms, readLookup, readSeats } from '../../src/ingest/lookups.ts';

const root = join(import.meta.dirname, '../..');

function lookup(csv: string): () => ReadonlyMap<string, { name: string; entity: string }> {
	const folder = mkdtempSync(join(tmpdir(), 'attache-lookup-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'table.csv'), csv);
	return () => readLookup('table.csv', z.object({ name: z.string(), entity: z.string() }), normaliseName, folder);
}

describe('a table beside the importers', () => {
	test('GIVEN names THEN each leads to its row, whatever its case, apostrophe and article', () => {
		const rows = lookup('name,entity\nThe Gambia,GM\nCote d’Ivoire,CI\n')();
		expect(rows.get(normaliseName("cote d'ivoire"))?.entity).toBe('CI');
		expect(rows.get(normaliseName('Gambia'))?.entity).toBe('GM');
	});

	test.each([
		['a name that stands twice', 'name,entity\nGambia,GM\nthe gambia,GM\n', 'table.csv:3 name: stands in line 2 already'],
		['an empty cell', 'name,entity\nGambia,\n', 'table.csv:2 entity:'],
		['a cell too many', 'name,entity\nGambia,GM,x\n', 'table.csv:2 has 3 cells; expected 2'],
		['other columns', 'name,id\nGambia,GM\n', 'table.csv:1 has the header "name,id"; expected "name,entity"'],
	])('GIVEN %s THEN the error says in which line', (_, csv, message) => {
		expect(lookup(csv)).toThrow(message);
	});
});

describe('the tables themselves', () => {
	const entities = readEntities(join(root, 'data'));

	test('GIVEN every table THEN each of its rows leads to an entity of the data', () => {
		const tables = [
			readAliases('historian'),
			readAliases('people'),
			readAliases('wikipedia'),
			readDemonyms(),
			readSeats((city) => city),
		];
		expect(readdirSync(join(root, 'src/ingest/lookups'))).toEqual([
			'demonyms.csv',
			'entity-aliases.csv',
			'seats.csv',
			'states-of-then.csv',
		]);
		for (const table of tables) expect([...table.values()].filter((id) => !entities.has(id))).toEqual([]);
	});

	test('GIVEN an alias of one source THEN the others do not know it', () => {
		expect(readAliases('wikipedia').get('ger')).toBe('DE');
		expect(readAliases('people').get('ger')).toBeUndefined();
		expect(readAliases('people').get('burma')).toBe('MM');
		expect(readAliases('wikipedia').get('burma')).toBe('MM');
	});
});
