import { type Dataset, readDatasets } from '../data/datasets.ts';
import { DataError } from '../data/problems.ts';

/**
 * The datasets by the sources that their rows cite.
 *
 * @param data path of the data folder
 * @throws DataError where a record is wrong
 */
export function datasetsBySource(data: string): Map<string, Dataset> {
	const { datasets, problems } = readDatasets(data);
	if (problems.length > 0) throw new DataError(problems);
	return new Map(datasets.flatMap(({ row }) => row.sources.map(({ id }) => [id, row] as const)));
}

/**
 * The record of a dataset.
 *
 * @throws Error where there is none: an importer writes only what has a record
 */
export function datasetNamed(data: string, id: string): Dataset {
	const found = readDatasets(data).datasets.find(({ row }) => row.id === id);
	if (found === undefined) throw new Error(`${data}/datasets/${id}.yaml is missing; write the record of the dataset first`);
	return found.row;
}
