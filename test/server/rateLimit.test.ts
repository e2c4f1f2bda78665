import { describe, expect, test } from 'vitest';
import { RateLimit } from '../../src/server/rateLimit.ts';

describe('RateLimit', () => {
	test('GIVEN a burst THEN it is allowed up to the limit, and again after a while', () => {
		const limit = new RateLimit({ burst: 3, perSecond: 1 });
		expect([0, 0, 0, 0].map((now) => limit.take('a', now))).toEqual([true, true, true, false]);
		expect(limit.take('a', 999)).toBe(false);
		expect(limit.take('a', 2_000)).toBe(true);
	});

	test('GIVEN two persons THEN neither spends the other’s allowance', () => {
		const limit = new RateLimit({ burst: 1, perSecond: 1 });
		expect(limit.take('a', 0)).toBe(true);
		expect(limit.take('b', 0)).toBe(true);
	});

	test('GIVEN many persons THEN they are forgotten when their allowance is full again', () => {
		const limit = new RateLimit({ burst: 2, perSecond: 1 });
		for (let person = 0; person < 1_000; person++) limit.take(String(person), person);
		limit.take('last', 10_000);
		expect(limit.size).toBe(1);
	});
});
