import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles } from '../data/readData.ts';
import { schemaVersion } from './schema.ts';

/**
 * The hash of all that a store is made from: names and bytes of the data files and the version of the tables.
 *
 * @param root path of the data folder
 * @returns 64 hexadecimal digits
 */
export function contentHash(root: string): string {
	const hash = createHash('sha256').update(`schema ${schemaVersion}\n`);
	for (const file of factFiles(root)) {
		const bytes = readFileSync(join(root, file));
		hash.update(`${file} ${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}

/**
 * What tells without reading that no data file was touched since: names, sizes and times of change.
 *
 * @param root path of the data folder
 */
export function dataStamp(root: string): string {
	const hash = createHash('sha256').update(`schema ${schemaVersion}\n`);
	for (const file of factFiles(root)) {
		const { size, mtimeMs } = statSync(join(root, file));
		hash.update(`${file} ${size} ${mtimeMs}\n`);
	}
	return hash.digest('hex');
}

function factFiles(root: string): string[] {
	return dataFiles(root, '.', '').filter((file) => file.endsWith('.csv') || file.endsWith('.yaml'));
}
