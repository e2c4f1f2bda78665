import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';

/** What a spelling is to its entity. */
export const nameKinds = [
	'common',
	'official',
	'native',
	'alias',
	'abbreviation',
	'historic',
	'informal',
	'several',
	'demonym',
	'capital',
	'metonym',
	'spelling',
] as const;
export type NameKind = (typeof nameKinds)[number];

const filled = z.string().min(1);
const nameRowSchema = z.object({ id: filled, text: filled, lang: z.string(), kind: z.enum(nameKinds), source: filled });
const hintRowSchema = z.object({ text: filled, hint: filled, suggest: z.string(), source: filled });

/** One row of `data/names/*.csv`. */
export type NameRow = z.infer<typeof nameRowSchema>;

/** One row of `data/names/not-a-state*.csv`, with `suggest` as ids. */
export interface HintRow {
	readonly text: string;
	readonly hint: string;
	readonly suggest: readonly string[];
	readonly source: string;
}

/** What is wrong with a row, and where. */
export interface NameProblem {
	readonly file: string;
	readonly line: number;
	readonly message: string;
}

/** Rows read, with every problem found on the way. */
export interface Read<Row> {
	readonly rows: readonly Row[];
	readonly problems: readonly NameProblem[];
}

function readTable<Row>(file: string, schema: z.ZodType<Row>): Read<Row> {
	const rows: Row[] = [];
	const problems: NameProblem[] = [];
	const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8'), { delimiter: ',', newline: '\n', skipEmptyLines: true });
	const [columns = [], ...records] = data;
	for (const [index, cells] of records.entries()) {
		const record = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
		const result = schema.safeParse(record);
		if (result.success) rows.push(result.data);
		else {
			for (const issue of result.error.issues) {
				problems.push({ file, line: index + 2, message: `${issue.path.join('.')}: ${issue.message}` });
			}
		}
	}
	return { rows, problems };
}

/** The files of hints; the others of the folder hold names. */
const isHintFile = (file: string): boolean => file.startsWith('not-a-state');

function readFolder<Row>(dataFolder: string, schema: z.ZodType<Row>, takes: (file: string) => boolean): Read<Row> {
	const folder = join(dataFolder, 'names');
	if (!existsSync(folder)) return { rows: [], problems: [] };
	const files = readdirSync(folder)
		.filter((file) => file.endsWith('.csv') && takes(file))
		.sort();
	const read = files.map((file) => readTable(join(folder, file), schema));
	return { rows: read.flatMap(({ rows }) => rows), problems: read.flatMap(({ problems }) => problems) };
}

/** The names of entities in `data/names/*.csv`, with every problem by file and line. */
export function readNameRows(dataFolder: string): Read<NameRow> {
	return readFolder(dataFolder, nameRowSchema, (file) => !isHintFile(file));
}

/** The words of `data/names/not-a-state*.csv`: known, but no party of the store. */
export function readHints(dataFolder: string): Read<HintRow> {
	const { rows, problems } = readFolder(dataFolder, hintRowSchema, isHintFile);
	return {
		rows: rows.map(({ suggest, ...row }) => ({ ...row, suggest: suggest.split(' ').filter((id) => id !== '') })),
		problems,
	};
}

/** Everything of `data/names`: spellings, hints, and what is wrong where. */
export function readEntityNames(dataFolder: string): {
	readonly names: readonly NameRow[];
	readonly hints: readonly HintRow[];
	readonly problems: readonly NameProblem[];
} {
	const names = readNameRows(dataFolder);
	const hints = readHints(dataFolder);
	return { names: names.rows, hints: hints.rows, problems: [...names.problems, ...hints.problems] };
}
