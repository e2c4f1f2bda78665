import { describe, expect, test } from 'vitest';
import { type Answer, type WhoisAnswer, whoisAnswerSchema } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { answer } from '../support/answer.ts';
import { eventRow, world } from '../support/world.ts';

const tenure = (person: string, office: string, style: string, from: string, until: string, on: string, to = '', of = 'AA') =>
	`${person},${office},${style},${of},${to},${from},${until},,${on},page-a,`;

function people(): Context {
	return world({
		events: [
			eventRow({ date: '2025-09-24', kind: 'agreement-signed', people: 'Asa Shibani (AA)', summary: 'A paper was signed.' }),
			eventRow({ date: '2026-09-24', kind: 'meeting', people: 'Asa Shibani (AA)', summary: 'They met.', source: 'page-b' }),
		],
		files: {
			'curated/people/persons.csv':
				'id,name,born,died,source\nQ1,Asa Shibani,,,page-a\nQ2,Walid Moalem,,,page-a\nQ3,Boris Kimura,,,page-a\nQ4,Yuna Kimura,,,page-a\n' +
				'Q5,Ulla Bergqvist,,,page-a\nQ6,Tomas Ferrante,,,page-a\nQ7,Zofia Halme,,,page-a\n' +
				'Q10,Hanna Vey,,,page-a\nQ11,Ivo Lund,,,page-a\nQ12,Jora Mell,,,page-a\nQ13,Kaspar Orr,,,page-a\nQ14,Lena Prus,,,page-a\nQ15,Mara Quist,,,page-a\n',
			'curated/people/names.csv': 'person,name,kind,lang,source\nQ1,أسعد الشيباني,native,ar,page-a\n',
			'curated/people/tenures/all.csv': [
				'person,office,style,entity,to,from,until,acting,as_of,source,locator',
				tenure('Q1', 'foreign-minister', 'Foreign Minister', '2024-12-21', '', '2026-08-22'),
				tenure('Q2', 'foreign-minister', 'Foreign Minister', '2006-02-21', '2020-11-16', '2022-12-11'),
				tenure('Q3', 'head-of-state', 'President', '2019-05-01', '', '2022-12-11'),
				tenure('Q4', 'ambassador', 'Ambassador', '2012', '2014', '2022-06', 'BB'),
				tenure('Q3', 'ambassador', 'Ambassador', '1979', '1985', '2022-06', 'UUUU'),
				tenure('Q5', 'head-of-organisation', 'President of the Board', '1990', '1995', '2022-06'),
				tenure('Q6', 'head-of-organisation', 'Secretary-General', '1995', '1999', '2022-06'),
				tenure('Q7', 'head-of-organisation', 'President of the Board', '1997', '2000', '2022-06'),
				tenure('Q10', 'head-of-government', 'Prime Minister', '2020-03-03', '', '2020-03-03'),
				tenure('Q11', 'head-of-government', 'Prime Minister', '2021-05-09', '', '2021-05-09'),
				tenure('Q12', 'head-of-government', 'Prime Minister', '', '', '2026-09'),
				tenure('Q13', 'head-of-state', 'President', '1940', '1945', '2022-06', '', 'BB'),
				tenure('Q13', 'head-of-state', 'President', '1951', '1955', '2022-06', '', 'BB'),
				tenure('Q13', 'ambassador', 'Ambassador', '1960', '', '2026', 'AA', 'BB'),
				tenure('Q14', 'foreign-minister', '', '2020-04-20', '', '2022-12-11', '', 'CC'),
				tenure('Q14', 'foreign-minister', '', '2020-10', '', '2022-06', '', 'CC'),
				tenure('Q14', 'foreign-minister', '', '', '', '2026-09', '', 'CC'),
				tenure('Q15', 'head-of-government', 'Prime Minister', '2026-10-04', '', '2026-10-04', '', 'CC'),
				tenure('Q2', 'charge-d-affaires', 'Chargé d’affaires', '1996', '1998', '2022-06', 'BB'),
				'',
			].join('\n'),
		},
	});
}

const ask = (name: string, on?: string): Answer =>
	answer({ command: 'whois', options: { name, ...(on === undefined ? {} : { on }) } }, people());
const found = (name: string, on?: string): WhoisAnswer => whoisAnswerSchema.parse(ask(name, on));

