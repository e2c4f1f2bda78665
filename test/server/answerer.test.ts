/** The answerer over a small world of facts: what it keeps, and when it starts anew. */
import { expect, test } from 'vitest';
import type { Context } from '../../src/answers/context.ts';
import { languageFor } from '../../src/language/language.ts';
import { createAnswerer } from '../../src/server/answerer.ts';
import { world } from '../support/world.ts';

test('GIVEN another day or other facts THEN another edition', () => {
	const provider: { current: Context } = { current: world() };
	const answerer = createAnswerer(provider);
	const first = answerer.edition;
	expect(answerer.edition).toBe(first);
	provider.current = { ...provider.current, today: '2026-11-22' };
	const second = answerer.edition;
	expect(second).not.toBe(first);
	provider.current = world();
	expect(answerer.edition).not.toBe(second);
});

test('GIVEN first letters THEN their suggestions are kept; GIVEN more of a name THEN not', () => {
	const answerer = createAnswerer({ current: world() });
	const suggest = (typed: string) => answerer.suggest('relations', 'country', typed);
	expect(suggest('al')).not.toEqual([]);
	expect(suggest('al')).toBe(suggest('al'));
	expect(suggest('alandland')).not.toBe(suggest('alandland'));
	expect(answerer.suggest('relations', 'country', 'al', languageFor('en-XA'))).not.toBe(suggest('al'));
});
