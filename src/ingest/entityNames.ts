import { readEntities } from './entities.ts';
import { pageAliases } from './entityAliases.ts';

/** Resolves an exact name, as a page writes it, to an entity id; `undefined` where the name is not in the table. */
export type NameTable = (name: string) => string | undefined;

/** One spelling for what differs only in form: case, apostrophes, spaces, underscores, a leading article. */
function normalise(name: string): string {
	return name
		.normalize('NFC')
		.replace(/[’ʼ`]/g, "'")
		.replace(/[_\s\u00a0]+/g, ' ')
		.trim()
		.toLowerCase()
		.replace(/^the /, '');
}

/**
 * The strict table of names: the names of the entities and the aliases of the pages. Nothing is guessed: a name that is
 * not in the table stays unresolved and is reported.
 */
export function loadNameTable(dataFolder: string): NameTable {
	const ids = new Map<string, string>();
	for (const entity of readEntities(dataFolder).values()) {
		ids.set(normalise(entity.name), entity.id);
		// Official names may be shared by two territories; the short name comes first.
		const official = normalise(entity.official);
		if (!ids.has(official)) ids.set(official, entity.id);
	}
	for (const [name, id] of Object.entries(pageAliases)) ids.set(normalise(name), id);
	return (name) => ids.get(normalise(name));
}
