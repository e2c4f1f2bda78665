/** A post is what one person holds after another: an office of a state, or of one of the bodies that an organisation has. */

import { areCompatible, earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { TenureRow } from '../data/rows.ts';

type Office = Pick<TenureRow, 'office' | 'entity' | 'to' | 'style'>;
type Styled = { readonly office: TenureRow['office']; readonly style?: string | null | undefined };

/** Offices of those who are sent somewhere: without the place that they were sent to, no two of them are one post. */
const sent: ReadonlySet<TenureRow['office']> = new Set(['ambassador', 'envoy', 'charge-d-affaires', 'permanent-representative']);

/** Whether those who hold an office are sent to a state or organisation. */
export function isSent(office: TenureRow['office']): boolean {
	return sent.has(office);
}

/**
 * What offices have in common that may be one post; {@link isSamePost} tells the posts of one office apart. Offices of no kind of their own have only
 * their style to be told by.
 */
export function officeKey({ entity, office, to, style }: Office): string {
	return [entity, office, to ?? '', office === 'other' ? (style ?? '') : ''].join('|');
}

/** Heads of a mission by their rank; a chargé d'affaires heads it while nobody of the others does. */
const headsOfMission: ReadonlySet<TenureRow['office']> = new Set(['ambassador', 'envoy', 'charge-d-affaires']);

/** What the heads of one mission have in common, whatever their rank; `undefined` for all other offices. */
export function missionKey({ entity, office, to }: Office): string | undefined {
	return headsOfMission.has(office) && to !== undefined ? `${entity}|${to}` : undefined;
}

/** Whether one holder can be known to follow another at all. */
export function hasSuccession({ office, to }: Pick<Office, 'office' | 'to'>): boolean {
	return !sent.has(office) || to !== undefined;
}

/**
 * A monarch is not succeeded by the governor-general who stands for the monarch. An organisation may have several heads (the presidents of the
 * European Commission and of the European Council), and a state several offices of no kind of their own: one follows another in the same post.
 */
export function isSamePost(one: Styled, other: Styled): boolean {
	if (one.office === 'head-of-organisation' || one.office === 'other') return one.style === other.style;
	return (one.style ?? '') === '' || (other.style ?? '') === '' || isRepresentative(one) === isRepresentative(other);
}

function isRepresentative({ style }: Styled): boolean {
	return /governor[- ]general/i.test(style ?? '');
}

/** What is known of when a row's person held its post. */
type Word = Pick<TenureRow, 'from' | 'until' | 'asOf'>;

/** The last date on which the row has its person in office. */
export function lastWord({ until, asOf }: Word): FactDate {
	return until ?? asOf;
}

/** The first date on which the row has its person in office. */
export function firstWord({ from, until, asOf }: Word): FactDate {
	return from ?? until ?? asOf;
}

/** Rows of one office, asked whether somebody else came in between. */
export class RowsOfOffice {
	readonly #rows: readonly TenureRow[];

	constructor(rows: readonly TenureRow[]) {
		// Who stands in for a holder, disputes the office or shares it ends nobody's tenure.
		this.#rows = rows.filter(({ acting }) => acting === undefined);
	}

	/**
	 * Whether somebody else is known to have come into the post after one day and before another.
	 *
	 * @param row the person and post asked about
	 * @param after a day on which the person was in office, `YYYY-MM-DD`
	 * @param before a later such day
	 */
	isHeldBetween(row: TenureRow, after: string, before: string): boolean {
		return this.#rows.some((other) => {
			if (other.person === row.person || !isSamePost(other, row)) return false;
			const first = firstWord(other);
			if (earliestDay(first) <= after || latestDay(first) >= before) return false;
			// A list that still has somebody who came long before tells of nobody new.
			return other.from !== undefined || !this.#wasThere(other, after);
		});
	}

	/**
	 * How many others are said to have left, or come, on a date that may be the same day.
	 *
	 * @param edge `until` for those who left, `from` for those who came
	 */
	handovers(row: TenureRow, edge: 'from' | 'until', date: FactDate): number {
		return this.#rows.filter((other) => {
			const at = other[edge];
			return at !== undefined && areCompatible(at, date) && other.person !== row.person && isSamePost(other, row);
		}).length;
	}

	#wasThere({ person }: TenureRow, day: string): boolean {
		return this.#rows.some((row) => row.person === person && earliestDay(firstWord(row)) <= day && row.until === undefined);
	}
}
