import { describe, expect, test } from 'vitest';
import { type Answer, type WhoisAnswer, whoisAnswerSchema } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { answer } from '../support/answer.ts';
import { eventRow, world } from '../support/world.ts';

const tenure = (person: string, office: string, style: string, from: string, until: string, on: string, to = '') =>
	`${person},${office},${style},AA,${to},${from},${until},,${on},page-a,`;

function people(): Context {
	return world({
		events: [
			eventRow({ date: '2025-09-24', kind: 'agreement-signed', people: 'Asa Shibani (AA)', summary: 'A paper was signed.' }),
		],
		files: {
			'curated/people/persons.csv':
				'id,name,born,died,source\nQ1,Asa Shibani,,,page-a\nQ2,Walid Moalem,,,page-a\nQ3,Boris Kimura,,,page-a\nQ4,Yuna Kimura,,,page-a\n' +
				'Q5,Ulla Bergqvist,,,page-a\nQ6,Tomas Ferrante,,,page-a\nQ7,Zofia Halme,,,page-a\n',
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
			'Asa Shibani is Foreign Minister of Aland, since 21 December 2024, by a source of 22 August 2026.',
		);
		expect(given.person).toEqual({ id: 'Q1', name: 'Asa Shibani', names: ['أسعد الشيباني'] });
		expect(given.facts).toMatchObject([{ date: '2025-09-24', people: [{ id: 'Q1', name: 'Asa Shibani' }] }]);
		expect(given.notes[0]?.text).toContain('before: Walid Moalem');
	});

	test('GIVEN an office that no recent source confirms THEN it is told as of its source’s date, never as present', () => {
		expect(found('Boris Kimura').headline.text).toBe(
			'Boris Kimura was in office as President of Aland on 11 December 2022, since 1 May 2019; nothing newer is recorded.',
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

	test('GIVEN a shared surname THEN a choice with state and office', () => {
		const given = ask('Kimura');
		expect(given).toMatchObject({ kind: 'choices', option: 'name' });
		expect(given.kind === 'choices' && given.candidates.map(({ id }) => id).sort()).toEqual(['Q3', 'Q4']);
		expect(given.kind === 'choices' && given.candidates.every(({ detail }) => detail.includes('Aland'))).toBe(true);
	});

	test('GIVEN a person of the world who is not recorded THEN it is said', () => {
		expect(ask('Grzegorz Brzęczyszczykiewicz').kind).toBe('unknown');
	});
});
