/**
 * `npm run bench -- compile`: the first start, the data folder made into a store. Baseline: a program that only reads the same files as CSV and
 * YAML. Each run is a process of its own; the least of three counts. Processor time holds on a busy machine, the time on the clock does not.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { placesOf } from '../src/server/context.ts';

const { data } = placesOf(readConfig(process.env));
const folder = mkdtempSync(join(tmpdir(), 'attache-compile-'));
const store = join(folder, 'facts.sqlite');

/** What a run takes, in seconds; `main` is the part of the thread that nothing can be done beside. */
interface Taken {
	readonly clock: number;
	readonly processor: number;
	readonly main: number;
}

const programs = {
	compile: `
		const { openStore } = await import('./src/store/open.ts');
		openStore({ data: ${JSON.stringify(data)}, file: ${JSON.stringify(store)} }).close();`,
	baseline: `
		const { readFileSync } = await import('node:fs');
		const { default: Papa } = await import('papaparse');
		const { parseDocument } = await import('yaml');
		const { findDataFiles } = await import('./src/data/dataFiles.ts');
		for (const file of findDataFiles(${JSON.stringify(data)}).files) {
			const text = readFileSync(${JSON.stringify(data)} + '/' + file, 'utf8');
			if (file.endsWith('.csv')) Papa.parse(text);
			else parseDocument(text);
		}`,
};

const report = `
	const { user, system } = process.cpuUsage();
	const main = process.threadCpuUsage();
	console.log(JSON.stringify({
		clock: performance.now() / 1e3,
		processor: (user + system) / 1e6,
		main: (main.user + main.system) / 1e6,
	}));`;

function least(program: string): Taken {
	const runs = Array.from({ length: 3 }, (): Taken => {
		rmSync(store, { force: true });
		const root = new URL('..', import.meta.url).pathname;
		const args = ['--eval', program + report];
		return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
	});
	const leastOf = (of: keyof Taken) => Math.min(...runs.map((run) => run[of]));
	return { clock: leastOf('clock'), processor: leastOf('processor'), main: leastOf('main') };
}

try {
	const compiled = least(programs.compile);
	const megabytes = statSync(store).size / 1e6;
	const baseline = least(programs.baseline);
	const line = (of: keyof Taken) =>
		`${compiled[of].toFixed(2)} s, ${(compiled[of] / baseline[of]).toFixed(1)} × reading the same files alone (${baseline[of].toFixed(2)} s)`;
	console.log(`first start, a store of ${megabytes.toFixed(0)} MB:`);
	console.log(`  on the clock: ${line('clock')}`);
	console.log(`  processor time, all threads: ${line('processor')}`);
	console.log(`  processor time, main thread: ${line('main')}`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
