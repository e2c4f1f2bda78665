/** Throughput of the HTTP transport, signatures checked. Run with `node bench/discord/http.ts [requests]`. */
import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { publicKeyHex, signed } from '../../test/support/discord/signer.ts';
import { quantile } from './load.ts';
import { relationsQuestion } from './questions.ts';

const count = Number(process.argv[2] ?? 10_000);
const port = 39_501;
const child = spawn(process.execPath, ['src/main.ts'], {
	cwd: fileURLToPath(new URL('../../', import.meta.url)),
	env: {
		...process.env,
		DISCORD_TOKEN: '',
		SHARDS: '',
		DISCORD_PUBLIC_KEY: publicKeyHex,
		HTTP_PORT: String(port),
		LOG_LEVEL: 'info',
	},
	stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise<void>((resolve) => {
	child.stdout.on('data', (chunk: Buffer) => {
		if (chunk.toString().includes('waiting for interactions')) resolve();
	});
});

const agent = new Agent({ keepAlive: true, maxSockets: 32 });
const latencies: number[] = [];
const bodies = Array.from({ length: count }, (_, n) => JSON.stringify(relationsQuestion(n)));
const headers = bodies.map((body) => signed(body));

function post(n: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const started = performance.now();
		const sent = request({ port, host: '127.0.0.1', method: 'POST', agent, headers: headers[n] }, (response) => {
			response.resume();
			response.on('end', () => {
				latencies.push(performance.now() - started);
				if (response.statusCode === 200) resolve();
				else reject(new Error(`status ${response.statusCode}`));
			});
		});
		sent.on('error', reject);
		sent.end(bodies[n]);
	});
}

let next = 0;
const started = performance.now();
await Promise.all(
	Array.from({ length: 32 }, async () => {
		while (next < count) await post(next++);
	}),
);
const seconds = (performance.now() - started) / 1_000;
const sorted = latencies.toSorted((one, other) => one - other);
console.log(
	`${(count / seconds).toFixed(0)} requests a second, p50 ${quantile(sorted, 0.5).toFixed(1)} ms, p99 ${quantile(sorted, 0.99).toFixed(1)} ms at 32 at once`,
);
agent.destroy();
child.kill('SIGTERM');
