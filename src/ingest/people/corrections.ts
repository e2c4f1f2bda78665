import { join } from 'node:path';
import { readRecords } from '../csv.ts';
import type { Acting, HolderClaim } from './claim.ts';

const marks: readonly string[] = ['acting', 'interim', 'disputed', 'collective'] satisfies Acting[];

/**
 * What is known to be wrong, overtaken or contested in the sources, each with the reason, from `corrections.csv`.
 * `person` is the QID or the name; an empty `office`, `entity` or `from` means any. `action` is `leave-out`, the mark
 * that the tenure gets, or the QID that stands for a second record of one person.
 *
 * @returns the claim as it shall stand, or `undefined` where it is left out
 */
export function corrections(
	path = join(import.meta.dirname, 'corrections.csv'),
): (claim: HolderClaim) => HolderClaim | undefined {
	const rows = readRecords(path);
	return (claim) => {
		const action = rows.find((row) => concerns(row, claim))?.['action'];
		if (action === 'leave-out') return undefined;
		if (action && /^Q\d+$/.test(action)) return { ...claim, qid: action };
		return action && marks.includes(action) ? { ...claim, acting: action as Acting } : claim;
	};
}

function concerns(row: Record<string, string>, claim: HolderClaim): boolean {
	return (
		row['source'] === claim.source &&
		(row['person'] === claim.qid || claim.spellings.some(({ name }) => name === row['person'])) &&
		(!row['office'] || row['office'] === claim.office) &&
		(!row['entity'] || row['entity'] === claim.entity) &&
		(!row['from'] || row['from'] === claim.from)
	);
}
