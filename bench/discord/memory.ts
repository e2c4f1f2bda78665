/** Memory of the bot after 10,000 and after 100,000 interactions by 50,000 users. Run with `node bench/discord/memory.ts`. */
import { flood, startBot } from './load.ts';
import { relationsQuestion, typingQuestion } from './questions.ts';

const port = '39500';
const bot = await startBot(`${process.argv[2] ?? ''} --expose-gc --import ./bench/discord/collect.ts src/main.ts`.trim(), {
	PORT: port,
});

/** Mebibytes of the heap in use after a collection, and of the process. */
async function measure(): Promise<string> {
	bot.process.kill('SIGUSR2');
	const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
	const heap = Number(/nodejs_heap_size_used_bytes (\d+)/.exec(metrics)?.[1]) / 1_048_576;
	const external = Number(/nodejs_external_memory_bytes (\d+)/.exec(metrics)?.[1]) / 1_048_576;
	return `heap ${heap.toFixed(1)} MiB after a collection, ${external.toFixed(1)} MiB outside it, process ${bot.memory().toFixed(0)} MiB`;
}

try {
	let done = 0;
	for (const target of [10_000, 25_000, 50_000, 100_000]) {
		const start = done;
		await flood(bot, (n) => ((start + n) % 2 === 0 ? relationsQuestion(start + n) : typingQuestion(start + n)), target - done);
		done = target;
		console.log(`after ${target}: ${await measure()}`);
	}
} finally {
	await bot.stop();
}
