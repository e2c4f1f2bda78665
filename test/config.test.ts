import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const key = 'a'.repeat(64);

describe('readConfig', () => {
	test('GIVEN an empty environment THEN the transport is the terminal and logs are at info', () => {
		expect(readConfig({})).toMatchObject({ transport: 'none', logLevel: 'info', token: undefined });
	});

	test.each([
		[{ DISCORD_TOKEN: 'abc.def.ghi' }, 'gateway'],
		[{ DISCORD_TOKEN: '' }, 'none'],
		[{ DISCORD_TOKEN: 'abc.def.ghi', SHARDS: 'auto' }, 'sharded'],
		[{ HTTP_PORT: '8080', DISCORD_PUBLIC_KEY: key }, 'http'],
		[{ DISCORD_TOKEN: 'abc.def.ghi', SHARDS: '0', SHARDING_MANAGER: 'true' }, 'gateway'],
	])('GIVEN %j THEN the transport is %s', (environment, transport) => {
		expect(readConfig(environment).transport).toBe(transport);
	});

	test('GIVEN a token with the word Bot and white space THEN the bare token is kept', () => {
		expect(readConfig({ DISCORD_TOKEN: ' Bot abc.def ' }).token).toBe('abc.def');
	});

	test('GIVEN a REST base with a slash at its end THEN the slash is dropped', () => {
		expect(readConfig({ DISCORD_API_URL: 'http://localhost:1/api/' }).apiUrl).toBe('http://localhost:1/api');
	});

	test('GIVEN a port and an address for the playground THEN both are taken', () => {
		expect(readConfig({ PLAYGROUND_PORT: '4000', PLAYGROUND_HOST: ' 0.0.0.0 ' })).toMatchObject({
			transport: 'none',
			playgroundPort: 4000,
			playgroundHost: '0.0.0.0',
		});
		expect(readConfig({ PLAYGROUND_PORT: '' })).toMatchObject({ playgroundPort: undefined, playgroundHost: undefined });
		expect(caught(() => readConfig({ PLAYGROUND_PORT: 'x' })).message).toContain('PLAYGROUND_PORT is not a port number');
	});

	test('GIVEN several faults THEN all are told at once, each with variable, fault and remedy', () => {
		const environment = {
			DISCORD_GUILD_ID: 'mine',
			PORT: '99999',
			SHARDS: 'many',
			LOG_LEVEL: 'loud',
			DISCORD_API_URL: 'ftp://x',
		};
		const error = caught(() => readConfig(environment));
		expect(error.faults).toHaveLength(5);
		for (const variable of Object.keys(environment)) {
			expect(error.faults.some((fault) => fault.startsWith(`${variable} is `))).toBe(true);
		}
		expect(error.message).toContain('The configuration has 5 faults:');
		expect(error.message).toContain('LOG_LEVEL is not a log level. Use one of fatal');
	});

	test.each([
		[{ HTTP_PORT: '8080' }, 'DISCORD_PUBLIC_KEY is missing'],
		[{ SHARDS: 'auto' }, 'DISCORD_TOKEN is missing'],
		[{ HTTP_PORT: '8080', DISCORD_PUBLIC_KEY: key, PORT: '8080' }, 'PORT is the same as HTTP_PORT'],
		[{ HTTP_PORT: '8080', DISCORD_PUBLIC_KEY: key, SHARDS: '2', DISCORD_TOKEN: 'a' }, 'SHARDS cannot be used together'],
		[{ DISCORD_TOKEN: 'a b' }, 'DISCORD_TOKEN holds characters'],
	])('GIVEN %j THEN says %s', (environment, message) => {
		expect(caught(() => readConfig(environment)).message).toContain(message);
	});

	test('GIVEN a wrong token THEN the message does not show it', () => {
		expect(caught(() => readConfig({ DISCORD_TOKEN: 'secret secret' })).message).not.toContain('secret');
	});
});

function caught(act: () => unknown): ConfigError {
	try {
		act();
	} catch (error) {
		if (error instanceof ConfigError) return error;
		throw error;
	}
	throw new Error('nothing was thrown');
}
