import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { defineCommands } from '../../src/interactions/definitions.ts';
import { FakeDiscord, goodToken, world } from '../support/discord/fakeDiscord.ts';

describe('registerCommands', () => {
	let discord: FakeDiscord;
	let rest: REST;

	beforeEach(async () => {
		discord = new FakeDiscord();
		await discord.start();
		rest = new REST({ api: discord.apiUrl }).setToken(goodToken);
	});
	afterEach(() => discord.stop());

	test.each([
		['global', undefined],
		['guild', world.guild],
	] as const)('GIVEN nothing registered, %s THEN all is registered, and a second time nothing', async (scope, guild) => {
		const definitions = defineCommands(commands, scope);
		expect(await registerCommands(rest, world.application, guild, definitions)).toBe('registered');
		expect(await registerCommands(rest, world.application, guild, definitions)).toBe('unchanged');
		expect(discord.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
		expect(discord.violations).toEqual([]);
	});

	test('GIVEN one description changed THEN the set is registered anew', async () => {
		const definitions = defineCommands(commands, 'global');
		await registerCommands(rest, world.application, undefined, definitions);
		const changed = definitions.map((definition, place) => (place === 0 ? { ...definition, description: 'Other' } : definition));
		expect(await registerCommands(rest, world.application, undefined, changed)).toBe('registered');
	});
});
