import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDatasets } from '../../src/data/datasets.ts';
import { printProblem } from '../../src/data/problems.ts';
import { readData } from '../../src/data/readData.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { world } from '../support/world.ts';

const names = 'id,text,lang,kind,source\nAA,Alania,,alias,lists\n';
const record = (rows = 'names: { min: 1, max: 2 }') => `title: Lists of names
publisher: Nobody
url: https://example.org/lists
licence: { id: ODbL-1.0, name: Open Database License }
attribution: Nobody
frequency: never
retrieved: 2026-11-21
rows: { ${rows} }
sources:
  - { id: lists, title: Lists of names, publisher: Nobody, kind: secondary }
`;
const folder = (text: string, rows = names) =>
	dataFolder({ files: { 'datasets/lists.yaml': text, 'imported/lists/names.csv': rows } });
const problemsOf = (root: string) => readData(root).problems.map(printProblem);

describe('the record of a dataset', () => {
	test('GIVEN a record THEN its sources can be cited, and the store knows its licence', () => {
		expect(problemsOf(folder(record()))).toEqual([]);
		const { store } = world({ files: { 'datasets/lists.yaml': record(), 'imported/lists/names.csv': names } });
		expect(store.source('lists')).toMatchObject({ title: 'Lists of names', kind: 'secondary' });
		expect(store.datasets().map(({ id, licenceId }) => [id, licenceId])).toEqual([
			['curated', 'CC-BY-SA-4.0'],
			['lists', 'ODbL-1.0'],
		]);
	});

	test('GIVEN rows of a dataset without a record THEN it is told which file to write', () => {
		const root = dataFolder({ files: { 'imported/lists/names.csv': names } });
		expect(problemsOf(root)).toEqual([
			expect.stringMatching(/^datasets\/lists\.yaml is missing; every dataset needs its record/),
		]);
	});

	test.each([
		['min: 2', 'names has 1 rows, and at least 2 are expected'],
		['min: 0, max: 0', 'names has 1 rows, and 0 to 0 are expected'],
	])('GIVEN that %s rows are expected and one is there THEN nothing is compiled', (expected, message) => {
		const [problem] = problemsOf(folder(record(`names: { ${expected} }`)));
		expect(problem).toContain(`datasets/lists.yaml:1 rows: ${message}`);
	});

	test('GIVEN a record without a licence, or with an unknown key THEN it is told', () => {
		const text = record()
			.replace(/^licence.*\n/m, '')
			.replace('frequency', 'interval');
		const told = problemsOf(folder(text)).join('\n');
		expect(told).toContain('datasets/lists.yaml:1 licence');
		expect(told).toContain('datasets/lists.yaml:1 frequency');
	});
});

describe('the records of the project', () => {
	const data = fileURLToPath(new URL('../../data', import.meta.url));
	const { datasets, problems } = readDatasets(data);

	test('THEN none is wrong, and what is unknown of a licence says what is known', () => {
		expect(problems).toEqual([]);
		const unknown = datasets.filter(({ row }) => row.licence.id === 'unknown');
		expect(unknown.filter(({ row }) => row.licence.note === undefined)).toEqual([]);
	});

	test('THEN data/LICENSE names every dataset', () => {
		const text = readFileSync(`${data}/LICENSE`, 'utf8');
		expect(datasets.filter(({ row }) => !new RegExp(`(?<![\\w-])${row.id}(?![\\w-])`).test(text))).toEqual([]);
	});
});
