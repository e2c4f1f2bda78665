/** The bot as a process of its own, against a fake Discord. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type FakeDiscord, goodToken } from './fakeDiscord.ts';

/** A running bot. */
export class BotProcess {
	readonly child: ChildProcess;
	/** What it wrote, both streams. */
	output = '';

	private constructor(child: ChildProcess) {
		this.child = child;
		child.stdout?.on('data', (chunk: Buffer) => {
			this.output += chunk.toString();
		});
		child.stderr?.on('data', (chunk: Buffer) => {
			this.output += chunk.toString();
		});
	}

	/** Starts a program; the path is relative to the project. */
	static start(program: string, environment: Readonly<Record<string, string>>): BotProcess {
		const root = fileURLToPath(new URL('../../../', import.meta.url));
		const { PATH = '', HOME = '' } = process.env;
		return new BotProcess(
			spawn(process.execPath, [program], {
				cwd: root,
				env: { PATH, HOME, ...environment },
				stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
			}),
		);
	}

	/** Starts a program and waits until it is connected to the fake Discord. */
	static async connect(
		program: string,
		discord: FakeDiscord,
		environment: Readonly<Record<string, string>> = {},
	): Promise<BotProcess> {
		const connected = discord.nextSession();
		const bot = BotProcess.start(program, { DISCORD_TOKEN: goodToken, DISCORD_API_URL: discord.apiUrl, ...environment });
		await Promise.race([
			connected,
			bot.exited().then((code) => {
				throw new Error(`the bot ended with ${code}:\n${bot.output}`);
			}),
		]);
		return bot;
	}

	/** Settles with the exit code. */
	async exited(): Promise<number | null> {
		if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
		return this.child.exitCode;
	}

	/** Settles when the output holds a text. */
	async said(text: string, timeout = 10_000): Promise<void> {
		const until = Date.now() + timeout;
		while (!this.output.includes(text)) {
			if (Date.now() > until) throw new Error(`the bot did not say “${text}”:\n${this.output}`);
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	}

	/** Asks it to end and gives the exit code. */
	async stop(): Promise<number | null> {
		this.child.kill('SIGTERM');
		return this.exited();
	}
}
