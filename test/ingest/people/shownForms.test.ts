import { describe, expect, test } from 'vitest';
import type { HolderClaim, Spelling } from '../../../src/ingest/people/claim.ts';
import { spellingsOf } from '../../../src/ingest/people/regnal.ts';
import { shownForm, withShownForms } from '../../../src/ingest/people/shownForms.ts';
import { commonName } from '../../../src/ingest/people/tables.ts';
import { claim } from './claims.ts';

describe('the form in which a name is shown', () => {
	test.each([
		['Michael Jay, Baron Jay of Ewelme', 'Michael Jay'],
		['Sir John Ramsden, 9th Baronet', 'John Ramsden'],
		['Albert II, Prince of Monaco', 'Albert II'],
		['Naruhito, Emperor of Japan', 'Emperor Naruhito'],
		['Juan Carlos I of Spain', 'Juan Carlos I'],
		['Leopold II of Belgium', 'Leopold II of Belgium'],
		['Masaki Saito (diplomat)', 'Masaki Saito'],
		['Thomas A. Shannon, Jr.', 'Thomas A. Shannon Jr.'],
		['Dr. Suriya Chindawongse', 'Suriya Chindawongse'],
		['Ahmed Obaid Bin Dagher', 'Ahmed Obaid bin Dagher'],
		['marien ngoabi', 'Marien Ngoabi'],
		['Fares al-qub', 'Fares al-Qub'],
		['Premiership of William Gladstone', 'William Gladstone'],
		['Степанов, Олег Владимирович', 'Олег Владимирович Степанов'],
	])('GIVEN "%s" THEN it is "%s"', (name, shown) => {
		expect(shownForm(name)).toBe(shown);
	});

	test.each([
		'Susan le Jeune d’Allegeershecque',
		'Alcide De Gasperi',
		'Ludvig Holstein-Holsteinborg',
		'Bárður á Steig Nielsen',
		'deLesseps Story Morrison',
		'Baron Waqa',
		'Sheikh Hasina',
	])('GIVEN "%s", which is a name as one writes it, THEN it stays', (name) => {
		expect(shownForm(name)).toBe(name);
	});

	test('GIVEN a letter of Cyrillic in a Latin name THEN it is the Latin one', () => {
		expect(shownForm('Sargis H\u0430mbardzumyan')).toBe('Sargis Hambardzumyan');
	});

	test('GIVEN a source that writes a name otherwise THEN its own spelling stays as a variant', () => {
		const spellings: Spelling[] = [{ name: 'Thomas A. Shannon, Jr.', kind: 'full', lang: '' }];
		expect(withShownForms([claim({ spellings })])[0]?.spellings.map(({ name, kind }) => [name, kind])).toEqual([
			['Thomas A. Shannon Jr.', 'full'],
			['Thomas A. Shannon, Jr.', 'variant'],
		]);
	});
});

describe('Portuguese labels', () => {
	test.each([
		['Papa Francisco', 'VA', 'Pope Francis'],
		['Papa João Paulo II', 'VA', 'Pope John Paul II'],
		['Imperador Taishō', 'JP', 'Emperor Taishō'],
		['Isabel II do Reino Unido', 'GB', 'Elizabeth II of the United Kingdom'],
		['João Carlos I de Espanha', 'ES', 'Juan Carlos I of Spain'],
		['Carlos I da Romênia', 'RO', 'Carol I of Romania'],
		['Luís Filipe I de França', 'AD', 'Louis Philippe I of France'],
		['Naruhito, Príncipe Herdeiro do Japão', 'JP', 'Naruhito'],
		['Mahmud Fahmi al-Nuqrasi bajá', 'EG', 'Mahmud Fahmi al-Nuqrasi Pasha'],
		['Geórgios Papandréu', 'GR', 'Georgios Papandreou'],
		['Athanásios Miaúlis', 'GR', 'Athanasios Miaoulis'],
		['Ramón Castillo', 'AR', 'Ramón Castillo'],
	])('GIVEN "%s" of %s THEN the English form is "%s"', (label, entity, english) => {
		expect(spellingsOf(label, entity)[0]?.name).toBe(english);
	});
});

describe('which of the spellings is shown', () => {
	const shownOf = (...spellings: Spelling[][]) =>
		commonName({ id: 'Q1', claims: spellings.map((of): HolderClaim => claim({ spellings: of })) });

	test('GIVEN the short form of one list and a whole name of a later one THEN the whole', () => {
		expect(
			shownOf(
				[{ name: 'Giscard D’Estaing', kind: 'short', lang: 'en' }],
				[{ name: 'Valéry Giscard d’Estaing', kind: 'full', lang: '' }],
			),
		).toBe('Valéry Giscard d’Estaing');
	});

	test('GIVEN one name that is whole and a label of another language THEN the whole one', () => {
		expect(
			shownOf([
				{ name: 'Akihito', kind: 'full', lang: 'en' },
				{ name: 'Akihito do Japão', kind: 'variant', lang: 'pt' },
			]),
		).toBe('Akihito');
	});

	test('GIVEN nothing but a short form THEN it', () => {
		expect(shownOf([{ name: 'Riesco Errazuriz', kind: 'short', lang: 'en' }])).toBe('Riesco Errazuriz');
	});
});
