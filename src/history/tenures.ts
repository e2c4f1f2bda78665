/** Rows about one person in one office become tenures; each keeps the sources that tell of it. */

import { areCompatible, daysApart, earliestDay, type FactDate, latestDay, precisionOf } from '../data/date.ts';
import { compareText } from '../data/order.ts';
import type { TenureRow } from '../data/rows.ts';
import { firstWord, lastWord, officeKey, RowsOfOffice } from './posts.ts';

/** A person holding an office from a date to a date, with every source that says so. */
export interface Tenure {
	readonly person: string;
	readonly office: TenureRow['office'];
	readonly style: string | undefined;
	readonly entity: string;
	readonly to: string | undefined;
	readonly from: FactDate | undefined;
	/** Other dates of the beginning that sources give and that cannot mean the same day. */
	readonly otherFrom: readonly FactDate[];
	readonly until: FactDate | undefined;
	readonly acting: TenureRow['acting'];
	/** The newest date for which a source says so. A tenure without an end is known to have lasted up to then. */
	readonly asOf: FactDate;
	readonly claims: readonly TenureRow[];
}

/** Sources date taking office by election, oath or appointment; within this many days they mean the same beginning or end. */
const sameDateDays = 120;

/** A source that lets one tenure begin so many days later than another dates the same beginning, and not a re-election. */
const sameTenureDays = 366;

/**
 * Between the last word on a person in office and a later beginning lies no more than this, where no end and nobody between is known and both are of one
 * tenure: a cabinet lasts four years or five.
 */
const silentDays = 5 * 366;

/** A cabinet that follows within these days continues the one before. */
const handoverDays = 7;

const exactness = { day: 0, month: 1, year: 2 } as const;

/** Rows that tell of one term. */
type Term = readonly TenureRow[];

/** Whether two rows with a beginning, the earlier first, tell of one term. */
function isSameTerm(one: TenureRow, other: TenureRow, ofOffice: RowsOfOffice): boolean {
	if (one.from === undefined || other.from === undefined) return false;
	if (one.until !== undefined && latestDay(one.until) <= earliestDay(other.from)) return false;
	if (areCompatible(one.from, other.from)) return true;
	const isNear =
		daysApart(one.from, other.from) <= sameDateDays ||
		latestDay(lastWord(one)) >= earliestDay(other.from) ||
		daysApart(lastWord(one), other.from) <= sameTenureDays;
	return isNear && !ofOffice.isHeldBetween(one, latestDay(one.from), earliestDay(other.from));
}

/** Whether a later term goes on where the earlier one ended, or where its end is not known and nobody came between. */
function isContinued(one: Term, other: Term, ofOffice: RowsOfOffice): boolean {
	const [row] = one;
	const from = beginningOf(other, ofOffice);
	if (row === undefined || from === undefined || isActing(one) !== isActing(other)) return false;
	const until = endOf(one, ofOffice);
	const last = until ?? lastDay(one);
	return (
		daysApart(last, from) <= (until === undefined ? silentDays : handoverDays) &&
		!ofOffice.isHeldBetween(row, earliestDay(last), latestDay(from))
	);
}

function isActing(term: Term): boolean {
	return term.some(({ acting }) => acting !== undefined);
}

/** Whether a row without a beginning tells of a term that was under way on its date, as far as that is known. */
function isWithin(term: Term, row: TenureRow, ofOffice: RowsOfOffice): boolean {
	const day = lastWord(row);
	if (firstDay(term) > latestDay(day)) return false;
	const until = endOf(term, ofOffice);
	if (until !== undefined) {
		const isOver = latestDay(until) < earliestDay(day);
		return row.until === undefined ? !isOver : daysApart(until, day) <= sameDateDays;
	}
	const last = lastDay(term);
	return last >= earliestDay(day) || !ofOffice.isHeldBetween(row, last, earliestDay(day));
}

/** Whether a row has the person in office shortly before the day on which the sources of a term let it begin. */
function isShortlyBefore(term: Term, row: TenureRow, ofOffice: RowsOfOffice): boolean {
	const began = firstDay(term);
	return (
		row.until === undefined &&
		began > latestDay(row.asOf) &&
		daysApart(row.asOf, began) <= sameTenureDays &&
		!ofOffice.isHeldBetween(row, latestDay(row.asOf), began)
	);
}

/** The last day on which the person surely was in office. */
function lastDay(term: Term): string {
	const days = term.flatMap((row) => [earliestDay(firstWord(row)), earliestDay(lastWord(row))]);
	return days.sort().at(-1) ?? '';
}

function firstDay(term: Term): string {
	return term.map((row) => earliestDay(firstWord(row))).sort()[0] ?? '';
}

/** In the order of beginnings; rows without one follow, in the order of the days that they speak of. */
function compareRows(one: TenureRow, other: TenureRow): number {
	return (
		Number(one.from === undefined) - Number(other.from === undefined) ||
		compareText(earliestDay(firstWord(one)), earliestDay(firstWord(other))) ||
		compareText(one.asOf, other.asOf) ||
		compareText(one.source, other.source) ||
		compareText(one.style ?? '', other.style ?? '') ||
		compareText(one.until ?? '', other.until ?? '')
	);
}

/**
 * The date that most sources give, as exactly as one of them gives it.
 *
 * @param handovers how many sources let somebody else leave or come on a date
 */
