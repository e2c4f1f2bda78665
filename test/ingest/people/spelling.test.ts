import { describe, expect, test } from 'vitest';
import { spellingsOf } from '../../../src/ingest/people/regnal.ts';
import { isNative, sameName, slug, words } from '../../../src/ingest/people/spelling.ts';

describe('spellings of a name', () => {
	test('GIVEN accents, case and apostrophes THEN the words are folded', () => {
		expect(words("Sa'ar Gideón")).toEqual(['saar', 'gideon']);
	});

	test.each([
		['Xi Jinping', 'Xi Jinping', true],
		['Luiz Inácio Lula da Silva', 'Lula da Silva', true],
		['Kim Jong Un', 'Kim Jong Il', false],
		['Example', 'Ann Example', false],
	])('GIVEN %s and %s THEN one person: %s', (one, other, expected) => {
		expect(sameName(one, other)).toBe(expected);
	});

	test('GIVEN another script THEN the name is native', () => {
		expect([isNative('Володимир Зеленський'), isNative('Tô Lâm')]).toEqual([true, false]);
	});

	test('GIVEN any script THEN the slug is plain', () => {
		expect(slug('Baiba Braže')).toBe('baiba-braze');
	});
});

describe('labels of monarchs', () => {
	test('GIVEN a Portuguese label THEN the English form comes first and the label stays', () => {
		expect(spellingsOf('Gustavo VI Adolfo da Suécia', 'SE').map(({ name }) => name)).toEqual([
			'Gustaf VI Adolf of Sweden',
			'Gustavo VI Adolfo da Suécia',
		]);
	});

	test('GIVEN any other label THEN it stands alone', () => {
		expect(spellingsOf('Luiz Inácio Lula da Silva', 'BR').map(({ name }) => name)).toEqual(['Luiz Inácio Lula da Silva']);
	});
});
