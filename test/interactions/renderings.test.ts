import { describe, expect, test } from 'vitest';
import { Renderings } from '../../src/interactions/renderings.ts';
import { languageFor } from '../../src/language/language.ts';
import { choices, relationsAnswer } from '../support/discord/answers.ts';
import { callbackFaults } from '../support/discord/bodies.ts';
import { statedReplyOf } from '../support/replyOf.ts';

const publicly = { language: languageFor('en-US'), isPrivate: false };

describe('Renderings', () => {
	test('GIVEN the same answer for the same view THEN it is rendered once', () => {
		const renderings = new Renderings();
		const answer = statedReplyOf(relationsAnswer());
		expect(renderings.of(answer, publicly)).toBe(renderings.of(answer, { ...publicly }));
	});

	test('GIVEN another view THEN it is rendered for that view', () => {
		const renderings = new Renderings();
		const answer = statedReplyOf(relationsAnswer());
		const [open, hidden] = [renderings.of(answer, publicly), renderings.of(answer, { ...publicly, isPrivate: true })];
		expect([open.body.data.flags & 64, hidden.body.data.flags & 64]).toEqual([0, 64]);
		const reporting = renderings.of(answer, { ...publicly, reportUrl: 'https://example.org/new' });
		expect(JSON.stringify(reporting.body)).toContain('https://example.org/new');
	});

	test('GIVEN an answer or a question back THEN the bytes are its body', () => {
		const renderings = new Renderings();
		for (const answer of [relationsAnswer(), choices()].map(statedReplyOf)) {
			const { body, bytes } = renderings.of(answer, publicly);
			expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(body);
		}
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
