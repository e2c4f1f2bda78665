import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { greatest, readCsv, toCsv, writeCsv } from '../../src/ingest/csv.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'attache-csv-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('GIVEN commas, quotes and line breaks in a field THEN quotes it, and only it', () => {
	expect(toCsv(['a', 'b'], [{ a: 'x "y", z', b: 'plain' }])).toBe('a,b\n"x ""y"", z",plain\n');
});

test('GIVEN rows that were written THEN reads the same rows back', () => {
	const rows = [{ id: '1', text: 'one\ntwo, "three"' }];
	writeCsv(join(folder, 'new', 'rows.csv'), ['id', 'text'], rows);
	expect(readCsv(join(folder, 'new', 'rows.csv'), ['id', 'text'])).toEqual(rows);
});

test('GIVEN a file without a wanted column THEN says which file and column', () => {
	writeCsv(join(folder, 'rows.csv'), ['id'], [{ id: '1' }]);
	expect(() => readCsv(join(folder, 'rows.csv'), ['id', 'title'])).toThrow('rows.csv: no column “title”');
});

test('GIVEN no texts THEN the greatest is empty', () => {
	expect(greatest([])).toBe('');
	expect(greatest(['2024', '2025-11', '2025'])).toBe('2025-11');
});
