import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Papa from 'papaparse';

/** Reads a CSV file with a header row into one record a row. */
export function readCsv(path: string, delimiter = ','): Record<string, string>[] {
	// Tab-separated Archigos has bare quotation marks in names, hence no quoting there.
	const quoteChar = delimiter === '\t' ? '\0' : '"';
	return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
		header: true,
		delimiter,
		quoteChar,
		skipEmptyLines: true,
	}).data;
}

function field(text: string): string {
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes rows under a header, sorted, each distinct row once, RFC 4180 with LF. */
export function writeCsv(path: string, columns: readonly string[], rows: readonly Record<string, string>[]): void {
	const lines = rows.map((row) => columns.map((column) => field(row[column] ?? '')).join(','));
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${[columns.join(','), ...[...new Set(lines)].sort()].join('\n')}\n`);
}
