/** What stands beside a name where there is a choice. */
import { earliestDay, latestDay } from '../data/date.ts';
import { isPresent } from '../history/offices.ts';
import { entityDetails, officeDetail } from '../language/details.ts';
import type { FactStore } from '../store/store.ts';

/**
 * @param id of an entity or person
 * @returns the kind of an entity, the office that a person is best known by; `''` where there is nothing to add
 */
export function detailOf(id: string, store: FactStore): string {
	const entity = store.entity(id);
	if (entity !== undefined) return entityDetails[entity.kind];
	const tenure = store.knownFor(id);
	if (tenure === undefined) return '';
	const { from, until, asOf } = tenure;
	const name = store.entity(tenure.entity)?.name ?? tenure.entity;
	if (isPresent(tenure, store.dataTo)) return officeDetail(tenure, name);
	return officeDetail(tenure, name, {
		from: from === null ? undefined : earliestDay(from).slice(0, 4),
		until: latestDay(until ?? asOf).slice(0, 4),
	});
}
