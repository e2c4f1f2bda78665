import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readData } from '../../src/data/readData.ts';
import { Entities } from '../../src/history/entities.ts';

const entities = new Entities(readData(fileURLToPath(new URL('../../data', import.meta.url))).data.entities);

describe('whose office it was', () => {
	test.each([
		['DE', '1933-01-30', 'x-german-reich'],
		['TW', '1912', 'x-republic-of-china'],
		['RS', '1882-03-06', 'x-kingdom-of-serbia'],
		['CO', '1823-12-16', 'x-gran-colombia'],
		// A member of a union, a colony and a part that later left have offices of their own.
		['RS', '1995', 'RS'],
		['NZ', '1900', 'NZ'],
		['CR', '1835-05-05', 'CR'],
		['NO', '1808-03-13', 'NO'],
		['DDDE', '1946-04-22', 'DDDE'],
	])('GIVEN an office of %s in %s THEN %s', (id, date, then) => {
		expect(entities.officeOf(id, date)).toBe(then);
	});
});

describe('the state of a date', () => {
	test.each([
		['BD', '1960-01-01', 'PK'],
		['EG', '1900', 'EG'],
		['DE', '1948-09-01', 'DE'],
	])('GIVEN %s in %s THEN %s', (id, date, then) => {
		expect(entities.asOf(id, date)).toBe(then);
	});
});
