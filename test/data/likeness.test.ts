import { describe, expect, test } from 'vitest';
import { meaningfulWords, shareOfLonger, shareOfShorter } from '../../src/data/likeness.ts';

describe('the words of a sentence', () => {
	test('GIVEN inflections, accents and function words THEN only what it tells is left, without endings', () => {
		expect(meaningfulWords('They recognised the Côte’s recognition, while recognising it.')).toEqual(new Set(['recogn', 'cot']));
	});

	test('GIVEN the names of the parties THEN they do not count, in whatever form', () => {
		expect(meaningfulWords('Germany and the German embassy', ['Germany'])).toEqual(new Set(['embass']));
	});
});

describe('what two sentences share', () => {
	const long = meaningfulWords('Tunisia decided that it would no longer recognise the government in Damascus.');
	const short = meaningfulWords('Tunisia no longer recognised the government.');

	test('GIVEN a sentence within a longer one THEN the share is that of the shorter, or of the longer', () => {
		expect(shareOfShorter(short, long)).toBe(1);
		expect(shareOfLonger(short, long)).toBeCloseTo(4 / 7);
	});

	test('GIVEN no words THEN nothing is shared', () => {
		expect(shareOfShorter(new Set(), new Set())).toBe(0);
		expect(shareOfLonger(new Set(), long)).toBe(0);
	});
});
