/**
 * Questions about the past and about the last years, with answers from sources that are none of the data's. `held` says which the program
 * answers rightly at present. A question that is lost or won changes the table, and the change is seen in review.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { answer } from '../support/answer.ts';
import { judge, type PastQuestion, readQuestions } from '../support/pastQuestion.ts';
import { realContext } from '../support/realContext.ts';

const context = realContext('2026-11-28');
afterAll(() => context.store.close());

function isRight(question: PastQuestion): boolean {
	return judge(question, answer(question, context)) === 'right';
}

describe.each(['past', 'recent'])('the table %s', (name) => {
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
