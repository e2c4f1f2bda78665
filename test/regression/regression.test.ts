/**
 * Questions about the past, about the last years and about who held an office, with answers from sources that are none of the data's. `held`
 * says which the program answers rightly at present. A question that is lost or won changes the table, and the change is seen in review.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type Answer, answerSchema } from '../../src/answers/answer.ts';
import { answer } from '../support/answer.ts';
import { judge, type PastQuestion, readQuestions } from '../support/pastQuestion.ts';
import type { ExpectedPerson, Office } from '../support/personVerdict.ts';
import { realContext } from '../support/realContext.ts';

const context = realContext('2026-11-28');
afterAll(() => context.store.close());

function isRight(question: PastQuestion): boolean {
	return judge(question, answer(question, context)) === 'right';
}

describe.each(['past', 'recent', 'people'])('the table %s', (name) => {
	const questions = readQuestions(fileURLToPath(new URL(`${name}.jsonl`, import.meta.url)));

	test('GIVEN its questions THEN those that are held are answered rightly, and no other', () => {
		const now = questions.filter(isRight).map(({ id }) => id);
		const marked = questions.filter(({ held }) => held).map(({ id }) => id);
		expect({ lost: marked.filter((id) => !now.includes(id)), won: now.filter((id) => !marked.includes(id)) }).toEqual({
			lost: [],
			won: [],
		});
	});
});

describe('the verdict on an answer about a person', () => {
	const ask = (name: string) => answer({ command: 'whois', options: { name } }, context);
	const merkel = ask('Angela Merkel');
	const term = { person: 'Angela Merkel', office: 'head-of-government', entity: 'DE' } as const;
	const verdict = (expect: ExpectedPerson, given = merkel) => judge({ expect }, given);
	/** The same answer with other terms of the office. */
	const withTerms = (...terms: Partial<Pick<Office, 'from' | 'until' | 'asOf'>>[]): Answer => {
		const offices = 'offices' in merkel ? merkel.offices.filter(({ office }) => office === term.office) : [];
		return answerSchema.parse({ ...merkel, offices: terms.map((one) => ({ ...offices[0], ...one })) });
	};

	test('GIVEN the person, the office and dates as exact as the source has them THEN it is right', () => {
		expect(verdict({ ...term, from: '2005-11-22', until: '2021-12-08' })).toBe('right');
		expect(verdict({ ...term, from: '2005', until: '2021-12' })).toBe('right');
	});

	test('GIVEN a day that differs THEN it is right within the tolerance and wrong beyond', () => {
		expect(verdict({ ...term, from: '2005-11-28' })).toBe('right');
		expect(verdict({ ...term, from: '2005-12-05' })).toBe('wrong');
		expect(verdict({ ...term, from: '2005-12-05', tolerance: 31 })).toBe('right');
		expect(verdict({ ...term, until: '2018' })).toBe('wrong');
	});

	test('GIVEN somebody else THEN it is wrong, whatever the office', () => {
		expect(verdict({ ...term, person: 'Helmut Kohl' })).toBe('wrong');
		expect(verdict({ ...term, person: 'Angela Kasner', aliases: { 'Angela Kasner': ['A. Merkel', 'Angela Merkel'] } })).toBe(
			'right',
		);
	});

	test('GIVEN another office, state or host THEN it is silent on what is asked', () => {
		expect(verdict({ ...term, office: 'foreign-minister' })).toBe('silent');
		expect(verdict({ ...term, entity: 'AT' })).toBe('silent');
		expect(verdict({ ...term, entity: ['AT', 'DE'] })).toBe('right');
		expect(verdict({ ...term, to: 'FR' })).toBe('silent');
	});

	test('GIVEN an office without a date that the source has THEN it is silent, and wrong where it is said to last longer', () => {
		const expected = { ...term, from: '2005-11-22', until: '2021-12-08' };
		expect(verdict(expected, withTerms({ from: null }))).toBe('silent');
		expect(verdict(expected, withTerms({ until: null, asOf: '2019-05' }))).toBe('silent');
		expect(verdict(expected, withTerms({ until: null, asOf: '2026-05' }))).toBe('wrong');
	});

	test('GIVEN cabinets that follow each other THEN they are one time in office, and two times with a gap are not', () => {
		const [first, second] = [{ until: '2009-10-28' }, { from: '2009-10-28' }];
		expect(verdict({ ...term, from: '2005-11-22', until: '2021-12-08' }, withTerms(first, second))).toBe('right');
		expect(verdict({ ...term, from: '2005-11-22', until: '2021-12-08' }, withTerms(first, { from: '2013-10-28' }))).toBe('wrong');
		expect(verdict({ ...term, from: '2013-10-28', until: '2021-12-08' }, withTerms(first, { from: '2013-10-28' }))).toBe('right');
	});

	test('GIVEN a question back THEN it is right where the name means several, and silent elsewhere', () => {
		expect(verdict({ asked: true }, ask('Maïga'))).toBe('right');
		expect(verdict({ asked: true })).toBe('wrong');
		expect(verdict({ person: 'Choguel Kokalla Maïga' }, ask('Maïga'))).toBe('silent');
		expect(verdict(term, ask('zzyzx'))).toBe('silent');
	});
});
