import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { greatest, readCsv, readRecords } from '../../src/ingest/csv.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'attache-csv-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
	const path = join(folder, 'rows.csv');
	writeFileSync(path, text);
	return path;
}

test('GIVEN quoted cells with line breaks THEN they are read as they stand', () => {
	expect(readCsv(file('id,text,more\n1,"one\ntwo, ""three""",x\n'), ['id', 'text'])).toEqual([
		{ id: '1', text: 'one\ntwo, "three"' },
	]);
});

test('GIVEN a file without a wanted column THEN says which file and column', () => {
	expect(() => readCsv(file('id\n1\n'), ['id', 'title'])).toThrow('rows.csv: no column “title”');
});

test('GIVEN tabs THEN quotation marks are letters', () => {
	expect(readRecords(file('id\tname\n1\t"Papa Doc" Duvalier\n'), '\t')).toEqual([{ id: '1', name: '"Papa Doc" Duvalier' }]);
});

test('GIVEN no texts THEN the greatest is empty', () => {
	expect(greatest([])).toBe('');
	expect(greatest(['2024', '2025-11', '2025'])).toBe('2025-11');
});
