import { strengthOfRow } from './strength.ts';
import type { NameEntry, Strength } from './types.ts';

/** What the names need to know of an entity. */
export interface NamedEntity {
	readonly id: string;
	readonly name: string;
	readonly official?: string;
	readonly kind: string;
}

const prominenceByKind: Readonly<Record<string, number>> = {
	state: 1,
	'partly-recognised': 0.8,
	organisation: 0.5,
	territory: 0.5,
	former: 0.4,
};
const detailByKind: Readonly<Record<string, string>> = {
	former: 'former state',
	territory: 'territory',
	organisation: 'organisation',
};

/** The entries of all entities: their own names, and the rows of `data/names`. Rows of unknown ids are left to the checks. */
export function entityEntries(
	entities: Iterable<NamedEntity>,
	rows: Iterable<{ readonly id: string; readonly text: string; readonly kind: string; readonly lang: string }>,
): NameEntry[] {
	const known = new Map([...entities].map((entity) => [entity.id, entity]));
	const entry = (entity: NamedEntity, text: string, strength: Strength): NameEntry => ({
		id: entity.id,
		type: 'entity',
		text,
		label: entity.name,
		detail: detailByKind[entity.kind] ?? '',
		strength,
		prominence: prominenceByKind[entity.kind] ?? 0.5,
	});
	const own = [...known.values()].flatMap((entity) => [
		entry(entity, entity.name, 'canonical'),
		...(entity.official === undefined || entity.official === entity.name ? [] : [entry(entity, entity.official, 'canonical')]),
	]);
	const other = [...rows].flatMap((row) => {
		const entity = known.get(row.id);
		return entity === undefined ? [] : [entry(entity, row.text, strengthOfRow(row))];
	});
	return [...own, ...other];
}