describe('/whois', () => {
	test('GIVEN a name THEN offices, names, events and the office’s predecessor are told', () => {
		const given = found('Asa Shibani');
		expect(given.headline.text).toBe(
			'Asa Shibani, Foreign Minister of Aland (since 21 December 2024; last confirmed 24 September 2026).',
		);
		expect(given.person).toEqual({ id: 'Q1', name: 'Asa Shibani', names: ['أسعد الشيباني'] });
		expect(given.facts).toMatchObject([
			{ date: '2026-09-24', people: [{ id: 'Q1', name: 'Asa Shibani' }] },
			{ date: '2025-09-24', people: [{ id: 'Q1', name: 'Asa Shibani' }] },
		]);
		expect(given.notes[0]?.text).toContain('before: Walid Moalem');
	});

	test('GIVEN an office that no recent source confirms THEN it is told as of its source’s date, never as present', () => {
		expect(found('Boris Kimura').headline.text).toBe(
			'Boris Kimura was in office as President of Aland on 11 December 2022, since 1 May 2019; nothing newer is recorded.',
		);
	});

	test('GIVEN a holder whose end no source tells and somebody who came after THEN the end is "at the latest", never an exact one', () => {
		const given = found('Hanna Vey');
		expect(given.headline.text).toBe(
			'Hanna Vey was Prime Minister of Aland from 3 March 2020, until 9 May 2021 at the latest; succeeded by Ivo Lund.',
		);
		expect(given.offices[0]).toMatchObject({ until: null, overBy: '2021-05-09' });
	});

	test('GIVEN a successor years after the last word on a holder THEN both are told, and no succession', () => {
		expect(found('Ivo Lund').headline.text).toBe(
			'Ivo Lund was last recorded as Prime Minister of Aland on 9 May 2021; Jora Mell is recorded from September 2026.',
		);
	});

	test('GIVEN a present holder without a beginning THEN none is told, and the earlier holder is over', () => {
		expect(found('Jora Mell').headline.text).toBe('Jora Mell, Prime Minister of Aland (last confirmed September 2026).');
	});

	test('GIVEN an office held twice THEN the headline tells both terms, and the office leads before a lesser one of the present', () => {
		expect(found('Kaspar Orr').headline.text).toBe('Kaspar Orr was President of Bland 1940–1945 and 1951–1955.');
	});

	test('GIVEN sources that differ about a beginning THEN one line of the office, and a note of the other date', () => {
		const given = found('Lena Prus');
		expect(given.offices.map(({ from }) => from)).toEqual(['2020-04-20']);
		expect(given.notes.find(({ about }) => about === 'disagreement')?.text).toBe(
			'Sources differ about the beginning: 20 April 2020 here, and October 2020 elsewhere.',
		);
	});

	test('GIVEN a date after the last word on a holder and before the next one THEN it is said who was last recorded', () => {
		expect(found('prime minister of Aland', '2021-01').headline.text).toBe(
			'Hanna Vey was last recorded as Prime Minister of Aland on 3 March 2020, before January 2021; Ivo Lund is recorded from 9 May 2021.',
		);
	});

	test('GIVEN an act of a minister after the last word of the sources THEN it confirms the office, and is cited', () => {
		const given = found('Asa Shibani');
		expect(given.headline.text).toContain('last confirmed 24 September 2026');
		expect(given.headline.citations.map((n) => given.sources[n - 1]?.id)).toContain('page-b');
	});

	test('GIVEN a minister last seen before the government changed THEN it is said', () => {
		const given = found('Lena Prus');
		expect(given.notes.find(({ about }) => about === 'caution')?.text).toBe(
			'Not confirmed since the government changed: Mara Quist became Prime Minister of Cland on 4 October 2026.',
		);
	});

	test.each([
		['foreign minister of Aland', undefined, 'Q1'],
		['Aland foreign minister', undefined, 'Q1'],
		['foreign minister Aland 2010', undefined, 'Q2'],
		['foreign minister of Aland', '2010-05', 'Q2'],
		['president of Aland', undefined, 'Q3'],
		['ambassador of Aland to Bland 2013', undefined, 'Q4'],
		['Aland’s ambassador to Bland', '2013', 'Q4'],
		// A mission has one head: who came before with a lesser rank is not its head now.
		['Aland ambassador to Bland', undefined, 'Q4'],
		// In 1980 Cland was a part of the United Lands.
		['Aland ambassador to Cland', '1980', 'Q3'],
		['Q4', undefined, 'Q4'],
		['أسعد الشيباني', undefined, 'Q1'],
	])('GIVEN “%s” (on %s) THEN %s', (name, on, id) => {
		expect(found(name, on).person.id).toBe(id);
	});

	test('GIVEN heads of an organisation THEN a post that names its body stands alone, and each post has a succession of its own', () => {
		expect(found('Tomas Ferrante').headline.text).toBe('Tomas Ferrante was Secretary-General of Aland from 1995 to 1999.');
		const first = found('Ulla Bergqvist');
		expect(first.headline.text).toBe('Ulla Bergqvist was President of the Board from 1990 to 1995.');
		expect(first.notes[0]?.text).toContain('after: Zofia Halme');
	});

	test('GIVEN an office nobody is recorded for THEN it is said', () => {
		expect(ask('foreign minister of Bland')).toMatchObject({
			kind: 'unknown',
			message: 'No holder of that office of Bland is recorded.',
		});
	});

	test('GIVEN a family name that a president and an ambassador bear THEN the president is meant, and it is said', () => {
		expect(ask('Kimura')).toMatchObject({
			kind: 'answer',
			person: { id: 'Q3' },
			matched: [{ typed: 'Kimura', verdict: 'probable' }],
		});
	});

	test('GIVEN a person of the world who is not recorded THEN it is said', () => {
		expect(ask('Grzegorz Brzęczyszczykiewicz').kind).toBe('unknown');
	});
});
