import { expect, test } from 'vitest';
import { talkOfSourceIn } from '../../src/data/wording.ts';

test.each([
	['Syria’s envoy to Egypt was accredited; the page counts relations from then.', 'the page'],
	['Vietnam’s page dates its relations from this day.', '’s page'],
	['Ukraine broke off relations, suspended in the portal’s word.', 'the portal'],
	['The list of Colombia’s relations counts those of Gran Colombia as its own.', 'The list of Colombia’s relations counts'],
	['Bolivia broke off relations, which this source calls a suspension.', 'this source'],
	['The two were at war, by the list of the ministry.', 'by the list'],
	['The two established relations by acts between the 7 and 11 of the month.', '1 of the month'],
])('GIVEN “%s” THEN it talks of its source', (sentence, talk) => {
	expect(talkOfSourceIn(sentence)).toBe(talk);
});

test.each([
	'The United States removed Syria from its list of state sponsors of terrorism.',
	'The treaty was terminated, save for the article on visits of warships.',
	'Malaysia expelled the ambassador in the row over a killing.',
	'Turkey recognised the council early in the month.',
	'Walter Hines Page presented credentials as American ambassador.',
])('GIVEN “%s” THEN it tells of facts', (sentence) => {
	expect(talkOfSourceIn(sentence)).toBeUndefined();
});
