import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Papa from 'papaparse';

/** One row of a CSV file by column name. */
export type Row<Column extends string> = Readonly<Record<Column, string>>;

function field(value: string): string {
	return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Rows as CSV text with a header line; columns in the order given. */
export function toCsv<Column extends string>(columns: readonly Column[], rows: readonly Row<Column>[]): string {
	const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
	return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** Writes rows to a CSV file and makes its folder where missing. */
export function writeCsv<Column extends string>(file: string, columns: readonly Column[], rows: readonly Row<Column>[]): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, toCsv(columns, rows));
}

/** Reads the given columns of a CSV file with a header line. Throws where one is missing. */
export function readCsv<Column extends string>(file: string, columns: readonly Column[]): Row<Column>[] {
	const { data: records } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
		header: true,
		delimiter: ',',
		skipEmptyLines: true,
	});
	return records.map((record) => {
		const row = {} as Record<Column, string>;
		for (const column of columns) {
			const value = record[column];
			if (value === undefined) throw new Error(`${file}: no column “${column}”`);
			row[column] = value;
		}
		return row;
	});
}

/** Order of texts by code unit: the same on every machine, whatever its locale. */
export function byCodeUnit(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

/** The greatest of some texts, in the order of {@link byCodeUnit}; empty where there is none. */
export function greatest(texts: readonly string[]): string {
	return [...texts].sort(byCodeUnit).at(-1) ?? '';
}
