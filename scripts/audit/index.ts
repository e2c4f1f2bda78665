/**
 * `npm run audit`: asks about every pair of states on a dozen dates, and about every person, and looks for contradictions inside one answer
 * and among the holders of one office. Prints a table by kind, and fails where there is one.
 *
 *   --every N      only every Nth pair and person
 *   --people       only persons
 *   --examples N   so many examples of a kind (3)
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readConfig } from '../../src/config.ts';
import { readData } from '../../src/data/readData.ts';
import { openContext, placesOf } from '../../src/server/context.ts';
import { onTerminal } from '../../src/terminal/compiling.ts';
import { audit, pairsOfToday } from './audit.ts';
import { auditHolders, auditPersons } from './people.ts';
import { addUp, type Report } from './report.ts';

interface Share {
	readonly part: number;
	readonly parts: number;
	readonly every: number;
	readonly isOfPeople: boolean;
}

const places = placesOf(readConfig(process.env));

async function auditShare({ part, parts, every, isOfPeople }: Share): Promise<Report> {
	const context = await openContext(places, onTerminal);
	const { data } = readData(places.data);
	const entities = new Map(data.entities.map(({ row }) => [row.id, row]));
	const share = <T>(all: readonly T[]) =>
		all.filter((_, index) => index % every === 0).filter((_, index) => index % parts === part);
	const persons = auditPersons(share(data.persons.map(({ row }) => row.id)), entities, context);
	const holders = part === 0 ? [auditHolders(entities, context)] : [];
	return addUp([...(isOfPeople ? [] : [audit(share(pairsOfToday(entities)), entities, context)]), persons, ...holders]);
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
		options: {
			every: { type: 'string', default: '1' },
			examples: { type: 'string', default: '3' },
			people: { type: 'boolean', default: false },
		},
	});
	// The facts are compiled once, before several threads open them.
	await openContext(places, onTerminal);
	const parts = Math.max(1, availableParallelism());
	const shares = Array.from({ length: parts }, (_, part) => ({
		part,
		parts,
		every: Number(values.every),
		isOfPeople: values.people,
	}));
	const report = addUp(await Promise.all(shares.map(inWorker)));
	print(report, Number(values.examples));
	if ([...report.kinds.values()].some(({ count }) => count > 0)) process.exitCode = 1;
} else {
	parentPort?.postMessage(await auditShare(workerData as Share));
}
