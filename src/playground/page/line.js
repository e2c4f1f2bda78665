/** What a typed line means: `/relations Ukraine with: Syria`. */
import { localised } from './discord.js';

/** @import { CommandDefinition, Named, OptionDefinition } from './types.d.ts' */

/**
 * The command or option of that name, in English or in the reader's language.
 *
 * @template {Named} Thing
 * @param {readonly Thing[]} things
 * @param {string | undefined} name
 * @returns {Thing | undefined}
 */
export function named(things, name) {
	return things.find((one) => one.name === name || localised(one, 'name') === name);
}

/**
 * A command with the text behind it; `undefined` until a space stands behind a known name.
 *
 * @param {string} typed
 * @param {readonly CommandDefinition[]} commands
 * @returns {{ readonly command: CommandDefinition, readonly rest: string } | undefined}
 */
export function readCommand(typed, commands) {
	const match = /^\/(\S+)\s(.*)$/s.exec(typed);
	const command = match === null ? undefined : named(commands, match[1]);
	return command === undefined ? undefined : { command, rest: match?.[2] ?? '' };
}

/**
 * The option whose name and colon were typed.
 *
 * @param {string} typed
 * @param {readonly OptionDefinition[]} options
 */
export function readOptionName(typed, options) {
	const name = /^\s*(\S+):$/.exec(typed)?.[1];
	return name === undefined ? undefined : named(options, name);
}

/**
 * The options in the text behind a command. What stands before the first name of an option belongs to the first required one.
 *
 * @param {CommandDefinition} command
 * @param {string} rest
 * @returns {{ readonly option: OptionDefinition, readonly text: string }[]}
 */
export function readOptions(command, rest) {
	const names = command.options.map(({ name }) => name).join('|');
	const [loose = '', ...parts] = ` ${rest}`.split(new RegExp(`\\s(?=(?:${names}):)`));
	const given = parts.flatMap((part) => {
		const colon = part.indexOf(':');
		const option = command.options.find(({ name }) => name === part.slice(0, colon));
		return option === undefined ? [] : [{ option, text: part.slice(colon + 1).trim() }];
	});
	const first = command.options.find(({ required }) => required);
	return loose.trim() === '' || first === undefined ? given : [...given, { option: first, text: loose.trim() }];
}
