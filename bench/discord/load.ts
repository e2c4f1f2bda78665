/** Load on a bot in its own process, through the fake Discord. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
		cpu() {
			const [user = 0, system = 0] =
				readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
			return (user + system) / 100;
		},
		memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1_024,
		async stop() {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			child.kill('SIGTERM');
			await gone;
			await discord.stop();
		},
	};
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
