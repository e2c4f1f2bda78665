import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withoutOtherBeginnings } from '../../../src/ingest/cabinets/beginnings.ts';
import { readHistoric } from '../../../src/ingest/cabinets/historic.ts';
import { readPages } from '../../../src/ingest/cabinets/pages.ts';
import type { HolderClaim } from '../../../src/ingest/people/claim.ts';
import { EntityIndex } from '../../../src/ingest/people/entities.ts';

const folder = mkdtempSync(join(tmpdir(), 'cabinets-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'peppercat/historic'), { recursive: true });
const entities = new EntityIndex('data');
const states = new Set(['GA', 'KE', 'MD', 'PS', 'ES', 'MU']);

const told = ({ spellings, qid, from, until, asOf }: HolderClaim): string =>
	`${spellings[0]?.name} ${qid} ${from || '?'} to ${until || `on ${asOf}`}`.replace('  ', ' ');

/** The tenures of one country's table: position, person, id, start, end. */
function table(country: string, ...rows: string[]): string[] {
	const lines = rows.map((row) => `${country},${row},female,1970-01-01,`);
	const header = 'catalog,position,person,personID,start,end,gender,DOB,DOD';
	writeFileSync(join(folder, 'peppercat/historic.csv'), 'file,commit,date\nsomewhere,abc,2023-01-09\n');
	writeFileSync(join(folder, 'peppercat/historic/somewhere.csv'), [header, ...lines, ''].join('\n'));
	return readHistoric(folder, entities, states).claims.map(told);
}

/** The ministers of one country's pages: posts, person, id, start, first, last, gone. */
function pages(country: string, ...rows: string[]): string[] {
	const lines = rows.map((row) => `somewhere,${country},${row}`);
	writeFileSync(
		join(folder, 'peppercat/pages.csv'),
		['page,country,posts,person,id,start,first,last,gone,born', ...lines.map((line) => `${line},`), ''].join('\n'),
	);
	return readPages(folder, entities, states).claims.map(told);
}

describe('the tables of holders', () => {
	test('GIVEN cabinets that follow each other THEN their minister held the office all the time', () => {
		expect(
			table(
				'Palestine',
				'Minister of Foreign Affairs,Riyad al-Maliki,Q2895694,2009-05-19,2012-05-16',
				'Minister of Foreign Affairs,Riyad al-Maliki,Q2895694,2012-05-16,2013-06-06',
				'Minister of Foreign Affairs,Riyad al-Maliki,Q2895694,2013-06-06,',
			),
		).toEqual(['Riyad al-Maliki Q2895694 2009-05-19 to on 2023-01-09']);
	});

	test('GIVEN another minister between, however short, THEN two terms', () => {
		expect(
			table(
				'Palestine',
				'Minister of Foreign Affairs,First,Q1,2009-05-19,2012-05-10',
				'Minister of Foreign Affairs,Other,Q2,2012-05-10,2012-05-20',
				'Minister of Foreign Affairs,First,Q1,2012-05-20,2013-06-06',
			),
		).toHaveLength(3);
	});

	test('GIVEN an end before the beginning, or another post THEN nobody', () => {
		expect(
			table(
				'Palestine',
				'Minister of Foreign Affairs,First,Q1,2009-05-19,2008-05-10',
				'Minister of Finance,Other,Q2,2012-05-10,2012-05-20',
			),
		).toEqual([]);
	});
});

describe('the pages of present leaders', () => {
	const minister = 'Minister of Foreign Affairs';

	test('GIVEN a minister gone from the next version THEN in office until a successor began at latest', () => {
		expect(
			pages(
				'Moldova',
				`${minister},Nicu Popescu,Q65640221,2021-08-06,2021-11-18,2024-02-02,2024-02-04`,
				`${minister},Mihai Popșoi,Q66724494,2024-01-29,2024-02-04,2025-01-25,`,
			),
		).toEqual(['Nicu Popescu Q65640221 2021-08-06 to on 2024-01-29', 'Mihai Popșoi Q66724494 2024-01-29 to on 2025-01-25']);
	});

	test('GIVEN versions of the same month that have the one and then the other THEN the end is known to the month', () => {
		expect(
			pages(
				'Moldova',
				`${minister},Nicu Popescu,Q65640221,2021-08-06,2021-11-18,2024-01-20,2024-02-04`,
				`${minister},Mihai Popșoi,Q66724494,2024-01-29,2024-02-04,2025-01-25,`,
			)[0],
		).toBe('Nicu Popescu Q65640221 2021-08-06 to 2024-01');
	});

	test('GIVEN a post taken on beside a higher one THEN its beginning is not that of the higher one', () => {
		expect(
			pages(
				'Kenya',
				'Prime Cabinet Secretary,Musalia Mudavadi,Q1954003,2022-10-27,2022-11-01,2023-09-30,2023-10-06',
				'Prime Cabinet Secretary + Secretary for Foreign Affairs,Musalia Mudavadi,Q1954003,2022-10-27,2023-10-06,2025-01-25,',
			),
		).toEqual(['Musalia Mudavadi Q1954003 ? to on 2025-01-25']);
	});

	test('GIVEN both posts taken at once THEN the beginning is that of either', () => {
		expect(
			pages(
				'Kenya',
				'Minister of Finance,Somebody,Q9,2020-01-01,2021-11-01,2025-01-25,',
				'Prime Cabinet Secretary + Secretary for Foreign Affairs,Musalia Mudavadi,Q1954003,2022-10-27,2022-11-06,2025-01-25,',
			),
		).toEqual(['Musalia Mudavadi Q1954003 2022-10-27 to on 2025-01-25']);
	});

	test('GIVEN a later term of the same minister THEN the first beginning stays, and a better one of the first term counts', () => {
		expect(
			pages(
				'Spain',
				`${minister},José Manuel Albares,Q64595113,2021-07,2021-11-18,2022-01-01,2022-01-05`,
				`${minister},José Manuel Albares,Q64595113,2021-07-12,2022-01-05,2023-11-01,2023-11-22`,
				`${minister},José Manuel Albares,Q64595113,2023-11-21,2023-11-22,2025-01-25,`,
			),
		).toEqual(['José Manuel Albares Q64595113 2021-07-12 to on 2025-01-25']);
	});

	test('GIVEN a newcomer without an id, or with one that is put right THEN one person', () => {
		expect(
			pages(
				'Gabon',
				`${minister},Régis Onanga,,2023-09-09,2023-10-03,2023-10-05,2023-10-10`,
				`${minister},Régis Onanga Ndiaye,Q1,2023-09-09,2023-10-10,2023-11-01,2023-12-01`,
				`${minister},Régis Onanga Ndiaye,Q122510575,2023-09-11,2023-12-01,2025-01-25,`,
			),
		).toEqual(['Régis Onanga Ndiaye Q122510575 2023-09-11 to on 2025-01-25']);
	});

	test('GIVEN slips that the page put right THEN nobody is minister by them', () => {
		expect(
			pages(
				'Gabon',
				`${minister},Minister,Q1,2021-01-01,2021-11-18,2025-01-25,`,
				`${minister},Of one day,Q2,2015-01-16,2023-10-03,2023-10-03,2023-10-03`,
				`${minister},Within,Q3,2022-01-16,2022-10-03,2022-11-03,2023-10-03`,
				`${minister},Mistaken,Q4,2021-01-01,2021-11-18,2022-01-03,2022-01-05`,
			),
		).toEqual(['Minister Q1 2021-01-01 to on 2025-01-25']);
	});
});

describe('beginnings beside those of other datasets', () => {
	const claim = (name: string, from: string, until = ''): HolderClaim => ({
		qid: '',
		spellings: [{ name, kind: 'full', lang: '' }],
		born: '',
		died: '',
		office: 'foreign-minister',
		style: '',
		entity: 'MU',
		to: '',
		from,
		until,
		acting: '',
		asOf: until || '2023-01-09',
		source: 'peppercat-holders-2023-01',
		locator: '',
	});
	const post = { office: 'foreign-minister', entity: 'MU', to: '', until: '', asOf: '2022-06' };
	const froms = (postsFrom: string, isCurated: boolean) =>
		withoutOtherBeginnings([{ id: 'Q1', claim: claim('One', '2020-03-10') }], [], () => [
			{ ...post, from: postsFrom, isCurated },
		]).map((one) => one.claim.from);

	test('GIVEN a minister in office before THEN a cabinet’s beginning is left out', () => {
		expect(froms('2018-01-01', false)).toEqual(['']);
	});

	test('GIVEN a day that people read THEN it counts alone; of other lists both stay', () => {
		expect(froms('2020-03-12', true)).toEqual(['']);
		expect(froms('2020-03-12', false)).toEqual(['2020-03-10']);
	});

	test('GIVEN two from the same day, one of whom left THEN the day is the first one’s', () => {
		const both = [
			{ id: 'Q1', claim: claim('First', '2019-11-12', '2021-02-06') },
			{ id: 'Q2', claim: claim('Second', '2019-11-12') },
		];
		expect(withoutOtherBeginnings(both, both, () => []).map((one) => one.claim.from)).toEqual(['2019-11-12', '']);
	});
});
