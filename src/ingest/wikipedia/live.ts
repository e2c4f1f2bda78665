import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { compareText } from '../../data/order.ts';
import { readCsv } from '../csv.ts';
import { type ApiOptions, fetchPages } from './api.ts';

/** What {@link fetchToFolder} needs to know. */
export interface LiveOptions extends ApiOptions {
	titles: readonly string[];
	/** Where the pages go. A page that is there already is not fetched again, so that a broken run can go on. */
	folder: string;
	/** The day of the run. */
	today: string;
	/** Pages in one request. */
	batch?: number;
	onProgress?: (done: number) => void;
}

const columns = ['file', 'title', 'snapshot_from', 'snapshot_to'] as const;
type Entry = Record<(typeof columns)[number], string>;

/** Writes a file so that a reader sees it whole or not at all. */
function writeWhole(file: string, text: string): void {
	writeFileSync(`${file}.part`, text);
	renameSync(`${file}.part`, file);
}

function storedEntries(folder: string): Entry[] {
	const manifest = join(folder, 'manifest.csv');
	if (!existsSync(manifest)) return [];
	return readCsv(manifest, columns).filter((entry) => existsSync(join(folder, entry.file)));
}

/** Fetches pages into a folder of the same form as the stored ones. Returns the titles that the wiki does not have. */
export async function fetchToFolder(options: LiveOptions): Promise<string[]> {
	const { titles, folder, today, batch = 10, onProgress = () => {} } = options;
	mkdirSync(folder, { recursive: true });
	const entries = storedEntries(folder);
	const stored = new Set(entries.map((entry) => entry.title));
	const wanted = titles.filter((title) => !stored.has(title));
	const missing: string[] = [];
	for (let start = 0; start < wanted.length; start += batch) {
		const result = await fetchPages(wanted.slice(start, start + batch), options);
		missing.push(...result.missing);
		for (const page of result.pages) {
			const file = `${page.title.replace(/[^\p{L}\p{N}-]/gu, '_')}.wikitext`;
			writeWhole(join(folder, file), page.text);
			entries.push({ file, title: page.title, snapshot_from: today, snapshot_to: today });
		}
		entries.sort((one, other) => compareText(one.title, other.title));
		writeWhole(join(folder, 'manifest.csv'), `${Papa.unparse({ fields: [...columns], data: entries }, { newline: '\n' })}\n`);
		onProgress(titles.length - wanted.length + Math.min(start + batch, wanted.length));
	}
	return missing;
}
