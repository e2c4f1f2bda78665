/**
 * Questions packed into custom ids. A button or menu carries everything that it needs, so that it works after a restart, on
 * any replica, for as long as the message stands. What comes back is checked like any other input.
 *
 * Form: version, action, command, then the options in a fixed order, each after a `|`; `|` and `%` inside a value are
 * percent-encoded. A menu has its open option between action and command.
 */
import type { Invocation } from '../answers/answer.ts';
import type { EventKind } from '../data/kinds.ts';
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

const actionCodes: Record<Action, string> = { ask: 'a', turn: 't', show: 's', choose: 'c' };

/** Codes and places never change their meaning; new ones are added at the end. */
const layouts: Readonly<Record<string, { readonly code: string; readonly options: readonly string[] }>> = {
	relations: { code: 'r', options: ['country', 'with', 'on'] },
	timeline: { code: 't', options: ['country', 'with', 'from', 'to', 'kind', 'page', 'order', 'limit'] },
	whois: { code: 'w', options: ['name', 'on'] },
	help: { code: 'h', options: [] },
	about: { code: 'a', options: [] },
	sources: { code: 's', options: [] },
	map: { code: 'm', options: ['country', 'on'] },
	changes: { code: 'c', options: ['since', 'country', 'page', 'limit'] },
};

/** Kinds are long words in a short space; the codes never change their meaning. */
const kindCodes: Record<EventKind, string> = {
	recognition: '!re',
	'recognition-withdrawn': '!rw',
	'relations-established': '!es',
	'relations-severed': '!se',
	'relations-suspended': '!su',
	'relations-restored': '!rs',
	'relations-continued': '!co',
	'representation-upgraded': '!up',
	'representation-downgraded': '!dn',
	'mission-opened': '!mo',
	'mission-closed': '!mc',
	'envoy-recalled': '!er',
	'envoy-expelled': '!ex',
	'credentials-presented': '!cr',
	'agreement-signed': '!ag',
	visit: '!vi',
	meeting: '!me',
	statement: '!st',
	membership: '!mb',
};
const codesOfKinds = new Map<string, string>(Object.entries(kindCodes));
const kinds = new Map(Object.entries(kindCodes).map(([kind, code]) => [code, kind]));
const actions = new Map(Object.entries(actionCodes).map(([action, code]) => [code, action as Action]));
const commands = new Map(Object.entries(layouts).map(([name, { code }]) => [code, name]));

/** Whether an option of this name is a whole number; all others are text. */
const integers = new Set(['page', 'limit']);

/** Packs a question, or gives `undefined` where it has no place in Discord's 100 characters. */
export function pack(action: Action, invocation: Invocation, open?: string): string | undefined {
	const layout = Object.hasOwn(layouts, invocation.command) ? layouts[invocation.command] : undefined;
	if (!layout) return undefined;
	const given = Object.keys(invocation.options).filter((name) => name !== open);
	if (given.some((name) => !layout.options.includes(name))) return undefined;

	const place = open === undefined ? '' : layout.options.indexOf(open);
	if (place === -1) return undefined;
	const values = layout.options.map((name) => (name === open ? '' : encode(name, invocation.options[name])));
	const id = [`${version}${actionCodes[action]}${place}${layout.code}`, ...values].join('|').replace(/\|+$/, '');
	return id.length <= limits.customId ? id : undefined;
}

/** Reads a custom id; `undefined` where it is not one of ours, or was tampered with. */
export function unpack(customId: string): Packed | undefined {
	if (customId.length > limits.customId) return undefined;
	const [head = '', ...values] = customId.split('|');
	const match = /^1([a-z])(\d?)([a-z])$/.exec(head);
	const action = actions.get(match?.[1] ?? '');
	const command = commands.get(match?.[3] ?? '');
	const layout = command === undefined ? undefined : layouts[command];
	if (action === undefined || command === undefined || !layout || values.length > layout.options.length) return undefined;

	const options: Invocation['options'] = {};
	for (const [place, value] of values.entries()) {
		const name = layout.options[place];
		if (name === undefined || value === '') continue;
		const decoded = decode(name, value);
		if (decoded === undefined) return undefined;
		options[name] = decoded;
	}

	const place = match?.[2] ?? '';
	if ((action === 'choose') !== (place !== '')) return undefined;
	const open = place === '' ? undefined : layout.options[Number(place)];
	if (place !== '' && open === undefined) return undefined;
	return { action, invocation: { command, options }, ...(open === undefined ? {} : { open }) };
}

function encode(name: string, value: string | number | boolean | undefined): string {
	if (value === undefined) return '';
	const text = String(value);
	const code = name === 'kind' ? codesOfKinds.get(text) : undefined;
	return code ?? text.replace(/[|%]/g, (mark) => (mark === '|' ? '%7C' : '%25'));
}

function decode(name: string, value: string): string | number | undefined {
	if (integers.has(name)) return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
	if (name === 'kind' && value.startsWith('!')) return kinds.get(value);
	return value.replace(/%7C/g, '|').replace(/%25/g, '%');
}
