import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { statement } from '../../src/answers/statement.ts';
import { defineCommands } from '../../src/interactions/definitions.ts';
import { limits } from '../../src/interactions/limits.ts';
import { readCommandWords } from '../../src/language/commandWords.ts';
import { commandFaults } from '../support/discord/bodies.ts';
import { englishWith } from '../support/language.ts';

describe('defineCommands', () => {
	test.each(['global', 'guild'] as const)('GIVEN the commands of the bot THEN Discord takes them, %s', (scope) => {
		const definitions = JSON.parse(JSON.stringify(defineCommands(commands, scope)));
		expect(commandFaults(definitions, scope === 'guild')).toEqual([]);
	});

	test('GIVEN the commands of the bot THEN every name and description is in at least eight languages, and in en-US', () => {
		const { translations } = readCommandWords();
		for (const definition of defineCommands(commands, 'global')) {
			for (const node of [definition, ...definition.options]) {
				expect(node.name_localizations['en-US']).toBe(node.name);
				expect(Object.keys(node.name_localizations), `${definition.name}.${node.name}`).toHaveLength(translations.size + 1);
				expect(Object.keys(node.description_localizations).length).toBeGreaterThan(8);
			}
		}
	});

	test('GIVEN global scope THEN commands can be installed for servers and for users, and used everywhere', () => {
		for (const definition of defineCommands(commands, 'global')) {
			expect(definition.integration_types).toEqual([0, 1]);
			expect(definition.contexts).toEqual([0, 1, 2]);
		}
	});

	test('GIVEN any command THEN it ends with the option to be answered in private', () => {
		for (const definition of defineCommands(commands, 'guild')) {
			expect(definition.options.at(-1)).toMatchObject({ name: 'private', type: 5 });
		}
	});

	test('GIVEN a required option after an optional one THEN the required one comes first', () => {
		const odd = defineCommand({
			name: 'odd',
			code: 'o',
			options: {
				later: { type: 'text', slot: 0 },
				first: { type: 'integer', slot: 1, required: true, minimum: 1, maximum: 3, usual: 1 },
			},
			answer: () => ({ kind: 'error', message: statement('question-dates-swapped') }),
		});
		const english = englishWith(`
command-odd =
    .description = Odd
option-odd-later =
    .description = Later
option-odd-first =
    .description = First
`);
		const [definition] = defineCommands([odd], 'guild', { english, translations: new Map() });
		expect(definition?.options.map(({ name }) => name)).toEqual(['first', 'later', 'private']);
		expect(definition?.options[0]).toMatchObject({ min_value: 1, max_value: 3 });
	});

	test('GIVEN options of countries and persons THEN they complete as one types and are bounded', () => {
		const options = defineCommands(commands, 'guild').flatMap((definition) => definition.options);
		for (const option of options.filter(({ autocomplete }) => autocomplete === true)) {
			expect(option.max_length).toBe(limits.choiceValue);
		}
	});
});
