/** The sharded gateway: a manager and its shards, each a process of its own. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openShards } from '../../src/discord/sharded.ts';
import { createLog } from '../../src/server/log.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { BotProcess } from '../support/discord/botProcess.ts';
import { FakeDiscord, goodToken } from '../support/discord/fakeDiscord.ts';
import { slashCommand } from '../support/discord/interactions.ts';
import { storeEnvironment } from '../support/discord/store.ts';
import { replaceStore, severOn } from '../support/newerFacts.ts';

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

test('GIVEN newer facts THEN the manager alone compiles them, and every shard takes the store', async () => {
	const discord = new FakeDiscord({ shards: 2 });
	await discord.start();
	onTestFinished(() => discord.stop());
	const data = dataFolder();
	const store = join(data, 'store/facts.sqlite');
	severOn(data, '2020-05-05');
	const bot = await BotProcess.connect('src/main.ts', discord, { ATTACHE_DATA: data, ATTACHE_STORE: store, SHARDS: '2' });
	onTestFinished(() => void bot.child.kill('SIGTERM'));
	// Compiling and checking take only the processor time that nothing else wants: beside other tests that is seldom much.
	const isTrue = (condition: () => boolean) => expect.poll(condition, { timeout: 60_000 }).toBe(true);
	const changes = () => bot.output.split('newer facts are in use').length - 1;
	const askBoth = async () => {
		const answers: string[] = [];
		for (const guild of [4_194_304n * 10n, 4_194_304n * 11n]) {
			const question = { ...slashCommand('relations', { country: 'AA', with: 'BB' }), guild_id: String(guild) };
			answers.push(JSON.stringify((await discord.interact(question))?.body ?? 'no answer'));
		}
		return answers;
	};
	await isTrue(() => discord.connected === 2);

	severOn(data, '2021-06-06');
	bot.child.kill('SIGHUP');
	await isTrue(() => changes() === 3);
	for (const answer of await askBoth()) expect(answer).toContain('6 June 2021');

	// Data that cannot be compiled, newer than the store: whoever tries to compile it fails and keeps the facts it has.
	severOn(data, 'some day');
	replaceStore(store, 'another', '2030-01-01');
	await bot.said('the newer facts cannot be used', 60_000);
	const bothTookIt = async () => (await askBoth()).every((answer) => answer.includes('1 January 2030'));
	await expect.poll(bothTookIt, { timeout: 60_000, interval: 3_000 }).toBe(true);
}, 240_000);

test('GIVEN that the manager announces newer facts THEN its shards hear of it', async () => {
	const config = readConfig({ DISCORD_TOKEN: goodToken, SHARDS: '1' });
	const program = fileURLToPath(new URL('../support/discord/attentiveShard.ts', import.meta.url));
	const shards = await openShards(config, program, createLog({ logLevel: 'silent' }));
	onTestFinished(() => shards.stop());
	const announced = () => {
		shards.announceFacts();
		return shards.isReady();
	};
	await expect.poll(announced, { timeout: 20_000, interval: 100 }).toBe(true);
}, 30_000);

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
