import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { eventKinds } from '../../src/data/kinds.ts';
import { type Action, pack, unpack } from '../../src/interactions/customId.ts';
import { limits } from '../../src/interactions/limits.ts';
import type { CommandOption } from '../../src/questions/declaration.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });

/** Any value that an option can have. */
function anyValueOf(option: CommandOption): fc.Arbitrary<string | number> {
	switch (option.type) {
		case 'integer':
			return fc.integer({ min: option.minimum, max: option.maximum });
		case 'choice':
			return fc.constantFrom(...option.choices, ...Object.keys(option.codes ?? {}));
		default:
			return word;
	}
}

describe('pack and unpack', () => {
	test.each([
		['ask', { command: 'relations', options: { country: 'UA', with: 'SY', on: '2022-06' } }, '1ar|UA|SY|2022-06'],
		['turn', { command: 'timeline', options: { country: 'KR', kind: 'visit', page: 12 } }, '1tt|KR||||!vi|12'],
		['show', { command: 'whois', options: { name: 'Q1' } }, '1sw|Q1'],
		['ask', { command: 'help', options: {} }, '1ah'],
	] as const)('GIVEN %s %j THEN the id is %s and reads back', (action, invocation, id) => {
		expect(pack(action, invocation)).toBe(id);
		expect(unpack(id)).toEqual({ action, invocation });
	});

	/** Ids as messages that stand in Discord have them. A line here is never changed: it would break their buttons. */
	const standing: readonly (readonly [string, Action, string, Record<string, string | number>])[] = [
		['1ar|UA|SY|2022-06', 'ask', 'relations', { country: 'UA', with: 'SY', on: '2022-06' }],
		['1sr|UA|SY', 'show', 'relations', { country: 'UA', with: 'SY' }],
		['1tt|UA|SY|2000|2020-06|status|3|oldest|6', 'turn', 'timeline', timelineOptions('status')],
		...(
			[
				['re', 'recognition'],
				['rw', 'recognition-withdrawn'],
				['es', 'relations-established'],
				['se', 'relations-severed'],
				['su', 'relations-suspended'],
				['rs', 'relations-restored'],
				['co', 'relations-continued'],
				['up', 'representation-upgraded'],
				['dn', 'representation-downgraded'],
				['mo', 'mission-opened'],
				['mc', 'mission-closed'],
				['er', 'envoy-recalled'],
				['ex', 'envoy-expelled'],
				['cr', 'credentials-presented'],
				['ag', 'agreement-signed'],
				['vi', 'visit'],
				['me', 'meeting'],
				['st', 'statement'],
				['mb', 'membership'],
			] as const
		).map(([code, kind]) => [`1tt|UA|SY|2000|2020-06|!${code}|3|oldest|6`, 'turn', 'timeline', timelineOptions(kind)] as const),
		['1aw|Q1|2019', 'ask', 'whois', { name: 'Q1', on: '2019' }],
		['1ah', 'ask', 'help', {}],
		['1aa', 'ask', 'about', {}],
		['1as', 'ask', 'sources', {}],
		['1am|UA|1990-01', 'ask', 'map', { country: 'UA', on: '1990-01' }],
		['1tc|2026-01-01|UA|2|6', 'turn', 'changes', { since: '2026-01-01', country: 'UA', page: 2, limit: 6 }],
		['1aw|a%7Cb%25c', 'ask', 'whois', { name: 'a|b%c' }],
	];

	function timelineOptions(kind: string) {
		return { country: 'UA', with: 'SY', from: '2000', to: '2020-06', kind, page: 3, order: 'oldest', limit: 6 };
	}

	test.each(standing)('GIVEN %s, which stands in Discord THEN it means the same for ever', (id, action, command, options) => {
		expect(unpack(id)).toEqual({ action, invocation: { command, options } });
		expect(pack(action, { command, options })).toBe(id);
	});

	test('GIVEN every kind of event THEN it has a code that stands in the table', () => {
		const known = standing.map(([, , , options]) => options['kind']);
		expect(eventKinds.filter((kind) => !known.includes(kind))).toEqual([]);
	});

	test('GIVEN the commands of the bot THEN no two share a code, and slots are counted from 0 without a gap', () => {
		expect(new Set(commands.map(({ code }) => code)).size).toBe(commands.length);
		for (const { name, code, options } of commands) {
			expect(code, name).toMatch(/^[a-z]$/);
			expect(
				options.map(({ slot }) => slot).sort((one, other) => one - other),
				name,
			).toEqual([...options.keys()]);
		}
	});

	test('GIVEN an open option THEN its value is left out and its place is kept', () => {
		const invocation = { command: 'relations', options: { country: 'Congo', with: 'SY' } };
		const id = pack('choose', invocation, 'country');
		expect(id).toBe('1c0r||SY');
		expect(unpack(id ?? '')).toEqual({
			action: 'choose',
			open: 'country',
			invocation: { command: 'relations', options: { with: 'SY' } },
		});
	});

	test.each(commands)(
		'GIVEN any values for options of /$name THEN what was packed is unpacked, within the limit or not at all',
		(command) => {
			const given = fc
				.subarray([...command.options])
				.chain((some) => fc.record(Object.fromEntries(some.map((option) => [option.name, anyValueOf(option)]))));
			fc.assert(
				fc.property(fc.constantFrom<Action>('ask', 'turn', 'show'), given, (action, options) => {
					const invocation = { command: command.name, options };
					const id = pack(action, invocation);
					if (id === undefined) return;
					expect(id.length).toBeLessThanOrEqual(limits.customId);
					expect(unpack(id)).toEqual({ action, invocation });
				}),
			);
		},
	);

	test('GIVEN the longest ids that the data has THEN a page of a timeline still fits', () => {
		const options = {
			country: 'x-united-arab-republic',
			with: 'x-united-arab-republic',
			from: '1958-02-22',
			to: '1961-09-28',
			kind: 'representation-downgraded',
			page: 100,
			order: 'newest',
			limit: 6,
		};
		const id = pack('turn', { command: 'timeline', options });
		expect(unpack(id ?? '')?.invocation.options).toEqual(options);
	});

	test('GIVEN a value too long THEN there is no id', () => {
		expect(pack('ask', { command: 'whois', options: { name: 'a'.repeat(101) } })).toBeUndefined();
	});

	test('GIVEN an unknown command or option THEN there is no id', () => {
		expect(pack('ask', { command: 'weather', options: {} })).toBeUndefined();
		expect(pack('ask', { command: 'whois', options: { mood: 'good' } })).toBeUndefined();
	});

	test.each([
		'',
		'hello',
		'2ar|UA',
		'1xr|UA',
		'1az|UA',
		'1a0r|UA',
		'1cr|UA',
		'1c9r|UA',
		'1tt|KR|||||x',
		'1tt|KR||||!zz',
		'1ah|x',
		'x'.repeat(101),
	])('GIVEN the forged id “%s” THEN it is refused', (id) => {
		expect(unpack(id)).toBeUndefined();
	});

	test('GIVEN any text at all THEN reading it never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (id) => {
				unpack(id);
				unpack(`1at|${id}`);
			}),
		);
	});

	test('GIVEN the commands of the bot THEN each of their options has a place', () => {
		for (const { name, options } of commands) {
			const filled = Object.fromEntries(options.map((option) => [option.name, option.type === 'integer' ? 1 : 'x']));
			expect(pack('ask', { command: name, options: filled }), name).toBeDefined();
		}
	});
});
