import { describe, expect, test } from 'vitest';
import type { TenureRow } from '../../src/data/rows.ts';
import { withLeaderDays } from '../../src/history/leaderDays.ts';
import { joinTenures } from '../../src/history/tenures.ts';

function row(changes: Partial<TenureRow>): TenureRow {
	return {
		person: 'Churchill',
		office: 'head-of-government',
		style: undefined,
		entity: 'GB',
		to: undefined,
		from: undefined,
		until: undefined,
		acting: undefined,
		asOf: '2025',
		source: 'list',
		locator: undefined,
		...changes,
	};
}

const leader = (changes: Partial<TenureRow>) =>
	row({ office: 'other', style: 'effective leader', asOf: '2015-12-31', source: 'leaders', ...changes });

/** The tenures of head offices: office, beginning, end and sources. */
const heads = (...rows: readonly TenureRow[]) =>
	joinTenures(withLeaderDays(rows))
		.filter(({ office }) => office !== 'other')
		.map(({ office, from, until, claims }) => `${office} ${from}/${until} ${claims.map(({ source }) => source).sort()}`);

describe('the days of effective leaders', () => {
	test('GIVEN an office known by its years and a leader with days in them THEN the office has the days, by both sources', () => {
		expect(heads(row({ from: '1940', until: '1945' }), leader({ from: '1940-05-10', until: '1945-07-27' }))).toEqual([
			'head-of-government 1940-05-10/1945-07-27 leaders,list',
		]);
	});

	test('GIVEN a leader who is head of state and of government THEN both offices have the days', () => {
		const years = { from: '1965', until: '1979' };
		expect(
			heads(row({ ...years, office: 'head-of-state' }), row(years), leader({ from: '1965-11-24', until: '1979-03-01' })),
		).toEqual(['head-of-government 1965-11-24/1979-03-01 leaders,list', 'head-of-state 1965-11-24/1979-03-01 leaders,list']);
	});

	test('GIVEN a leader who ruled beyond the years of the office, in another state, or whose office has its days THEN it stays as it is', () => {
		const office = row({ from: '1940', until: '1945' });
		expect(heads(office, leader({ from: '1940-05-10', until: '1947-01-01' }))).toEqual(['head-of-government 1940/1945 list']);
		expect(heads(office, leader({ from: '1939-05-10', until: '1945-01-01' }))).toEqual(['head-of-government 1940/1945 list']);
		expect(heads(office, leader({ entity: 'IE', from: '1940-05-10', until: '1945-07-27' }))).toEqual([
			'head-of-government 1940/1945 list',
		]);
		expect(heads(row({ from: '1940-05-11', until: '1945-07-26' }), leader({ from: '1940-05-10', until: '1945-07-27' }))).toEqual([
			'head-of-government 1940-05-11/1945-07-26 list',
		]);
	});

	test('GIVEN a leader without an office THEN nobody becomes a head', () => {
		expect(heads(leader({ from: '1940-05-10', until: '1945-07-27' }))).toEqual([]);
	});
});
