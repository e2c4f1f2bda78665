/** Reads one data file into rows, each with its place, and says everything that is wrong with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Column, columnName, columnsOf, isHeader } from './columns.ts';
import type { Problem } from './problems.ts';
import { type RowReader, rowReader } from './rowReader.ts';

/** A row with the place it stands at. */
export interface Placed<Row> {
	readonly row: Row;
	readonly file: string;
	readonly line: number;
}

/** What reading a file gave. */
export interface ReadRows<Row> {
	readonly rows: readonly Placed<Row>[];
	readonly problems: readonly Problem[];
}

function validate<Schema extends z.ZodType>(
	schema: Schema,
	value: unknown,
	file: string,
	line: number,
	rows: Placed<z.output<Schema>>[],
	problems: Problem[],
): void {
	const result = schema.safeParse(value);
	if (result.success) {
		rows.push({ row: result.data, file, line });
		return;
	}
	for (const issue of result.error.issues) {
		const field = issue.path.map((key) => columnName(String(key))).join('.');
		problems.push({ file, line, field: field === '' ? undefined : field, message: issue.message });
	}
}

/** How the rows of a file are read. */
interface Reading<Schema extends z.ZodType> {
	readonly schema: Schema;
	readonly columns: readonly Column[];
	readonly readRow: RowReader<z.output<Schema>>;
}

/**
 * Reads CSV files of one kind, each with a header row: the columns of the schema, in their order. Empty cells say nothing.
 *
 * @param root the data folder
 * @param files paths below it, with `/`
 */
export function readCsvFiles<Schema extends z.ZodType>(
	root: string,
	files: readonly string[],
	schema: Schema,
): ReadRows<z.output<Schema>> {
	const reading = { schema, columns: columnsOf(schema), readRow: rowReader(schema) };
	return joined(files.map((file) => readCsvFile(root, file, reading)));
}

function joined<Row>(read: readonly ReadRows<Row>[]): ReadRows<Row> {
	return { rows: read.flatMap(({ rows }) => rows), problems: read.flatMap(({ problems }) => problems) };
}

function readCsvFile<Schema extends z.ZodType>(
	root: string,
	file: string,
	{ schema, columns, readRow }: Reading<Schema>,
): ReadRows<z.output<Schema>> {
	const rows: Placed<z.output<Schema>>[] = [];
	const problems: Problem[] = [];
	const { data: records, errors } = Papa.parse<string[]>(readFileSync(join(root, file), 'utf8'), {
		delimiter: ',',
		newline: '\n',
	});
	const [error] = errors;
	if (error !== undefined) {
		const line = error.row === undefined ? undefined : error.row + 1;
		return { rows, problems: [{ file, line, field: undefined, message: `is no CSV: ${error.message}` }] };
	}
	const header = records[0] ?? [];
	const expected = columns.map(({ name }) => name).join(',');
	if (!isHeader(header, columns)) {
		const message = `has the header "${header.join(',')}"; expected "${expected}"`;
		return { rows, problems: [{ file, line: 1, field: undefined, message }] };
	}
	let line = 1;
	for (const record of records.slice(1)) {
		line++;
		if (record.length === 1 && record[0] === '') continue;
		if (record.length !== header.length) {
			const message = `has ${record.length} cells; expected ${header.length}`;
			problems.push({ file, line, field: undefined, message });
			continue;
		}
		const row = readRow(record);
		if (row !== undefined) {
			rows.push({ row, file, line });
			continue;
		}
		const value: Record<string, string> = {};
		for (const [index, cell] of record.entries()) {
			const column = columns[index];
			if (column !== undefined && cell !== '') value[column.key] = cell;
			if (cell.includes('\n'))
				problems.push({ file, line, field: column?.name, message: 'holds a line break; write it on one line' });
		}
		validate(schema, value, file, line, rows, problems);
	}
	return { rows, problems };
}

/** Reads YAML files that hold one list of maps each. */
export function readYamlFiles<Schema extends z.ZodType>(
	root: string,
	files: readonly string[],
	schema: Schema,
): ReadRows<z.output<Schema>> {
	const read = files.map((file) =>
		readYaml(root, file, schema, 'expected a list, each item beginning with "- id:"', (contents) =>
			isSeq(contents) ? contents.items : undefined,
		),
	);
	return joined(read);
}

/** Reads a YAML file that holds one map. */
export function readYamlRecord<Schema extends z.ZodType>(root: string, file: string, schema: Schema): ReadRows<z.output<Schema>> {
	return readYaml(root, file, schema, 'expected keys with values, such as "title: ..."', (contents) =>
		isMap(contents) ? [contents] : undefined,
	);
}

function readYaml<Schema extends z.ZodType>(
	root: string,
	file: string,
	schema: Schema,
	expected: string,
	itemsOf: (contents: unknown) => readonly unknown[] | undefined,
): ReadRows<z.output<Schema>> {
	const counter = new LineCounter();
	// Without pretty errors a message is one line; the place is given beside it.
	const options = { lineCounter: counter, schema: 'core', prettyErrors: false } as const;
	const document = parseDocument(readFileSync(join(root, file), 'utf8'), options);
	const errors = document.errors.map(({ pos: [start], message }) => ({
		file,
		line: counter.linePos(start).line,
		field: undefined,
		message: `is no YAML: ${message}`,
	}));
	const items = itemsOf(document.contents);
	if (errors.length > 0) return { rows: [], problems: errors };
	if (items === undefined) return { rows: [], problems: [{ file, line: 1, field: undefined, message: expected }] };
	const rows: Placed<z.output<Schema>>[] = [];
	const problems: Problem[] = [];
	for (const item of items) {
		const line = isMap(item) && item.range ? counter.linePos(item.range[0]).line : 1;
		const value: unknown = isMap(item) ? stringify(item.toJSON()) : undefined;
		validate(schema, value, file, line, rows, problems);
	}
	return { rows, problems };
}

/** YAML reads `2022` as a number; every scalar of ours is a text. */
function stringify(value: unknown): unknown {
	if (typeof value === 'number') return String(value);
	if (Array.isArray(value)) return value.map(stringify);
	if (typeof value === 'object' && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, stringify(entry)]));
	}
	return value;
}
