/**
 * The gateway transport against a constant-reply discord.js bot, both on one core, in turns: processor time for each interaction, interactions
 * a second, and latency at a steady rate. Run with `node bench/discord/gateway.ts [interactions]`.
 */
import { type BotUnderLoad, flood, type Maker, quantile, startBot, steady } from './load.ts';
import { relationsQuestion, typingQuestion, unheardQuestion } from './questions.ts';

const count = Number(process.argv[2] ?? 10_000);
const rounds = 3;

interface Figures {
	cpu: number[];
	perSecond: number[];
}

async function measure(bot: BotUnderLoad, make: Maker, figures: Figures): Promise<void> {
	const before = bot.cpu();
	figures.perSecond.push(await flood(bot, make, count));
	figures.cpu.push(((bot.cpu() - before) / count) * 1_000_000);
}

function median(values: readonly number[]): number {
	return quantile(
		values.toSorted((one, other) => one - other),
		0.5,
	);
}

const attache = await startBot('src/main.ts');
const baseline = await startBot('bench/discord/constantBot.ts');
try {
	for (const [name, make, target, rate] of [
		['/relations', relationsQuestion, 1.5, 1_000],
		['/relations, every pair once', unheardQuestion, 1.5, 250],
		['autocomplete', typingQuestion, 2, 1_000],
	] as const) {
		for (const bot of [attache, baseline]) await flood(bot, make, 2_000);
		const ours: Figures = { cpu: [], perSecond: [] };
		const theirs: Figures = { cpu: [], perSecond: [] };
		for (let round = 0; round < rounds; round++) {
			await measure(baseline, make, theirs);
			await measure(attache, make, ours);
		}
		const ratio = median(ours.cpu) / median(theirs.cpu);
		console.log(`${name}, ${rounds} rounds of ${count}:`);
		console.log(
			`  Attaché:        ${median(ours.cpu).toFixed(0)} µs of processor each, ${median(ours.perSecond).toFixed(0)} a second`,
		);
		console.log(
			`  constant reply: ${median(theirs.cpu).toFixed(0)} µs of processor each, ${median(theirs.perSecond).toFixed(0)} a second`,
		);
		console.log(`  ratio ${ratio.toFixed(2)} (target at most ${target})`);

		const latency = { ours: await steady(attache, make, rate, 5), theirs: await steady(baseline, make, rate, 5) };
		const [p50, p99] = [0.5, 0.99].map((share) => [quantile(latency.ours, share), quantile(latency.theirs, share)] as const);
		console.log(
			`  at ${rate} a second: p50 ${p50?.map((ms) => ms.toFixed(2)).join(' against ')} ms, p99 ${p99?.map((ms) => ms.toFixed(2)).join(' against ')} ms`,
		);
		console.log(`  added p99 ${((p99?.[0] ?? 0) - (p99?.[1] ?? 0)).toFixed(2)} ms (target under 3)`);
	}
} finally {
	await attache.stop();
	await baseline.stop();
}
