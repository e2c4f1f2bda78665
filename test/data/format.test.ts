import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText, formatCsv, formatYaml } from '../../src/data/format.ts';
import { printProblem } from '../../src/data/problems.ts';
import { coverageRow, hintRow, tenureRow } from '../../src/data/rows.ts';
import { formatData, formatProblems } from '../../src/data/writeFile.ts';
import { dataFolder } from '../support/dataFolder.ts';

const header = 'what,from,until,note';

describe('the one form of a CSV file', () => {
	test('GIVEN rows THEN they are sorted cell by cell, each once, quoted only where that is needed', () => {
		const rows = [
			{ text: 'Zed', hint: 'He said "no", twice.', suggest: 'AA BB', source: 's' },
			{ text: 'Ab c', hint: 'x', source: 's' },
			{ text: 'Ab', hint: 'y', source: 's' },
			{ text: 'Ab', hint: 'y', source: 's' },
		];
		expect(csvText(hintRow, rows)).toBe('text,hint,suggest,source\nAb,y,,s\nAb c,x,,s\nZed,"He said ""no"", twice.",AA BB,s\n');
	});

	test('GIVEN keys of several words THEN the columns have their names in snake case', () => {
		expect(csvText(tenureRow, [{ person: 'Q1', office: 'envoy', entity: 'AA', asOf: '2020', source: 's' }])).toContain(
			'acting,as_of,source,locator\nQ1,envoy,,AA,,,,,2020,s,\n',
		);
	});

	test.each([
		['the line ends of Windows and a byte order mark', `\uFEFF${header}\r\nNews,2002,2003,\r\n`],
		['white space around cells', `${header}\n News ,2002,2003,\t\n`],
		['needless quotes and empty lines', `${header}\n"News","2002",2003,\n\n`],
		['no line end at the end', `${header}\nNews,2002,2003,`],
	])('GIVEN %s THEN the same rows come out in the one form', (_, text) => {
		expect(formatCsv(coverageRow, text)).toBe(`${header}\nNews,2002,2003,\n`);
	});

	test('GIVEN letters with separate marks THEN they are composed', () => {
		expect(formatCsv(coverageRow, `${header}\nE\u0301tat,2002,2003,\n`)).toBe(`${header}\n\u00c9tat,2002,2003,\n`);
	});

	test('GIVEN the apostrophe of a typewriter THEN what answers print has that of print, and other cells stay', () => {
		const rows = [{ text: "B'desh", hint: "It is Dhaka's state: 'Bangla Desh' of old.", source: 's' }];
		expect(csvText(hintRow, rows)).toBe("text,hint,suggest,source\nB'desh,It is Dhaka’s state: ‘Bangla Desh’ of old.,,s\n");
	});

	test('GIVEN another header, a row of too few cells or an open quote THEN it is left to the check', () => {
		for (const text of ['what,from\nNews,2002\n', `${header}\nNews,2002\n`, `${header}\n"News,2002,2003,\n`]) {
			expect(formatCsv(coverageRow, text)).toBeUndefined();
		}
	});

	test('GIVEN any rows THEN formatting what was written changes nothing, and no row is lost', () => {
		const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\r]/.test(text));
		fc.assert(
			fc.property(fc.array(fc.record({ what: cell, from: cell, until: cell, note: cell })), (rows) => {
				const text = csvText(coverageRow, rows);
				expect(formatCsv(coverageRow, text)).toBe(text);
				const distinct = new Set(rows.map((row) => JSON.stringify(Object.values(row).map((one) => one.normalize('NFC').trim()))));
				expect(text.split('\n')).toHaveLength(distinct.size + 2);
			}),
		);
	});
});

test('GIVEN a YAML file THEN order and comments stay, and trailing white space goes', () => {
	expect(formatYaml('# why\r\n- id: B  \n- id: A\n\n\n')).toBe('# why\n- id: B\n- id: A\n');
});

describe('the data folder', () => {
	test('GIVEN an unsorted file THEN the check names file and first line, and after formatting it passes', () => {
		const root = dataFolder();
		formatData(root);
		const file = join(root, 'curated/coverage.csv');
		writeFileSync(file, `${header}\nNews,2002-07-01,2026-10-09,\nEarlier,1990,2001,\n`);
		expect(formatProblems(root).map(printProblem)).toEqual([
			'curated/coverage.csv:2 is not formatted: "Earlier,1990,2001," belongs here; run: npm run format:data',
		]);
		expect(formatData(root)).toEqual(['curated/coverage.csv']);
		expect(readFileSync(file, 'utf8')).toBe(`${header}\nEarlier,1990,2001,\nNews,2002-07-01,2026-10-09,\n`);
		expect(formatProblems(root)).toEqual([]);
	});
});
