/**
 * Questions packed into custom ids. A button or menu carries everything that it needs, so that it works after a restart, on
 * any replica, for as long as the message stands. What comes back is checked like any other input.
 *
 * Form: version, action, command, then the options in the order of their slots, each after a `|`; `|` and `%` inside a value are
 * percent-encoded. A menu has its open option between action and command.
 */
import type { Command } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import type { Invocation } from '../answers/answer.ts';
import type { CommandOption } from '../questions/declaration.ts';
import { limits } from './limits.ts';

const version = '1';

/**
 * What is asked of a button or menu: `ask` answers in a new message, `turn` in the same one (pages), `show` says it to everyone,
 * `choose` is a menu whose value fills the open option.
 */
export type Action = 'ask' | 'turn' | 'show' | 'choose';

/** A custom id, unpacked. */
export interface Packed {
	readonly action: Action;
	readonly invocation: Invocation;
	/** The option that the chosen value fills; for `choose` only. */
	readonly open?: string;
}

const actionCodes: Readonly<Record<Action, string>> = { ask: 'a', turn: 't', show: 's', choose: 'c' };
const actions: readonly Action[] = ['ask', 'turn', 'show', 'choose'];

/** Packs and unpacks the questions of a set of commands. */
export interface CustomIds {
	/** Packs a question, or gives `undefined` where it has no place in Discord's 100 characters. */
	pack(action: Action, invocation: Invocation, open?: string): string | undefined;
	/** Reads a custom id; `undefined` where it is not one of ours, or was tampered with. */
	unpack(customId: string): Packed | undefined;
}

/** The custom ids of a set of commands: their codes, and their options each in its slot. */
export function customIdsOf(commands: readonly Command[]): CustomIds {
	const layouts = commands.map(({ name, code, options }) => ({
		name,
		code,
		options: options.toSorted((one, other) => one.slot - other.slot),
	}));
	return {
		pack(action, { command, options }, open) {
			const layout = layouts.find(({ name }) => name === command);
			if (layout === undefined) return undefined;
			const names = layout.options.map(({ name }) => name);
			if (Object.keys(options).some((name) => name !== open && !names.includes(name))) return undefined;

			const place = open === undefined ? '' : names.indexOf(open);
			if (place === -1) return undefined;
			const values = layout.options.map((option) => (option.name === open ? '' : encode(option, options[option.name])));
			const id = [`${version}${actionCodes[action]}${place}${layout.code}`, ...values].join('|').replace(/\|+$/, '');
			return id.length <= limits.customId ? id : undefined;
		},
		unpack(customId) {
			if (customId.length > limits.customId) return undefined;
			const [head = '', ...values] = customId.split('|');
			const [, actionCode = '', place = '', code = ''] = /^1([a-z])(\d?)([a-z])$/.exec(head) ?? [];
			const action = actions.find((one) => actionCodes[one] === actionCode);
			const layout = layouts.find((one) => one.code === code);
			if (action === undefined || layout === undefined || (action === 'choose') !== (place !== '')) return undefined;
			const options = decodeAll(values, layout.options);
			const open = place === '' ? undefined : layout.options[Number(place)];
			if (options === undefined || (place !== '' && open === undefined)) return undefined;
			return { action, invocation: { command: layout.name, options }, ...(open === undefined ? {} : { open: open.name }) };
		},
	};
}

/** The custom ids of the commands of the bot. */
export const { pack, unpack } = customIdsOf(commands);

function encode(option: CommandOption, value: string | number | boolean | undefined): string {
	if (value === undefined) return '';
	const text = String(value);
	const code = option.type === 'choice' && Object.hasOwn(option.codes ?? {}, text) ? option.codes?.[text] : undefined;
	return code ?? text.replace(/[|%]/g, (mark) => (mark === '|' ? '%7C' : '%25'));
}

/** The values in the order of the slots; `undefined` where one cannot be, or where there are too many. */
function decodeAll(values: readonly string[], options: readonly CommandOption[]): Invocation['options'] | undefined {
	const decoded: Invocation['options'] = {};
	for (const [place, text] of values.entries()) {
		const option = options[place];
		if (option === undefined) return undefined;
		if (text === '') continue;
		const value = decode(option, text);
		if (value === undefined) return undefined;
		decoded[option.name] = value;
	}
	return decoded;
}

function decode(option: CommandOption, text: string): string | number | undefined {
	if (option.type === 'integer') return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
	if (option.type === 'choice' && option.codes !== undefined && text.startsWith('!')) {
		return Object.entries(option.codes).find(([, code]) => code === text)?.[0];
	}
	return text.replace(/%7C/g, '|').replace(/%25/g, '%');
}
