import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { Renderings } from '../../src/interactions/renderings.ts';
import { languageFor } from '../../src/language/language.ts';
import { pseudo } from '../../src/language/pseudo.ts';
import { type Answerer, createAnswerer } from '../../src/server/answerer.ts';
import { interval, pictureOf, relationsAnswer as statuses } from '../pictures/answers.ts';
import { choices, relationsAnswer } from '../support/discord/answers.ts';
import { callbackFaults } from '../support/discord/bodies.ts';
import { statedReplyOf } from '../support/replyOf.ts';
import { world } from '../support/world.ts';

const publicly = { language: languageFor('en-US'), isPrivate: false };

const byIds = { command: 'relations', options: { country: 'AA', with: 'BB' } };
const byNames = { command: 'relations', options: { country: 'Aland', with: 'BB' } };

/** Answers every question with one answer. */
function answererOf(answer: Answer): Answerer {
	return { edition: {}, answer: () => statedReplyOf(answer), suggest: () => [] };
}

describe('Renderings', () => {
	test('GIVEN a question in ids THEN it is answered and rendered once for the same view', () => {
		const renderings = new Renderings();
		const answerer = createAnswerer({ current: world() });
		const first = renderings.of(byIds, publicly, answerer);
		expect(first.result).toBe('answer');
		expect(renderings.of({ ...byIds }, { ...publicly }, answerer)).toBe(first);
	});

	test('GIVEN a question with a typed name THEN nothing is kept of it', () => {
		const renderings = new Renderings();
		const answerer = createAnswerer({ current: world() });
		const first = renderings.of(byNames, publicly, answerer);
		expect(first.result).toBe('answer');
		expect(renderings.of(byNames, publicly, answerer)).not.toBe(first);
	});

	test('GIVEN a name that nobody has THEN nothing is kept of it, even where it looks like an id', () => {
		const renderings = new Renderings();
		const answerer = createAnswerer({ current: world() });
		const unknown = { command: 'relations', options: { country: 'ZZZ', with: 'BB' } };
		const first = renderings.of(unknown, publicly, answerer);
		expect(first.result).not.toBe('answer');
		expect(first.body.data.flags & 64).toBe(64);
		expect(renderings.of(unknown, publicly, answerer)).not.toBe(first);
	});

	test('GIVEN another day or other facts THEN it is made anew', () => {
		const renderings = new Renderings();
		const provider: { current: Context } = { current: world() };
		const answerer = createAnswerer(provider);
		const first = renderings.of(byIds, publicly, answerer);
		provider.current = { ...provider.current, today: '2026-11-22' };
		const second = renderings.of(byIds, publicly, answerer);
		expect(second).not.toBe(first);
		provider.current = world();
		expect(renderings.of(byIds, publicly, answerer)).not.toBe(second);
	});

	test('GIVEN another view THEN it is rendered for that view', () => {
		const renderings = new Renderings();
		const answerer = answererOf(relationsAnswer());
		const [open, hidden] = [false, true].map((isPrivate) => renderings.of(byIds, { ...publicly, isPrivate }, answerer));
		expect([open, hidden].map((rendering) => (rendering?.body.data.flags ?? 0) & 64)).toEqual([0, 64]);
		const reporting = renderings.of(byIds, { ...publicly, reportUrl: 'https://example.org/new' }, answerer);
		expect(JSON.stringify(reporting.body)).toContain('https://example.org/new');
		const lookalike = renderings.of(byIds, { ...publicly, language: languageFor('en-XA') }, answerer);
		expect(JSON.stringify(lookalike.body)).toContain(pseudo('Data to'));
	});

	test('GIVEN an answer or a question back THEN the bytes are its body', () => {
		for (const answer of [relationsAnswer(), choices()]) {
			const { body, bytes, result } = new Renderings().of(byIds, publicly, answererOf(answer));
			expect(result).toBe(answer.kind);
			expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(body);
		}
	});

	test('GIVEN an answer with a picture THEN the picture is made when it is wanted, of the same answer', () => {
		const answer = statuses([interval('1950', '1967', 'relations'), interval('1967', null, 'severed')]);
		const { drawable } = new Renderings().of(byIds, publicly, answererOf(answer));
		const expected = pictureOf(answer);
		expect([drawable?.kind, drawable?.key]).toEqual([expected?.kind, expected?.key]);
		expect(drawable?.picture()).toEqual(expected?.picture());
		expect(drawable?.altText()).toBe(expected?.altText());
	});

	test('GIVEN the same suggestions THEN their choices are made once, and fit Discord', () => {
		const renderings = new Renderings();
		const suggestions = [
			{ name: 'n'.repeat(150), value: 'SY' },
			{ name: 'Ukraine', value: 'v'.repeat(101) },
			...Array.from({ length: 30 }, (_, n) => ({ name: `State ${n}`, value: `x-${n}` })),
		];
		const { body, bytes } = renderings.choices(suggestions);
		expect(body.data.choices).toHaveLength(25);
		expect(callbackFaults(JSON.parse(Buffer.from(bytes).toString()))).toEqual([]);
		expect(renderings.choices(suggestions).bytes).toBe(bytes);
	});
});
