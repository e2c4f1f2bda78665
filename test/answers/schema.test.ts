import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerSchema } from '../../src/answers/answer.ts';
import { answerJsonSchema } from '../../src/answers/jsonSchema.ts';
import { toJson } from '../../src/language/json.ts';
import { languageFor } from '../../src/language/language.ts';
import { speak } from '../../src/language/speak.ts';
import { answerAny } from '../../src/terminal/batch.ts';
import { renderText } from '../../src/terminal/text.ts';
import { eventRow, world } from '../support/world.ts';

const en = languageFor('en');

const hostile = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: 'binary' }),
	fc.constantFrom(
		"'; DROP TABLE event; --",
		'**bold** <@1234> @everyone [x](https://example.org)',
		'\u202eDNALA',
		'\0',
		'A'.repeat(6000),
		'ё'.repeat(6000),
		'Aland Bland',
		'AA',
		'foreign minister of Aland',
		'foreign minister of',
		'ambassador of Aland to',
		'🇦🇱',
	),
);
const questions = fc.record({
	command: fc.oneof(fc.constantFrom('relations', 'timeline', 'whois', 'resolve'), fc.string()),
	options: fc.dictionary(
		fc.constantFrom('country', 'with', 'on', 'from', 'to', 'kind', 'order', 'page', 'limit', 'name', 'type', '__proto__'),
		fc.oneof(hostile, fc.double(), fc.integer(), fc.boolean()),
	),
});

describe('the published shapes', () => {
	test('GIVEN docs/answer.schema.json THEN it is what the types say; `npm run schema` renews it', () => {
		const published: unknown = JSON.parse(readFileSync(new URL('../../docs/answer.schema.json', import.meta.url), 'utf8'));
		expect(published).toEqual(JSON.parse(JSON.stringify(answerJsonSchema())));
	});

	test.each([
		['an answer', 'relations', { country: 'AA', with: 'BB' }],
		['a name that nobody knows', 'relations', { country: 'Qwxzy', with: 'BB' }],
		['an error', 'weather', {}],
	])('GIVEN %s without its statements THEN it does not conform', (_name, command, options) => {
		const json = toJson(answerAny(command, options, world()), en);
		expect(answerSchema.safeParse(json).error).toBeUndefined();
		expect(json).toHaveProperty('statements');
		expect(answerSchema.safeParse({ ...json, statements: undefined }).success).toBe(false);
	});

	test('GIVEN any question THEN the answer conforms and can be printed; nothing is thrown', () => {
		const context = world({ events: [eventRow({})] });
		fc.assert(
			fc.property(questions, ({ command, options }) => {
				const answer = answerAny(command, options, context);
				expect(answerSchema.safeParse(toJson(answer, en)).error).toBeUndefined();
				// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not come through
				expect(renderText(speak(answer, en))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
			}),
			{ numRuns: 1000 },
		);
	});
});
