/** The part of Discord itself: sends interactions as Discord would send them. */

/** @import { CommandDefinition, Choice, Named, OptionDefinition, Question, Turn, Value } from './types.d.ts' */

/** Discord's numbers. */
export const interactionTypes = { command: 2, component: 3, autocomplete: 4 };
export const responseTypes = { message: 4, update: 7, choices: 8 };
export const optionTypes = { text: 3, integer: 4, yesOrNo: 5 };
export const componentTypes = {
	actionRow: 1,
	button: 2,
	select: 3,
	section: 9,
	text: 10,
	thumbnail: 11,
	gallery: 12,
	file: 13,
	separator: 14,
	container: 17,
};
export const linkStyle = 5;
export const ephemeral = 1 << 6;

/** The person at this page: everybody who plays is the same one. */
const user = { id: '100000000000000001', username: 'you', discriminator: '0', avatar: null };

let counter = 0;

/** @param {number} type */
function base(type) {
	counter += 1;
	return {
		version: 1,
		type,
		id: String(200_000_000_000_000_000n + BigInt(counter)),
		application_id: '300000000000000003',
		token: `playground-${counter}`,
		channel_id: '400000000000000004',
		context: 1,
		locale: navigator.language,
		user,
	};
}

/**
 * @param {object} interaction
 * @param {AbortSignal} [signal]
 * @returns {Promise<Turn>}
 */
async function post(interaction, signal) {
	const response = await fetch('/interactions', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(interaction),
		...(signal === undefined ? {} : { signal }),
	});
	if (!response.ok) throw new Error(await response.text());
	return response.json();
}

/** @returns {Promise<readonly CommandDefinition[]>} */
export async function loadCommands() {
	const response = await fetch('/commands');
	if (!response.ok) throw new Error(await response.text());
	return response.json();
}

/** @param {Question['options']} options */
function optionsOf(options) {
	const types = { string: optionTypes.text, number: optionTypes.integer, boolean: optionTypes.yesOrNo };
	return Object.entries(options).map(([name, value]) => ({
		name,
		type: types[/** @type {'string' | 'number' | 'boolean'} */ (typeof value)],
		value,
	}));
}

/** @param {Question} question */
export function sendCommand({ command, options }) {
	return post({ ...base(interactionTypes.command), data: { id: '1', name: command, type: 1, options: optionsOf(options) } });
}

/**
 * @param {string} command
 * @param {string} option the option being typed
 * @param {string} typed
 * @param {Question['options']} others
 * @param {AbortSignal} signal
 * @returns {Promise<readonly Choice[]>}
 */
export async function complete(command, option, typed, others, signal) {
	const focused = { name: option, type: optionTypes.text, value: typed, focused: true };
	const data = { id: '1', name: command, type: 1, options: [...optionsOf(others), focused] };
	const turn = await post({ ...base(interactionTypes.autocomplete), data }, signal);
	return turn.response.data?.choices ?? [];
}

/**
 * A press of a button, or a choice from a menu.
 *
 * @param {string} customId
 * @param {number} flags of the message in which it stands
 * @param {readonly string[]} [values]
 */
export function press(customId, flags, values) {
	const { button, select } = componentTypes;
	return post({
		...base(interactionTypes.component),
		data: {
			custom_id: customId,
			component_type: values === undefined ? button : select,
			...(values === undefined ? {} : { values }),
		},
		message: { id: '500000000000000005', flags, interaction_metadata: { user } },
	});
}

/**
 * A name or description in the reader's language, where there is one.
 *
 * @param {Named} named
 * @param {'name' | 'description'} what
 */
export function localised(named, what) {
	const words = named[`${what}_localizations`] ?? {};
	const wanted = navigator.language;
	const language = wanted.split('-', 1)[0] ?? '';
	const near = Object.keys(words).find((locale) => locale.split('-', 1)[0] === language);
	return words[wanted] ?? words[language] ?? (near === undefined ? undefined : words[near]) ?? named[what];
}

/**
 * A text as the value of an option, or `undefined` where it is none.
 *
 * @param {OptionDefinition} option
 * @param {string} text
 * @returns {Value | undefined}
 */
export function readValue(option, text) {
	const trimmed = text.trim();
	if (trimmed === '') return undefined;
	switch (option.type) {
		case optionTypes.integer: {
			const number = Number(trimmed);
			const { min_value: least = Number.NEGATIVE_INFINITY, max_value: most = Number.POSITIVE_INFINITY } = option;
			return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
		}
		case optionTypes.yesOrNo:
			return /^(true|false)$/i.test(trimmed) ? trimmed.toLowerCase() === 'true' : undefined;
		default: {
			if (option.choices === undefined || option.choices.length === 0) return trimmed.slice(0, option.max_length ?? 6_000);
			const wanted = trimmed.toLowerCase();
			return option.choices.find(({ name, value }) => name.toLowerCase() === wanted || value.toLowerCase() === wanted)?.value;
		}
	}
}
