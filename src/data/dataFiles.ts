import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What lies below a folder of the data folder, as paths below the data folder with `/`. */
export interface Found {
	/** The CSV and YAML files, sorted. */
	readonly files: readonly string[];
	/** The folder itself and all below it. */
	readonly folders: readonly string[];
}

/**
 * Finds the data files below a folder, without reading any.
 *
 * @param root path of the data folder
 * @param folder path below it; none is there to be found in a folder that does not exist
 */
export function findDataFiles(root: string, folder = '.'): Found {
	if (!existsSync(join(root, folder))) return { files: [], folders: [] };
	const files: string[] = [];
	const folders = [folder];
	for (const path of folders) {
		for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
			const below = path === '.' ? entry.name : `${path}/${entry.name}`;
			if (entry.isDirectory()) folders.push(below);
			else if (/\.(?:csv|yaml)$/.test(entry.name)) files.push(below);
		}
	}
	return { files: files.sort(), folders };
}
