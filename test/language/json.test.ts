import { describe, expect, test } from 'vitest';
import { answerSchema, type RoledStatement } from '../../src/answers/answer.ts';
import type { Statement } from '../../src/answers/block.ts';
import type { FinishedReply } from '../../src/answers/reply.ts';
import { statement } from '../../src/answers/statement.ts';
import { toJson } from '../../src/language/json.ts';
import { languageFor } from '../../src/language/language.ts';
import { answer } from '../support/answer.ts';
import { eventRow, world } from '../support/world.ts';

const en = languageFor('en');

const reply: FinishedReply<Statement> = {
	kind: 'answer',
	command: 'timeline',
	invocation: { command: 'timeline', options: { country: 'AA' } },
	title: statement('timeline-title', { country: { entity: 'AA', name: 'Aland' } }),
	headline: statement('quotation', { sentence: { quote: 'It was said.', lang: 'en' } }, [1]),
	blocks: [],
	notes: [{ about: 'caution', said: statement('changes-title') }],
	sources: [],
	matched: [],
	dataTo: '2026-01-01',
	dataVersion: 'v',
	next: [
		{
			label: statement('timeline-title', { country: { entity: 'BB', name: 'B'.repeat(60) } }),
			invocation: { command: 'timeline', options: {} },
		},
	],
};
const paged: FinishedReply<Statement> = {
	...reply,
	blocks: [
		{ kind: 'facts', heading: 'events', grouping: 'year', facts: [], paging: { total: 0, page: 1, pages: 1, order: 'newest' } },
	],
};

describe('a reply as JSON', () => {
	test('GIVEN its blocks THEN their fields are those of the schema', () => {
		const json = toJson(paged, en);
		expect(answerSchema.safeParse(json).error).toBeUndefined();
		expect(json).toMatchObject({ title: 'Timeline: Aland', events: [], total: 0, order: 'newest' });
	});

	test('GIVEN a block missing that the schema requires THEN it throws and names the command', () => {
		expect(() => toJson(reply, en)).toThrow(/blocks of \/timeline/);
	});

	test('GIVEN a label too long for a button THEN it is cut', () => {
		expect(toJson(paged, en)).toMatchObject({ next: [{ label: `Timeline: ${'B'.repeat(30)}` }] });
	});

	test('GIVEN an answer THEN its statements come along in their order, with what each is', () => {
		const context = world({ events: [eventRow({ summary: 'It was said.' })] });
		const given = answer({ command: 'timeline', options: { country: 'AA', from: '2020-05-05', to: '2020-05-05' } }, context);
		const statements: readonly RoledStatement[] = ('statements' in given ? given.statements : undefined) ?? [];
		expect(statements.map(({ role, key }) => [role, key])).toEqual([
			['title', 'timeline-title'],
			['headline', 'timeline-headline'],
			['fact', 'quotation'],
		]);
		expect(statements[2]).toEqual({
			role: 'fact',
			key: 'quotation',
			args: { sentence: { quote: 'It was said.', lang: 'en' } },
			citations: [1],
		});
	});

	test('GIVEN a question back THEN it is said, and its statement comes along', () => {
		const back = { kind: 'unknown' as const, option: 'country', message: statement('changes-title') };
		expect(toJson(back, en)).toEqual({
			kind: 'unknown',
			option: 'country',
			message: 'Changes in the world',
			statements: [{ role: 'message', ...back.message }],
		});
	});
});
