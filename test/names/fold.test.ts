import { describe, expect, test } from 'vitest';
import { fold, romanise } from '../../src/names/fold.ts';

describe('the form under which spellings are compared', () => {
	test.each([
		['Côte d’Ivoire', 'cote divoire'],
		['U.A.E.', 'uae'],
		['D.P.R. Korea', 'dpr korea'],
		['Łódź', 'lodz'],
		['İstanbul', 'istanbul'],
		['Straße', 'strasse'],
		['Guinea-Bissau', 'guinea bissau'],
		['Antigua & Barbuda', 'antigua and barbuda'],
		['Lao People s Republic', 'lao peoples republic'],
		['  Two   spaces ', 'two spaces'],
		['Ёлка й', 'елка и'],
		['مِصْرُ', 'مصر'],
		['ایران', 'ايران'],
		['がな', 'がな'],
	])('GIVEN “%s” THEN it is “%s”', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test.each([
		['Лавров', 'lavrov'],
		['라브로프', 'lablop'],
		['Γιώργος', 'giorgos'],
		['Ukraine', 'ukraine'],
	])('GIVEN “%s” THEN its Latin letters are “%s”', (text, latin) => {
		expect(romanise(fold(text))).toBe(latin);
	});
});
