import { describe, expect, test } from 'vitest';
import { datasetOf, fileKinds, kindOf } from '../../src/data/layout.ts';
import { printProblem } from '../../src/data/problems.ts';
import { readData, readRows } from '../../src/data/readData.ts';
import { dataFolder } from '../support/dataFolder.ts';

const record = `
title: Names
publisher: Nobody
url: https://example.org/
licence: { id: MIT, name: MIT License }
attribution: Nobody
frequency: never
rows: { names: { min: 1 } }
`;
const nameHeader = 'id,text,lang,kind,source';

describe('where a file stands', () => {
	test.each([
		['curated/events/news/2026.csv', 'curated', fileKinds.events],
		['imported/us-visits/events.csv', 'us-visits', fileKinds.events],
		['imported/archigos/people/tenures.csv', 'archigos', fileKinds.tenures],
		['imported/wikipedia-foreign-relations/relations/AD.csv', 'wikipedia-foreign-relations', fileKinds.relations],
		['curated/entities/states.yaml', 'curated', fileKinds.entities],
		['curated/entities/states.csv', 'curated', undefined],
		['curated/eventful.csv', 'curated', undefined],
		['imported/events.csv', undefined, undefined],
		['ids/2020s.csv', undefined, undefined],
	])('GIVEN %s THEN its dataset is %s', (file, dataset, kind) => {
		expect(datasetOf(file)).toBe(dataset);
		expect(kindOf(file)).toBe(kind);
	});
});

describe('what is read', () => {
	test('GIVEN names of an imported dataset and hints of people THEN both are read, and each dataset by itself', () => {
		const root = dataFolder({
			files: {
				'datasets/cldr-territories.yaml': record,
				'imported/cldr-territories/names.csv': `${nameHeader}\nAA,Alania,,alias,page-a\n`,
				'curated/hints/regions.csv': 'text,hint,suggest,source\nSouth Aland,A part of Aland.,AA BB,page-a\n',
			},
		});
		const { data, problems } = readData(root);
		expect(problems).toEqual([]);
		expect(data.names.map(({ row, file }) => [row.text, row.lang, datasetOf(file)])).toEqual([
			['Alania', '', 'cldr-territories'],
		]);
		expect(data.hints.map(({ row }) => row.suggest)).toEqual([['AA', 'BB']]);
		expect(readRows(root, fileKinds.names, ['cldr-territories']).rows).toHaveLength(1);
		expect(readRows(root, fileKinds.names, ['curated']).rows).toEqual([]);
	});

	test('GIVEN names that are wrong THEN the problems say file, line and field', () => {
		const root = dataFolder({
			files: { 'curated/names/a.csv': `${nameHeader}\nAA,,,historic,page-a\nAA,Alania,,nickname,page-a\n` },
		});
		expect(readData(root).problems.map(printProblem)).toEqual([
			'curated/names/a.csv:2 text: is empty; expected a text',
			expect.stringMatching(/^curated\/names\/a\.csv:3 kind: "nickname" is unknown; expected one of common,/),
		]);
	});

	test('GIVEN a file for which the layout has no place THEN it is a problem, not a silent loss', () => {
		const root = dataFolder({ files: { 'events/all.csv': 'date\n', 'curated/event.csv': 'date\n' } });
		expect(readData(root).problems.map(printProblem)).toEqual([
			expect.stringMatching(/^curated\/event\.csv has no place in the layout/),
			expect.stringMatching(/^events\/all\.csv has no place in the layout/),
		]);
	});
});
