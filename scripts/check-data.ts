/** `npm run check:data`: every error of the data at once, or one line that says it is sound. */
import { fileURLToPath } from 'node:url';
import { DataError } from '../src/data/problems.ts';
import { readFactBase } from '../src/history/factBase.ts';

const { facts, problems } = readFactBase(process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url)));
if (problems.length > 0) {
	console.error(new DataError(problems).message);
	process.exitCode = 1;
} else {
	const { events, pairs, tenures, data } = facts;
	console.log(
		`The data is sound: ${data.entities.length} entities, ${events.length} events, ${pairs.length} pairs, ${data.persons.length} persons, ${tenures.length} tenures, ${data.sources.length} sources.`,
	);
}
