import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { commandNamed, commands } from '../../commands/index.ts';
import { answerSchema } from '../../src/answers/answer.ts';
import { optionKey } from '../../src/language/commandWords.ts';
import { languageFor } from '../../src/language/language.ts';
import { readLine } from '../../src/questions/line.ts';
import { exitCodeOf, readArguments } from '../../src/terminal/ask.ts';
import { answerLine, runBatch } from '../../src/terminal/batch.ts';
import { answerTyped, complete, runPrompt } from '../../src/terminal/prompt.ts';
import { eventRow, world } from '../support/world.ts';

const command = (name: string): Command => commandNamed(name) as Command;
const events = [eventRow({ date: '2020-05-05', actor: 'AA', summary: 'Aland broke off relations.\u001b[31m' })];

function sink(): { readonly stream: Writable; readonly text: () => string } {
	const chunks: string[] = [];
	const stream = new Writable({
		write(chunk, _encoding, done) {
			chunks.push(String(chunk));
			done();
		},
	});
	return { stream, text: () => chunks.join('') };
}

describe('readLine', () => {
	test.each([
		['relations', 'Ukraine Syria', { country: 'Ukraine Syria' }],
		['relations', '"South Korea" Syria', { country: 'South Korea', with: 'Syria' }],
		['relations', 'South Korea Syria 2023-01-01', { country: 'South Korea Syria', on: '2023-01-01' }],
		['relations', 'country:South Korea with:North Korea on:1990', { country: 'South Korea', with: 'North Korea', on: '1990' }],
		['timeline', 'South Korea with:Syria', { country: 'South Korea', with: 'Syria' }],
		['timeline', 'Chad from:2020 kind:visits', { country: 'Chad', from: '2020', kind: 'visits' }],
		['whois', 'foreign minister of Chad', { name: 'foreign minister of Chad' }],
		['whois', 'with:"x" Bob', { name: 'with:x Bob' }],
		['relations', '', {}],
	])('GIVEN /%s %s THEN the options are read as in Discord', (name, rest, options) => {
		expect(readLine(command(name), rest)).toEqual({ command: name, options });
	});
});

describe('the prompt', () => {
	test('GIVEN piped lines THEN each is answered, and it ends', async () => {
		const { stream, text } = sink();
		await runPrompt(Readable.from(['/relations Aland Bland\n', 'timeline Aland\n', '/nonsense\n', '\n']), stream, {
			current: world({ events }),
		});
		expect(text()).toContain('Aland and Bland have no diplomatic relations: they were severed by Aland on 5 May 2020. [1]');
		expect(text()).toContain('There is no command “nonsense”');
		expect(text()).not.toContain('\u001b');
	});

	test('GIVEN /exit THEN nothing behind it is answered', async () => {
		const { stream, text } = sink();
		await runPrompt(Readable.from(['/exit\n', '/relations Aland Bland\n']), stream, { current: world({ events }) });
		expect(text()).toBe('');
	});

	test('GIVEN beginnings THEN Tab offers commands and names', () => {
		const context = world();
		expect(complete('/re', context)[0]).toEqual(['/relations ']);
		expect(complete('/relations Ala', context)).toEqual([['Aland '], 'Ala']);
	});

	test('GIVEN an unknown name THEN words say so', () => {
		expect(answerTyped('/relations Qwxzy Bland', world())).not.toContain('undefined');
	});
});

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
		const codeOf = (line: string) => exitCodeOf(answerSchema.parse(JSON.parse(answerLine(line, context))));
		expect(codeOf('{"command":"relations","options":{"country":"AA","with":"BB"}}')).toBe(0);
		expect(codeOf('{"command":"relations","options":{"country":"Qwxzy","with":"BB"}}')).toBe(1);
		expect(codeOf('{"command":"relations","options":{"country":"AA","with":"AA"}}')).toBe(2);
		expect(codeOf('{"command":"resolve","options":{"name":"Aland"}}')).toBe(0);
		expect(codeOf('{"command":"resolve","options":{"name":"Qwxzy"}}')).toBe(1);
	});
});

describe('the batch', () => {
	test('GIVEN lines good and bad THEN one line each, in order, with the ids', async () => {
		const { stream, text } = sink();
		const lines = [
			'{"id":"q1","command":"relations","options":{"country":"AA","with":"Bland"}}\n',
			'not json\n',
			'{"id":2,"command":7}\n',
			'{"id":"q3","command":"timeline","options":{"country":"AA","limit":2}}\n',
		];
		await runBatch(Readable.from(lines), stream, world({ events }));
		const answers = text()
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as { id?: unknown; kind: string; message?: string });
		expect(answers.map(({ id, kind }) => [id, kind])).toEqual([
			['q1', 'answer'],
			[undefined, 'error'],
			[undefined, 'error'],
			['q3', 'answer'],
		]);
		expect(answers[1]?.message).toContain('no JSON');
		expect(answers[2]?.message).toContain('command');
	});

	test('GIVEN line separators inside a name, and chunks that end anywhere THEN still one line each', async () => {
		const { stream, text } = sink();
		const question = JSON.stringify({
			id: 'q',
			command: 'relations',
			options: { country: 'A\u2028land\u2029', with: 'Bl\u00e5nd' },
		});
		const bytes = Buffer.from(`${question}\n${question}`);
		const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) => bytes.subarray(index * 7, index * 7 + 7));
		await runBatch(Readable.from(chunks, { objectMode: false }), stream, world());
		expect(text().trimEnd().split('\n')).toHaveLength(2);
	});

	test('GIVEN a line of 50 MB THEN it is refused in one line, nothing of it is kept, and the next is answered', async () => {
		const { stream, text } = sink();
		const held: number[] = [];
		function* input() {
			const part = Buffer.alloc(65_536, 'x');
			for (let sent = 0; sent < 50_000_000; sent += part.length) yield part;
			const { heapUsed, external } = process.memoryUsage();
			held.push(heapUsed + external);
			yield Buffer.from('\n{"id":"next","command":"relations","options":{"country":"AA","with":"BB"}}\n');
		}
		const context = world({ events });
		const { heapUsed, external } = process.memoryUsage();
		await runBatch(Readable.from(input(), { objectMode: false }), stream, context);
		const [refused, next, ...rest] = text()
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as { id?: unknown; kind: string; message?: string });
		expect(refused).toEqual({ kind: 'error', message: expect.stringContaining('longer than 1 MiB') });
		expect(next).toMatchObject({ id: 'next', kind: 'answer' });
		expect(rest).toEqual([]);
		// The line is 50 MB as bytes, and as much again as text.
		expect((held[0] ?? Number.POSITIVE_INFINITY) - heapUsed - external).toBeLessThan(40_000_000);
	});
});
