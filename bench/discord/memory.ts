/** Memory of the bot after 10,000 and after 100,000 interactions by as many users. Run with `node bench/discord/memory.ts`. */
import { flood, startBot } from './load.ts';
import { relationsQuestion, typingQuestion } from './questions.ts';

const port = '39500';
const bot = await startBot('--expose-gc src/main.ts', { PORT: port });

async function heap(): Promise<number> {
	const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
	return Number(/nodejs_heap_size_used_bytes (\d+)/.exec(metrics)?.[1]) / 1_048_576;
}

try {
	let done = 0;
	for (const target of [10_000, 25_000, 50_000, 100_000]) {
		const start = done;
		await flood(bot, (n) => ((start + n) % 2 === 0 ? relationsQuestion(start + n) : typingQuestion(start + n)), target - done);
		done = target;
		bot.discord.forget();
		const heaps: number[] = [];
		// The lowest of some seconds: what is left after a collection, not the waste before it.
		for (let tries = 0; tries < 5; tries++) {
			await flood(bot, relationsQuestion, 500);
			heaps.push(await heap());
		}
		console.log(`after ${target}: ${bot.memory().toFixed(0)} MiB resident, heap at least ${Math.min(...heaps).toFixed(0)} MiB`);
	}
} finally {
	await bot.stop();
}
