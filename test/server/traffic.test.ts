import { expect, test } from 'vitest';
import { Traffic } from '../../src/server/traffic.ts';

test('GIVEN events THEN those of the second under way and of the one before count, whichever are more', () => {
	const traffic = new Traffic();
	expect([0, 200, 999].map((now) => traffic.count(now))).toEqual([1, 2, 3]);
	expect([1_000, 1_100].map((now) => traffic.count(now))).toEqual([3, 3]);
	expect(traffic.count(2_500)).toBe(2);
});

test('GIVEN a pause THEN nothing of the time before counts', () => {
	const traffic = new Traffic();
	for (let n = 0; n < 500; n++) traffic.count(0);
	expect(traffic.count(2_000)).toBe(1);
});
