/** Starts of the real program under bad conditions: killed, several at once, on a full disk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { FactStore } from '../../src/store/store.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { eventRow } from '../support/world.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function storeFile(): string {
	const folder = mkdtempSync(join(tmpdir(), 'attache-starts-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, 'facts.sqlite');
}

/** Severs the relations of the two states on a day. */
function severOn(data: string, date: string): void {
	const events = 'curated/events/all.csv';
	copyFileSync(join(dataFolder({ events: [eventRow({ date, actor: 'AA' })] }), events), join(data, events));
}

/** Asks for the relations of the two states by a program of its own; `prefix` is what the shell does first. */
function ask(data: string, store: string, prefix = ''): ChildProcess {
	const program = `${process.execPath} src/terminal/main.js relations AA BB`;
	const { PATH = '', HOME = '' } = process.env;
	return spawn('bash', ['-c', `${prefix} exec ${program}`], {
		cwd: root,
		env: { PATH, HOME, ATTACHE_DATA: data, ATTACHE_STORE: store },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

async function finished(child: ChildProcess) {
	const exited = once(child, 'exit');
	if (child.stdout === null || child.stderr === null) throw new Error('the program has no output');
	const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
	return { said, complained, code };
}

function severedFrom(file: string): string | null | undefined {
	const store = new FactStore(file, { thorough: true });
	const [interval] = store.intervals('AA', 'BB');
	store.close();
	return interval?.from;
}

describe('a start that compiles', () => {
	test('GIVEN that it is killed twenty times at any moment THEN the store is whole each time, with the old facts or the new ones', async () => {
		const [data, file] = [dataFolder(), storeFile()];
		severOn(data, '2020-01-01');
		openStore({ data, file }).close();
		const known = ['2020-01-01'];
		for (let round = 0; round < 20; round++) {
			severOn(data, `2021-01-${String(round + 1).padStart(2, '0')}`);
			known.push(`2021-01-${String(round + 1).padStart(2, '0')}`);
			const child = ask(data, file);
			const gone = once(child, 'exit');
			await pause(100 + round * 40);
			child.kill('SIGKILL');
			await gone;
			expect(known).toContain(severedFrom(file));
		}
		const { said, code } = await finished(ask(data, file));
		expect([code, said]).toEqual([0, expect.stringContaining('20 January 2021')]);
	}, 120_000);

	test('GIVEN three first starts at once THEN each answers, and one store is left', async () => {
		const [data, file] = [dataFolder(), storeFile()];
		severOn(data, '2020-05-05');
		const outcomes = await Promise.all([1, 2, 3].map(() => finished(ask(data, file))));
		expect(outcomes.map(({ code, complained }) => [code, complained])).toEqual([1, 2, 3].map(() => [0, '']));
		expect(new Set(outcomes.map(({ said }) => said)).size).toBe(1);
		expect(readdirSync(dirname(file))).toEqual(['facts.sqlite']);
	}, 60_000);

	test('GIVEN a file in the place of the data folder THEN one line says so', async () => {
		const file = join(dataFolder(), 'curated/coverage.csv');
		const { said, complained, code } = await finished(ask(file, storeFile()));
		expect([said, code]).toEqual(['', 3]);
		expect(complained).toMatch(/^The data .*coverage\.csv is a file, [^\n]*Correct ATTACHE_DATA\.\n$/);
	}, 60_000);

	test('GIVEN a fault of the program THEN one line says so and where to report it', async () => {
		// Takes from the program what it compiles with.
		const broken = `NODE_OPTIONS='--import "data:text/javascript,delete Array.prototype.findLast"'`;
		const { said, complained, code } = await finished(ask(dataFolder(), storeFile(), `export ${broken};`));
		expect([said, code]).toEqual(['', 70]);
		expect(complained).toMatch(/^A fault of the program: [^\n]*Please report it with the question: [^\n]+\n$/);
	}, 60_000);

	test('GIVEN a full disk and no store THEN one line says so', async () => {
		const [data, file] = [dataFolder(), storeFile()];
		const { said, complained, code } = await finished(ask(data, file, 'ulimit -f 16;'));
		expect([said, code]).toEqual(['', 3]);
		expect(complained).toMatch(/^The fact store .* cannot be written: [^\n]*see that the disk has room\.\n$/);
	}, 60_000);

	test('GIVEN a full disk and an older store THEN the older facts are used, and one line says so', async () => {
		const [data, file] = [dataFolder(), storeFile()];
		severOn(data, '2020-05-05');
		openStore({ data, file }).close();
		severOn(data, '2021-06-06');
		const { said, complained, code } = await finished(ask(data, file, 'ulimit -f 16;'));
		expect([said, code]).toEqual([expect.stringContaining('5 May 2020'), 0]);
		expect(complained).toMatch(/^The fact store .* cannot be written: [^\n]*The older facts in it are used\.\n$/);
		expect(readdirSync(dirname(file))).toEqual(['facts.sqlite']);
	}, 60_000);
});
