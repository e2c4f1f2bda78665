/** Load on a bot in its own process, through the fake Discord. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FakeDiscord, goodToken } from '../../test/support/discord/fakeDiscord.ts';

/** A bot under load, with the Discord that it is connected to. */
export interface BotUnderLoad {
	readonly discord: FakeDiscord;
	readonly process: ChildProcess;
	/** Seconds of processor time used so far. */
	cpu(): number;
	/** Resident memory in mebibytes. */
	memory(): number;
	stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const canPin = spawnSync('taskset', ['-V']).status === 0;

/** Starts a program on one core and waits until it is connected. */
export async function startBot(program: string, environment: Readonly<Record<string, string>> = {}): Promise<BotUnderLoad> {
	const discord = new FakeDiscord({ validate: false });
	await discord.start();
	const connected = discord.nextSession();
	const { PATH = '', HOME = '', ATTACHE_DATA, ATTACHE_STORE } = process.env;
	const env = {
		PATH,
		HOME,
		...(ATTACHE_DATA === undefined ? {} : { ATTACHE_DATA }),
		...(ATTACHE_STORE === undefined ? {} : { ATTACHE_STORE }),
		DISCORD_TOKEN: goodToken,
		DISCORD_API_URL: discord.apiUrl,
		LOG_LEVEL: 'error',
		...environment,
	};
	const [command, ...words] = [...(canPin ? ['taskset', '-c', '0'] : []), process.execPath, ...program.split(' ')];
	const child = spawn(command ?? '', words, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
	await connected;
	return {
		discord,
		process: child,
		cpu: () => processorSeconds(child.pid),
		memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1_024,
		async stop() {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGTERM');
			await gone;
			await discord.stop();
		},
	};
}

/** Seconds that all threads of a process have spent on a processor, as the scheduler of Linux counts them: in nanoseconds, not in ticks. */
function processorSeconds(pid: number | undefined): number {
	const threads = readdirSync(`/proc/${pid}/task`);
	const times = threads.map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]));
	return times.reduce((sum, time) => sum + time, 0) / 1e9;
}

/** Settles when a bot has rested for a second: after its start it still draws the map of the world that all maps begin with. */
export async function quiet(bot: BotUnderLoad): Promise<void> {
	for (let before = Number.NaN; !(bot.cpu() - before < 0.05); await delay(1_000)) before = bot.cpu();
}

/** Makes the nth interaction. */
export type Maker = (n: number) => Record<string, unknown>;

/** Keeps so many interactions under way until `count` are answered; gives interactions a second. */
export async function flood({ discord }: BotUnderLoad, make: Maker, count: number, atOnce = 32): Promise<number> {
	let next = 0;
	let unanswered = 0;
	const started = performance.now();
	const worker = async () => {
		while (next < count) {
			const n = next++;
			if ((await discord.interact(make(n), 10_000)) === undefined) unanswered += 1;
			if (n % 1_000 === 0) discord.forget();
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	if (unanswered > 0) throw new Error(`${unanswered} interactions were not answered`);
	return count / ((performance.now() - started) / 1_000);
}

/** Sends interactions at a steady rate for some seconds, whether answered or not; gives the latencies, sorted. */
export async function steady({ discord }: BotUnderLoad, make: Maker, perSecond: number, seconds: number): Promise<number[]> {
	const latencies: Promise<number>[] = [];
	const started = performance.now();
	const total = perSecond * seconds;
	while (latencies.length < total) {
		const due = Math.min(total, ((performance.now() - started) / 1_000) * perSecond);
		while (latencies.length < due) {
			latencies.push(
				discord.interact(make(latencies.length), 10_000).then((answer) => answer?.milliseconds ?? Number.POSITIVE_INFINITY),
			);
		}
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
	return (await Promise.all(latencies)).toSorted((one, other) => one - other);
}

/** The value below which a share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
