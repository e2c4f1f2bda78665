import { describe, expect, test } from 'vitest';
import { fromTimeStamp, later } from '../../../src/ingest/people/dates.ts';
import { actingOf, headOffice, ministerOffice } from '../../../src/ingest/people/offices.ts';

describe('offices by their style', () => {
	test.each([
		['President', 'FR', 'head-of-state'],
		['Prime Minister', 'FR', 'head-of-government'],
		['Governor-General', 'JM', 'other'],
		['President', 'IR', 'head-of-government'],
		['Supreme Leader', 'IR', 'head-of-state'],
		['Prime Minister', 'KR', 'other'],
	])('GIVEN the %s of %s THEN %s', (style, entity, office) => {
		expect(headOffice(style, entity)).toBe(office);
	});

	test('GIVEN the Foreign Secretary of India THEN a civil servant, of the United Kingdom THEN the minister', () => {
		expect([ministerOffice('Foreign Secretary', 'IN'), ministerOffice('Foreign Secretary', 'GB')]).toEqual([
			'other',
			'foreign-minister',
		]);
	});

	test('GIVEN styles THEN how the office is held', () => {
		expect([
			actingOf('Acting President', 'head-of-state', 'BR'),
			actingOf('Interim Prime Minister', 'head-of-government', 'NP'),
			actingOf('Captain Regent', 'head-of-state', 'SM'),
			actingOf('President', 'head-of-state', 'FR'),
		]).toEqual(['acting', 'interim', 'collective', '']);
	});
});

describe('dates of the sources', () => {
	test('GIVEN the first of January THEN only the year is trusted', () => {
		expect([fromTimeStamp('1998-01-01T00:00:00Z'), fromTimeStamp('1998-07-06T00:00:00Z')]).toEqual(['1998', '1998-07-06']);
	});

	test('GIVEN no date THEN nothing', () => {
		expect([fromTimeStamp('http://example.org/genid'), fromTimeStamp('20254-01-01T00:00:00Z')]).toEqual(['', '']);
	});

	test('GIVEN a day within the year THEN the later date is the exact one only where it is later', () => {
		expect([later('2026', '2025-03-01'), later('2025-01-01', '2025-03-01')]).toEqual(['2026', '2025-03-01']);
	});
});
