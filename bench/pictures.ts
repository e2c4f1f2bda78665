/**
 * `npm run bench -- pictures`: time and size of maps and strips; then the time of other questions while maps are drawn twenty at a time,
 * against the same questions with nothing drawn (the baseline).
 */
import { setImmediate as turn } from 'node:timers/promises';
import { answer } from '../commands/index.ts';
import type { Invocation } from '../src/answers/answer.ts';
import type { Context } from '../src/answers/context.ts';
import { readConfig } from '../src/config.ts';
import { languageFor } from '../src/language/language.ts';
import { speak } from '../src/language/speak.ts';
import { Painter } from '../src/pictures/draw.ts';
import type { Drawable } from '../src/pictures/drawable.ts';
import { drawableOf, Pictures } from '../src/pictures/index.ts';
import { openContext, placesOf } from '../src/server/context.ts';

const limits = { map: 150, strip: 30, bytes: 300_000, other: 5 };
const mapsAtOnce = 20;

const context: Context = await openContext(placesOf(readConfig(process.env)));
const states = context.store
	.entities()
	.filter(({ kind }) => kind === 'state')
	.map(({ id }) => id);

const state = (place: number) => states[place % states.length] ?? 'FR';
const year = (place: number) => String(1950 + ((place * 7) % 76));
const mapOf = (place: number) => drawableFor({ command: 'map', options: { country: state(place), on: year(place) } });
const stripOf = (place: number) =>
	drawableFor({ command: 'relations', options: { country: state(place), with: state(place * 31 + 7) } });

function drawableFor(invocation: Invocation): Drawable | undefined {
	const language = languageFor('en');
	const said = speak(answer(invocation, context), language);
	return said.kind === 'answer' ? drawableOf({ ...said, title: said.title.text }, language) : undefined;
}

function percentile(times: readonly number[], share: number): number {
	const sorted = times.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const spread = (times: readonly number[]) =>
	[0.5, 0.95, 0.99].map((share) => `p${share * 100} ${percentile(times, share).toFixed(1)} ms`).join(', ');

function timed<Result>(run: () => Result): { readonly result: Result; readonly milliseconds: number } {
	const started = performance.now();
	const result = run();
	return { result, milliseconds: performance.now() - started };
}

/** Draws in this thread, one after another. */
function drawing(): void {
	const painter = new Painter();
	console.log(`base map, once a start: ${timed(() => painter.prepare()).milliseconds.toFixed(0)} ms`);
	for (const [name, make, most] of [
		['map', mapOf, limits.map],
		['strip', stripOf, limits.strip],
	] as const) {
		const drawables = Array.from({ length: 480 }, (_, place) => make(place))
			.filter((drawable) => drawable !== undefined)
			.slice(0, 120);
		for (const drawable of drawables.slice(0, 20)) painter.draw(drawable.picture());
		const drawn = drawables.slice(20).map((drawable) => timed(() => painter.draw(drawable.picture())));
		const times = drawn.map(({ milliseconds }) => milliseconds);
		const largest = Math.max(...drawn.map(({ result }) => result.length));
		const share = percentile(times, 0.5) / most;
		console.log(
			`${name}: ${spread(times)}; ${share.toFixed(2)} × the limit of ${most} ms; at most ${Math.round(largest / 1000)} kB, ${(largest / limits.bytes).toFixed(2)} × the limit`,
		);
	}
}

/** Time by the clock, and by what this thread itself computed: only that is free of what else the machine does (some systems count it in steps of 4 ms). */
interface Times {
	readonly clock: number[];
	readonly thread: number[];
}

function threadTime(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1_000;
}

/** Other questions, with a turn of the event loop between them; what waited for the loop counts. */
async function others(count: number): Promise<Times> {
	const times: Times = { clock: [], thread: [] };
	for (let place = 0; place < count; place++) {
		const started = performance.now();
		const computed = threadTime();
		await turn();
		if (place % 2 === 0) stripOf(place);
		else answer({ command: 'timeline', options: { country: state(place) } }, context);
		times.clock.push(performance.now() - started);
		times.thread.push(threadTime() - computed);
	}
	return times;
}

async function besideMaps(): Promise<void> {
	const pictures = new Pictures();
	await pictures.warm();
	await others(1_000);
	const alone = await others(3_000);

	let isOver = false;
	let drawn = 0;
	const customers = Array.from({ length: mapsAtOnce }, async (_, customer) => {
		for (let place = customer; !isOver; place += mapsAtOnce) {
			// Questions come over the network one by one, even when many come at once.
			for (let turns = 0; turns <= customer; turns++) await turn();
			const map = mapOf(place);
			if (map === undefined) continue;
			await pictures.draw({ ...map, key: `not kept ${place}` });
			drawn++;
		}
	});
	const beside = await others(3_000);
	isOver = true;
	await Promise.all(customers);
	await pictures.close();
	console.log(`${drawn} maps drawn, ${mapsAtOnce} asked for at a time; other questions meanwhile:`);
	for (const [name, by] of [
		['by the clock', 'clock'],
		['in the thread that answers', 'thread'],
	] as const) {
		const [p99, p99Alone] = [percentile(beside[by], 0.99), percentile(alone[by], 0.99)];
		console.log(`  ${name}: ${spread(beside[by])}; alone: ${spread(alone[by])}`);
		console.log(
			`    p99 ${(p99 / p99Alone).toFixed(2)} × alone, ${(p99 / limits.other).toFixed(2)} × the limit of ${limits.other} ms`,
		);
	}
}

drawing();
await besideMaps();
context.store.close();
