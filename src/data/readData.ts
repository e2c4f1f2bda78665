/** Reads the whole data folder, every file checked by itself; all problems are collected. */
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import type { Problem } from './problems.ts';
import { type Placed, type ReadRows, readCsvFile, readYamlFile } from './readFile.ts';
import * as rows from './rows.ts';

/** A row of a relations list or of missions, with the entity whose file it stands in. */
export type OfEntity<Row> = Row & { readonly entity: string };

/** Everything in `data/`, row by row, with its places. */
export interface DataSet {
	readonly entities: readonly Placed<rows.EntityRow>[];
	readonly ids: readonly Placed<rows.IdRow>[];
	readonly sources: readonly Placed<rows.SourceRow>[];
	readonly references: readonly Placed<rows.ReferenceRow>[];
	readonly events: readonly Placed<rows.EventRow>[];
	readonly relations: readonly Placed<OfEntity<rows.RelationRow>>[];
	readonly observations: readonly Placed<rows.ObservationRow>[];
	readonly completeLists: readonly Placed<rows.CompleteListRow>[];
	readonly missions: readonly Placed<OfEntity<rows.MissionRow>>[];
	readonly coverage: readonly Placed<rows.CoverageRow>[];
	readonly persons: readonly Placed<rows.PersonRow>[];
	readonly personNames: readonly Placed<rows.PersonNameRow>[];
	readonly tenures: readonly Placed<rows.TenureRow>[];
}

/** The data files below a folder that end so, as paths relative to `root` with `/`, sorted. */
export function dataFiles(root: string, folder: string, ending: string): string[] {
	const top = join(root, folder);
	if (!existsSync(top)) return [];
	return readdirSync(top, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(ending))
		.map((name) => `${folder}/${name.split(sep).join('/')}`)
		.sort();
}

function columnsOf(schema: z.ZodType): readonly string[] {
	if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
	throw new TypeError('only an object schema has columns');
}

/**
 * Reads the data folder.
 *
 * @param root path of the data folder
 * @returns the rows that are valid by themselves, and everything that is wrong with the others
 */
export function readData(root: string): { readonly data: DataSet; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];

	function collect<Row>(files: readonly string[], read: (file: string) => ReadRows<Row>): Placed<Row>[] {
		return files.flatMap((file) => {
			const result = read(file);
			problems.push(...result.problems);
			return result.rows;
		});
	}
	function csv<Schema extends z.ZodType>(schema: Schema, ...files: readonly string[]): Placed<z.output<Schema>>[] {
		return collect(
			files.filter((file) => existsSync(join(root, file))),
			(file) => readCsvFile(root, file, columnsOf(schema), schema),
		);
	}
	function csvOfEntities<Schema extends z.ZodType>(folder: string, schema: Schema): Placed<OfEntity<z.output<Schema>>>[] {
		return csv(schema, ...dataFiles(root, folder, '.csv')).map(({ row, file, line }) => ({
			row: { ...(row as object), entity: file.slice(folder.length + 1, -'.csv'.length) } as OfEntity<z.output<Schema>>,
			file,
			line,
		}));
	}

	const data: DataSet = {
		entities: collect(dataFiles(root, 'entities', '.yaml'), (file) => readYamlFile(root, file, rows.entityRow)),
		ids: csv(rows.idRow, ...dataFiles(root, 'ids', '.csv')),
		sources: csv(rows.sourceRow, ...dataFiles(root, 'sources', '.csv')),
		references: csv(rows.referenceRow, 'references.csv'),
		events: csv(rows.eventRow, ...dataFiles(root, 'events', '.csv')),
		relations: csvOfEntities('relations', rows.relationRow),
		observations: csv(rows.observationRow, ...dataFiles(root, 'observations', '.csv')),
		completeLists: csv(rows.completeListRow, 'complete-lists.csv'),
		missions: csvOfEntities('missions', rows.missionRow),
		coverage: csv(rows.coverageRow, 'coverage.csv'),
		persons: csv(rows.personRow, 'people/persons.csv'),
		personNames: csv(rows.personNameRow, 'people/names.csv'),
		tenures: csv(rows.tenureRow, ...dataFiles(root, 'people/tenures', '.csv')),
	};
	if (data.entities.length === 0) {
		problems.push({
			file: 'entities',
			line: undefined,
			field: undefined,
			message: `holds no entity; is ${root} the data folder?`,
		});
	}
	return { data, problems };
}
