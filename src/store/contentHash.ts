import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findDataFiles } from '../data/dataFiles.ts';
import { schemaVersion } from './schema.ts';

/**
 * The hash of all that a store is made from: names and bytes of the data files and the version of the tables.
 *
 * @param root path of the data folder
 * @returns 64 hexadecimal digits
 */
export function contentHash(root: string): string {
	const hash = createHash('sha256').update(`schema ${schemaVersion}\n`);
	for (const file of findDataFiles(root).files) {
		const bytes = readFileSync(join(root, file));
		hash.update(`${file} ${bytes.length}\n`).update(bytes);
	}
	return hash.digest('hex');
}

/** What the file system says of the data folder, without reading a file. */
export interface FolderState {
	/** Names, sizes and times of change of the data files, hashed: equal where no file was touched. */
	readonly stamp: string;
	/** The newest time of change of a data file or of a folder, in milliseconds since 1970. */
	readonly changedAt: number;
}

/**
 * Says without reading whether a data file was touched, and when the last one was.
 *
 * @param root path of the data folder
 */
export function folderState(root: string): FolderState {
	const hash = createHash('sha256').update(`schema ${schemaVersion}\n`);
	let changedAt = 0;
	const { files, folders } = findDataFiles(root);
	for (const file of files) {
		const { size, mtimeMs } = statSync(join(root, file));
		hash.update(`${file} ${size} ${mtimeMs}\n`);
		changedAt = Math.max(changedAt, mtimeMs);
	}
	// A file that was removed shows only in the time of its folder, which may be empty now.
	for (const folder of folders) changedAt = Math.max(changedAt, statSync(join(root, folder)).mtimeMs);
	return { stamp: hash.digest('hex'), changedAt };
}
