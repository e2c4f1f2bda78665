/** The records of datasets: where each comes from, under which licence, and how much of it there should be. */
import { basename } from 'node:path';
import { findDataFiles } from './dataFiles.ts';
import { type DatasetRecord, datasetRecord } from './datasetRecord.ts';
import { datasetOf, kindOf } from './layout.ts';
import type { Problem } from './problems.ts';
import { type Placed, readYamlRecord } from './readFile.ts';

/** Whether a file is the record of a dataset. */
export function isRecord(file: string): boolean {
	return /^datasets\/[^/]+\.yaml$/.test(file);
}

/** A dataset with its id: the name of its folder. */
export interface Dataset extends DatasetRecord {
	readonly id: string;
}

/**
 * Reads `datasets/*.yaml`.
 *
 * @param root path of the data folder
 * @returns the records by the order of their ids, and what is wrong with the others
 */
export function readDatasets(root: string): {
	readonly datasets: readonly Placed<Dataset>[];
	readonly problems: readonly Problem[];
} {
	const read = findDataFiles(root, 'datasets')
		.files.filter(isRecord)
		.map((file) => readYamlRecord(root, file, datasetRecord));
	return {
		datasets: read.flatMap(({ rows }) =>
			rows.map(({ row, file, line }) => ({ row: { ...row, id: basename(file, '.yaml') }, file, line })),
		),
		problems: read.flatMap(({ problems }) => problems),
	};
}

/**
 * Whether every dataset that has files has a record, and as many rows as its record expects.
 *
 * @param files all files, as paths below the data folder
 * @param counts of the rows of each file
 */
export function checkDatasets(
	datasets: readonly Placed<Dataset>[],
	files: readonly string[],
	counts: ReadonlyMap<string, number>,
): Problem[] {
	const problems: Problem[] = [];
	const known = new Set(datasets.map(({ row }) => row.id));
	const missing = new Set(files.flatMap((file) => datasetOf(file) ?? []).filter((id) => !known.has(id)));
	for (const id of missing) {
		const message = 'is missing; every dataset needs its record: publisher, licence and what else docs/data-format.md lists';
		problems.push({ file: `datasets/${id}.yaml`, line: undefined, field: undefined, message });
	}
	for (const { row, file, line } of datasets) {
		for (const [path, { min, max }] of Object.entries(row.rows)) {
			const count = files
				.filter((one) => datasetOf(one) === row.id && kindOf(one)?.path === path)
				.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
			if (count >= min && count <= (max ?? count)) continue;
			const expected = max === undefined ? `at least ${min}` : `${min} to ${max}`;
			const message = `${path} has ${count} rows, and ${expected} are expected; see what happened to the source, or correct the record`;
			problems.push({ file, line, field: 'rows', message });
		}
	}
	return problems;
}
