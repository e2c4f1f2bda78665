import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Invocation } from '../../src/answers/answer.ts';
import { optionKey } from '../../src/language/commandWords.ts';
import { languageFor } from '../../src/language/language.ts';
import { exitCodeOf, readArguments } from '../../src/terminal/ask.ts';
import { answerAny } from '../../src/terminal/batch.ts';
import { eventRow, world } from '../support/world.ts';

const events = [eventRow({ date: '2020-05-05', actor: 'AA' })];

describe('ask', () => {
	test.each([
		[
			['relations', 'Ukraine', 'Syria', '--on', '2023-01-01', '--json'],
			{ command: 'relations', options: { country: 'Ukraine', with: 'Syria', on: '2023-01-01' }, json: true },
		],
		[
			['timeline', 'South Korea', '--with', 'Syria', '--from', '2020'],
			{ command: 'timeline', options: { country: 'South Korea', with: 'Syria', from: '2020' }, json: false },
		],
		[['whois', 'al-Shaibani'], { command: 'whois', options: { name: 'al-Shaibani' } }],
		[['relations', 'Ukraine Syria'], { command: 'relations', options: { country: 'Ukraine Syria' } }],
		[
			['timeline', 'South', 'Korea', '--limit', '2', '--order', 'oldest'],
			{ command: 'timeline', options: { country: 'South Korea', limit: '2', order: 'oldest' } },
		],
		[['whois', 'foreign', 'minister', 'of', 'Chad'], { command: 'whois', options: { name: 'foreign minister of Chad' } }],
		[['changes'], { command: 'changes', options: {} }],
		[['changes', '2026', '--country', 'Chad'], { command: 'changes', options: { since: '2026', country: 'Chad' } }],
		[['help', '--json'], { command: 'help', options: {}, json: true }],
		[
			['resolve', 'al-Shaibani', '--type', 'person', '--explain'],
			{ command: 'resolve', options: { name: 'al-Shaibani', type: 'person', explain: true } },
		],
	])('GIVEN %j THEN it is that question', (args, expected) => {
		expect(readArguments(args)).toMatchObject({ kind: 'question', ...expected });
	});

	test.each([[['relations']], [['weather']], [[]], [['resolve', 'x', '--type', 'planet']], [['timeline', 'Chad', '--nope']]])(
		'GIVEN %j THEN it is bad usage, with the usage',
		(args) => {
			const asked = readArguments(args);
			expect(asked).toMatchObject({ kind: 'usage', exitCode: 2 });
			expect(asked.kind === 'usage' && asked.message.length).toBeGreaterThan(10);
		},
	);

	test('GIVEN a command that there is not THEN it is named', () => {
		expect(readArguments(['weather', 'Paris'])).toMatchObject({ message: expect.stringContaining('no command “weather”') });
	});

	test('GIVEN any command THEN its help explains each of its options', () => {
		for (const { name, options } of commands) {
			const asked = readArguments([name, '--help']);
			expect(asked).toMatchObject({ kind: 'usage', exitCode: 0 });
			const help = asked.kind === 'usage' ? asked.message.replace(/\s+/g, ' ') : '';
			for (const option of options) {
				expect(help).toContain(option.name);
				expect(help).toContain(languageFor('en').text(`${optionKey(name, option.name)}.description`));
			}
		}
	});

	test('GIVEN --batch THEN questions are read from standard input', () => {
		expect(readArguments(['--batch'])).toEqual({ kind: 'batch' });
	});

	test('GIVEN answers of every kind THEN exit codes tell them apart', () => {
		const context = world({ events });
		const codeOf = (command: string, options: Invocation['options']) => exitCodeOf(answerAny(command, options, context));
		expect(codeOf('relations', { country: 'AA', with: 'BB' })).toBe(0);
		expect(codeOf('relations', { country: 'Qwxzy', with: 'BB' })).toBe(1);
		expect(codeOf('relations', { country: 'AA', with: 'AA' })).toBe(2);
		expect(codeOf('resolve', { name: 'Aland' })).toBe(0);
		expect(codeOf('resolve', { name: 'Qwxzy' })).toBe(1);
	});
});
