import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/names/fold.ts';
import { NameIndex } from '../../src/names/index.ts';
import { distance, likeness } from '../../src/names/sound.ts';
import { smallEntries, smallIndex } from './smallIndex.ts';

const index = smallIndex();
const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom(...smallEntries.map(({ text }) => text)),
);
const word = fc.string({ unit: fc.constantFrom(...'abcdeilnorst'), maxLength: 12 });

describe('whatever is typed', () => {
	test('THEN every question is answered without an error, and scores stay between 0 and 1', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { verdict, candidates } = index.resolve(text);
				if (verdict !== 'unknown') expect(candidates.length).toBeGreaterThan(0);
				for (const { score } of [...candidates, ...index.suggest(text)]) {
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(1);
				}
				index.splitPair(text);
			}),
			{ numRuns: 500 },
		);
	});

	test.each([
		['a'.repeat(6000)],
		['ab '.repeat(2000)],
		['é'.repeat(6000)],
		['中'.repeat(6000)],
		['('.repeat(6000)],
		['/'.repeat(6000)],
		['a/'.repeat(3000)],
	])('GIVEN six thousand characters THEN the answer is there at once', (text) => {
		const started = performance.now();
		index.resolve(text);
		index.suggest(text);
		index.splitPair(text);
		expect(performance.now() - started).toBeLessThan(1000);
	});

	test('THEN a folded text stays as it is when folded again', () => {
		fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
	});
});

describe('whatever the order of the entries', () => {
	test('THEN the answers are the same', () => {
		const texts = ['Congo', 'ukrane', 'Johnson', 'sisi', 'u', 'Лавров', 'Korea'];
		const answers = (one: NameIndex): unknown => texts.map((text) => [one.resolve(text), one.suggest(text)]);
		const expected = answers(index);
		fc.assert(
			fc.property(fc.shuffledSubarray([...smallEntries], { minLength: smallEntries.length }), (entries) => {
				expect(answers(NameIndex.of(entries, [{ text: 'Bavaria', hint: '', suggest: [] }]))).toEqual(expected);
			}),
			{ numRuns: 20 },
		);
	});
});

describe('the distance of words', () => {
	test('GIVEN a word THEN it is at no distance from itself, and any other is farther', () => {
		fc.assert(
			fc.property(word, word, (one, other) => {
				expect(distance(one, one, 10)).toBe(0);
				expect(distance(one, other, 10)).toBeGreaterThanOrEqual(0);
				if (one !== other) expect(likeness(one, other)).toBeLessThan(1);
			}),
		);
	});

	test('GIVEN a lower limit THEN the distance is the same or none', () => {
		fc.assert(
			fc.property(word, word, fc.double({ min: 0, max: 3, noNaN: true }), (one, other, limit) => {
				const free = distance(one, other, 100);
				expect([free, Number.POSITIVE_INFINITY]).toContain(distance(one, other, limit));
				if (free <= limit) expect(distance(one, other, limit)).toBe(free);
			}),
		);
	});
});
