/**
 * Newer facts under load: 500 interactions a second, or as many as asked, while one row of the data folder is changed and SIGHUP is sent. Prints for the time before
 * and for the time from the signal until the newer facts are in use: how many interactions were lost, the latest answer, and for how long the
 * event loop was busy at a stretch. Run with `npm run bench -- discord/reload [interactions a second]`. Baseline: the same load without a change.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import { openContext, placesOf } from '../../src/server/context.ts';
import { type BotUnderLoad, flood, quantile, startBot } from './load.ts';
import { relationsQuestion } from './questions.ts';

const perSecond = Number(process.argv[2] ?? 500);
/** Seconds of load without a change, and after the newer facts are in use. */
const quiet = 8;
const after = 3;
/** Seconds after which newer facts should be in use, even on a busy machine. */
const longest = 120;

const folder = mkdtempSync(join(tmpdir(), 'attache-reload-'));
const figuresFile = join(folder, 'event-loop');

interface Phase {
	readonly seconds: number;
	readonly latencies: readonly number[];
	readonly lost: number;
	/** Milliseconds of processor time of the longest stretch without a turn of the event loop. */
	readonly stretch: number;
}

/** Milliseconds of the longest stretch since this was last asked. */
async function longestStretch(bot: BotUnderLoad): Promise<number> {
	rmSync(figuresFile, { force: true });
	bot.process.kill('SIGUSR2');
	while (!existsSync(figuresFile) || readFileSync(figuresFile, 'utf8') === '') await pause(10);
	return Number(readFileSync(figuresFile, 'utf8'));
}

/** Sends interactions at a steady rate until it is over. `read` gets every answer. */
async function load(bot: BotUnderLoad, first: number, isOver: (seconds: number) => boolean, read: (answer: string) => void) {
	await longestStretch(bot);
	const answers: Promise<number | undefined>[] = [];
	const started = performance.now();
	const seconds = () => (performance.now() - started) / 1_000;
	let forgotten = 0;
	while (!isOver(seconds())) {
		if (seconds() > forgotten + 1) {
			bot.discord.forget();
			forgotten = seconds();
		}
		const due = seconds() * perSecond;
		while (answers.length < due) {
			answers.push(
				bot.discord.interact(relationsQuestion(first + answers.length), 10_000).then((answer) => {
					read(JSON.stringify(answer?.body ?? ''));
					return answer?.milliseconds;
				}),
			);
		}
		await pause(1);
	}
	const answered = (await Promise.all(answers)).filter((milliseconds) => milliseconds !== undefined);
	const latencies = answered.toSorted((one, other) => one - other);
	return { seconds: seconds(), latencies, lost: answers.length - answered.length, stretch: await longestStretch(bot) };
}

function print(name: string, { seconds, latencies, lost, stretch }: Phase): void {
	const [p50, p99] = [0.5, 0.99].map((share) => quantile(latencies, share).toFixed(1));
	console.log(
		`${name}: ${latencies.length} answered in ${seconds.toFixed(1)} s, ${lost} lost, latest after ${latencies.at(-1)?.toFixed(0)} ms (p50 ${p50}, p99 ${p99}), event loop busy for ${stretch.toFixed(1)} ms at most`,
	);
}

const original = placesOf(readConfig(process.env));
const [data, store] = [join(folder, 'data'), join(folder, 'facts.sqlite')];
(await openContext(original)).store.close();
cpSync(original.data, data, { recursive: true, preserveTimestamps: true });
cpSync(original.store, store);
const bot = await startBot('--import ./bench/discord/eventLoop.ts src/main.ts', {
	ATTACHE_DATA: data,
	ATTACHE_STORE: store,
	BENCH_EVENT_LOOP: figuresFile,
	LOG_LEVEL: 'silent',
});
try {
	await flood(bot, relationsQuestion, 3_000);
	const before = await load(
		bot,
		3_000,
		(seconds) => seconds > quiet,
		() => {},
	);
	print('before', before);

	const coverage = join(data, 'curated/coverage.csv');
	writeFileSync(coverage, readFileSync(coverage, 'utf8').replace('2026-10-09', '2026-10-10'));
	bot.process.kill('SIGHUP');
	let inUse = Number.POSITIVE_INFINITY;
	const started = performance.now();
	const during = await load(
		bot,
		20_000,
		(seconds) => seconds > Math.min(inUse + after, longest),
		(answer) => {
			if (answer.includes('10 October 2026')) inUse = Math.min(inUse, (performance.now() - started) / 1_000);
		},
	);
	print('one row changed and SIGHUP', during);
	console.log(
		`newer facts in use after ${inUse.toFixed(1)} s (targets: none lost, none later than 3000 ms, event loop busy for 50 ms at most; ${(during.stretch / before.stretch).toFixed(1)} × the longest stretch before)`,
	);
} finally {
	await bot.stop();
	rmSync(folder, { recursive: true, force: true });
}
