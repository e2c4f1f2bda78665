import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagOf } from '../../src/interactions/flags.ts';
import { shorten } from '../../src/interactions/limits.ts';
import { escapeMarkdown, linkable, plain } from '../../src/interactions/markdown.ts';

describe('escapeMarkdown', () => {
	test.each([
		['**bold** _it_ ~~no~~ `code` ||spoiler||', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|'],
		['<@123> <#1> <t:0:R> <:a:1>', '\\<@123\\> \\<#1\\> \\<t:0:R\\> \\<:a:1\\>'],
		['[text](https://example.org)', '\\[text\\](https\\://example.org)'],
		['# heading', '\\# heading'],
		['-# small', '\\-# small'],
		['1. item', '1\\. item'],
		['two\nlines\u0000', 'two lines'],
		['a\u202Eb', 'ab'],
	])('GIVEN %j THEN %j', (text, escaped) => {
		expect(escapeMarkdown(text)).toBe(escaped);
	});

	test('GIVEN any text THEN every mark of formatting has a backslash before it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, '')).not.toMatch(/[*_~`|<>[\]\n]/);
			}),
		);
	});
});

describe('plain', () => {
	test('GIVEN half a surrogate pair THEN it is replaced', () => {
		expect(plain('a\uD800b')).toBe('a\uFFFDb');
	});
});

describe('linkable', () => {
	test.each([
		['https://example.org/a_(b)', 'https://example.org/a_%28b%29'],
		['javascript:alert(1)', undefined],
		['not an address', undefined],
		[null, undefined],
	])('GIVEN %s THEN %s', (url, link) => {
		expect(linkable(url)).toBe(link);
	});
});

describe('shorten', () => {
	test.each([
		['short', 10, 'short'],
		['one two three', 9, 'one two…'],
		['one two three', 8, 'one two…'],
		['abcdefghij', 5, 'abcd…'],
	])('GIVEN %j and %i THEN %j', (text, length, shortened) => {
		expect(shorten(text, length)).toBe(shortened);
	});

	test('GIVEN any text THEN it fits, and no character is torn apart', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 50 }), (text, length) => {
				const short = shorten(text.toWellFormed(), length);
				expect(short.length).toBeLessThanOrEqual(length);
				expect(short.isWellFormed()).toBe(true);
			}),
		);
	});
});

describe('flagOf', () => {
	test.each([
		['UA', '🇺🇦'],
		['XK', '🇽🇰'],
		['SUHH', ''],
		['x-somaliland', ''],
	])('GIVEN %s THEN “%s”', (id, flag) => {
		expect(flagOf(id)).toBe(flag);
	});
});
