import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { usualSpan } from '../../src/answers/changes.ts';
import { commandKey, optionKey, privateKey, readCommandWords } from '../../src/language/commandWords.ts';
import { languageFor } from '../../src/language/language.ts';
import { readMessageFile } from '../../src/language/messageFiles.ts';

const root = fileURLToPath(new URL('../../src/language/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('/commands.ftl'));
const { translations } = readCommandWords();

/** The keys of all that Discord shows, and those that `ask` shows as well. */
const shown = commands.flatMap(({ name, options }) => [
	commandKey(name),
	...options.filter(({ isOffered }) => isOffered !== false).map((option) => optionKey(name, option.name)),
]);
const all = commands.flatMap(({ name, options }) => [commandKey(name), ...options.map((option) => optionKey(name, option.name))]);

/** The attributes that each message of a file has. */
function attributesOf(path: string): ReadonlyMap<string, readonly string[]> {
	return new Map(readMessageFile(path).resource.body.map(({ id, attributes }) => [id, Object.keys(attributes)]));
}

describe.each(files)('the words of commands in %s', (path) => {
	test('THEN Fluent understands each line of the file', () => {
		const { text, resource } = readMessageFile(path);
		const written = text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length;
		const read = resource.body.map(({ attributes }) => 1 + Object.keys(attributes).length);
		expect(read.reduce((sum, count) => sum + count, 0)).toBe(written);
	});

	test('THEN each command and option is there, and nothing else', () => {
		expect([...attributesOf(path).keys()].sort()).toEqual([...(path.startsWith('en/') ? all : shown), privateKey].sort());
	});

	test('THEN each has a description, in other languages than English a name as well, and choices are those declared', () => {
		const usual = path.startsWith('en/') ? ['description'] : ['description', 'name'];
		for (const [id, attributes] of attributesOf(path)) {
			expect(attributes.filter((attribute) => !attribute.startsWith('choice-')).sort(), id).toEqual(usual);
			expect(choicesOf(id), id).toEqual(expect.arrayContaining(attributes.filter((one) => one.startsWith('choice-'))));
		}
	});

	test('THEN a locale of Discord uses it', () => {
		const [folder] = path.split('/');
		const own = [...translations.values()].map((find) => find('command-relations', 'description'));
		const [first] = readMessageFile(path).resource.body;
		expect(folder === 'en' || own.includes(String(first?.attributes['description']))).toBe(true);
	});
});

function choicesOf(id: string): string[] {
	return commands.flatMap(({ name, options }) =>
		options.flatMap((option) =>
			option.type === 'choice' && optionKey(name, option.name) === id ? option.choices.map((choice) => `choice-${choice}`) : [],
		),
	);
}

describe('the English words of commands', () => {
	const en = languageFor('en');

	test('THEN each choice has its name', () => {
		const choices = commands.flatMap(({ name, options }) =>
			options.flatMap((option) =>
				option.type === 'choice' ? option.choices.map((choice) => `${optionKey(name, option.name)}.choice-${choice}`) : [],
			),
		);
		expect(choices.length).toBeGreaterThan(5);
		for (const key of choices) expect(en.text(key)).toMatch(/^[A-Z]/);
	});

	test('THEN the span of /changes is the one that it takes', () => {
		expect(en.text('option-changes-since.description')).toContain(`${usualSpan} days`);
	});

	test('GIVEN an attribute that there is not THEN it throws and names it', () => {
		expect(() => en.text('command-relations.mood')).toThrow('command-relations.mood');
	});
});
