import { describe, expect, test } from 'vitest';
import { holesText, officesByYear } from '../../scripts/officeCoverage.ts';
import { readFactBase } from '../../src/history/factBase.ts';
import { dataFolder } from '../support/dataFolder.ts';

/** What the facts know of an office on each first of January, from rows of tenures without the columns that all of them share. */
function known(office: string, state: string, rows: readonly string[]) {
	const people = [...new Set(rows.map((row) => row.split(',')[0]))];
	const root = dataFolder({
		files: {
			'curated/people/persons.csv': `id,name,born,died,source\n${people.map((id) => `${id},Person ${id},,,page-a`).join('\n')}\n`,
			'curated/people/tenures/all.csv': `person,office,style,entity,to,from,until,acting,as_of,source,locator\n${rows.join('\n')}\n`,
		},
	});
	const { facts } = readFactBase(root);
	const days = officesByYear(facts).filter((day) => day.office === office && day.state === state);
	return { facts, on: (year: number) => days.find((day) => day.year === year)?.knowledge };
}

describe('holders of offices on the first of January', () => {
	test('GIVEN a dated tenure THEN the days within are dated, and those before and after are missing', () => {
		const { on } = known('foreign-minister', 'AA', ['Q1,foreign-minister,,AA,,2010-05-01,2013-03-01,,2013-03-01,page-a,']);
		expect([2010, 2011, 2013, 2014].map(on)).toEqual(['missing', 'dated', 'dated', 'missing']);
	});

	test('GIVEN somebody without a beginning THEN the days from the first to the last word of sources are undated', () => {
		const { on } = known('foreign-minister', 'AA', [
			'Q1,foreign-minister,,AA,,,,,2010-12-30,page-a,',
			'Q1,foreign-minister,,AA,,,,,2012-02-01,page-b,',
		]);
		expect([2010, 2011, 2012, 2013].map(on)).toEqual(['missing', 'undated', 'undated', 'missing']);
	});

	test('GIVEN no end and somebody who came later THEN the office counts as held until then', () => {
		const { on } = known('foreign-minister', 'AA', [
			'Q1,foreign-minister,,AA,,2010-05-01,,,2010-06-01,page-a,',
			'Q2,foreign-minister,,AA,,2012-05-01,2012-09-01,,2012-09-01,page-a,',
		]);
		expect([2012, 2013].map(on)).toEqual(['dated', 'missing']);
	});

	test('GIVEN a state that began late THEN it counts from its first first of January on', () => {
		const { on } = known('head-of-state', 'CC', ['Q1,head-of-state,,CC,,1991-12-26,1994-01-01,,1994-01-01,page-a,']);
		expect([1991, 1992].map(on)).toEqual([undefined, 'dated']);
	});

	test('GIVEN heads of government in a part of the time only THEN the office counts between the first and the last', () => {
		const { on, facts } = known('head-of-government', 'AA', [
			'Q1,head-of-government,,AA,,1950-05-01,1952-03-01,,1952-03-01,page-a,',
			'Q2,head-of-government,,AA,,1953-05-01,1954-03-01,,1954-03-01,page-a,',
		]);
		expect([1950, 1951, 1953, 1954, 1955].map(on)).toEqual([undefined, 'dated', 'missing', 'dated', undefined]);
		expect(holesText(facts).split('\n')).toContain('head-of-government\tAA\t1953\tmissing\tAland');
	});
});
