import { describe, expect, test } from 'vitest';
import { isForeignMinister, styleOf } from '../../../src/ingest/cabinets/titles.ts';

describe('the titles of the members of a cabinet', () => {
	test.each([
		['Minister of Foreign Affairs', 'AL'],
		['Federal Minister of European and International Affairs', 'AT'],
		['Minister of Foreign Affairs and Foreign Trade', 'JM'],
		['Minister for Finance, Economic Growth, Job Creation, External Affairs and the Public Service', 'LC'],
		['Second Deputy Prime Minister and Minister of Foreign Affairs and Diaspora', 'XK'],
		['Minister of International Relations and Cooperation', 'ZA'],
		['Secretary of State for Foreign and Commonwealth Affairs', 'GB'],
		['Secretary for Foreign and Political Affairs', 'SM'],
		['Secretary of State', 'US'],
		['Minister of State', 'PW'],
	])('GIVEN %s of %s THEN it is the foreign minister', (title, entity) => {
		expect(isForeignMinister(title, entity)).toBe(true);
	});

	test.each([
		['Deputy Minister of Foreign Affairs', 'AL'],
		['Minister of State for Foreign Affairs', 'AE'],
		['Minister Delegate to the Minister of Foreign Affairs', 'GA'],
		['Minister-delegate to the Minister of Foreign Affairs', 'CD'],
		['Second Minister of Foreign Affairs', 'BN'],
		['State Secretary for Foreign Affairs', 'NL'],
		['Secretary of State for Foreign Affairs', 'ES'],
		['Minister of State', 'MC'],
		['Minister of Foreign Trade and Economic Relations', 'BA'],
		['Minister of Trade and Foreign Economic Relations', 'TM'],
		['Minister of Foreign Affairs of the Cook Islands', 'NZ'],
		['Director of the Foreign Intelligence Service', 'RU'],
		['Minister for European and International Affairs', 'DE'],
	])('GIVEN %s of %s THEN it is another', (title, entity) => {
		expect(isForeignMinister(title, entity)).toBe(false);
	});

	test('GIVEN a title that says more than the office THEN it is the style, without a note in brackets', () => {
		expect(styleOf('Minister for Foreign Affairs')).toBe('');
		expect(styleOf('Minister of Foreign Affairs and Emigrants (SPC)')).toBe('Minister of Foreign Affairs and Emigrants');
	});
});
