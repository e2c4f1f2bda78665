import { fold } from '../../names/fold.ts';
import { byCodeUnit, writeCsv } from '../csv.ts';

/** The columns of a file of names. */
export const nameColumns = ['id', 'text', 'lang', 'kind', 'source'] as const;

/** One row of a file of names. */
export type NameRow = Readonly<Record<(typeof nameColumns)[number], string>>;

/** Writes rows sorted, each id and folded spelling once: the first row given wins. Returns how many were written. */
export function writeNames(file: string, rows: readonly NameRow[]): number {
	const kept = new Map<string, NameRow>();
	for (const row of rows) {
		const key = `${row.id}\t${fold(row.text)}`;
		if (fold(row.text) !== '' && !kept.has(key)) kept.set(key, row);
	}
	const sorted = [...kept.values()].sort((one, other) => byCodeUnit(one.id, other.id) || byCodeUnit(one.text, other.text));
	writeCsv(file, nameColumns, sorted);
	return sorted.length;
}
