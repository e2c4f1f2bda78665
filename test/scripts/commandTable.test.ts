import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { withCommandTable } from '../../scripts/commandTable.ts';
import { statement } from '../../src/answers/statement.ts';
import { languageFor } from '../../src/language/language.ts';
import { englishWith } from '../support/language.ts';

const greet = defineCommand({
	name: 'greet',
	code: 'g',
	example: 'Ada',
	options: {
		name: { type: 'text', slot: 0, required: true },
		on: { type: 'date', slot: 1 },
		limit: { type: 'integer', slot: 2, isOffered: false, minimum: 1, maximum: 2, usual: 1 },
	},
	answer: () => ({ kind: 'error', message: statement('question-dates-swapped') }),
});

describe('the table of commands', () => {
	test('GIVEN a text with an old table THEN the new one stands there, and the rest is as it was', () => {
		const words = englishWith('command-greet =\n    .description = Says hello\n');
		const text = withCommandTable('Before\n<!-- commands: made -->\n| old |\n<!-- /commands -->\nbehind $&', [greet], words);
		expect(text.split('\n')).toEqual([
			'Before',
			'<!-- commands: made -->',
			'| command | what it answers | example |',
			'|---|---|---|',
			'| `/greet name [on]` | Says hello | `/greet Ada` |',
			'<!-- /commands -->',
			'behind $&',
		]);
	});

	test('GIVEN a text without its marks THEN that is said', () => {
		expect(() => withCommandTable('| command |', [greet], languageFor('en'))).toThrow('marks');
	});

	test('GIVEN the README THEN its table is the present one; `npm run docs` renews it', () => {
		const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
		expect(withCommandTable(readme, commands, languageFor('en'))).toBe(readme);
	});
});
