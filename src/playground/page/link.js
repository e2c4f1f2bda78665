/** Questions as links: `#/relations?country=UA&with=SY`. */
import { readValue } from './discord.js';

/** @import { CommandDefinition, Question, Value } from './types.d.ts' */

/** @param {Question} question */
export function hashOf({ command, options }) {
	const pairs = Object.entries(options).map(([name, value]) => [name, String(value)]);
	const query = new URLSearchParams(pairs).toString();
	return `#/${command}${query === '' ? '' : `?${query}`}`;
}

/**
 * Reads a question from a link; `undefined` where it names no command. What is no option of the command is left out.
 *
 * @param {string} hash
 * @param {readonly CommandDefinition[]} commands
 * @returns {Question | undefined}
 */
export function questionOf(hash, commands) {
	const match = /^#\/([^?]+)(?:\?(.*))?$/.exec(hash);
	const command = commands.find(({ name }) => name === match?.[1]);
	if (command === undefined) return undefined;
	const query = new URLSearchParams(match?.[2] ?? '');
	/** @type {Record<string, Value>} */
	const options = {};
	for (const option of command.options) {
		const value = readValue(option, query.get(option.name) ?? '');
		if (value !== undefined) options[option.name] = value;
	}
	return { command: command.name, options };
}
