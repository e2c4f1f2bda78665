/** The days of a dataset of effective leaders, for offices whose own sources know no more than the year. */

import { areCompatible, type FactDate, precisionOf } from '../data/date.ts';
import type { TenureRow } from '../data/rows.ts';

const headOffices: readonly TenureRow['office'][] = ['head-of-state', 'head-of-government'];

/** Whether a row tells who ruled in fact, which is no office. */
export function isEffectiveLeader({
	office,
	style,
}: Pick<TenureRow, 'office'> & { readonly style?: string | null | undefined }): boolean {
	return office === 'other' && style === 'effective leader';
}

function isVague(date: FactDate | undefined): boolean {
	return date !== undefined && precisionOf(date) !== 'day';
}

/** Whether a time in office known by its years, at one end at least, is the one of which the other has the days. */
function isSameTime(office: TenureRow, leader: TenureRow): boolean {
	if (office.from === undefined || leader.from === undefined || !(isVague(office.from) || isVague(office.until))) return false;
	const isSameEnd = office.until === undefined || leader.until === undefined || areCompatible(office.until, leader.until);
	return areCompatible(office.from, leader.from) && isSameEnd;
}

/**
 * Adds to the rows of heads of state and government what a dataset of effective leaders tells of the same person, state and years. Whoever rules need
 * not hold an office, so the dataset alone makes nobody a head; but where both of its dates fall into the years that a source of
 * the office gives, they are those of the office.
 *
 * @param rows every row about offices
 * @returns the rows, and after them those that stand for an effective leader as the holder of the office
 */
export function withLeaderDays(rows: readonly TenureRow[]): TenureRow[] {
	const heads = Map.groupBy(
		rows.filter(({ office }) => headOffices.includes(office)),
		({ person, entity }) => `${person}|${entity}`,
	);
	const added = rows.filter(isEffectiveLeader).flatMap((leader) => {
		const offices = heads.get(`${leader.person}|${leader.entity}`)?.filter((row) => isSameTime(row, leader)) ?? [];
		return [...new Set(offices.map(({ office }) => office))].map((office) => ({ ...leader, office, style: undefined }));
	});
	return [...rows, ...added];
}
