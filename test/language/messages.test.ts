import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/language/locales.ts';
import { readMessageFiles } from '../../src/language/messageFiles.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const code = ['src', 'commands'].flatMap((folder) =>
	readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && !name.startsWith('ingest/'))
		.map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8')),
);
const english = readMessageFiles('en');
const messages = english.flatMap(({ resource }) => resource.body);

/** The parts of a message of one type, wherever they stand in it: the names of its variables, of messages that it refers to. */
function namesOf(part: unknown, type: 'var' | 'mesg' | 'func'): string[] {
	if (typeof part !== 'object' || part === null) return [];
	const own = 'type' in part && part.type === type && 'name' in part && typeof part.name === 'string' ? [part.name] : [];
	return [...own, ...Object.values(part).flatMap((inner) => namesOf(inner, type))];
}

const referred = new Set(messages.flatMap((message) => namesOf(message, 'mesg')));

describe('the English messages', () => {
	test('GIVEN every file THEN each message is understood by Fluent, which passes over what it cannot read', () => {
		for (const { path, text, resource } of english) {
			const written = [...text.matchAll(/^(-?[a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id);
			expect({ path, ids: resource.body.map(({ id }) => id) }).toEqual({ path, ids: written });
		}
	});

	test('GIVEN the keys that the code names THEN English has each of them', () => {
		const known = new Set(messages.map(({ id }) => id));
		const named = code.flatMap((text) =>
			[...text.matchAll(/\b(?:statement|text|format)\(\s*'([\w-]+)'/g)].map(([, key]) => key ?? ''),
		);
		expect(named.length).toBeGreaterThan(20);
		expect(named.filter((key) => !known.has(key))).toEqual([]);
	});

	test('GIVEN the messages THEN the code or another message names each of them', () => {
		// What commands are called is found by their names: commandWords.test.ts holds these.
		const isOfCommand = (id: string) => /^(command|option)-/.test(id);
		const literals = new Set(code.flatMap((text) => [...text.matchAll(/'([\w-]+)'/g)].map(([, literal]) => literal)));
		expect(messages.map(({ id }) => id).filter((id) => !literals.has(id) && !referred.has(id) && !isOfCommand(id))).toEqual([]);
	});

	test('GIVEN the references from message to message THEN what they name is there', () => {
		const known = new Set(messages.map(({ id }) => id));
		expect([...referred].filter((id) => !known.has(id))).toEqual([]);
	});
});

describe.each(locales.filter(({ folder }) => folder !== 'en'))('the messages of $locale', ({ folder }) => {
	test('GIVEN a message THEN English has it, with every variable that it uses', () => {
		const variables = new Map(messages.map((message) => [message.id, namesOf(message, 'var')]));
		for (const message of readMessageFiles(folder).flatMap(({ resource }) => resource.body)) {
			if (message.id.startsWith('entity-')) continue;
			expect(variables.get(message.id), message.id).toEqual(expect.arrayContaining(namesOf(message, 'var')));
		}
	});
});
