import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Action, pack, unpack } from '../../src/interactions/customId.ts';
import { limits } from '../../src/interactions/limits.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });

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

	test('GIVEN any texts THEN what was packed is unpacked, within the limit or not at all', () => {
		fc.assert(
			fc.property(
				fc.constantFrom<Action>('ask', 'turn', 'show'),
				fc.record({ country: word, with: word, from: word, to: word, kind: word, page: fc.integer({ min: 1, max: 999_999 }) }),
				(action, options) => {
					const invocation = { command: 'timeline', options };
					const id = pack(action, invocation);
					if (id === undefined) return;
					expect(id.length).toBeLessThanOrEqual(limits.customId);
					if (!options.kind.startsWith('!')) expect(unpack(id)).toEqual({ action, invocation });
				},
			),
		);
	});

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
