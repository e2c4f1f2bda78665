/** `npm run ids`: writes the ledger of ids as the data call for it (docs/data-format.md). */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { DataError } from '../src/data/problems.ts';
import { idRow } from '../src/data/rows.ts';
import { readFactBase } from '../src/history/factBase.ts';
import { staleIds } from '../src/history/ids/ledger.ts';

const root = process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url));
const { facts, problems } = readFactBase(root);
if (problems.length > 0) {
	console.error(new DataError(problems).message);
	process.exitCode = 1;
} else if (facts.dataTo === '') {
	console.error(
		'coverage.csv: no row says until when the data were read, and an id that is merged or gone needs that date; add one.',
	);
	process.exitCode = 1;
} else {
	const { ledger, data } = facts;
	const folder = join(root, 'ids');
	const columns = Object.keys(idRow.shape);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const [decade, rows] of Map.groupBy(ledger, ({ id }) => `${id.slice(0, 3)}0s`)) {
		const cells = rows.map(({ id, key, claims, into, since }) => [id, key, claims.join(' '), into, since]);
		writeFileSync(join(folder, `${decade}.csv`), `${Papa.unparse([columns, ...cells], { newline: '\n' })}\n`);
	}
	const changed = staleIds(
		data.ids.map(({ row }) => row),
		ledger,
	);
	console.log(`${ledger.length} ids, ${changed.length} rows written anew.`);
}
