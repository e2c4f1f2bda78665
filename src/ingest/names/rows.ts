import { fold } from '../../names/fold.ts';

/** A spelling of an entity, as the sources of names give it. */
export interface NameRow {
	readonly id: string;
	readonly text: string;
	readonly lang: string;
	readonly kind: string;
	readonly source: string;
}

/** Each id and folded spelling once: the first row given wins. */
export function distinctNames(rows: readonly NameRow[]): NameRow[] {
	const kept = new Map<string, NameRow>();
	for (const row of rows) {
		const key = `${row.id}\t${fold(row.text)}`;
		if (fold(row.text) !== '' && !kept.has(key)) kept.set(key, row);
	}
	return [...kept.values()];
}
