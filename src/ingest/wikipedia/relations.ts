import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderOfDataset } from '../../data/layout.ts';
import { byCodeUnit, type Row, writeCsv } from '../csv.ts';
import type { NameTable } from '../entityNames.ts';
import { type ListedRelation, readRelations } from './lists.ts';
import { type Page, pageSourceId, pagesDataset, readPage } from './manifest.ts';
import type { Reference } from './references.ts';

const relationColumns = ['with', 'date', 'mark', 'source', 'locator', 'references'] as const;
const referenceColumns = ['id', 'title', 'publisher', 'url', 'date'] as const;

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

function toRow(page: Page, relation: ListedRelation): Row<(typeof relationColumns)[number]> {
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
	const dataset = join(data, folderOfDataset(pagesDataset));
	const folder = join(dataset, 'relations');
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
	const written = new Set<string>();
	for (const page of pages) {
		const found = readRelations(readPage(page), nameOf);
		const label = (text: string): string => `${page.entity}: ${text}`;
		report.unresolvedNames.push(...found.unresolvedNames.map(label));
		report.unreadDates.push(...found.unreadDates.map(label));
		report.undefinedReferences.push(...found.undefinedReferences.map(label));
		for (const relation of found.relations) for (const reference of relation.references) references.set(reference.id, reference);
		const rows = found.relations
			.map((relation) => toRow(page, relation))
			.sort(
				(one, other) =>
					byCodeUnit(one.with, other.with) || byCodeUnit(one.date, other.date) || byCodeUnit(one.locator, other.locator),
			);
		report.rows += rows.length;
		report.dated += rows.filter((row) => row.date).length;
		report.rowsWithoutReference += rows.filter((row) => !row.references).length;
		if (rows.length > 0) {
			writeCsv(join(folder, `${page.entity}.csv`), relationColumns, rows);
			written.add(`${page.entity}.csv`);
		}
		onPage();
	}
	for (const file of readdirSync(folder)) if (!written.has(file)) rmSync(join(folder, file));
	const sorted = [...references.values()]
		.sort((one, other) => byCodeUnit(one.id, other.id))
		.map((reference) => ({ ...reference }));
	writeCsv(join(dataset, 'references.csv'), referenceColumns, sorted);
	report.references = sorted.length;
	return report;
}
