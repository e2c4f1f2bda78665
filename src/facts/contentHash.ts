import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles } from './readData.ts';
import { schemaVersion } from './schema.ts';

/**
 * The hash of all that a store is made from: names and bytes of the data files and the version of the tables.
 *
 * @param root path of the data folder
 * @returns 64 hexadecimal digits
 */
export function contentHash(root: string): string {
	const hash = createHash('sha256').update(`schema ${schemaVersion}\n`);
	for (const ending of ['.csv', '.yaml']) {
		for (const file of dataFiles(root, '.', ending)) {
			const bytes = readFileSync(join(root, file));
			hash.update(`${file} ${bytes.length}\n`).update(bytes);
		}
	}
	return hash.digest('hex');
}
