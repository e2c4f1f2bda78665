import { afterAll, describe, expect, test } from 'vitest';
import { readOffice } from '../../src/questions/offices/officeOption.ts';
import { readOfficeQuestions } from '../../src/questions/offices/officeQuestion.ts';
import { Reading } from '../../src/questions/reading.ts';
import { answer } from '../support/answer.ts';
import { realContext } from '../support/realContext.ts';
import { world } from '../support/world.ts';

describe('what a question for an office says', () => {
	test.each([
		['foreign minister of Aland', 'foreign-minister', 'present', undefined, 'Aland', undefined],
		['fm of Aland', 'foreign-minister', 'present', undefined, 'Aland', undefined],
		['Who is Aland’s foreign minister?', 'foreign-minister', 'present', undefined, 'Aland', undefined],
		['the current President of the Aland Islands', 'president', 'present', undefined, 'Aland Islands', undefined],
		['former Aland president', 'president', 'former', undefined, 'Aland', undefined],
		['the previous king of Aland', 'monarch', 'previous', undefined, 'Aland', undefined],
		['last emperor of Aland', 'monarch', 'last', undefined, 'Aland', undefined],
		['first prime minister of Aland', 'prime-minister', 'first', undefined, 'Aland', undefined],
		['president of Aland on 3 May 2004', 'president', 'present', '2004-05-03', 'Aland', undefined],
		['president of Aland on May 3, 2004', 'president', 'present', '2004-05-03', 'Aland', undefined],
		['in May 2004 president of Aland', 'president', 'present', '2004-05', 'Aland', undefined],
		['Aland president (1999)', 'president', 'present', '1999', 'Aland', undefined],
		['Bland ambassador to Aland', 'ambassador', 'present', undefined, 'Bland', 'Aland'],
		['ambassador of Bland in Aland 2001', 'ambassador', 'present', '2001', 'Bland', 'Aland'],
		['ambassador to Aland from Bland', 'ambassador', 'present', undefined, 'Bland', 'Aland'],
		['minister to Aland', 'minister', 'present', undefined, undefined, 'Aland'],
		['Bland chargé d’affaires in Aland', 'charge-d-affaires', 'present', undefined, 'Bland', 'Aland'],
		['Aland permanent representative to the UN', 'permanent-representative', 'present', undefined, 'Aland', 'UN'],
		['foriegn minster of Aland', 'foreign-minister', 'present', undefined, 'Aland', undefined],
		['taoiseach', 'taoiseach', 'present', undefined, undefined, undefined],
		['Präsidentin von Aland im Mai 1981', 'president', 'present', '1981-05', 'Aland', undefined],
		['früherer Präsident von Aland', 'president', 'former', undefined, 'Aland', undefined],
		['ministre alandais des Affaires étrangères', 'foreign-minister', 'present', undefined, 'alandais', undefined],
		['qui était le président d’Aland le 3 mai 2004 ?', 'president', 'present', '2004-05-03', 'Aland', undefined],
		['последний король Аланда', 'monarch', 'last', undefined, 'Аланда', undefined],
		['президент Аланда в мае 1981 года', 'president', 'present', '1981-05', 'Аланда', undefined],
		['Aland’ın Bland Büyükelçisi', 'ambassador', 'present', undefined, 'Aland', 'Bland'],
		['アランドの前大統領', 'president', 'previous', undefined, 'アランド', undefined],
		['2004年5月のアランド大統領', 'president', 'present', '2004-05', 'アランド', undefined],
		['아란드 초대 대통령', 'president', 'first', undefined, '아란드', undefined],
		['阿兰驻布兰大使', 'ambassador', 'present', undefined, '阿兰', '布兰'],
		['主席是谁', undefined, undefined, undefined, undefined, undefined],
	])('GIVEN “%s” THEN the office %s (%s, on %s) of %s at %s', (text, title, term, on, state, host) => {
		const questions = readOfficeQuestions(text).flatMap(({ readings, ...question }) =>
			readings.map((reading) => ({
				title: question.title,
				term: question.term,
				on: question.on,
				state: reading.state?.text,
				host: reading.host?.text,
			})),
		);
		if (title === undefined) expect(questions).toEqual([]);
		else expect(questions).toContainEqual({ title, term, on, state, host });
	});

	test.each([
		'vice president of Aland',
		'deputy foreign minister of Aland',
		'assistant secretary of state',
		'заместитель министра иностранных дел Аланда',
		'Boris Kimura',
		'president',
		'minister of Aland',
	])('GIVEN “%s” THEN no office is asked for', (text) => {
		expect(readOfficeQuestions(text)).toEqual([]);
	});
});

const tenure = (person: string, office: string, style: string, entity: string, from: string, until = '', to = '') =>
	`${person},${office},${style},${entity},${to},${from},${until},,2026-08-22,page-a,`;

