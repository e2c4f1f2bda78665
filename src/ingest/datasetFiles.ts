/** What an importer may write: files of its own dataset, and nothing else. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { TextRow } from '../data/format.ts';
import { type FileKind, folderOfDataset } from '../data/layout.ts';
import { writeRows } from '../data/writeFile.ts';

/**
 * Writes all rows of a kind of a dataset, as one file.
 *
 * @param data path of the data folder
 * @returns how many rows were given
 */
export function writeDataset<Schema extends z.ZodType>(
	data: string,
	dataset: string,
	{ path, row }: FileKind<Schema>,
	rows: readonly TextRow<Schema>[],
): number {
	return writeRows(join(data, folderOfDataset(dataset), `${path}.csv`), row, rows);
}

/**
 * Writes all rows of a kind of a dataset, a file an entity, and removes the files of entities that have no rows any more.
 *
 * @param data path of the data folder
 * @returns how many rows were given
 */
export function writeByEntity<Schema extends z.ZodType>(
	data: string,
	dataset: string,
	{ path, row }: FileKind<Schema>,
	rowsOf: ReadonlyMap<string, readonly TextRow<Schema>[]>,
): number {
	const folder = join(data, folderOfDataset(dataset), path);
	const filled = [...rowsOf].filter(([, rows]) => rows.length > 0);
	const names = new Set(filled.map(([entity]) => `${entity}.csv`));
	for (const name of existsSync(folder) ? readdirSync(folder) : []) if (!names.has(name)) rmSync(join(folder, name));
	return filled.reduce((count, [entity, rows]) => count + writeRows(join(folder, `${entity}.csv`), row, rows), 0);
}
