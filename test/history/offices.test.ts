import { describe, expect, test } from 'vitest';
import { compareImportance, isPresent, ownStyle, presentSince, prominenceOf } from '../../src/history/offices.ts';
import type { Tenure } from '../../src/history/tenures.ts';

function tenure(changes: Partial<Tenure>): Tenure {
	return {
		person: 'Q1',
		office: 'head-of-state',
		style: undefined,
		entity: 'AA',
		to: undefined,
		from: '2019-05-20',
		otherFrom: [],
		until: undefined,
		acting: undefined,
		asOf: '2025-03-01',
		claims: [],
		...changes,
	};
}

describe('who is in office', () => {
	test('GIVEN data to any day of a year THEN the present begins with the year before', () => {
		expect(presentSince('2026-10-09')).toBe('2025-01-01');
		expect(presentSince('2027-01-01')).toBe('2026-01-01');
	});

	test('GIVEN newer data and no newer word on the tenure THEN it is no longer taken for present', () => {
		expect(isPresent(tenure({}), '2026-10-09')).toBe(true);
		expect(isPresent(tenure({}), '2027-01-01')).toBe(false);
		expect(isPresent(tenure({ until: '2025' }), '2026-10-09')).toBe(false);
	});

	test('GIVEN a newer holder THEN it is no longer taken for present', () => {
		expect(isPresent({ ...tenure({}), overBy: '2026' }, '2026-10-09')).toBe(false);
	});

	test.each([
		['foreign-minister', 'head-of-state', true],
		['head-of-organisation', 'head-of-government', true],
		['ambassador', 'foreign-minister', true],
		['ambassador', 'head-of-state', false],
		['other', 'foreign-minister', false],
	] as const)('GIVEN a present %s who was %s THEN that the present office leads is %s', (now, before, leads) => {
		const present = tenure({ office: now });
		const past = tenure({ office: before, until: '2024-05-20' });
		expect(compareImportance(present, past, '2026-10-09') < 0).toBe(leads);
		// Newer data, and no newer word on the office: neither is present, and the higher one leads.
		expect(compareImportance(present, past, '2028-10-09')).toBeGreaterThan(0);
	});

	test('GIVEN a tenure that ended THEN the person is the less prominent the newer the data', () => {
		const past = [tenure({ until: '2010-05-20' })];
		expect(prominenceOf(past, '2030-01-01')).toBeLessThan(prominenceOf(past, '2026-01-01'));
		expect(prominenceOf([], '2026-01-01')).toBeGreaterThan(0);
	});
});

describe('what an office is called', () => {
	test.each([
		[null, undefined],
		['Minister', undefined],
		['Foreign minister', undefined],
		['Foreign Minister', 'Foreign Minister'],
		['Minister of External Affairs', 'Minister of External Affairs'],
	])('GIVEN the style %j of a foreign minister THEN the style of its own is %j', (style, own) => {
		expect(ownStyle({ style, office: 'foreign-minister' })).toBe(own);
	});
});
