import { join } from 'node:path';
import { fold } from '../../names/fold.ts';
import { cldrRows } from './cldr.ts';
import { readEntities } from './entities.ts';
import { type NameRow, writeNames } from './rows.ts';
import { readTerritories, territoryRows } from './territories.ts';
import { worldCountriesRows } from './worldCountries.ts';

/** How much a kind of name weighs where one spelling is claimed for several entities. Equal weights stay, and are asked about. */
const rank: Readonly<Record<string, number>> = {
	common: 5,
	official: 5,
	native: 4,
	abbreviation: 3,
	alias: 3,
	demonym: 2,
	capital: 2,
	spelling: 1,
};

/** Leaves a spelling only with the entities that claim it most strongly. Demonyms and capitals are shared, and stay so. */
function settleClaims(rows: readonly NameRow[]): NameRow[] {
	const strongest = new Map<string, number>();
	for (const row of rows) {
		const key = fold(row.text);
		strongest.set(key, Math.max(strongest.get(key) ?? 0, rank[row.kind] ?? 0));
	}
	return rows.filter((row) => (rank[row.kind] ?? 0) === strongest.get(fold(row.text)));
}

/** Writes the generated files of `data/names` and tells how many rows each has. */
export function writeNameFiles(options: { from: string; data: string }): Record<string, number> {
	const entities = readEntities(options.data);
	const ids = new Set(entities.keys());
	const countries = worldCountriesRows(ids);
	const languages = cldrRows(ids);
	const territories = territoryRows(readTerritories(options.from), ids, [...countries, ...languages]);
	const settled = settleClaims([...countries, ...languages, ...territories]);
	const of = (source: string): NameRow[] => settled.filter((row) => row.source === source);
	const folder = join(options.data, 'names');
	return {
		'countries.csv': writeNames(join(folder, 'countries.csv'), of('world-countries')),
		'languages.csv': writeNames(join(folder, 'languages.csv'), of('cldr-territories')),
		'territories.csv': writeNames(join(folder, 'territories.csv'), of('opensanctions-territories')),
	};
}
