/** Reads the whole data folder, every file checked by itself; all problems are collected. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { findDataFiles } from './dataFiles.ts';
import { checkDatasets, type Dataset, isRecord, readDatasets } from './datasets.ts';
import type { DisputeRow, TieRow } from './disputeRows.ts';
import { type CorrectionKind, correctionKinds, type FileKind, fileKinds, folderOfDataset, kindOf, schemaOf } from './layout.ts';
import type { Problem } from './problems.ts';
import { type Placed, type ReadRows, readCsvFiles, readYamlFiles } from './readFile.ts';
import * as rows from './rows.ts';

/** A row of a relations list or of missions, with the entity whose file it stands in. */
export type OfEntity<Row> = Row & { readonly entity: string };

/** Everything in `data/`, row by row, with its places. */
export interface DataSet {
	readonly datasets: readonly Placed<Dataset>[];
	readonly entities: readonly Placed<rows.EntityRow>[];
	readonly ids: readonly Placed<rows.IdRow>[];
	readonly sources: readonly Placed<rows.SourceRow>[];
	readonly references: readonly Placed<rows.ReferenceRow>[];
	readonly events: readonly Placed<rows.EventRow>[];
	readonly relations: readonly Placed<OfEntity<rows.RelationRow>>[];
	readonly observations: readonly Placed<rows.ObservationRow>[];
	readonly completeLists: readonly Placed<rows.CompleteListRow>[];
	readonly missions: readonly Placed<OfEntity<rows.MissionRow>>[];
	readonly disputes: readonly Placed<DisputeRow>[];
	readonly ties: readonly Placed<TieRow>[];
	readonly coverage: readonly Placed<rows.CoverageRow>[];
	readonly persons: readonly Placed<rows.PersonRow>[];
	readonly personNames: readonly Placed<rows.PersonNameRow>[];
	readonly tenures: readonly Placed<rows.TenureRow>[];
	readonly names: readonly Placed<rows.NameRow>[];
	readonly hints: readonly Placed<rows.HintRow>[];
	readonly publishers: readonly Placed<rows.PublisherRow>[];
	readonly spellings: readonly Placed<rows.SpellingRow>[];
	readonly relationCorrections: readonly Placed<rows.RelationCorrectionRow>[];
}

/** Reads files of one kind. */
function readFiles<Schema extends z.ZodType>(
	root: string,
	kind: FileKind<Schema>,
	files: readonly string[],
): ReadRows<z.output<Schema>> {
	const { row: schema, ending } = kind;
	const ofKind = files.filter((file) => kindOf(file) === kind);
	return ending === '.yaml' ? readYamlFiles(root, ofKind, schema) : readCsvFiles(root, ofKind, schema);
}

/**
 * Reads the rows of one kind.
 *
 * @param root path of the data folder
 * @param datasets whose rows; those of every dataset when left out
 */
export function readRows<Schema extends z.ZodType>(
	root: string,
	kind: FileKind<Schema>,
	datasets?: readonly string[],
): ReadRows<z.output<Schema>> {
	const folders = datasets === undefined ? ['.'] : datasets.map(folderOfDataset);
	return readFiles(
		root,
		kind,
		folders.flatMap((folder) => findDataFiles(root, folder).files),
	);
}

/**
 * Reads the corrections of one kind; none where there is no file.
 *
 * @param root path of the data folder
 */
export function readCorrections<Schema extends z.ZodType>(
	root: string,
	{ file, row }: CorrectionKind<Schema>,
): ReadRows<z.output<Schema>> {
	return existsSync(join(root, file)) ? readCsvFiles(root, [file], row) : { rows: [], problems: [] };
}

/** The entity that a file of relations or missions is named after. */
function withEntity<Row extends object>({ row, file, line }: Placed<Row>): Placed<OfEntity<Row>> {
	return { row: { ...row, entity: basename(file, '.csv') }, file, line };
}

function sourcesOfRecord({ row, file, line }: Placed<Dataset>): Placed<rows.SourceRow>[] {
	return row.sources.map((source) => ({ row: source, file, line }));
}

/**
 * Reads the data folder.
 *
 * @param root path of the data folder
 * @returns the rows that are valid by themselves, and everything that is wrong with the others
 */
export function readData(root: string): { readonly data: DataSet; readonly problems: readonly Problem[] } {
	const { files } = findDataFiles(root);
	const problems: Problem[] = [];
	const collect = <Row>(result: ReadRows<Row>): readonly Placed<Row>[] => {
		problems.push(...result.problems);
		return result.rows;
	};
	const counts = new Map<string, number>();
	const all = <Schema extends z.ZodType>(kind: FileKind<Schema>) => {
		const found = collect(readFiles(root, kind, files));
		for (const { file } of found) counts.set(file, (counts.get(file) ?? 0) + 1);
		return found;
	};
	const { datasets, problems: ofRecords } = readDatasets(root);
	problems.push(...ofRecords);

	const isOfIds = (file: string) => file.startsWith('ids/');
	const data: DataSet = {
		datasets,
		entities: all(fileKinds.entities),
		ids: collect(readCsvFiles(root, files.filter(isOfIds), rows.idRow)),
		sources: [...datasets.flatMap(sourcesOfRecord), ...all(fileKinds.sources)],
		references: all(fileKinds.references),
		events: all(fileKinds.events),
		relations: all(fileKinds.relations).map(withEntity),
		observations: all(fileKinds.observations),
		completeLists: all(fileKinds.completeLists),
		missions: all(fileKinds.missions).map(withEntity),
		disputes: all(fileKinds.disputes),
		ties: all(fileKinds.ties),
		coverage: all(fileKinds.coverage),
		persons: all(fileKinds.persons),
		personNames: all(fileKinds.personNames),
		tenures: all(fileKinds.tenures),
		names: all(fileKinds.names),
		hints: all(fileKinds.hints),
		publishers: all(fileKinds.publishers),
		spellings: all(fileKinds.spellings),
		relationCorrections: collect(readCorrections(root, correctionKinds.relations)),
	};
	problems.push(...checkDatasets(datasets, files, counts));
	for (const kind of [correctionKinds.tenures, correctionKinds.personNames]) {
		problems.push(...readCorrections<z.ZodType>(root, kind).problems);
	}
	for (const file of files.filter((path) => !isRecord(path) && schemaOf(path) === undefined)) {
		const message = 'has no place in the layout of the data and is not read; see docs/data-format.md for where it belongs';
		problems.push({ file, line: undefined, field: undefined, message });
	}
	if (data.entities.length === 0) {
		const message = `holds no entity; is ${root} the data folder?`;
		problems.push({ file: 'curated/entities', line: undefined, field: undefined, message });
	}
	return { data, problems };
}
