import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { greatest, readCsv } from '../csv.ts';
import type { NameTable } from '../entityNames.ts';

/** One stored foreign-relations page. */
export interface Page {
	/** Id of the entity whose relations the page lists. */
	entity: string;
	title: string;
	/** Day of the snapshot. */
	date: string;
	file: string;
}

/** The dataset of the pages. */
export const pagesDataset = 'wikipedia-foreign-relations';

/** The id of the source that a page is. */
export function pageSourceId(entity: string): string {
	return `${pagesDataset}-${entity}`;
}

const columns = ['file', 'title', 'snapshot_from', 'snapshot_to'] as const;

/** The folder of the pages: `from` is it, or is the folder of the whole reference data. */
function folderOf(from: string): string {
	return existsSync(join(from, 'manifest.csv')) ? from : join(from, 'wikipedia/foreign-relations');
}

/** The stored pages in `from`, in the order of their titles. Throws where a title does not name a known entity. */
export function readManifest(from: string, nameOf: NameTable): Page[] {
	const folder = folderOf(from);
	return readCsv(join(folder, 'manifest.csv'), columns).map((row) => {
		const entity = nameOf(row.title.replace(/^Foreign relations of /, ''));
		if (!entity) throw new Error(`manifest.csv: no entity has the name in the title “${row.title}”`);
		return { entity, title: row.title, date: row.snapshot_to, file: join(folder, row.file) };
	});
}

/** The newest access date in any of the pages: the set as a whole was not taken before it. */
export function reachOf(from: string): string {
	return greatest(readCsv(join(folderOf(from), 'manifest.csv'), columns).map((row) => row.snapshot_from));
}

/** The wikitext of a page, without what a browser never shows. */
export function readPage(page: Page): string {
	return readFileSync(page.file, 'utf8').replace(/<!--[\s\S]*?-->/g, '');
}
