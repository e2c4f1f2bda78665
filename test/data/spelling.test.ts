import { expect, test } from 'vitest';
import { fileKinds } from '../../src/data/layout.ts';
import { readRows } from '../../src/data/readData.ts';
import { misspelling, respelled } from '../../src/data/spelling.ts';

const { rows } = readRows(new URL('../../data', import.meta.url).pathname, fileKinds.spellings);
const spellings = rows.map(({ row }) => row);

test.each([
	['Egypt and Turkey exchanged ambassadors.', '2023-07-04', 'Egypt and Türkiye exchanged ambassadors.'],
	['Türkiye opened its first embassy in Japan.', '1925', 'Turkey opened its first embassy in Japan.'],
	['The Czech Republic expelled a diplomat.', '2025-09-08', 'Czechia expelled a diplomat.'],
	['Talks of the Czech Republic and Britain began.', '2011', 'Talks of Czechia and the United Kingdom began.'],
	['Britain severed ties.', '1984', 'The United Kingdom severed ties.'],
])('GIVEN “%s” of %s THEN each state has its name of that date', (sentence, date, expected) => {
	expect(respelled(sentence, date, spellings)).toBe(expected);
});

test.each([
	['The United States recognised Dahomey (Benin from 1975).', '1960-08-01'],
	['North Macedonia joined.', '2020'],
	['The king of American Samoa spoke.', '1960'],
	['The year of the change: Turkey and Türkiye.', '2022'],
])('GIVEN “%s” of %s THEN it passes', (sentence, date) => {
	expect(misspelling(sentence, date, spellings)).toBeUndefined();
});
