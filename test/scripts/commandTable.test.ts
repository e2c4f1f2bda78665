import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { withCommandTable } from '../../scripts/commandTable.ts';

const greet = defineCommand({
	name: 'greet',
	code: 'g',
	description: 'Says hello',
	example: 'Ada',
	options: {
		name: { type: 'text', slot: 0, required: true, description: 'Whom' },
		on: { type: 'date', slot: 1, description: 'When' },
		limit: { type: 'integer', slot: 2, description: 'How often', isOffered: false, minimum: 1, maximum: 2, usual: 1 },
	},
	answer: () => ({ kind: 'error', message: 'hello' }),
});

describe('the table of commands', () => {
	test('GIVEN a text with an old table THEN the new one stands there, and the rest is as it was', () => {
		const text = withCommandTable('Before\n<!-- commands: made -->\n| old |\n<!-- /commands -->\nbehind $&', [greet]);
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
		expect(() => withCommandTable('| command |', [greet])).toThrow('marks');
	});

	test('GIVEN the README THEN its table is the present one; `npm run docs` renews it', () => {
		const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
		expect(withCommandTable(readme, commands)).toBe(readme);
	});
});
