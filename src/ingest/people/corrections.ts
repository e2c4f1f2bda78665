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
 * @param isOfImport whether the claims of a source are among those given; the corrections of others are left alone
 * @returns the claims as they shall stand, without those that are left out
 * @throws DataError where a correction concerns no claim: the source has changed, or a key is wrong
 */
export function correctClaims(
	claims: readonly HolderClaim[],
	data: string,
	isOfImport: (source: string) => boolean = () => true,
): HolderClaim[] {
	const rows = readTenureCorrections(data).filter(({ row }) => isOfImport(row.source));
	const { claims: corrected, unused } = applyCorrections(claims, rows);
	if (unused.length > 0) throw new DataError(unused.map(problemOf));
	return corrected;
}

/**
 * The rows of `corrections/tenures.csv`.
 *
 * @param data path of the data folder
 * @throws DataError where one is wrong
 */
export function readTenureCorrections(data: string): readonly Placed<TenureCorrectionRow>[] {
	const { rows, problems } = readCorrections(data, correctionKinds.tenures);
	if (problems.length > 0) throw new DataError(problems);
	return rows;
}

/** The claims as corrections make them, and the corrections that concern none. */
export function applyCorrections(
	claims: readonly HolderClaim[],
	rows: readonly Placed<TenureCorrectionRow>[],
): { readonly claims: HolderClaim[]; readonly unused: readonly Placed<TenureCorrectionRow>[] } {
	const unused = new Set(rows);
	const corrected = claims.flatMap((claim) => {
		const found = rows.filter(({ row }) => concerns(row, claim));
		for (const one of found) unused.delete(one);
		return found[0] === undefined ? [claim] : apply(found[0].row, claim);
	});
	return { claims: corrected, unused: [...unused] };
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
