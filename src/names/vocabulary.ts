import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import type { Hint, NameEntry, Strength } from './types.ts';

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

const strengthByKind: Readonly<Record<NameKind, Strength>> = {
	common: 'canonical',
	official: 'canonical',
	// A word for several parties is the canonical name of each of them: that is what makes it a question.
	several: 'canonical',
	native: 'alias',
	alias: 'alias',
	abbreviation: 'alias',
	historic: 'alias',
	informal: 'alias',
	demonym: 'weak',
	capital: 'weak',
	metonym: 'weak',
	spelling: 'weak',
};

/** How strong a spelling is as evidence. */
export function strengthOfRow({ kind, lang }: Pick<NameRow, 'kind' | 'lang'>): Strength {
	return kind === 'alias' && lang !== '' && !wideLanguages.has(lang) ? 'weak' : strengthByKind[kind];
}

/** Languages that many people type. A name in another proves the same when it is equal, but a mere likeness to it proves little. */
const wideLanguages = new Set(
	'en fr es ar ru zh de pt it ja ko tr uk fa hi id nl pl he fra spa ara rus zho deu por ita jpn kor tur per ind nld pol'.split(
		' ',
	),
);

const filled = z.string().min(1);
const nameRowSchema = z.object({ id: filled, text: filled, lang: z.string(), kind: z.enum(nameKinds), source: filled });
const hintRowSchema = z.object({ text: filled, hint: filled, suggest: z.string(), source: filled });

/** One row of `data/names/*.csv`. */
export type NameRow = z.infer<typeof nameRowSchema>;

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
export function readHints(dataFolder: string): Read<Hint & { readonly source: string }> {
	const { rows, problems } = readFolder(dataFolder, hintRowSchema, isHintFile);
	return {
		rows: rows.map(({ suggest, ...row }) => ({ ...row, suggest: suggest.split(' ').filter((id) => id !== '') })),
		problems,
	};
}

/** What the names need to know of an entity. */
export interface NamedEntity {
	readonly id: string;
	readonly name: string;
	readonly official?: string;
	readonly kind: string;
}

const prominenceByKind: Readonly<Record<string, number>> = {
	state: 1,
	'partly-recognised': 0.8,
	organisation: 0.5,
	territory: 0.5,
	former: 0.4,
};
const detailByKind: Readonly<Record<string, string>> = {
	former: 'former state',
	territory: 'territory',
	organisation: 'organisation',
};

/** The entries of all entities: their own names, and the rows of `data/names`. Rows of unknown ids are left to the checks. */
export function entityEntries(entities: Iterable<NamedEntity>, rows: Iterable<NameRow>): NameEntry[] {
	const known = new Map([...entities].map((entity) => [entity.id, entity]));
	const entry = (entity: NamedEntity, text: string, strength: Strength): NameEntry => ({
		id: entity.id,
		type: 'entity',
		text,
		label: entity.name,
		detail: detailByKind[entity.kind] ?? '',
		strength,
		prominence: prominenceByKind[entity.kind] ?? 0.5,
	});
	const own = [...known.values()].flatMap((entity) => [
		entry(entity, entity.name, 'canonical'),
		...(entity.official === undefined || entity.official === entity.name ? [] : [entry(entity, entity.official, 'canonical')]),
	]);
	const other = [...rows].flatMap((row) => {
		const entity = known.get(row.id);
		return entity === undefined ? [] : [entry(entity, row.text, strengthOfRow(row))];
	});
	return [...own, ...other];
}

/** Everything of `data/names` that the compile step takes over: spellings with their strength, hints, and what is wrong where. */
export function readEntityNames(dataFolder: string): {
	readonly names: readonly { readonly id: string; readonly text: string; readonly strength: Strength }[];
	readonly hints: readonly Hint[];
	readonly problems: readonly NameProblem[];
} {
	const names = readNameRows(dataFolder);
	const hints = readHints(dataFolder);
	return {
		names: names.rows.map((row) => ({ id: row.id, text: row.text, strength: strengthOfRow(row) })),
		hints: hints.rows.map(({ text, hint, suggest }) => ({ text, hint, suggest })),
		problems: [...names.problems, ...hints.problems],
	};
}
