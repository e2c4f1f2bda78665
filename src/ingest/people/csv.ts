import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Reads a CSV file with a header row into one record a row. */
export function readCsv(path: string, delimiter = ','): Record<string, string>[] {
	// Tab-separated Archigos has bare quotation marks in names, hence no quoting there.
	const quote = delimiter === '\t' ? false : '"';
	return parse(readFileSync(path, 'utf8'), { columns: true, delimiter, quote, skip_empty_lines: true });
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
