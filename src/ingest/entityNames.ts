import { readEntities } from './entities.ts';
import { normaliseName, readAliases } from './lookups.ts';

/** Resolves an exact name, as a page writes it, to an entity id; `undefined` where the name is not in the table. */
export type NameTable = (name: string) => string | undefined;

/**
 * The strict table of names: the names of the entities and the aliases of the pages. Nothing is guessed: a name that is
 * not in the table stays unresolved and is reported.
 */
export function loadNameTable(dataFolder: string): NameTable {
	const ids = new Map<string, string>();
	for (const entity of readEntities(dataFolder).values()) {
		ids.set(normaliseName(entity.name), entity.id);
		// Official names may be shared by two territories; the short name comes first.
		const official = normaliseName(entity.official);
		if (!ids.has(official)) ids.set(official, entity.id);
	}
	for (const [name, id] of readAliases('wikipedia')) ids.set(name, id);
	return (name) => ids.get(normaliseName(name));
}
