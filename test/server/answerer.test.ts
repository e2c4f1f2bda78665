/** The answerer over a small world of facts: what it keeps, and when it starts anew. */
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/answers/context.ts';
import { languageFor } from '../../src/language/language.ts';
import { createAnswerer } from '../../src/server/answerer.ts';
import { world } from '../support/world.ts';

const byIds = { command: 'relations', options: { country: 'AA', with: 'BB' } };
const byNames = { command: 'relations', options: { country: 'Aland', with: 'BB' } };

describe('an answer', () => {
	test('GIVEN a question in ids THEN its answer is made once', () => {
		const answerer = createAnswerer({ current: world() });
		expect(answerer.answer(byIds)).toMatchObject({ kind: 'answer' });
		expect(answerer.answer(byIds)).toBe(answerer.answer({ ...byIds }));
	});

	test('GIVEN a question with a typed name THEN its answer is not kept', () => {
		const answerer = createAnswerer({ current: world() });
		expect(answerer.answer(byNames)).toMatchObject({ kind: 'answer' });
		expect(answerer.answer(byNames)).not.toBe(answerer.answer(byNames));
	});

	test('GIVEN a name that nobody has THEN nothing is kept of it, even where it looks like an id', () => {
		const answerer = createAnswerer({ current: world() });
		const unknown = { command: 'relations', options: { country: 'ZZZ', with: 'BB' } };
		expect(answerer.answer(unknown)).not.toMatchObject({ kind: 'answer' });
		expect(answerer.answer(unknown)).not.toBe(answerer.answer(unknown));
	});

	test('GIVEN another day or other facts THEN it is made anew', () => {
		const provider: { current: Context } = { current: world() };
		const answerer = createAnswerer(provider);
		const first = answerer.answer(byIds);
		provider.current = { ...provider.current, today: '2026-11-22' };
		const second = answerer.answer(byIds);
		expect(second).not.toBe(first);
		provider.current = world();
		expect(answerer.answer(byIds)).not.toBe(second);
	});
});

test('GIVEN first letters THEN their suggestions are kept; GIVEN more of a name THEN not', () => {
	const answerer = createAnswerer({ current: world() });
	const suggest = (typed: string) => answerer.suggest('relations', 'country', typed);
	expect(suggest('al')).not.toEqual([]);
	expect(suggest('al')).toBe(suggest('al'));
	expect(suggest('alandland')).not.toBe(suggest('alandland'));
	expect(answerer.suggest('relations', 'country', 'al', languageFor('en-XA'))).not.toBe(suggest('al'));
});
