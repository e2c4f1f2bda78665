/** Where things stand in the data folder: whose folder a file is in, and what kind of rows it holds. */
import type { z } from 'zod';
import { disputeRow, tieRow } from './disputeRows.ts';
import * as rows from './rows.ts';

/** A kind of file of a dataset: all files of one kind hold the same kind of rows. */
export interface FileKind<Schema extends z.ZodType = z.ZodType> {
	/** One file of that name in the dataset's folder (`events.csv`), or any number of files in a folder of that name (`events/news/2026.csv`). */
	readonly path: string;
	readonly ending: '.csv' | '.yaml';
	readonly row: Schema;
}

/** The kinds of files that a dataset may have. */
export const fileKinds = {
	entities: { path: 'entities', ending: '.yaml', row: rows.entityRow },
	sources: { path: 'sources', ending: '.csv', row: rows.sourceRow },
	references: { path: 'references', ending: '.csv', row: rows.referenceRow },
	events: { path: 'events', ending: '.csv', row: rows.eventRow },
	relations: { path: 'relations', ending: '.csv', row: rows.relationRow },
	observations: { path: 'observations', ending: '.csv', row: rows.observationRow },
	completeLists: { path: 'complete-lists', ending: '.csv', row: rows.completeListRow },
	missions: { path: 'missions', ending: '.csv', row: rows.missionRow },
	disputes: { path: 'disputes', ending: '.csv', row: disputeRow },
	ties: { path: 'ties', ending: '.csv', row: tieRow },
	coverage: { path: 'coverage', ending: '.csv', row: rows.coverageRow },
	persons: { path: 'people/persons', ending: '.csv', row: rows.personRow },
	personNames: { path: 'people/names', ending: '.csv', row: rows.personNameRow },
	tenures: { path: 'people/tenures', ending: '.csv', row: rows.tenureRow },
	names: { path: 'names', ending: '.csv', row: rows.nameRow },
	hints: { path: 'hints', ending: '.csv', row: rows.hintRow },
	publishers: { path: 'publishers', ending: '.csv', row: rows.publisherRow },
	spellings: { path: 'spellings', ending: '.csv', row: rows.spellingRow },
} as const satisfies Readonly<Record<string, FileKind>>;

/** A file of corrections of imported datasets. */
export interface CorrectionKind<Schema extends z.ZodType = z.ZodType> {
	readonly file: string;
	readonly row: Schema;
}

/** What people correct in imported datasets. Importers apply it, but for lists of partners: these are corrected whenever they are read. */
export const correctionKinds = {
	tenures: { file: 'corrections/tenures.csv', row: rows.tenureCorrectionRow },
	personNames: { file: 'corrections/person-names.csv', row: rows.personNameCorrectionRow },
	relations: { file: 'corrections/relations.csv', row: rows.relationCorrectionRow },
} as const satisfies Readonly<Record<string, CorrectionKind>>;

/** The schema of the rows of any data file, those of no dataset included; `undefined` where the layout has no place for it. */
export function schemaOf(file: string): z.ZodType | undefined {
	if (file.startsWith('ids/')) return rows.idRow;
	return Object.values(correctionKinds).find((kind) => kind.file === file)?.row ?? kindOf(file)?.row;
}

/** The dataset that people write. All others are written by importers. */
export const curated = 'curated';

/** The folder of a dataset, below the data folder. */
export function folderOfDataset(dataset: string): string {
	return dataset === curated ? curated : `imported/${dataset}`;
}

/**
 * The dataset that a file belongs to.
 *
 * @param file path below the data folder, with `/`
 * @returns `undefined` for a file that is of no dataset (`ids/2020s.csv`)
 */
export function datasetOf(file: string): string | undefined {
	const [top, dataset, ...inside] = file.split('/');
	if (top === curated && dataset !== undefined) return curated;
	return top === 'imported' && inside.length > 0 ? dataset : undefined;
}

/**
 * The kind of a file of a dataset.
 *
 * @param file path below the data folder, with `/`
 * @returns `undefined` where the layout has no place for such a file
 */
export function kindOf(file: string): FileKind | undefined {
	const dataset = datasetOf(file);
	if (dataset === undefined) return undefined;
	const inside = file.slice(folderOfDataset(dataset).length + 1);
	return Object.values(fileKinds).find(
		({ path, ending }) => inside.endsWith(ending) && (inside === `${path}${ending}` || inside.startsWith(`${path}/`)),
	);
}
