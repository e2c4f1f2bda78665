/**
 * `npm run bench -- batch`: 10,000 mixed questions on one core. Baseline: reading and writing the same JSON lines without answering
 * them. Prints questions a second, the time of single questions, and the time from start to the first answer with a name as it is and with
 * a misspelt one.
 */
import { spawnSync } from 'node:child_process';
import { readConfig } from '../src/config.ts';
import { openContext, placesOf } from '../src/server/context.ts';
import { answerLine } from '../src/terminal/batch.ts';
import { onTerminal } from '../src/terminal/compiling.ts';
import { generator } from '../test/support/random.ts';

const count = 10_000;
const context = await openContext(placesOf(readConfig(process.env)), onTerminal);

function questions(): string[] {
	const random = generator(7);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	const entities = context.store.entities().filter(({ kind }) => kind === 'state');
	const persons = [...context.store.names()].filter(({ type, strength }) => type === 'person' && strength === 'canonical');
	const name = () => {
		const entity = pick(entities);
		return random() < 0.5 ? entity.id : entity.name;
	};
	const year = () => String(1950 + Math.floor(random() * 76));
	return Array.from({ length: count }, (_, index) => {
		const kind = index % 10;
		const [command, options] =
			kind < 6
				? ['relations', { country: name(), with: name(), ...(kind < 2 ? { on: year() } : {}) }]
				: kind < 8
					? ['timeline', { country: name(), ...(kind === 7 ? { from: year() } : {}) }]
					: ['whois', { name: pick(persons).text }];
		return JSON.stringify({ id: index, command, options });
	});
}

function percentile(sorted: readonly number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const lines = questions();
for (const line of lines.slice(0, 500)) answerLine(line, context);

const times = new Map<string, number[]>();
const answers: string[] = [];
const started = performance.now();
for (const line of lines) {
	const before = performance.now();
	answers.push(answerLine(line, context));
	const command = /"command":"(\w+)"/.exec(line)?.[1] ?? '';
	const taken = performance.now() - before;
	const known = times.get(command);
	if (known) known.push(taken);
	else times.set(command, [taken]);
}
const elapsed = performance.now() - started;

const baselineStarted = performance.now();
for (const [index, line] of lines.entries()) {
	JSON.parse(line);
	JSON.stringify(JSON.parse(answers[index] ?? '{}'));
}
const baseline = performance.now() - baselineStarted;

console.log(
	`in process: ${Math.round((count / elapsed) * 1000)} questions/s, ${(elapsed / baseline).toFixed(1)} × the time of reading and writing the same JSON`,
);
for (const [command, of] of times) {
	const sorted = of.sort((one, other) => one - other);
	const shown = [0.5, 0.95, 0.99].map((share) => `p${share * 100} ${percentile(sorted, share).toFixed(2)} ms`);
	console.log(`  ${command}: ${shown.join(', ')} (${sorted.length} questions)`);
}

const program = new URL('../src/terminal/main.js', import.meta.url).pathname;
const bareStart = time(() => spawnSync(process.execPath, ['-e', '0']));
for (const [how, name] of [
	['exact', 'Ukraine'],
	['misspelt', 'Ukrane'],
] as const) {
	const firstAnswer = time(() => spawnSync(process.execPath, [program, 'relations', name, 'Syria', '--json']));
	console.log(
		`start to first answer, name ${how}: ${Math.round(firstAnswer)} ms, ${(firstAnswer / bareStart).toFixed(1)} × the start of a program that does nothing (${Math.round(bareStart)} ms)`,
	);
}
const batch = time(() => spawnSync(process.execPath, [program, '--batch'], { input: lines.join('\n'), maxBuffer: 2 ** 30 }));
console.log(
	`ask --batch: ${Math.round((count / batch) * 1000)} questions/s with start, ${(batch / elapsed).toFixed(1)} × the time in process`,
);

/** The least of five runs, in milliseconds. */
function time(run: () => unknown): number {
	return Math.min(
		...Array.from({ length: 5 }, () => {
			const before = performance.now();
			run();
			return performance.now() - before;
		}),
	);
}
