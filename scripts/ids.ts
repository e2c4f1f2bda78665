/** `npm run ids`: writes the ledger of ids as the data call for it (docs/data-format.md). */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataError } from '../src/data/problems.ts';
import { idRow } from '../src/data/rows.ts';
import { writeRows } from '../src/data/writeFile.ts';
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
	rmSync(folder, { recursive: true, force: true });
	for (const [decade, rows] of Map.groupBy(ledger, ({ id }) => `${id.slice(0, 3)}0s`)) {
		const texts = rows.map(({ claims, ...row }) => ({ ...row, claims: claims.join(' ') }));
		writeRows(join(folder, `${decade}.csv`), idRow, texts);
	}
	const changed = staleIds(
		data.ids.map(({ row }) => row),
		ledger,
	);
	console.log(`${ledger.length} ids, ${changed.length} rows written anew.`);
}
