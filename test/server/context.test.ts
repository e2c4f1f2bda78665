/** Newer facts while running: a real store, compiled by the real process, from a data folder that changes. */
import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ContextProvider } from '../../src/server/context.ts';
import { openStore } from '../../src/store/open.ts';
import { prepareStore } from '../../src/store/prepare.ts';
import { FactStore } from '../../src/store/store.ts';
import { dataFolder } from '../support/dataFolder.ts';

const event =
	'2020-05-05,,relations-severed,AA,AA BB,,Aland broke off relations.,page-a,row 3,Paper,Title,https://example.org/paper,2020';

function storeFile(): string {
	const folder = mkdtempSync(join(tmpdir(), 'attache-context-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, 'facts.sqlite');
}

/** Puts the content of another data folder in place of the present one. */
function changeInto(data: string, newer: string): void {
	copyFileSync(join(newer, 'curated/events/all.csv'), join(data, 'curated/events/all.csv'));
}

async function open(data: string, store: string): Promise<{ readonly provider: ContextProvider; readonly reports: string[] }> {
	const reports: string[] = [];
	const provider = await ContextProvider.open({ data, store }, { report: (message) => reports.push(message) });
	onTestFinished(() => provider.current.store.close());
	return { provider, reports };
}

describe('ContextProvider', () => {
	test('GIVEN a changed data folder THEN questions are answered while it is compiled, and from it afterwards', async () => {
		const [data, store] = [dataFolder(), storeFile()];
		const { provider, reports } = await open(data, store);
		changeInto(data, dataFolder({ events: [event] }));
		const reloaded = provider.reload((message) => reports.push(message));
		let turns = 0;
		const counting = setInterval(() => {
			turns += provider.current.store.intervals('AA', 'BB').length === 0 ? 1 : 0;
		}, 5);
		expect(await reloaded).toBe(true);
		clearInterval(counting);
		expect(turns).toBeGreaterThan(5);
		expect(provider.current.store.intervals('AA', 'BB')).toMatchObject([{ status: 'severed' }]);
		expect(reports).toEqual([]);
	});

	test('GIVEN an unchanged data folder THEN the context stays the same', async () => {
		const { provider } = await open(dataFolder(), storeFile());
		const before = provider.current;
		expect(await provider.reload(() => {})).toBe(false);
		expect(provider.current).toBe(before);
	});

	test('GIVEN data with errors THEN they are said with file and line, and the present facts stay', async () => {
		const [data, store] = [dataFolder(), storeFile()];
		const { provider } = await open(data, store);
		const before = provider.current;
		changeInto(data, dataFolder({ events: ['x,,visit,AA,AA BB,,Said.,page-a,,,,,'] }));
		await expect(provider.reload(() => {})).rejects.toThrow(/events\/all\.csv:2 date: "x" is no date/);
		expect(provider.current).toBe(before);
		expect(before.store.entity('AA')?.name).toBe('Aland');
	});

	test('GIVEN a change while one is being compiled THEN the last one is in use in the end', async () => {
		const [data, store] = [dataFolder(), storeFile()];
		const { provider } = await open(data, store);
		changeInto(data, dataFolder({ events: [event] }));
		const first = provider.reload(() => {});
		await pause(20);
		changeInto(data, dataFolder({ events: [event.replace('2020-05-05', '2021-06-06')] }));
		await Promise.all([first, provider.reload(() => {}), provider.reload(() => {})]);
		expect(provider.current.store.intervals('AA', 'BB')).toMatchObject([{ from: '2021-06-06' }]);
	});

	test('GIVEN a newer store put in place twice THEN each is noticed and in use, though a data folder exists', async () => {
		const [data, store] = [dataFolder(), storeFile()];
		const { provider } = await open(data, store);
		for (const from of ['2020-05-05', '2021-06-06']) {
			const replaced = Promise.withResolvers<void>();
			const stop = provider.onReplaced(replaced.resolve);
			const newer = `${store}.newer`;
			openStore({ data: dataFolder({ events: [event.replace('2020-05-05', from)] }), file: newer }).close();
			renameSync(newer, store);
			await replaced.promise;
			stop();
			expect(await provider.reload(() => {})).toBe(true);
			expect(provider.current.store.intervals('AA', 'BB')).toMatchObject([{ from }]);
		}
	});
});

describe('prepareStore', () => {
	test('GIVEN that it is killed at any point THEN the store is the old one or the new one, whole', async () => {
		const [data, file] = [dataFolder(), storeFile()];
		openStore({ data, file }).close();
		const allowed: number[] = [];
		for (let round = 0; round < 8; round++) {
			changeInto(data, dataFolder({ events: [event.replace('05-05', `05-${10 + round}`)] }));
			await prepareStore({ data, file }, AbortSignal.timeout(40 + round * 60)).catch(() => undefined);
			const store = new FactStore(file, { thorough: true });
			allowed.push(store.intervals('AA', 'BB').length);
			store.close();
		}
		expect(allowed.every((length) => length <= 1)).toBe(true);
		await prepareStore({ data, file });
		const store = new FactStore(file);
		expect(store.intervals('AA', 'BB')).toMatchObject([{ from: '2020-05-17' }]);
		store.close();
	}, 60_000);

	test('GIVEN several starts at once THEN none fails', async () => {
		const [data, file] = [dataFolder({ events: [event] }), storeFile()];
		await Promise.all([1, 2, 3].map(() => prepareStore({ data, file })));
		const store = new FactStore(file, { thorough: true });
		expect(store.intervals('AA', 'BB')).toHaveLength(1);
		store.close();
	}, 30_000);

	test('GIVEN a folder that cannot be written and no store THEN one line says so', async () => {
		const blocked = join(storeFile(), '..', 'file');
		writeFileSync(blocked, '');
		await expect(prepareStore({ data: dataFolder(), file: join(blocked, 'facts.sqlite') })).rejects.toThrow(
			/^The fact store .* cannot be written: [^\n]*Make its folder writable[^\n]*$/,
		);
	});
});
