import { describe, expect, test } from 'vitest';
import type { Placed } from '../../src/data/readFile.ts';
import type { PersonRow, TenureRow } from '../../src/data/rows.ts';
import { checkLifespans, checkOneHolder, checkPeople, checkTenureDates } from '../../src/history/peopleChecks.ts';

const tenure = (changes: Partial<TenureRow> = {}): Placed<TenureRow> => ({
	file: 'curated/people/tenures/all.csv',
	line: 2,
	row: {
		person: 'Q1',
		office: 'head-of-state',
		style: 'President',
		entity: 'AA',
		to: undefined,
		from: '2000-05-01',
		until: '2004-05-01',
		acting: undefined,
		asOf: '2025-10-03',
		source: 'page-a',
		locator: undefined,
		...changes,
	} as TenureRow,
});

const person = (changes: Partial<PersonRow> = {}): Placed<PersonRow> => ({
	file: 'curated/people/persons.csv',
	line: 2,
	row: { id: 'Q1', name: 'Ann Example', born: '1950', died: '2010-03-01', source: 'page-a', ...changes } as PersonRow,
});

const messages = (problems: readonly { message: string }[]) => problems.map(({ message }) => message);

describe('the dates of a tenure', () => {
	test('GIVEN an end before the beginning THEN a problem', () => {
		expect(messages(checkTenureDates([tenure({ until: '1999-01-01' })]))).toEqual([
			'1999-01-01 is before the beginning 2000-05-01',
		]);
	});

	test('GIVEN an end in the year of the beginning THEN none', () => {
		expect(checkTenureDates([tenure({ until: '2000' })])).toEqual([]);
	});

	test('GIVEN a source that speaks for a day before the beginning THEN a problem', () => {
		expect(messages(checkTenureDates([tenure({ asOf: '1999-12-31' })]))).toEqual([
			'1999-12-31 is before the beginning 2000-05-01',
		]);
	});
});

describe('office and life', () => {
	test('GIVEN an office before birth THEN a problem', () => {
		expect(messages(checkLifespans([person({ born: '2001' })], [tenure()]))).toEqual([
			'2000-05-01 is before the birth of Ann Example (2001)',
		]);
	});

	test('GIVEN an office long after death THEN a problem, within the tolerance none', () => {
		expect(messages(checkLifespans([person({ died: '2002' })], [tenure()]))).toEqual([
			'2004-05-01 is after the death of Ann Example (2002)',
		]);
		expect(checkLifespans([person({ died: '2004-04-20' })], [tenure()])).toEqual([]);
	});

	test('GIVEN a person whom nobody knows THEN a problem', () => {
		expect(messages(checkLifespans([], [tenure()]))).toEqual(['"Q1" is no person of any people/persons.csv']);
	});
});

describe('one holder at a time', () => {
	const other = { person: 'Q2', from: '2003-05-01', until: '2007-05-01' };

	test('GIVEN two presidents for a year THEN a problem that names both', () => {
		const [problem, ...rest] = checkOneHolder([tenure(), tenure(other)]);
		expect(rest).toEqual([]);
		expect(problem?.message).toContain('both hold head-of-state of AA for 366 days');
	});

	test.each([
		['the second in the tolerance', { ...other, from: '2004-04-01' }],
		['one of a college', { ...other, acting: 'collective' as const }],
		['one acting for the other', { ...other, acting: 'acting' as const }],
		['the second in another state', { ...other, entity: 'BB' }],
		['the second in another office', { ...other, office: 'head-of-government' as const }],
		['the same person in two sources', { ...other, person: 'Q1' }],
	])('GIVEN %s THEN none', (_, changes) => {
		expect(checkOneHolder([tenure(), tenure(changes)])).toEqual([]);
	});

	test('GIVEN an organisation with two heads THEN each post has one holder at a time', () => {
		const head = { office: 'head-of-organisation' as const, style: 'President of the Council' };
		const commission = { ...head, style: 'President of the Commission' };
		expect(checkOneHolder([tenure(head), tenure({ ...other, ...commission })])).toEqual([]);
		expect(messages(checkOneHolder([tenure(head), tenure({ ...other, ...head })]))).toHaveLength(1);
	});

	test('GIVEN an overlap long ago THEN none', () => {
		const old = { from: '1900-05-01', until: '1904-05-01', asOf: '2025-10-03' };
		expect(checkOneHolder([tenure(old), tenure({ ...old, person: 'Q2' })])).toEqual([]);
	});

	test('GIVEN a first tenure without end and a successor THEN the first lasts to the date of its source', () => {
		const open = tenure({ until: undefined, asOf: '2003-01-01' });
		expect(checkOneHolder([open, tenure(other)])).toEqual([]);
	});
});

test('GIVEN sound people THEN all checks pass', () => {
	expect(checkPeople([person()], [tenure()])).toEqual([]);
});
