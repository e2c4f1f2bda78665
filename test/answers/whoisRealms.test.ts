import { afterAll, describe, expect, test } from 'vitest';
import { answer } from '../support/answer.ts';
import { realContext } from '../support/realContext.ts';

const context = realContext('2026-11-28');
afterAll(() => context.store.close());

/** The states of the lines of offices, and what is said of other realms. */
function told(name: string) {
	const given = answer({ command: 'whois', options: { name } }, context);
	if (given.kind !== 'answer' || !('offices' in given)) return undefined;
	const realms = given.notes.filter(({ about }) => about === 'realms');
	return { states: given.offices.map(({ entity }) => entity), realms: realms.map(({ text }) => text), notes: realms };
}

describe('the realms of one monarch', () => {
	test('GIVEN a monarch of many realms THEN the main one has a line, and one cited sentence tells the others', () => {
		const given = told('Charles III');
		expect(given?.states).toEqual(['GB']);
		expect(given?.realms).toEqual([
			expect.stringMatching(/^Head of state of \d+ other states as well: .*Australia.*Canada.* and Tuvalu\.$/),
		]);
		expect(given?.notes[0]?.citations).not.toEqual([]);
	});

	test('GIVEN the question for one of the other realms THEN that leads, and the main one is among the others', () => {
		const given = told('king of canada');
		expect(given?.states).toEqual(['CA']);
		expect(given?.realms[0]).toContain('the United Kingdom');
	});

	test('GIVEN a head of two states, or of one state after the other THEN each has its line', () => {
		expect(told('Emmanuel Macron')).toMatchObject({ states: expect.arrayContaining(['FR', 'AD']), realms: [] });
		expect(told('Franz Joseph')).toMatchObject({ states: ['x-austria-hungary', 'x-austrian-empire'], realms: [] });
	});
});
