import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { compareText } from '../data/order.ts';

/** One row of a CSV file by column name. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads a foreign CSV file with a header line: a record a row, its cells as they stand.
 *
 * @param delimiter tab-separated files are taken without quoting: those of the sources have bare quotation marks in names
 */
export function readRecords(file: string, delimiter: ',' | '\t' = ','): Record<string, string>[] {
	return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
		header: true,
		delimiter,
		quoteChar: delimiter === '\t' ? '\0' : '"',
		skipEmptyLines: true,
	}).data;
}

/** Reads the given columns of a foreign CSV file with a header line. Throws where one is missing. */
export function readCsv<Column extends string>(file: string, columns: readonly Column[]): Row<Column>[] {
	return readRecords(file).map((record) => {
		const row = {} as Record<Column, string>;
		for (const column of columns) {
			const value = record[column];
			if (value === undefined) throw new Error(`${file}: no column “${column}”`);
			row[column] = value;
		}
		return row;
	});
}

/** The greatest of some texts, by code unit; empty where there is none. */
export function greatest(texts: readonly string[]): string {
	return [...texts].sort(compareText).at(-1) ?? '';
}
