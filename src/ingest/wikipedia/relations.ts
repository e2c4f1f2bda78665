import type { TextRow } from '../../data/format.ts';
import { fileKinds } from '../../data/layout.ts';
import type { relationRow } from '../../data/rows.ts';
import { writeByEntity, writeDataset } from '../datasetFiles.ts';
import type { NameTable } from '../entityNames.ts';
import { type ListedRelation, readRelations } from './lists.ts';
import { type Page, pageSourceId, pagesDataset, readPage } from './manifest.ts';
import type { Reference } from './references.ts';

/** What reading the pages gave, for a person to look at. */
export interface RelationsReport {
	pages: number;
	rows: number;
	dated: number;
	references: number;
	rowsWithoutReference: number;
	unresolvedNames: string[];
	unreadDates: string[];
	undefinedReferences: string[];
}

function toRow(page: Page, relation: ListedRelation): TextRow<typeof relationRow> {
	return {
		with: relation.partner,
		date: relation.date ?? '',
		mark: relation.mark ?? '',
		source: pageSourceId(page.entity),
		locator: relation.locator,
		references: relation.references.map((reference) => reference.id).join(' '),
	};
}

/** Reads the pages and writes the relations and references of their dataset, whole and sorted. */
export function writeRelations(
	pages: readonly Page[],
	data: string,
	nameOf: NameTable,
	onPage: () => void = () => {},
): RelationsReport {
	const references = new Map<string, Reference>();
	const report: RelationsReport = {
		pages: pages.length,
		rows: 0,
		dated: 0,
		references: 0,
		rowsWithoutReference: 0,
		unresolvedNames: [],
		unreadDates: [],
		undefinedReferences: [],
	};
	const rowsOf = new Map<string, TextRow<typeof relationRow>[]>();
	for (const page of pages) {
		const found = readRelations(readPage(page), nameOf);
		const label = (text: string): string => `${page.entity}: ${text}`;
		report.unresolvedNames.push(...found.unresolvedNames.map(label));
		report.unreadDates.push(...found.unreadDates.map(label));
		report.undefinedReferences.push(...found.undefinedReferences.map(label));
		for (const relation of found.relations) for (const reference of relation.references) references.set(reference.id, reference);
		const rows = found.relations.map((relation) => toRow(page, relation));
		rowsOf.set(page.entity, rows);
		report.dated += rows.filter((row) => row.date).length;
		report.rowsWithoutReference += rows.filter((row) => !row.references).length;
		onPage();
	}
	report.rows = writeByEntity(data, pagesDataset, fileKinds.relations, rowsOf);
	const cited = [...references.values()].map((reference) => ({ ...reference }));
	report.references = writeDataset(data, pagesDataset, fileKinds.references, cited);
	return report;
}
