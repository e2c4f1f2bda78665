/** A line typed as in Discord: `/relations Ukraine Syria on:2023`. */
import type { Invocation } from '../answers/answer.ts';
import type { CommandOption } from './declaration.ts';
import { isName } from './readOptions.ts';

interface Word {
	readonly text: string;
	readonly isQuoted: boolean;
}

function wordsOf(text: string): Word[] {
	return [...text.matchAll(/([\p{L}]+):"([^"]*)"|"([^"]*)"|“([^”]*)”|(\S+)/gu)].map(([, option, value, quoted, curly, bare]) =>
		option === undefined
			? { text: quoted ?? curly ?? bare ?? '', isQuoted: bare === undefined }
			: { text: `${option}:${value}`, isQuoted: false },
	);
}

/** Splits a line into the command and the rest; the slash may be left out. */
export function splitLine(line: string): { readonly command: string; readonly rest: string } {
	const match = /^\s*\/?(\S*)\s*(.*)$/su.exec(line);
	return { command: match?.[1] ?? '', rest: match?.[2] ?? '' };
}

/**
 * Reads the options of a command from what stands behind it. `name:value` names an option; a quoted text fills the next one;
 * other words belong together, up to one that is a date where the command takes one: `South Korea Syria 2023`.
 */
export function readLine(
	command: { readonly name: string; readonly options: readonly CommandOption[] },
	rest: string,
): Invocation {
	const options: Record<string, string> = {};
	const loose: Word[] = [];
	const offered = command.options.filter(({ isOffered }) => isOffered !== false);
	let named: CommandOption | undefined;
	for (const word of wordsOf(rest)) {
		const [, name, value] = (word.isQuoted ? null : /^(?:--)?([a-z]+)[:=](.*)$/s.exec(word.text)) ?? [];
		const option = offered.find((one) => one.name === name);
		if (option !== undefined && value !== undefined) {
			options[option.name] = value;
			named = option;
		} else if (named !== undefined && !word.isQuoted && named.type !== 'date') {
			options[named.name] = `${options[named.name]} ${word.text}`.trim();
		} else {
			loose.push(word);
		}
	}
	const free = offered.filter((option) => options[option.name] === undefined && isName(option));
	const date = offered.find(({ type, name }) => type === 'date' && options[name] === undefined);
	const last = loose.at(-1);
	if (date !== undefined && last !== undefined && loose.length > 1 && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(last.text)) {
		options[date.name] = last.text;
		loose.pop();
	}
	for (const word of loose.filter(({ isQuoted }) => isQuoted)) {
		const option = free.shift();
		if (option !== undefined) options[option.name] = word.text;
	}
	const words = loose.filter(({ isQuoted }) => !isQuoted).map(({ text }) => text);
	const next = free.shift();
	if (next !== undefined && words.length > 0) options[next.name] = words.join(' ');
	return { command: command.name, options };
}
