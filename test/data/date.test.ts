import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areCompatible, daysApart, earliestDay, isFactDate, latestDay, precisionOf } from '../../src/data/date.ts';

const anyDate = fc
	.date({ min: new Date('1000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
	.chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));

describe('isFactDate', () => {
	test.each(['2022', '2022-06', '2022-06-30', '1648~', '1914-07~', '2024-02-29'])('GIVEN %s THEN it is a date', (date) => {
		expect(isFactDate(date)).toBe(true);
	});
	test.each([
		'',
		'22',
		'2022-13',
		'2022-00',
		'2022-02-30',
		'2023-02-29',
		'2022-6-3',
		'30 June 2022',
		'0000',
		'2022-06-30 ',
		'2022/06/30',
	])('GIVEN "%s" THEN it is none', (date) => {
		expect(isFactDate(date)).toBe(false);
	});
});

describe('the span of a date', () => {
	test.each([
		['2022', '2022-01-01', '2022-12-31', 'year'],
		['2024-02', '2024-02-01', '2024-02-29', 'month'],
		['2022-06-30', '2022-06-30', '2022-06-30', 'day'],
		['1850~', '1850-01-01', '1850-12-31', 'year'],
	])('GIVEN %s THEN it runs from %s to %s', (date, first, last, precision) => {
		expect([earliestDay(date), latestDay(date), precisionOf(date)]).toEqual([first, last, precision]);
	});

	test('GIVEN any two dates THEN they are compatible exactly when no day lies between them', () => {
		fc.assert(
			fc.property(anyDate, anyDate, (one, other) => {
				expect(areCompatible(one, other)).toBe(daysApart(one, other) === 0);
				expect(daysApart(one, other)).toBe(daysApart(other, one));
			}),
		);
	});

	test('GIVEN any date THEN it is valid, and begins no later than it ends', () => {
		fc.assert(
			fc.property(anyDate, (date) => {
				expect(isFactDate(date)).toBe(true);
				expect(earliestDay(date) <= latestDay(date)).toBe(true);
			}),
		);
	});
});
