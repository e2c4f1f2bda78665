/** The disputes of the project's own data: each heads the answer of its pair within its time, and no sentence takes a side. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relationsAnswerSchema } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { earliestDay, latestDay } from '../../src/data/date.ts';
import { fileKinds } from '../../src/data/layout.ts';
import { readRows } from '../../src/data/readData.ts';
import { loadedWordOf } from '../../src/data/wording.ts';
import { answer } from '../support/answer.ts';
import { realContext } from '../support/realContext.ts';
import { today } from '../support/world.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const disputes = readRows(data, fileKinds.disputes).rows.map(({ row }) => row);
const pairs = disputes.filter(({ parties }) => parties.length === 2);
let context: Context;

beforeAll(() => {
	context = realContext(today);
}, 120_000);

afterAll(() => context.store.close());

function disputeOf(parties: readonly string[], on: string) {
	const [country = '', partner = ''] = parties;
	const given = answer({ command: 'relations', options: { country, with: partner, on } }, context);
	return relationsAnswerSchema.parse(given).dispute;
}

/** The day before a day (`YYYY-MM-DD`). */
function dayBefore(day: string): string {
	return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

describe('the disputes of the data', () => {
	test('GIVEN the pairs whose recognition is or was in dispute THEN each has a sentence', () => {
		const known = new Set(pairs.map(({ parties }) => [...parties].sort().join(' ')));
		const wanted = ['CN TW', 'KP KR', 'RS XK', 'IL PS', 'EH MA', 'CY x-northern-cyprus', 'CY TR', 'GE x-abkhazia'];
		wanted.push('GE x-south-ossetia', 'SO x-somaliland', 'AM AZ', 'MD x-transnistria', 'RU UA', 'UA x-donetsk', 'UA x-luhansk');
		wanted.push('DDDE DE', 'VDVN x-south-vietnam', 'AM PK', 'BZ GT', 'BD PK', 'MA MR');
		expect(wanted.filter((pair) => !known.has(pair))).toEqual([]);
	});

	test.each(pairs)(
		'GIVEN $parties from $from THEN the sentence heads the answer on its first day and its last, with a source',
		({ parties, from, until, summary, status }) => {
			expect(status).toBeUndefined();
			for (const on of [latestDay(from), until === undefined ? today : earliestDay(until)]) {
				const given = disputeOf(parties, on);
				expect(given?.text).toBe(summary);
				expect(given?.citations.length).toBeGreaterThan(0);
			}
		},
	);

	test.each(pairs)('GIVEN $parties before $from THEN the sentence is not said yet', ({ parties, from, summary }) => {
		expect(disputeOf(parties, dayBefore(earliestDay(from)))?.text).not.toBe(summary);
	});

	test('GIVEN the disputes of a pair or a party THEN no two are told on one day', () => {
		const overlaps = disputes.flatMap((one, index) =>
			disputes
				.slice(index + 1)
				.filter(
					(other) =>
						one.parties.join() === other.parties.join() &&
						earliestDay(one.from) <= latestDay(other.until ?? '9999') &&
						earliestDay(other.from) <= latestDay(one.until ?? '9999'),
				)
				.map((other) => `${one.parties.join(' ')}: ${one.from}, ${other.from}`),
		);
		expect(overlaps).toEqual([]);
	});

	test('GIVEN every sentence THEN it is short, ends as a sentence, and no word takes a side', () => {
		for (const { summary } of disputes) {
			expect(summary.length).toBeLessThanOrEqual(240);
			expect(summary).toMatch(/^\p{Lu}.*\.$/u);
			expect(loadedWordOf(summary)).toBeUndefined();
		}
		for (const word of ['regime', 'occupied', 'so-called', 'breakaway', 'rebels', 'puppet', 'Self-proclaimed']) {
			expect(loadedWordOf(`The ${word} state said so.`)).toBe(word);
		}
		expect(loadedWordOf('The Palestine Liberation Organization has entitlements.')).toBeUndefined();
	});
});
