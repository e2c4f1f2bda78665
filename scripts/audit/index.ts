/**
 * `npm run audit`: asks about every pair of states on a dozen dates and looks for contradictions inside one answer. Prints a table by
 * kind, and fails where there is one.
 *
 *   --every N      only every Nth pair
 *   --examples N   so many examples of a kind (3)
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readConfig } from '../../src/config.ts';
import { readData } from '../../src/data/readData.ts';
import { openContext, placesOf } from '../../src/server/context.ts';
import { onTerminal } from '../../src/terminal/compiling.ts';
import { addUp, audit, pairsOfToday, type Report } from './audit.ts';

interface Share {
	readonly part: number;
	readonly parts: number;
	readonly every: number;
}

const places = placesOf(readConfig(process.env));

async function auditShare({ part, parts, every }: Share): Promise<Report> {
	const context = await openContext(places, onTerminal);
	const entities = new Map(readData(places.data).data.entities.map(({ row }) => [row.id, row]));
	const pairs = pairsOfToday(entities).filter((_, index) => index % every === 0);
	return audit(
		pairs.filter((_, index) => index % parts === part),
		entities,
		context,
	);
}

function inWorker(share: Share): Promise<Report> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL(import.meta.url), { workerData: share });
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}

function print({ answers, kinds }: Report, examples: number): void {
	const count = (number: number) => number.toLocaleString('en');
	console.log(`${count(answers)} answers`);
	for (const [kind, found] of kinds) {
		console.log(`${count(found.count).padStart(9)}  ${kind}`);
		for (const example of found.examples.slice(0, examples)) console.log(`             ${example}`);
	}
}

if (isMainThread) {
	const { values } = parseArgs({
		options: { every: { type: 'string', default: '1' }, examples: { type: 'string', default: '3' } },
	});
	// The facts are compiled once, before several threads open them.
	await openContext(places, onTerminal);
	const parts = Math.max(1, availableParallelism());
	const shares = Array.from({ length: parts }, (_, part) => ({ part, parts, every: Number(values.every) }));
	const report = addUp(await Promise.all(shares.map(inWorker)));
	print(report, Number(values.examples));
	if ([...report.kinds.values()].some(({ count }) => count > 0)) process.exitCode = 1;
} else {
	parentPort?.postMessage(await auditShare(workerData as Share));
}
