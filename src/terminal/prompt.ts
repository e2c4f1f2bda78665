/** The transport without Discord: the same commands, typed at a prompt or piped in. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { answer, commandNamed, commands, suggest } from '../../commands/index.ts';
import type { Context } from '../answers/context.ts';
import { languageFor } from '../language/language.ts';
import { speak } from '../language/speak.ts';
import { readLine, splitLine } from '../questions/line.ts';
import { isName } from '../questions/readOptions.ts';
import { renderText } from './text.ts';

/** What the prompt speaks. */
const language = languageFor('en');

const examples =
	'/relations Ukraine Syria · /relations Ukraine Syria 2023-01-01 · /timeline South Korea with:Syria · /whois al-Shaibani';

/** Answers one typed line. */
export function answerTyped(line: string, context: Context): string {
	const { command: name, rest } = splitLine(line);
	const command = commandNamed(name.toLowerCase());
	const invocation = command === undefined ? { command: name.slice(0, 40), options: {} } : readLine(command, rest);
	return renderText(speak(answer(invocation, context), language), language);
}

/** What Tab offers: commands, then the names of the option being typed. */
export function complete(line: string, context: Context): [string[], string] {
	const { command: name, rest } = splitLine(line);
	if (!/\s/.test(line.trimStart())) {
		const typed = line.trim();
		return [
			commands.map((one) => `/${one.name} `).filter((one) => one.startsWith(typed) || one.slice(1).startsWith(typed)),
			typed,
		];
	}
	const command = commandNamed(name.toLowerCase());
	const option = command?.options.find(isName);
	if (command === undefined || option === undefined) return [[], ''];
	const typed = /(?:[a-z]+:)?(\S*)$/.exec(rest)?.[1] ?? '';
	if (typed === '') return [[], ''];
	const names = suggest(command.name, option.name, typed, context).map((one) => one.name.replace(/ \(.*\)$/, ''));
	return [names.map((one) => (/\s/.test(one) ? `"${one}" ` : `${one} `)).slice(0, 10), typed];
}

/** Reads lines until the input ends or `/exit`. Piped input gets each answer and no prompt. */
export async function runPrompt(
	input: Readable & { readonly isTTY?: boolean },
	output: Writable & { readonly isTTY?: boolean },
	context: { readonly current: Context },
): Promise<void> {
	const isTerminal = input.isTTY === true && output.isTTY === true;
	if (isTerminal) output.write(`${language.text('terminal-welcome', { examples, exit: '/exit' })}\n`);
	const lines = createInterface({
		input,
		...(isTerminal ? { output, completer: (line: string) => complete(line, context.current) } : {}),
		terminal: isTerminal,
		prompt: '> ',
	});
	if (isTerminal) lines.prompt();
	for await (const line of lines) {
		if (/^\s*\/?(exit|quit)\s*$/.test(line)) break;
		if (line.trim() !== '') output.write(`${answerTyped(line, context.current)}\n\n`);
		if (isTerminal) lines.prompt();
	}
	lines.close();
}
