import { join } from 'node:path';
import type { HolderClaim } from './claim.ts';
import { readCsv } from './csv.ts';

/**
 * Claims known to be wrong or overtaken in their source, each with the reason, in `rejected.csv`. `person` is the QID
 * or the name; an empty `office`, `entity` or `from` means any.
 */
export function rejectedBy(path = join(import.meta.dirname, 'rejected.csv')): (claim: HolderClaim) => boolean {
	const rows = readCsv(path);
	return (claim) =>
		rows.some(
			(row) =>
				row['source'] === claim.source &&
				(row['person'] === claim.qid || claim.spellings.some(({ name }) => name === row['person'])) &&
				(!row['office'] || row['office'] === claim.office) &&
				(!row['entity'] || row['entity'] === claim.entity) &&
				(!row['from'] || row['from'] === claim.from),
		);
}
