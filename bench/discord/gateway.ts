/**
 * The gateway transport against a constant-reply discord.js bot, both on one core, in turns: processor time for each interaction, and what is
 * added to the latency at a steady rate. Run with `node bench/discord/gateway.ts [interactions a round]`.
 *
 * Other work on the machine disturbs both bots, so they take turns in short rounds, and each figure is the median over the pairs of rounds. No question
 * comes twice from the benchmark itself but those that people ask often. From 100 interactions a second on answers go without pictures; the last
 * lines show what words wait for while pictures are drawn.
 */
import { availableParallelism, loadavg } from 'node:os';
import { type BotUnderLoad, flood, type Maker, quantile, quiet, startBot, steady } from './load.ts';
import { relationsQuestion, repeatedQuestion, typingQuestion, unheardQuestion } from './questions.ts';

const count = Number(process.argv[2] ?? 600);
const rounds = 7;
const addedP99 = 3;

interface Mix {
	readonly name: string;
	readonly make: Maker;
	/** Questions beforehand: a bot that has run for a while knows what is asked most, and its code is compiled. */
	readonly warmUp: number;
	/** Processor time against the constant reply, at most; none where only latency is measured. */
	readonly ratio?: number;
	/** Interactions a second for the latency. */
	readonly rate: number;
}

const mixes: readonly Mix[] = [
	{ name: '/relations as people ask it', make: relationsQuestion, warmUp: 10_000, ratio: 1.3, rate: 1_000 },
	{ name: '/relations, every pair once', make: unheardQuestion, warmUp: 4_000, ratio: 1.6, rate: 250 },
	{ name: '/relations, one pair again and again', make: repeatedQuestion, warmUp: 3_000, ratio: 1.1, rate: 1_000 },
	{ name: 'autocomplete', make: typingQuestion, warmUp: 3_000, ratio: 0.9, rate: 1_000 },
	{ name: '/relations beside pictures being drawn', make: unheardQuestion, warmUp: 0, rate: 20 },
];

/** Figures of one round: of Attaché, and of the constant reply just before. */
interface Pair {
	readonly ours: number;
	readonly theirs: number;
}

function quartiles(values: readonly number[]): readonly [number, number, number] {
	const sorted = values.toSorted((one, other) => one - other);
	return [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
}

function median(values: readonly number[]): number {
	return quartiles(values)[1];
}

const attache = await startBot('src/main.ts');
const baseline = await startBot('bench/discord/constantBot.ts');

/** Microseconds of processor time for each of the questions from the `from`th on. */
async function processorTime(bot: BotUnderLoad, make: Maker, from: number): Promise<number> {
	const before = bot.cpu();
	await flood(bot, (n) => make(from + n), count);
	return ((bot.cpu() - before) / count) * 1_000_000;
}

async function inTurns(measure: (bot: BotUnderLoad, round: number) => Promise<number>): Promise<Pair[]> {
	const pairs: Pair[] = [];
	for (let round = 0; round < rounds; round++) {
		const theirs = await measure(baseline, round);
		pairs.push({ ours: await measure(attache, round), theirs });
	}
	return pairs;
}

async function run({ name, make, warmUp, ratio, rate }: Mix): Promise<void> {
	console.log(`${name}:`);
	let asked = 0;
	const next = (questions: number) => {
		asked += questions;
		return asked - questions;
	};
	if (ratio !== undefined) {
		next(warmUp);
		for (const bot of [attache, baseline]) await flood(bot, make, warmUp);
		const first = next(rounds * count);
		const pairs = await inTurns((bot, round) => processorTime(bot, make, first + round * count));
		const [low, middle, high] = quartiles(pairs.map(({ ours, theirs }) => ours / theirs));
		const [ours, theirs] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.theirs))];
		console.log(
			`  ${ours.toFixed(0)} µs of processor time against ${theirs.toFixed(0)} µs: ratio ${middle.toFixed(2)} (quartiles ${low.toFixed(2)} to ${high.toFixed(2)}), target at most ${ratio}`,
		);
	}
	const first = next(rounds * rate);
	const [p50, p99]: [Pair[], Pair[]] = [[], []];
	for (let round = 0; round < rounds; round++) {
		const [theirs, ours] = [
			await steady(baseline, (n) => make(first + round * rate + n), rate, 1),
			await steady(attache, (n) => make(first + round * rate + n), rate, 1),
		];
		p50.push({ ours: quantile(ours, 0.5), theirs: quantile(theirs, 0.5) });
		p99.push({ ours: quantile(ours, 0.99), theirs: quantile(theirs, 0.99) });
	}
	const added = (pairs: readonly Pair[]) => quartiles(pairs.map(({ ours, theirs }) => ours - theirs)).map((ms) => ms.toFixed(2));
	const [low, middle, high] = added(p99);
	console.log(
		`  at ${rate} a second: added p50 ${added(p50)[1]} ms; added p99 ${middle} ms (quartiles ${low} to ${high}), target under ${addedP99}`,
	);
}

try {
	console.log(
		`load average ${loadavg()
			.map((load) => load.toFixed(1))
			.join(', ')} on ${availableParallelism()} cores`,
	);
	await quiet(attache);
	for (const mix of mixes) await run(mix);
	console.log(`load average ${loadavg()[0]?.toFixed(1)} at the end`);
} finally {
	await attache.stop();
	await baseline.stop();
}
