/** nginx in front of two processes, as `deploy/nginx.conf` says: one is killed under load and no request fails. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BotProcess } from '../support/discord/botProcess.ts';
import { slashCommand } from '../support/discord/interactions.ts';
import { publicKeyHex, signed } from '../support/discord/signer.ts';
import { storeEnvironment } from '../support/discord/store.ts';
import { shouldRun } from '../support/required.ts';

const runs = shouldRun(
	isInstalled('nginx'),
	'nginx is not installed: two processes behind it are not tested. On Debian: apt-get install nginx',
);

function isInstalled(program: string): boolean {
	try {
		execFileSync(program, ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}

describe.runIf(runs)('two processes behind nginx', () => {
	const folder = mkdtempSync(join(tmpdir(), 'attache-nginx-'));
	const agent = new Agent({ keepAlive: true, maxSockets: 16 });
	const bots: BotProcess[] = [];
	let environment: Readonly<Record<string, string>>;
	let ports: number[] = [];
	let port = 0;
	let nginx: ChildProcess | undefined;

	function startBot(place: number): BotProcess {
		const bot = BotProcess.start('src/main.ts', {
			...environment,
			DISCORD_PUBLIC_KEY: publicKeyHex,
			HTTP_PORT: String(ports[place]),
			LOG_LEVEL: 'info',
		});
		bots[place] = bot;
		return bot;
	}

	beforeAll(async () => {
		environment = storeEnvironment();
		ports = [await freePort(), await freePort()];
		port = await freePort();
		const example = readFileSync(fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url)), 'utf8');
		const config = example
			.replace('attache-1:8080', `127.0.0.1:${ports[0]}`)
			.replace('attache-2:8080', `127.0.0.1:${ports[1]}`)
			.replace('listen 8080', `listen 127.0.0.1:${port}`)
			.replace('worker_processes auto', 'worker_processes 1')
			.replaceAll('/tmp/', `${folder}/`);
		const file = join(folder, 'nginx.conf');
		writeFileSync(file, config);
		await Promise.all([0, 1].map((place) => startBot(place).said('waiting for interactions', 30_000)));
		nginx = spawn('nginx', ['-c', file, '-p', folder, '-g', 'daemon off;'], { stdio: 'inherit' });
		await untilServed();
	}, 60_000);

	afterAll(async () => {
		agent.destroy();
		nginx?.kill('SIGTERM');
		for (const bot of bots) bot.child.kill('SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	});

	function ask(user: number): Promise<number | string> {
		const body = JSON.stringify(slashCommand('relations', { country: 'UA', with: 'SY' }, { user: String(user) }));
		return new Promise((resolve) => {
			const sent = request({ port, host: '127.0.0.1', method: 'POST', path: '/', agent, headers: signed(body) }, (response) => {
				let text = '';
				response.on('data', (chunk: Buffer) => {
					text += chunk.toString();
				});
				response.on('end', () =>
					resolve(response.statusCode === 200 && text.startsWith('{"type":4') ? 200 : (response.statusCode ?? 0)),
				);
			});
			sent.on('error', (error) => resolve(error.message));
			sent.end(body);
		});
	}

	async function untilServed(): Promise<void> {
		for (let tries = 0; tries < 100; tries++) {
			if ((await ask(0)) === 200) return;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw new Error('nginx does not serve');
	}

	/** Keeps asking from several sides until it is over; gives every result. */
	function load(): { stop(): Promise<(number | string)[]> } {
		const results: (number | string)[] = [];
		let isOver = false;
		let user = 1;
		const worker = async () => {
			while (!isOver) results.push(await ask(user++));
		};
		const workers = Array.from({ length: 8 }, worker);
		return {
			async stop() {
				isOver = true;
				await Promise.all(workers);
				return results;
			},
		};
	}

	const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

	test('GIVEN one process killed and started again under load THEN no request fails', async () => {
		const running = load();
		await pause(500);
		bots[0]?.child.kill('SIGKILL');
		await pause(700);
		await startBot(0).said('waiting for interactions', 30_000);
		await pause(500);
		const results = await running.stop();
		expect(results.filter((result) => result !== 200)).toEqual([]);
		expect(results.length).toBeGreaterThan(200);
	}, 60_000);

	test('GIVEN one process asked to end under load THEN it ends with code 0 and no request fails', async () => {
		const running = load();
		await pause(300);
		expect(await bots[1]?.stop()).toBe(0);
		await pause(300);
		const results = await running.stop();
		expect(results.filter((result) => result !== 200)).toEqual([]);
	}, 60_000);
});