function bestOf(dates: readonly FactDate[], handovers: (date: FactDate) => number): FactDate | undefined {
	const support = (date: FactDate) => dates.filter((other) => areCompatible(date, other)).length + handovers(date);
	const bySupport = (one: FactDate, other: FactDate) => support(other) - support(one);
	const byExactness = (one: FactDate, other: FactDate) => exactness[precisionOf(one)] - exactness[precisionOf(other)];
	const [best] = [...dates].sort((one, other) => bySupport(one, other) || byExactness(one, other) || compareText(one, other));
	// A year agrees with whatever lies in it, and so has more support than any of the days that it may mean.
	return dates
		.filter((date) => best !== undefined && areCompatible(date, best))
		.sort((one, other) => byExactness(one, other) || bySupport(one, other) || compareText(one, other))[0];
}

/**
 * When a term began. A date much later than the earliest may be that of a re-election or of a further cabinet: it counts only where it is known to be
 * the day on which somebody else left, and the earlier one is not.
 */
function beginningOf(term: Term, ofOffice: RowsOfOffice): FactDate | undefined {
	const [row] = term;
	if (row === undefined) return undefined;
	const handovers = (date: FactDate) => ofOffice.handovers(row, 'until', date);
	const dates = within(
		sameTenureDays,
		term.flatMap(({ from }) => from ?? []),
	);
	const supported = dates.filter((date) => handovers(date) > 0);
	return bestOf(within(sameDateDays, supported.length > 0 ? supported : dates), handovers);
}

/** Whether two dates of a beginning differ, and neither is that of a re-election. */
function isOtherBeginning(date: FactDate, from: FactDate): boolean {
	const days = daysApart(date, from);
	return days > handoverDays && days <= sameTenureDays;
}

/** The dates that lie within some days of the earliest. */
function within(days: number, dates: readonly FactDate[]): FactDate[] {
	const [earliest] = [...dates].sort((one, other) => compareText(latestDay(one), latestDay(other)));
	return dates.filter((date) => earliest !== undefined && daysApart(earliest, date) <= days);
}

/** When a term ended. */
function endOf(term: Term, ofOffice: RowsOfOffice): FactDate | undefined {
	const [row] = term;
	if (row === undefined) return undefined;
	const dates = term.flatMap(({ until }) => until ?? []);
	return bestOf(dates, (date) => ofOffice.handovers(row, 'from', date));
}

/**
 * A tenure of terms that followed each other.
 *
 * @param next the first day of the person's next tenure of the office: a source that lets this one last beyond it took the two for one
 */
function join(terms: readonly Term[], next: string | undefined, ofOffice: RowsOfOffice): Tenure {
	const newestFirst = terms
		.flat()
		.sort((one, other) => compareText(latestDay(other.asOf), latestDay(one.asOf)) || compareRows(one, other));
	const isSound = (row: TenureRow) => next === undefined || earliestDay(lastWord(row)) <= next;
	const newest = newestFirst[0] as TenureRow;
	const [first = []] = terms;
	const from = beginningOf(first, ofOffice);
	const others = new Set(first.flatMap((row) => row.from ?? []));
	return {
		person: newest.person,
		office: newest.office,
		style: newestFirst.find(({ style }) => style !== undefined)?.style,
		entity: newest.entity,
		to: newest.to,
		from,
		otherFrom: [...others].filter((date) => from !== undefined && isOtherBeginning(date, from)).sort(),
		until: endOf(terms.at(-1)?.filter(isSound) ?? [], ofOffice),
		acting: newestFirst.find(({ acting }) => acting !== undefined)?.acting,
		asOf: newestFirst.find(isSound)?.asOf ?? from ?? newest.asOf,
		claims: newestFirst,
	};
}

/** The rows of one person in one office as tenures, in order: each a list of terms that followed without a gap. */
function tenuresOf(rows: readonly TenureRow[], ofOffice: RowsOfOffice): Term[][] {
	const terms: TenureRow[][] = [];
	for (const row of [...rows].sort(compareRows)) {
		const home =
			row.from === undefined
				? (terms.findLast((term) => isWithin(term, row, ofOffice)) ?? terms.find((term) => isShortlyBefore(term, row, ofOffice)))
				: terms.findLast((term) => term.some((member) => isSameTerm(member, row, ofOffice)));
		if (home) home.push(row);
		else terms.push([row]);
	}
	const tenures: Term[][] = [];
	for (const term of terms.sort((one, other) => compareText(firstDay(one), firstDay(other)))) {
		const before = tenures.findLast((one) => isContinued(one.at(-1) ?? [], term, ofOffice));
		if (before) before.push(term);
		else tenures.push([term]);
	}
	return tenures;
}

/** Joins rows into tenures, sorted by person, entity, office and beginning. The order of the rows does not matter. */
export function joinTenures(rows: readonly TenureRow[]): Tenure[] {
	const ofOffices = new Map([...Map.groupBy(rows, officeKey)].map(([key, group]) => [key, new RowsOfOffice(group)] as const));
	const groups = Map.groupBy(rows, (row) => `${row.person}|${officeKey(row)}`);
	return [...groups.entries()]
		.sort(([one], [other]) => compareText(one, other))
		.flatMap(([, group]) => {
			const ofOffice = ofOffices.get(officeKey(group[0] as TenureRow)) ?? new RowsOfOffice([]);
			const tenures = tenuresOf(group, ofOffice);
			return tenures.map((terms, index) => {
				const next = tenures[index + 1]?.[0];
				return join(terms, next === undefined ? undefined : firstDay(next), ofOffice);
			});
		});
}
