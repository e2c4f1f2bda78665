/** What people correct in imported lists of partners: `corrections/relations.csv`, applied before anything is made of the rows. */
import type { Problem } from '../data/problems.ts';
import type { DataSet } from '../data/readData.ts';
import type { Placed } from '../data/readFile.ts';
import type { RelationCorrectionRow } from '../data/rows.ts';

/**
 * Leaves out the dates and marks of lists that are known to be wrong. The rows stay: the list names the partner.
 *
 * @returns the data with the lists as they shall be read, and the corrections that no longer match their row
 */
export function correctLists(data: DataSet): { readonly data: DataSet; readonly problems: readonly Problem[] } {
	const unused = new Set(data.relationCorrections);
	const relations = data.relations.map((placed) => {
		const { row } = placed;
		const found = data.relationCorrections.filter(
			({ row: { list, with: partner, field, says } }) => list === row.entity && partner === row.with && row[field] === says,
		);
		for (const one of found) unused.delete(one);
		return found.length === 0 ? placed : { ...placed, row: { ...row, ...without(found) } };
	});
	return { data: { ...data, relations }, problems: [...unused].map(problemOf) };
}

function without(found: readonly Placed<RelationCorrectionRow>[]): { readonly date?: undefined; readonly mark?: undefined } {
	return Object.fromEntries(found.map(({ row: { field } }) => [field, undefined]));
}

function problemOf({ file, line, row }: Placed<RelationCorrectionRow>): Problem {
	const message = `the list of ${row.list} has no ${row.field} "${row.says}" for ${row.with} (any more); correct the cell, or remove the correction`;
	return { file, line, field: 'says', message };
}
