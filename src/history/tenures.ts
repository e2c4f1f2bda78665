/** Rows about one person in one office become tenures; each keeps the sources that tell of it. */

import { areCompatible, daysApart, earliestDay, type FactDate, latestDay, precisionOf } from '../data/date.ts';
import { compareText } from '../data/order.ts';
import type { TenureRow } from '../data/rows.ts';

/** A person holding an office from a date to a date, with every source that says so. */
export interface Tenure {
	readonly person: string;
	readonly office: TenureRow['office'];
	readonly style: string | undefined;
	readonly entity: string;
	readonly to: string | undefined;
	readonly from: FactDate | undefined;
	readonly until: FactDate | undefined;
	readonly acting: TenureRow['acting'];
	/** The newest date for which a source says so. A tenure without an end is known to have lasted up to then. */
	readonly asOf: FactDate;
	readonly claims: readonly TenureRow[];
}

/** Sources date taking office by election, oath or appointment; within this many days they mean the same beginning. */
const sameBeginningDays = 120;

const exactness = { day: 0, month: 1, year: 2 } as const;

function isSameTenure(one: TenureRow, other: TenureRow): boolean {
	if (one.from !== undefined && other.from !== undefined) {
		// A person who left and came back held the office twice.
		if (isOver(one, other.from) || isOver(other, one.from)) return false;
		return areCompatible(one.from, other.from) || daysApart(one.from, other.from) <= sameBeginningDays;
	}
	// Without a beginning, a row joins a tenure that was under way on its date.
	const [known, unknown] = one.from === undefined ? [other, one] : [one, other];
	if (known.from === undefined) return true;
	const started = earliestDay(known.from) <= latestDay(unknown.until ?? unknown.asOf);
	const notOver = known.until === undefined || latestDay(known.until) >= earliestDay(unknown.until ?? unknown.asOf);
	return started && notOver;
}

/** Whether a tenure had ended by the day on which another began. */
function isOver({ until }: TenureRow, from: FactDate): boolean {
	return until !== undefined && latestDay(until) <= earliestDay(from);
}

function compareRows(one: TenureRow, other: TenureRow): number {
	return (
		compareText(
			one.from === undefined ? '9999' : earliestDay(one.from),
			other.from === undefined ? '9999' : earliestDay(other.from),
		) ||
		compareText(one.asOf, other.asOf) ||
		compareText(one.source, other.source) ||
		compareText(one.style ?? '', other.style ?? '') ||
		compareText(one.until ?? '', other.until ?? '')
	);
}

function exactest(dates: readonly (FactDate | undefined)[]): FactDate | undefined {
	return dates
		.filter((date) => date !== undefined)
		.sort((one, other) => exactness[precisionOf(one)] - exactness[precisionOf(other)] || compareText(one, other))[0];
}

function join(rows: readonly TenureRow[]): Tenure {
	const newestFirst = [...rows].sort(
		(one, other) => compareText(latestDay(other.asOf), latestDay(one.asOf)) || compareRows(one, other),
	);
	const newest = newestFirst[0] as TenureRow;
	const until = exactest(newestFirst.map((row) => row.until));
	return {
		person: newest.person,
		office: newest.office,
		style: newestFirst.find(({ style }) => style !== undefined)?.style,
		entity: newest.entity,
		to: newest.to,
		from: exactest(newestFirst.map(({ from }) => from)),
		until,
		acting: newestFirst.find(({ acting }) => acting !== undefined)?.acting,
		asOf: newest.asOf,
		claims: newestFirst,
	};
}

/** Joins rows into tenures, sorted by person, entity, office and beginning. The order of the rows does not matter. */
export function joinTenures(rows: readonly TenureRow[]): Tenure[] {
	const groups = Map.groupBy(rows, ({ person, entity, office, to }) => [person, entity, office, to ?? ''].join('|'));
	return [...groups.entries()]
		.sort(([one], [other]) => compareText(one, other))
		.flatMap(([, group]) => {
			const clusters: TenureRow[][] = [];
			for (const row of [...group].sort(compareRows)) {
				const home = clusters.findLast((members) => members.some((member) => isSameTenure(member, row)));
				if (home) home.push(row);
				else clusters.push([row]);
			}
			return clusters.map(join);
		});
}
