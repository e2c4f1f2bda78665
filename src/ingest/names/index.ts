import { curated, fileKinds } from '../../data/layout.ts';
import { readRows } from '../../data/readData.ts';
import { fold } from '../../names/fold.ts';
import { writeDataset } from '../datasetFiles.ts';
import { readEntities } from '../entities.ts';
import { cldrRows } from './cldr.ts';
import { distinctNames, type NameRow } from './rows.ts';
import { readTerritories, subdivisionHints, territoryRows } from './territories.ts';
import { worldCountriesRows } from './worldCountries.ts';

/** How much a kind of name weighs where one spelling is claimed for several entities. Equal weights stay, and are asked about. */
const rank: Readonly<Record<string, number>> = {
	common: 6,
	official: 6,
	native: 5,
	abbreviation: 4,
	alias: 3,
	demonym: 2,
	capital: 2,
	spelling: 1,
};

/**
 * Leaves a spelling only with the entities that claim it most strongly: by kind, then, where CLDR is among the claimants of equal
 * kind, as CLDR says. Shared demonyms and capitals stay shared.
 */
function settle(rows: readonly NameRow[], taken: ReadonlySet<string>): NameRow[] {
	const strongest = new Map<string, number>();
	const saidByCldr = new Map<string, Set<string>>();
	for (const row of rows) {
		const key = fold(row.text);
		strongest.set(key, Math.max(strongest.get(key) ?? 0, rank[row.kind] ?? 0));
		if (row.source === 'cldr-territories') saidByCldr.set(key, (saidByCldr.get(key) ?? new Set()).add(row.id));
	}
	return rows.filter((row) => {
		const key = fold(row.text);
		const weight = rank[row.kind] ?? 0;
		if (taken.has(key) || weight < (strongest.get(key) ?? 0)) return false;
		return weight > 3 || (saidByCldr.get(key)?.has(row.id) ?? true);
	});
}

/** Writes the names of the three imported datasets, and returns how many rows each file has. Names that people collect outrank them. */
export function writeNameFiles(options: { from: string; data: string }): Record<string, number> {
	const entities = readEntities(options.data);
	const ids = new Set(entities.keys());
	const territories = readTerritories(options.from);
	const countries = worldCountriesRows(ids);
	const languages = cldrRows(ids);
	const known = [...countries, ...languages];
	const byHand = [
		...readRows(options.data, fileKinds.names, [curated]).rows,
		...readRows(options.data, fileKinds.hints, [curated]).rows,
	];
	const taken = new Set(byHand.map(({ row }) => fold(row.text)));
	const settled = settle([...known, ...territoryRows(territories, ids, known)], taken);
	const used = new Set([...taken, ...settled.map((row) => fold(row.text)), ...[...ids].map(fold)]);
	const hints = subdivisionHints(territories, entities).filter((hint) => !used.has(fold(hint.text)));
	const distinctHints = [...new Map(hints.map((hint) => [fold(hint.text), hint])).values()];
	const written = ['world-countries', 'cldr-territories', 'opensanctions-territories'].map((dataset) => {
		const rows = distinctNames(settled.filter(({ source }) => source === dataset));
		return [`${dataset} names`, writeDataset(options.data, dataset, fileKinds.names, rows)] as const;
	});
	return {
		...Object.fromEntries(written),
		'opensanctions-territories hints': writeDataset(options.data, 'opensanctions-territories', fileKinds.hints, distinctHints),
	};
}
