import { describe, expect, test } from 'vitest';
import { monthName, monthNumber } from '../../src/data/months.ts';

describe('English names of months', () => {
	test.each([
		['January', 1],
		['september', 9],
		['Sept', 9],
		['DEC', 12],
		['Ma', undefined],
		['Septembers', undefined],
		['Juin', undefined],
		['', undefined],
	])('GIVEN "%s" THEN its number is %s', (word, number) => {
		expect(monthNumber(word)).toBe(number);
	});

	test('GIVEN the number of any month THEN its name and the first three letters of it lead back to the number', () => {
		const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
		const names = numbers.map((number) => monthName(number) ?? '');
		expect(names.map(monthNumber)).toEqual(numbers);
		expect(names.map((name) => monthNumber(name.slice(0, 3)))).toEqual(numbers);
	});

	test.each([0, 13, -1])('GIVEN %i THEN no month has that number', (number) => {
		expect(monthName(number)).toBeUndefined();
	});
});
