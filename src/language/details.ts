/** What stands beside a name in a choice, to tell it from others of that name. */
import type { EntityKind } from '../data/kinds.ts';
import type { StoredTenure } from '../store/store.ts';
import { styleOf } from './offices.ts';

/** Beside an entity; `''` for a state, which needs no further word. */
export const entityDetails: Readonly<Record<EntityKind, string>> = {
	state: '',
	'partly-recognised': 'recognition disputed',
	territory: 'territory',
	former: 'former state',
	organisation: 'organisation',
};

/**
 * Beside a person: `Foreign Minister, Syria` or `President, Syria, 2000–2024`.
 *
 * @param years first and last year, `YYYY`, where the office is not a present one; `undefined` for a first year that is not known
 */
export function officeDetail(
	tenure: Pick<StoredTenure, 'style' | 'office'>,
	entityName: string,
	years?: { readonly from: string | undefined; readonly until: string },
): string {
	const office = `${styleOf(tenure)}, ${entityName}`;
	if (years === undefined) return office;
	const { from, until } = years;
	return `${office}, ${from === undefined || from === until ? until : `${from}–${until}`}`;
}
