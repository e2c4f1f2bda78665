/** `npm run check:data`: every error of the data at once, or one line that says it is sound. */
import { fileURLToPath } from 'node:url';
import { DataError } from '../src/data/problems.ts';
import { formatProblems } from '../src/data/writeFile.ts';
import { type FactBase, readFactBase } from '../src/history/factBase.ts';
import { staleIds } from '../src/history/ids/ledger.ts';

/** Form and ledger are checked here and not when the store is compiled: whoever adds a row can start the program at once. */
function staleLedger({ data, ledger }: FactBase): string | undefined {
	const stale = staleIds(
		data.ids.map(({ row }) => row),
		ledger,
	);
	if (stale.length === 0) return undefined;
	return `data/ids is behind the data in ${stale.length} ${stale.length === 1 ? 'row' : 'rows'} (the first is ${stale[0]}); run: npm run ids`;
}

const root = process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url));
const { facts, problems: found } = readFactBase(root);
const problems = [...found, ...formatProblems(root)];
if (problems.length > 0) {
	console.error(new DataError(problems).message);
	process.exitCode = 1;
} else if (staleLedger(facts) !== undefined) {
	console.error(staleLedger(facts));
	process.exitCode = 1;
} else {
	const { events, pairs, tenures, data } = facts;
	console.log(
		`The data is sound: ${data.entities.length} entities, ${events.length} events, ${pairs.length} pairs, ${data.persons.length} persons, ${tenures.length} tenures, ${data.sources.length} sources.`,
	);
}
