import { afterAll, describe, expect, test } from 'vitest';
import { audit, pairsOfToday } from '../../scripts/audit/audit.ts';
import { datesFor } from '../../scripts/audit/dates.ts';
import { readData } from '../../src/data/readData.ts';
import { placesOf } from '../../src/server/context.ts';
import { realContext } from '../support/realContext.ts';

const context = realContext('2026-11-28');
afterAll(() => context.store.close());
const entities = new Map(
	readData(placesOf({ data: process.env['ATTACHE_DATA'] }).data).data.entities.map(({ row }) => [row.id, row]),
);

describe('the audit', () => {
	test('GIVEN every fiftieth pair on a dozen dates THEN no answer contradicts itself', () => {
		const pairs = pairsOfToday(entities).filter((_, index) => index % 50 === 0);
		const { answers, kinds } = audit(pairs, entities, context);
		expect(answers).toBeGreaterThan(4_500);
		expect([...kinds].filter(([, { count }]) => count > 0)).toEqual([]);
	});

	test('GIVEN a pair with changes THEN it is asked about on the days beside them, and on twelve dates in all', () => {
		const dates = datesFor(['1990-05', '2024-08-06'], '2026-11-28');
		expect(dates).toHaveLength(12);
		expect(dates).toEqual(expect.arrayContaining(['2026-11-28', '1990-04-30', '1990-06-01', '2024-08-05', '2024-08-07']));
	});
});
