/** A newer store put in place of the present one while questions come in. */
import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { dataFolder } from '../support/dataFolder.ts';
import { BotProcess } from '../support/discord/botProcess.ts';
import { FakeDiscord } from '../support/discord/fakeDiscord.ts';
import { slashCommand } from '../support/discord/interactions.ts';
import { storeEnvironment } from '../support/discord/store.ts';
import { replaceStore, severOn } from '../support/newerFacts.ts';

describe('newer facts', () => {
	const folder = mkdtempSync(join(tmpdir(), 'attache-newer-'));
	const store = join(folder, 'facts.sqlite');
	let discord: FakeDiscord;
	let bot: BotProcess;

	beforeAll(async () => {
		const environment = storeEnvironment();
		copyFileSync(environment.ATTACHE_STORE, store);
		discord = new FakeDiscord();
		await discord.start();
		bot = await BotProcess.connect('src/main.ts', discord, { ...environment, ATTACHE_STORE: store });
		await bot.said('commands registered');
	}, 60_000);

	afterAll(async () => {
		bot.child.kill('SIGKILL');
		await discord.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	async function askUntil(isOver: () => boolean): Promise<string[]> {
		const texts: string[] = [];
		for (let user = 1; !isOver(); user++) {
			const callback = await discord.interact(slashCommand('relations', { country: 'UA', with: 'SY' }, { user: String(user) }));
			texts.push(JSON.stringify(callback?.body ?? 'no answer'));
		}
		return texts;
	}

	test.each([
		['the file is replaced', 'newer-1', '2030-01-01', false],
		['SIGHUP', 'newer-2', '2031-02-03', true],
	])(
		'GIVEN that %s under load THEN answers come from newer facts from then on, and no question is lost',
		async (_name, version, dataTo, withSignal) => {
			const seen = bot.output.split('newer facts are in use').length;
			replaceStore(store, version, dataTo);
			if (withSignal) bot.child.kill('SIGHUP');
			const texts = await askUntil(() => bot.output.split('newer facts are in use').length > seen);
			expect(texts.filter((text) => !text.startsWith('{"type":4'))).toEqual([]);
			const [last] = await askUntilOnce();
			expect(last).toContain(
				`Data to ${Number(dataTo.slice(8))} ${dataTo.startsWith('2030') ? 'January' : 'February'} ${dataTo.slice(0, 4)}`,
			);
		},
		30_000,
	);

	test('GIVEN that the store is replaced by rubbish THEN that is said, and the present facts stay', async () => {
		const rubbish = join(folder, 'rubbish');
		copyFileSync('package.json', rubbish);
		renameSync(rubbish, store);
		bot.child.kill('SIGHUP');
		await bot.said('the newer facts cannot be used');
		const [text] = await askUntilOnce();
		expect(text).toContain('3 February 2031');
	}, 30_000);

	function askUntilOnce(): Promise<string[]> {
		let asked = 0;
		return askUntil(() => asked++ > 0);
	}
});

describe('a changed data folder', () => {
	let discord: FakeDiscord;

	beforeAll(async () => {
		discord = new FakeDiscord();
		await discord.start();
	});
	afterAll(() => discord.stop());

	function connect(data: string): Promise<BotProcess> {
		return BotProcess.connect('src/main.ts', discord, { ATTACHE_DATA: data, ATTACHE_STORE: join(data, 'store/facts.sqlite') });
	}

	async function ask(user: number): Promise<string> {
		const question = slashCommand('relations', { country: 'AA', with: 'BB' }, { user: String(user) });
		return JSON.stringify((await discord.interact(question))?.body ?? 'no answer');
	}

	test('GIVEN one changed row and SIGHUP under load THEN no question is lost, and newer facts are given from then on', async () => {
		const data = dataFolder();
		severOn(data, '2020-05-05');
		const bot = await connect(data);
		onTestFinished(() => void bot.child.kill('SIGKILL'));
		severOn(data, '2021-06-06');
		bot.child.kill('SIGHUP');
		const answers: string[] = [];
		while (!bot.output.includes('newer facts are in use') && bot.child.signalCode === null)
			answers.push(await ask(answers.length + 1));
		expect(answers.filter((answer) => !/5 May 2020|6 June 2021/.test(answer))).toEqual([]);
		expect(answers[0]).toContain('5 May 2020');
		expect(await ask(1)).toContain('6 June 2021');

		severOn(data, 'some day');
		bot.child.kill('SIGHUP');
		await bot.said('the newer facts cannot be used');
		expect(bot.output).toMatch(/curated\/events\/all\.csv:2 date: \\"some day\\" is no date/);
		expect(await ask(2)).toContain('6 June 2021');
	}, 60_000);

	test('GIVEN a bot killed while newer facts are compiled, time and again, THEN the next start has the newest facts', async () => {
		const data = dataFolder();
		severOn(data, '2020-05-01');
		for (let round = 1; round <= 4; round++) {
			const bot = await connect(data);
			expect(await ask(round)).toContain(`${round} May 2020`);
			severOn(data, `2020-05-0${round + 1}`);
			bot.child.kill('SIGHUP');
			await pause(round * 120);
			bot.child.kill('SIGKILL');
			await bot.exited();
		}
	}, 60_000);
});
