import { describe, expect, test } from 'vitest';
import { dateIn, envoysIn, formsOf, headsIn, styleIn } from '../../../src/ingest/people/factbookText.ts';

const heads = (text: string) => headsIn(text).map(({ title, name, since }) => `${title} | ${formsOf(name)[0]} | ${since}`);
const envoys = (text: string) => envoysIn(text).map(({ title, name, since }) => `${title} | ${formsOf(name)[0]} | ${since}`);

describe('heads in texts of the Factbook', () => {
	test.each([
		['President Abdelmadjid TEBBOUNE (since 12 December 2019)', ['President | Abdelmadjid Tebboune | 2019-12-12']],
		[
			'King CHARLES III (since 8 September 2022); represented by Governor General Sir Patrick L. ALLEN (since 26 February 2009)',
			['King | Charles III | 2022-09-08', 'represented by Governor General Sir | Patrick L. Allen | 2009-02-26'],
		],
		[
			'Chairperson of the Presidency Zeljko KOMSIC (chairperson since 16 July 2025; presidency member since 20 November 2018 - Croat seat); Denis BECIROVIC (presidency member since 16 November 2022 - Bosniak seat)',
			['Chairperson of the Presidency | Zeljko Komsic | 2018-11-20', ' | Denis Becirovic | 2022-11-16'],
		],
		['King WACHIRALONGKON; also spelled Vajiralongkorn (since 1 December 2016)', ['King | Wachiralongkon | 2016-12-01']],
		['Taoiseach (Prime Minister) Michael MARTIN (since 23 January 2025)', ['Taoiseach | Michael Martin | 2025-01-23']],
		['President (vacant)', []],
		['Vice President Constantino CHIWENGA (since 11 September 2023)', []],
	])('GIVEN "%s" THEN %j', (text, expected) => {
		expect(heads(text)).toEqual(expected);
	});
});

describe('styles in titles of the Factbook', () => {
	test.each([
		['President', 'head-of-state', 'President'],
		['Transitional President Gen.', 'head-of-state', 'President'],
		['Sultan and Prime Minister Sir', 'head-of-state', 'Sultan'],
		['Sultan and Prime Minister', 'head-of-government', 'Prime Minister'],
		['Amir', 'head-of-state', 'Emir'],
		['Acting Prime Minister', 'head-of-government', 'Prime Minister'],
		['Taoiseach', 'head-of-government', 'Taoiseach'],
		['President', 'head-of-government', 'President'],
		['Chairperson of the Presidency', 'head-of-state', ''],
		['Prime Minister', 'head-of-state', ''],
		['', 'head-of-state', ''],
	] as const)('GIVEN “%s” of a %s THEN “%s”', (title, office, style) => {
		expect(styleIn(title, office)).toBe(style);
	});
});

describe('envoys in texts of the Factbook', () => {
	test.each([
		['Ambassador Mike HUCKABEE (since 21 April 2025)', ['Ambassador | Mike Huckabee | 2025-04-21']],
		[
			'Ambassador (vacant); Charg&eacute; d&rsquo;Affaires H. Martin McDOWELL (since May 2025)',
			['Chargé d’Affaires | H. Martin McDowell | 2025-05'],
		],
		[
			'Ambassador Marie DAMOUR (since 6 December 2022); note - Ambassador DAMOUR is based in Fiji (since 2022)',
			['Ambassador | Marie Damour | 2022-12-06'],
		],
		[
			'Ambassador-designate Melinda HILDEBRAND (since 3 December 2025); Charg&eacute; d&rsquo;Affaires Jennifer SAVAGE (since August 2025)',
			['Chargé d’Affaires | Jennifer Savage | 2025-08'],
		],
		['Ambassador (vacant)', []],
		['none (overseas territory of the UK)', []],
	])('GIVEN "%s" THEN %j', (text, expected) => {
		expect(envoys(text)).toEqual(expected);
	});
});

describe('names and dates of the Factbook', () => {
	test.each([
		['Marcelo REBELO DE SOUSA', ['Marcelo Rebelo de Sousa']],
		['Thomas P. O’NEILL III', ['Thomas P. O’Neill III']],
		["La'AULI Leuatea", ["La'auli Leuatea"]],
		['XI Jinping', ['Xi Jinping']],
		['Yechiel (Michael) LEITER', ['Yechiel Leiter', 'Michael Leiter']],
	])('GIVEN %s THEN %j', (name, forms) => {
		expect(formsOf(name)).toEqual(forms);
	});

	test('GIVEN days, months and years THEN their precision stays', () => {
		expect(['21 Oct 2024', 'August 2025', '1997', 'unknown'].map(dateIn)).toEqual(['2024-10-21', '2025-08', '1997', '']);
	});
});
