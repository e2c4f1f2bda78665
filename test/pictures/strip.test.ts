import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFactDate } from '../../src/data/date.ts';
import { statuses } from '../../src/data/kinds.ts';
import { toPng } from '../../src/pictures/raster.ts';
import { drawStrip } from '../../src/pictures/strip.ts';
import { interval, pictureOf, relationsAnswer, stripOf, stripTextOf } from './answers.ts';

const broken = relationsAnswer([
	interval(null, '1992-03-31', 'none'),
	interval('1992-03-31', '2022-06-30', 'relations'),
	interval('2022-06-30', '2025-09', 'severed'),
	interval('2025-09', null, 'relations'),
]);

/** The words in a picture. */
const wordsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word);

const dates = fc
	.record({
		year: fc.integer({ min: 1, max: 2026 }),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 31 }),
		precision: fc.constantFrom(4, 7, 10),
		about: fc.boolean(),
	})
	.map(({ year, month, day, precision, about }) => {
		const full = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
		return `${full.slice(0, precision)}${about ? '~' : ''}`;
	})
	.filter(isFactDate);

const answers = fc
	.record({
		intervals: fc.array(
			fc
				.tuple(fc.option(dates), fc.option(dates), fc.constantFrom(...statuses))
				.map(([from, until, status]) => interval(from, until, status)),
			{ maxLength: 14 },
		),
		on: dates,
		title: fc.string({ unit: 'binary', maxLength: 90 }),
	})
	.map(({ intervals, on, title }) => relationsAnswer(intervals, { on, title }));

describe('the status strip', () => {
	test('GIVEN a break THEN it is labelled with its date, at the precision of the source', () => {
		const words = wordsIn(drawStrip(stripOf(broken)));
		expect(words).toContain('severed 30 Jun 2022');
		expect(words).toContain('restored Sep 2025');
		expect(words).toContain('relations 31 Mar 1992');
	});

	test('GIVEN the statuses THEN the legend names those that are there, and no others', () => {
		const words = wordsIn(drawStrip(stripOf(broken)));
		expect(words).toEqual(expect.arrayContaining(['Diplomatic relations', 'Relations severed', 'No diplomatic relations']));
		expect(words).not.toContain('Relations suspended');
	});

	test('GIVEN the same answer THEN the same bytes', () => {
		const png = toPng(drawStrip(stripOf(broken)));
		expect(Buffer.compare(png, toPng(drawStrip(stripOf(broken))))).toBe(0);
		expect([...png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
		expect(png.length).toBeLessThan(300_000);
	});

	test('GIVEN no interval THEN a bar of which nothing is recorded', () => {
		expect(wordsIn(drawStrip(stripOf(relationsAnswer([]))))).toContain('No record');
	});

	test('GIVEN any intervals THEN it is drawn, with numbers that are numbers', () => {
		fc.assert(
			fc.property(answers, (answer) => {
				const svg = drawStrip(stripOf(answer));
				expect(svg).not.toMatch(/NaN|undefined|Infinity/);
				expect(pictureOf(answer)?.altText().length ?? 0).toBeLessThanOrEqual(1024);
			}),
			{ numRuns: 300 },
		);
	});

	test('GIVEN any title THEN the picture can be drawn', () => {
		fc.assert(
			fc.property(answers, (answer) => {
				expect(toPng(drawStrip(stripOf(answer))).length).toBeGreaterThan(1_000);
			}),
			{ numRuns: 15 },
		);
	});
});

describe('the words for the strip', () => {
	test('GIVEN a break THEN they say the same as the bar', () => {
		expect(stripTextOf(broken)).toBe(
			'Bar over the years. Ukraine – Syria: no diplomatic relations until 31 March 1992; diplomatic relations from 31 March 1992 to 30 June 2022; relations severed from 30 June 2022 to September 2025; diplomatic relations from September 2025 on.',
		);
	});

	test('GIVEN a gap THEN they say that nothing is recorded', () => {
		const gap = relationsAnswer([interval('1950', '1960', 'relations'), interval('1970', null, 'relations')]);
		expect(stripTextOf(gap)).toContain('nothing recorded before 1950');
		expect(stripTextOf(gap)).toContain('no record from 1960 to 1970');
	});

	test('GIVEN a step of one day THEN it is left out', () => {
		const step = relationsAnswer([
			interval('1902-05-20', '1902-05-20', 'recognised-only'),
			interval('1902-05-20', null, 'relations'),
		]);
		expect(stripTextOf(step)).not.toContain('recognised');
	});
});
