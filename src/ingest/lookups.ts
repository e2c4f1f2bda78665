/** Tables beside the importers, in `src/ingest/lookups`: what a source calls an entity, as rows instead of code. */
import { join } from 'node:path';
import { z } from 'zod';
import { DataError, type Problem } from '../data/problems.ts';
import { type Placed, readCsvFiles } from '../data/readFile.ts';

const root = join(import.meta.dirname, '../..');
const text = z.string({ error: 'is empty' });
const namedEntity = z.object({ name: text, entity: text });

/** The importers that an alias can be for: visits and travels, lists of leaders, pages of foreign relations. */
const aliasSources = ['historian', 'people', 'wikipedia'] as const;
export type AliasSource = (typeof aliasSources)[number];

const alias = namedEntity.extend({
	source: z.enum(aliasSources, { error: `is none of ${aliasSources.join(', ')}` }).optional(),
});

/** One spelling for what differs only in form: case, apostrophes, spaces, underscores, a leading article. */
export function normaliseName(name: string): string {
	return name
		.normalize('NFC')
		.replace(/[’ʼ`]/g, "'")
		.replace(/[_\s\u00a0]+/g, ' ')
		.trim()
		.toLowerCase()
		.replace(/^the /, '');
}

/**
 * The rows of a table, in which a name stands once.
 *
 * @param file path below the root of the project
 * @param keyOf what counts as one name
 * @throws DataError with the file and line of every row that is wrong or repeats the name of another
 */
export function readLookup<Row extends { readonly name: string }>(
	file: string,
	schema: z.ZodType<Row>,
	keyOf: (name: string) => string,
	folder = root,
): ReadonlyMap<string, Row> {
	const { rows, problems } = readCsvFiles(folder, [file], schema);
	const found = new Map<string, Placed<Row>>();
	const repeated: Problem[] = [];
	for (const placed of rows) {
		const key = keyOf(placed.row.name);
		const first = found.get(key);
		if (first === undefined) found.set(key, placed);
		else repeated.push({ file, line: placed.line, field: 'name', message: `stands in line ${first.line} already; keep one` });
	}
	if (problems.length + repeated.length > 0) throw new DataError([...problems, ...repeated]);
	return new Map([...found].map(([key, { row }]) => [key, row]));
}

function entitiesOf(rows: ReadonlyMap<string, { readonly entity: string }>): ReadonlyMap<string, string> {
	return new Map([...rows].map(([key, { entity }]) => [key, entity]));
}

/** Entity ids by other names than their own ({@link normaliseName}), as every source writes them and as this one does. */
export function readAliases(source: AliasSource): ReadonlyMap<string, string> {
	const rows = readLookup('src/ingest/lookups/entity-aliases.csv', alias, normaliseName);
	return entitiesOf(new Map([...rows].filter(([, row]) => row.source === undefined || row.source === source)));
}

/** Entity ids by English demonym (`Soviet`): those that `world-countries` lacks or spells in another way. */
export function readDemonyms(): ReadonlyMap<string, string> {
	return entitiesOf(readLookup('src/ingest/lookups/demonyms.csv', namedEntity, (name) => name));
}

/**
 * Entity ids by city: capitals that pages spell in another way than `world-countries`, and seats of embassies beside the
 * capital. Envoys to the Holy See live in Rome.
 *
 * @param keyOf what counts as one city
 */
export function readSeats(keyOf: (city: string) => string): ReadonlyMap<string, string> {
	return entitiesOf(readLookup('src/ingest/lookups/seats.csv', namedEntity, keyOf));
}