/** A kingdom with a prime minister, a republic whose president governs, and their envoys. */
function offices() {
	const people = ['Anna Berg', 'Bo Carl', 'Cy Dahl', 'Di Ek', 'Eva Falk', 'Fay Gran', 'Gus Holm', 'Hal Ivar', 'Ida Juhl'];
	return world({
		files: {
			'curated/people/persons.csv': `id,name,born,died,source\n${people.map((name, place) => `Q${place + 1},${name},,,page-a\n`).join('')}`,
			'curated/people/tenures/all.csv': [
				'person,office,style,entity,to,from,until,acting,as_of,source,locator',
				tenure('Q1', 'head-of-state', 'King', 'AA', '2001-01-01'),
				tenure('Q2', 'head-of-government', 'President of the Government', 'AA', '2020-01-01'),
				tenure('Q3', 'head-of-state', 'President', 'BB', '2022-01-01'),
				tenure('Q3', 'head-of-government', 'President', 'BB', '2022-01-01'),
				tenure('Q4', 'head-of-state', 'President', 'BB', '2014-01-01', '2022-01-01'),
				tenure('Q5', 'head-of-state', 'President', 'BB', '2010-01-01', '2014-01-01'),
				tenure('Q6', 'ambassador', 'Ambassador', 'AA', '2019-01-01', '', 'BB'),
				tenure('Q7', 'ambassador', 'Ambassador', 'AA', '2018-01-01', '', 'CC'),
				tenure('Q8', 'foreign-minister', 'Foreign Minister', 'AA', '2018-01-01'),
				tenure('Q9', 'head-of-state', 'King', 'AA', '1980-01-01', '2001-01-01'),
				'',
			].join('\n'),
		},
	});
}

const ask = (name: string) => answer({ command: 'whois', options: { name } }, offices());

describe('who is meant by an office', () => {
	test.each([
		['king of Aland', 'Q1'],
		['president of Bland', 'Q3'],
		['leader of Bland', 'Q3'],
		['previous president of Bland', 'Q4'],
		['first president of Bland', 'Q5'],
		['president of Bland in 2012', 'Q5'],
		['last king of Aland', 'Q9'],
		['Aland foreign minister', 'Q8'],
		['ambassador of Aland to Bland', 'Q6'],
	])('GIVEN “%s” THEN %s', (name, id) => {
		expect(ask(name)).toMatchObject({ kind: 'answer', person: { id } });
	});

	test('GIVEN a title that the head of state does not have THEN the heads are offered, and nobody is named', () => {
		const given = ask('president of Aland');
		expect(given).toMatchObject({
			kind: 'choices',
			message: 'No head of state of Aland fits “president of Aland”. Do you mean one of these?',
		});
		expect(given.kind === 'choices' && given.candidates.map(({ id }) => id)).toEqual(['Q1', 'Q2']);
		expect(ask('prime minister of Bland')).toMatchObject({ kind: 'choices', candidates: [{ id: 'Q3' }] });
	});

	test('GIVEN a title that a state does not have at all THEN nobody is recorded', () => {
		expect(ask('king of Bland')).toMatchObject({ kind: 'unknown' });
		expect(ask('taoiseach of Bland')).toMatchObject({ kind: 'unknown' });
	});

	test('GIVEN several who fit THEN a choice, the newest first', () => {
		const former = ask('former president of Bland');
		expect(former.kind === 'choices' && former.candidates.map(({ id }) => id)).toEqual(['Q4', 'Q5']);
		const posts = ask('ambassador of Aland');
		expect(posts.kind === 'choices' && posts.candidates.map(({ id }) => id).sort()).toEqual(['Q6', 'Q7']);
	});
});

describe('names of persons beside offices', () => {
	const context = realContext('2026-11-28');
	afterAll(() => context.store.close());
	const declared = { type: 'person', slot: 0, date: 'on' } as const;
	const office = (name: string) => {
		const declarations = { name: declared, on: { type: 'date', slot: 1 } } as const;
		return readOffice('name', name, declared, new Reading(declarations, { command: 'whois', options: { name } }, context));
	};

	test('GIVEN names of persons THEN none is taken for an office', () => {
		const persons = context.store.names().filter(({ type }, place) => type === 'person' && place % 12 === 0);
		expect(persons.length).toBeGreaterThan(1000);
		expect(persons.filter(({ text }) => office(text) !== undefined).map(({ text }) => text)).toEqual([]);
	});

	test.each([
		'President Washington',
		'President Carter',
		'King Solomon',
		'Queen Victoria',
		'King Charles',
		'Pope Francis',
		'Chancellor Merkel',
		'Prime Minister Cameron',
		'Secretary Rubio',
		'Kaiser Franz Joseph',
		'президент Вашингтон',
		'Prezydent Philippe',
		'Hamilton King',
	])('GIVEN “%s” THEN a person is asked for', (name) => {
		expect(office(name)).toBeUndefined();
	});
});
