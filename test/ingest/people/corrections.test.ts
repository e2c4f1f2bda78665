import { expect, test } from 'vitest';
import { printProblem } from '../../../src/data/problems.ts';
import { readData } from '../../../src/data/readData.ts';
import { correctClaims } from '../../../src/ingest/people/corrections.ts';
import { dataFolder } from '../../support/dataFolder.ts';
import { claim } from './claims.ts';

const header = 'source,person,office,entity,from,action,reason';
const folder = (...rows: readonly string[]) =>
	dataFolder({ files: { 'corrections/tenures.csv': `${[header, ...rows].join('\n')}\n` } });

test('GIVEN corrections THEN claims are left out, marked, or given to another record; others stand as they are', () => {
	const data = folder(
		'wikidata-leaders-history-2025,Ann Second,,,,Q4,same person',
		'wikidata-leaders-history-2025,Q1,,AA,,leave-out,wrong',
		'wikidata-leaders-history-2025,Q2,head-of-state,,,disputed,claimed by two',
	);
	const other = claim({ qid: 'Q3' });
	const claims = [claim({ qid: 'Q1' }), claim({ qid: 'Q2' }), claim({ name: 'Ann Second' }), other];
	expect(correctClaims(claims, data)).toEqual([
		claim({ qid: 'Q2', acting: 'disputed' }),
		claim({ name: 'Ann Second', qid: 'Q4' }),
		other,
	]);
});

test('GIVEN a wrong beginning or end THEN it alone is left out', () => {
	const data = folder(
		'wikidata-leaders-history-2025,Q1,,AA,2000-05-01,no-from,a year late',
		'wikidata-leaders-history-2025,Q2,,AA,,no-until,of a later term',
	);
	expect(correctClaims([claim({ qid: 'Q1' }), claim({ qid: 'Q2' })], data)).toEqual([
		claim({ qid: 'Q1', from: '' }),
		claim({ qid: 'Q2', until: '' }),
	]);
});

test('GIVEN a correction that concerns no claim THEN it is an error with file and line', () => {
	const data = folder('wikidata-leaders-history-2025,Q1,,AA,1999,leave-out,wrong');
	expect(() => correctClaims([claim({ qid: 'Q1' })], data)).toThrow(
		'corrections/tenures.csv:2 person: wikidata-leaders-history-2025 has no such claim of "Q1"',
	);
});

test('GIVEN no corrections THEN every claim stands', () => {
	expect(correctClaims([claim({})], dataFolder())).toEqual([claim({})]);
});

test('GIVEN a correction that says nothing that can be done THEN the check of the data tells', () => {
	const data = folder('wikidata-leaders-history-2025,Q1,,,,wrong,wrong');
	expect(readData(data).problems.map(printProblem)).toEqual([
		expect.stringContaining('corrections/tenures.csv:2 action: "wrong" is unknown; expected leave-out'),
	]);
});
