/** A newer store put in place of the present one while questions come in. */
import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BotProcess } from '../support/discord/botProcess.ts';
import { FakeDiscord } from '../support/discord/fakeDiscord.ts';
import { slashCommand } from '../support/discord/interactions.ts';
import { storeEnvironment } from '../support/discord/store.ts';

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

	/** Puts a store of another version, with another date, in place of the present one. */
	function replace(version: string, dataTo: string): void {
		const newer = join(folder, `${version}.sqlite`);
		copyFileSync(store, newer);
		const database = new Database(newer);
		database.prepare("UPDATE meta SET value = ? WHERE key = 'hash'").run(version);
		database.prepare("UPDATE meta SET value = ? WHERE key = 'dataTo'").run(dataTo);
		database.close();
		renameSync(newer, store);
	}

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
		'GIVEN that %s under load THEN newer facts are told from then on, and no question is lost',
		async (_name, version, dataTo, withSignal) => {
			const seen = bot.output.split('newer facts are in use').length;
			replace(version, dataTo);
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
