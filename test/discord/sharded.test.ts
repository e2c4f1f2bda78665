/** The sharded gateway: a manager and its shards, each a process of its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BotProcess } from '../support/discord/botProcess.ts';
import { FakeDiscord } from '../support/discord/fakeDiscord.ts';
import { slashCommand } from '../support/discord/interactions.ts';
import { storeEnvironment } from '../support/discord/store.ts';

describe('the sharded gateway', () => {
	let discord: FakeDiscord;
	let bot: BotProcess;

	beforeAll(async () => {
		discord = new FakeDiscord({ shards: 2 });
		await discord.start();
		bot = await BotProcess.connect('src/main.ts', discord, { ...storeEnvironment(), SHARDS: 'auto', PORT: '39472' });
		while (discord.connected < 2) await new Promise((resolve) => setTimeout(resolve, 50));
	}, 60_000);

	afterAll(async () => {
		bot.child.kill('SIGKILL');
		await discord.stop();
	});

	test('GIVEN “auto” THEN there are as many shards as Discord recommends, and one of them registers the commands', async () => {
		await bot.said('commands registered');
		expect(discord.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
		expect(discord.received.filter(({ op }) => op === 2)).toHaveLength(2);
	});

	test('GIVEN interactions in servers of both shards THEN both are answered', async () => {
		for (const guild of [4_194_304n * 10n, 4_194_304n * 11n]) {
			const interaction = { ...slashCommand('relations', { country: 'UA', with: 'SY' }), guild_id: String(guild) };
			expect((await discord.interact(interaction))?.body.type).toBe(4);
		}
		expect(discord.violations).toEqual([]);
	});

	test('GIVEN the manager’s port THEN health and the sum of both shards’ figures', async () => {
		const until = Date.now() + 15_000;
		let status = 0;
		while (status !== 200 && Date.now() < until) status = (await fetch('http://127.0.0.1:39472/healthz')).status;
		expect(status).toBe(200);
		const metrics = await (await fetch('http://127.0.0.1:39472/metrics')).text();
		expect(metrics).toContain('attache_interactions_total{type="command",command="relations",result="answer"} 2');
	}, 20_000);

	test('GIVEN SIGTERM THEN manager and shards end with code 0', async () => {
		const started = performance.now();
		expect(await bot.stop()).toBe(0);
		expect(performance.now() - started).toBeLessThan(5_000);
		expect(discord.connected).toBe(0);
	}, 15_000);
});

test('GIVEN a token that Discord refuses THEN the manager says so and ends', async () => {
	const discord = new FakeDiscord();
	await discord.start();
	const bot = BotProcess.start('src/main.ts', {
		...storeEnvironment(),
		DISCORD_TOKEN: 'wrong.token.here',
		DISCORD_API_URL: discord.apiUrl,
		SHARDS: 'auto',
	});
	expect(await bot.exited()).toBe(77);
	expect(bot.output).toContain('Discord refuses DISCORD_TOKEN');
	await discord.stop();
}, 20_000);
