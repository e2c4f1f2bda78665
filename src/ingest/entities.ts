import { fileKinds } from '../data/layout.ts';
import { DataError } from '../data/problems.ts';
import { readRows } from '../data/readData.ts';
import type { EntityRow } from '../data/rows.ts';

/**
 * The entities of the data folder by id.
 *
 * @throws DataError where one is wrong: an import on top of wrong entities would write wrong facts
 */
export function readEntities(data: string): Map<string, EntityRow> {
	const { rows, problems } = readRows(data, fileKinds.entities);
	if (problems.length > 0) throw new DataError(problems);
	return new Map(rows.map(({ row }) => [row.id, row]));
}
