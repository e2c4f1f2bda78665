/** A further command costs its declaration and its words: both stand here, and every front end is shown to take them. */
import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../commands/command.ts';
import { commandSet } from '../../commands/commandSet.ts';
import { helpFor } from '../../commands/help.ts';
import { withCommandTable } from '../../scripts/commandTable.ts';
import { publishedSchema } from '../../src/answers/answer.ts';
import { answerMap } from '../../src/answers/map.ts';
import { named, statement } from '../../src/answers/statement.ts';
import { customIdsOf } from '../../src/interactions/customId.ts';
import { defineCommands } from '../../src/interactions/definitions.ts';
import { render } from '../../src/interactions/render.ts';
import { readCommandWords } from '../../src/language/commandWords.ts';
import { toJson } from '../../src/language/json.ts';
import { speak } from '../../src/language/speak.ts';
import { readLine } from '../../src/questions/line.ts';
import { exitCodeOf, readArguments } from '../../src/terminal/ask.ts';
import { renderText } from '../../src/terminal/text.ts';
import { callbackFaults, commandFaults } from '../support/discord/bodies.ts';
import { englishWith } from '../support/language.ts';
import { eventRow, world } from '../support/world.ts';

/** `/strangers country [on]`: the states with which a state has no relations. */
const strangers = defineCommand({
	name: 'strangers',
	code: 'x',
	example: 'Aland',
	options: {
		country: { type: 'entity', slot: 0, required: true },
		on: { type: 'date', slot: 1 },
	},
	answer({ country, on }, { context, matched }) {
		const answer = answerMap({ country, on, matched }, context);
		const invocation = { command: 'strangers', options: { country: country.id, ...(on === undefined ? {} : { on }) } };
		const lacking = answer.blocks
			.flatMap((block) => (block.kind === 'states' ? block.states : []))
			.filter(({ status }) => status !== 'relations');
		return {
			...answer,
			command: 'strangers',
			invocation,
			title: statement('strangers-title', { country: named(country) }),
			headline: statement('strangers-headline', {
				country: named(country),
				count: lacking.length,
				states: { list: lacking.map(({ id, name }) => ({ entity: id, name })) },
			}),
			next: [{ label: statement('next-status'), invocation: { command: 'strangers', options: { country: country.id } } }],
		};
	},
});

const messages = `
command-strangers =
    .description = The states with which a state has no relations
option-strangers-country =
    .description = A state
option-strangers-on =
    .description = A date; today if left out
strangers-title = Strangers to { NAME($country) }
strangers-headline =
    { $count ->
        [0] { $country } has relations with every state.
       *[other] { $country } has no relations with { $states }.
    }
`;

const events = [
	eventRow({ date: '1990-01-01', kind: 'relations-established', parties: 'AA BB' }),
	eventRow({ date: '2020-05-05', actor: 'AA', parties: 'AA BB' }),
];
const commands = [strangers];
const { answer, suggest } = commandSet(commands);
const headline = 'Aland has no relations with Bland and Cland.';

describe('a command that is not one of the bot’s', () => {
	test('GIVEN its declaration and its words THEN Discord takes the definition', () => {
		const words = { ...readCommandWords(), english: englishWith(messages) };
		const definitions = JSON.parse(JSON.stringify(defineCommands(commands, 'global', words)));
		expect(commandFaults(definitions, false)).toEqual([]);
		expect(definitions[0]).toMatchObject({
			name: 'strangers',
			description: 'The states with which a state has no relations',
			options: [{ name: 'country', required: true, autocomplete: true }, { name: 'on' }, { name: 'private' }],
		});
	});

	test('GIVEN a question by ask THEN it is answered as text, and as JSON that keeps to the schema', () => {
		const language = englishWith(messages);
		const context = world({ events });
		const asked = readArguments(['strangers', 'Aland', '--on', '2021'], commands, language);
		expect(asked).toMatchObject({ kind: 'question', command: 'strangers', options: { country: 'Aland', on: '2021' } });
		const given = answer(readLine(strangers, 'Aland 2021'), context);
		expect(exitCodeOf(given)).toBe(0);
		expect(renderText(speak(given, language), language)).toContain(headline);
		const json = toJson(given, language);
		expect(publishedSchema.safeParse(json).error).toBeUndefined();
		expect(json).toMatchObject({ command: 'strangers', states: [{ id: 'BB', status: 'severed' }, { id: 'CC' }] });
	});

	test('GIVEN a name that is not clear THEN it is asked back, in the words that all commands have', () => {
		const language = englishWith(messages);
		const given = toJson(answer({ command: 'strangers', options: { country: 'Qwxzy' } }, world({ events })), language);
		expect(given).toMatchObject({ kind: 'unknown', option: 'country', message: expect.stringContaining('Qwxzy') });
	});

	test('GIVEN the first letters of a name THEN it completes', () => {
		expect(suggest('strangers', 'country', 'Bl', world())[0]).toMatchObject({ value: 'BB' });
	});

	test('GIVEN its answer THEN Discord takes the message, with what it says', () => {
		const language = englishWith(messages);
		const said = speak(answer({ command: 'strangers', options: { country: 'Aland' } }, world({ events })), language);
		const body = JSON.parse(JSON.stringify({ type: 4, data: render(said, { language, isPrivate: false }) }));
		expect(callbackFaults(body)).toEqual([]);
		expect(JSON.stringify(body)).toContain(headline);
		expect(JSON.stringify(body)).toContain('Strangers to Aland');
	});

	test('GIVEN its question in a custom id THEN it comes back as it was', () => {
		const { pack, unpack } = customIdsOf(commands);
		const invocation = { command: 'strangers', options: { country: 'AA', on: '2021-05' } };
		expect(pack('ask', invocation)).toBe('1ax|AA|2021-05');
		expect(unpack('1ax|AA|2021-05')).toEqual({ action: 'ask', invocation });
	});

	test('GIVEN help and the README THEN both explain it', () => {
		const language = englishWith(messages);
		const line = 'The states with which a state has no relations';
		const help = toJson(helpFor(() => commands).answer({}, world()), language);
		expect(help).toMatchObject({
			paragraphs: expect.arrayContaining([`/strangers country [on]: ${line}. Example: /strangers Aland`]),
		});
		const readme = withCommandTable('<!-- commands: made -->\n<!-- /commands -->', commands, language);
		expect(readme).toContain(`| \`/strangers country [on]\` | ${line} | \`/strangers Aland\` |`);
	});
});
