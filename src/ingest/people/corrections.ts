import { correctionKinds } from '../../data/layout.ts';
import { DataError, type Problem } from '../../data/problems.ts';
import { readCorrections } from '../../data/readData.ts';
import type { Placed } from '../../data/readFile.ts';
import type { TenureCorrectionRow } from '../../data/rows.ts';
import type { HolderClaim } from './claim.ts';

/**
 * Corrects what is known to be wrong, overtaken or contested in the sources: `corrections/tenures.csv`. Of several corrections that
 * concern a claim the first in the file counts. They act on the claims as the sources have them, since which person a claim is given
 * to, and under which name, follows from all of them together.
 *
 * @param data path of the data folder
 * @returns the claims as they shall stand, without those that are left out
 * @throws DataError where a correction concerns no claim: the source has changed, or a key is wrong
 */
export function correctClaims(claims: readonly HolderClaim[], data: string): HolderClaim[] {
	const { rows, problems } = readCorrections(data, correctionKinds.tenures);
	if (problems.length > 0) throw new DataError(problems);
	const unused = new Set(rows);
	const corrected = claims.flatMap((claim) => {
		const found = rows.filter(({ row }) => concerns(row, claim));
		for (const one of found) unused.delete(one);
		return found[0] === undefined ? [claim] : apply(found[0].row, claim);
	});
	if (unused.size > 0) throw new DataError([...unused].map(problemOf));
	return corrected;
}

function problemOf({ file, line, row }: Placed<TenureCorrectionRow>): Problem {
	const message = `${row.source} has no such claim of "${row.person}" (any more); correct the key, or remove the correction`;
	return { file, line, field: 'person', message };
}

function apply({ action }: TenureCorrectionRow, claim: HolderClaim): HolderClaim[] {
	if (action === 'leave-out') return [];
	if (action === 'no-from') return [{ ...claim, from: '' }];
	if (action === 'no-until') return [{ ...claim, until: '' }];
	if (action === 'acting' || action === 'interim' || action === 'disputed' || action === 'collective') {
		return [{ ...claim, acting: action }];
	}
	return [{ ...claim, qid: action }];
}

function concerns(row: TenureCorrectionRow, claim: HolderClaim): boolean {
	return (
		row.source === claim.source &&
		(row.person === claim.qid || claim.spellings.some(({ name }) => name === row.person)) &&
		(row.office === undefined || row.office === claim.office) &&
		(row.entity === undefined || row.entity === claim.entity) &&
		(row.from === undefined || row.from === claim.from)
	);
}
