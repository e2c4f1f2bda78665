/** What the list above the line offers: commands, options, and values of an option. */
import { complete, localised, optionTypes } from './discord.js';

/** @import { CommandDefinition, Entry, OptionDefinition, Question } from './types.d.ts' */

const yesOrNo = [
	{ label: 'True', value: 'true' },
	{ label: 'False', value: 'false' },
];

/**
 * Commands that begin with what was typed, each with its options.
 *
 * @param {readonly CommandDefinition[]} commands
 * @param {string} typed with or without the slash
 * @returns {Entry[]}
 */
export function commandEntries(commands, typed) {
	const wanted = typed.replace(/^\//, '');
	return commands
		.filter((one) => one.name.startsWith(wanted) || localised(one, 'name').startsWith(wanted))
		.map((one) => ({
			label: `/${localised(one, 'name')}`,
			value: one.name,
			detail: `${localised(one, 'description')}\n${optionsLine(one)}`,
		}));
}

/**
 * Options that begin with what was typed.
 *
 * @param {readonly OptionDefinition[]} options
 * @param {string} typed
 * @returns {Entry[]}
 */
export function optionEntries(options, typed) {
	return options
		.filter((option) => localised(option, 'name').startsWith(typed))
		.map((option) => ({ label: localised(option, 'name'), value: option.name, detail: localised(option, 'description') }));
}

/**
 * Values of an option that fit what was typed; none where they cannot be had, as what is typed can be sent all the same.
 *
 * @param {OptionDefinition} option
 * @param {string} typed
 * @param {Question} question the command with its other options
 * @param {AbortSignal} signal
 * @returns {Promise<Entry[]>}
 */
export async function valueEntries(option, typed, { command, options }, signal) {
	if (option.autocomplete === true) {
		const choices = await complete(command, option.name, typed, options, signal).catch(() => []);
		return choices.map(({ name, value }) => ({ label: name, value, ...flagIcon(value) }));
	}
	const choices =
		option.type === optionTypes.yesOrNo ? yesOrNo : (option.choices ?? []).map(({ name, value }) => ({ label: name, value }));
	return choices.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
}

/** @param {CommandDefinition} command */
function optionsLine({ options }) {
	return options
		.map((option) => (option.required === true ? localised(option, 'name') : `[${localised(option, 'name')}]`))
		.join(' ');
}

/**
 * The flag of a state whose id is its ISO code.
 *
 * @param {string} id
 */
function flagIcon(id) {
	if (!/^[A-Z]{2}$/.test(id)) return {};
	return { icon: String.fromCodePoint(...[...id].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65)) };
}
