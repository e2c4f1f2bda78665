import { describe, expect, test } from 'vitest';
import type { StatusInterval } from '../../src/history/interval.ts';
import { foldStatus } from '../../src/history/status.ts';
import { untilTaken } from '../../src/history/takings.ts';

/** The relations that a source of 1925 tells of without a beginning. */
const seen: readonly StatusInterval[] = foldStatus(
	[],
	[{ id: 'seen', status: 'relations', asOf: '1925', listed: false, basis: 'stated' }],
);

const until = (intervals: readonly StatusInterval[]) => intervals.map((one) => one.until);

describe('relations of a state that was taken', () => {
	test('GIVEN an annexation after the last word on them THEN they are not told beyond it', () => {
		expect(until(untilTaken(seen, ['1940-06-17'], ['1925']))).toEqual(['1940-06-17']);
	});

	test('GIVEN an ambassador after it THEN they are told on', () => {
		expect(until(untilTaken(seen, ['1940-06-17'], ['1925', '1947-03']))).toEqual([null]);
	});

	test('GIVEN two of them THEN the first counts', () => {
		expect(until(untilTaken(seen, ['1941-06', '1940-06-17'], ['1925']))).toEqual(['1940-06-17']);
	});

	test('GIVEN an act that began them THEN they are told on', () => {
		const begun = foldStatus([{ id: 'act', kind: 'relations-established', date: '1921' }], []);
		expect(untilTaken(begun, ['1940-06-17'], ['1925'])).toEqual(begun);
	});

	test('GIVEN an occupation from before them THEN they are told on', () => {
		expect(untilTaken(seen, ['1918-02'], ['1925'])).toEqual(seen);
	});
});
