/** The one form of a data file: how its rows are sorted, how its cells are written. Importers, people's formatter and check share it. */
import Papa from 'papaparse';
import type { z } from 'zod';
import { type Column, columnsOf, isHeader } from './columns.ts';
import { compareText } from './order.ts';
import { printedApostrophes } from './printed.ts';

/** The columns that answers print; names, addresses and places in a source stay as their source spells them. */
const printed: ReadonlySet<string> = new Set([
	'summary',
	'title',
	'publisher',
	'citedTitle',
	'citedPublisher',
	'place',
	'style',
	'statement',
	'hint',
	'note',
]);

/** A row before it is checked: the text of its cells by key; a cell that is missing is empty. */
export type TextRow<Schema extends z.ZodType> = Readonly<Partial<Record<keyof z.input<Schema> & string, string | undefined>>>;

/**
 * Rows as the text of a CSV file: a header, LF, RFC 4180 quoting, Unicode in NFC, no white space around a cell, the apostrophe of print in what answers show. Rows are sorted cell by cell
 * in the order of the columns, by code unit, and each stands once.
 */
export function csvText<Schema extends z.ZodType>(schema: Schema, rows: readonly TextRow<Schema>[]): string {
	const columns = columnsOf(schema);
	return textOf(
		columns,
		rows.map((row) => {
			const cells = new Map<string, string | undefined>(Object.entries(row));
			return columns.map(({ key }) => cells.get(key) ?? '');
		}),
	);
}

/**
 * A CSV file in its one form.
 *
 * @returns `undefined` for what is no CSV file of these columns; reading it reports why
 */
export function formatCsv(schema: z.ZodType, text: string): string | undefined {
	const all = columnsOf(schema);
	const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), {
		delimiter: ',',
		newline: '\n',
	});
	const [header = [], ...records] = data.filter((cells) => cells.length > 1 || cells[0] !== '');
	const columns = all.slice(0, header.length);
	const isReadable = errors.length === 0 && records.every((cells) => cells.length === columns.length);
	return isReadable && isHeader(header, all) ? textOf(columns, records) : undefined;
}

/** A YAML file in its one form; items keep the order and the comments that people gave them. */
export function formatYaml(text: string): string {
	return `${text
		.replace(/^\uFEFF/, '')
		.normalize('NFC')
		.replaceAll(/[ \t\r]+$/gm, '')
		.trimEnd()}\n`;
}

function textOf(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
	const arePrinted = columns.map(({ key }) => printed.has(key));
	const oneForm = (cell: string, index: number) => {
		const text = cell.normalize('NFC').trim();
		return arePrinted[index] === true ? printedApostrophes(text) : text;
	};
	const normal = rows.map((cells) => cells.map(oneForm)).sort(compareCells);
	const distinct = normal.filter((cells, index) => index === 0 || compareCells(cells, normal[index - 1] ?? []) !== 0);
	return `${Papa.unparse([columns.map(({ name }) => name), ...distinct], { newline: '\n' })}\n`;
}

function compareCells(one: readonly string[], other: readonly string[]): number {
	for (const [index, cell] of one.entries()) {
		const order = compareText(cell, other[index] ?? '');
		if (order !== 0) return order;
	}
	return 0;
}
