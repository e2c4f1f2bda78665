import { describe, expect, test } from 'vitest';
import { commandNamed } from '../../commands/index.ts';
import { readLine } from '../../src/questions/line.ts';

describe('readLine', () => {
	test.each([
		['relations', 'Ukraine Syria', { country: 'Ukraine Syria' }],
		['relations', '"South Korea" Syria', { country: 'South Korea', with: 'Syria' }],
		['relations', 'South Korea Syria 2023-01-01', { country: 'South Korea Syria', on: '2023-01-01' }],
		['relations', 'country:South Korea with:North Korea on:1990', { country: 'South Korea', with: 'North Korea', on: '1990' }],
		['timeline', 'South Korea with:Syria', { country: 'South Korea', with: 'Syria' }],
		['timeline', 'Chad from:2020 kind:visits', { country: 'Chad', from: '2020', kind: 'visits' }],
		['whois', 'foreign minister of Chad', { name: 'foreign minister of Chad' }],
		['whois', 'with:"x" Bob', { name: 'with:x Bob' }],
		['relations', '', {}],
	])('GIVEN /%s %s THEN the options are read as in Discord', (name, rest, options) => {
		const command = commandNamed(name);
		expect(command && readLine(command, rest)).toEqual({ command: name, options });
	});
});
