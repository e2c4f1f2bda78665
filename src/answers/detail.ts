/** What stands beside a name where there is a choice, to tell it from others of that name. */
import { earliestDay, latestDay } from '../data/date.ts';
import { isPresent } from '../history/offices.ts';
import type { FactStore, StoredTenure } from '../store/store.ts';
import type { Statement } from './block.ts';
import { officeAlone } from './offices.ts';
import { named, statement } from './statement.ts';

/**
 * @param id of an entity or person
 * @returns the kind of an entity, the office that a person is best known by; `undefined` where there is nothing to add
 */
export function detailOf(id: string, store: FactStore): Statement | undefined {
	const entity = store.entity(id);
	if (entity !== undefined) return entity.kind === 'state' ? undefined : statement('detail-kind', { kind: entity.kind });
	const tenure = store.knownFor(id);
	if (tenure === undefined) return undefined;
	return isPresent(tenure, store.dataTo) ? officeDetail(tenure, store) : datedOfficeDetail(tenure, store);
}

/** An office and its state with the years in which it was held, as far as sources tell: `Foreign Minister, Syria, 2006–2020`. */
export function datedOfficeDetail(tenure: StoredTenure, store: FactStore): Statement {
	const from = tenure.from === null ? undefined : earliestDay(tenure.from).slice(0, 4);
	const until = latestDay(tenure.until ?? tenure.asOf).slice(0, 4);
	const args = officeArgs(tenure, store);
	return from === undefined || from === until
		? statement('detail-office-year', { ...args, until })
		: statement('detail-office-years', { ...args, from, until });
}

/** An office and its state, without years: `Foreign Minister, Syria`. */
export function officeDetail(tenure: StoredTenure, store: FactStore): Statement {
	return statement('detail-office', officeArgs(tenure, store));
}

function officeArgs(tenure: StoredTenure, store: FactStore): Statement['args'] {
	const entity = store.entity(tenure.entity);
	return { office: { clause: officeAlone(tenure) }, state: entity === undefined ? tenure.entity : named(entity) };
}
