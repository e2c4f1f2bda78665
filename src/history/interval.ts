/** What the fold of a pair's status takes in and gives back. */

import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { Basis, EventKind, Status } from '../data/kinds.ts';

/** An event as far as the status of a pair depends on it. */
export interface StatusEvent {
	readonly id: string;
	readonly kind: EventKind;
	readonly date: FactDate;
	/** For `relations-continued`: the status that the successor took over. */
	readonly carries?: Status | undefined;
	/** It rests on one secondary source alone. */
	readonly isWeak?: boolean | undefined;
	/** A primary source tells of it: that of a state concerned. */
	readonly isPrimary?: boolean | undefined;
}

/** A source's word on how things stood on a date. */
export interface StatusObservation {
	readonly id: string;
	readonly status: Exclude<Status, 'no-record'>;
	readonly asOf: FactDate;
	/** Since when it was so, where the source says that: "no relations since 1974". */
	readonly since?: FactDate | undefined;
	/** It rests on lists of partners alone: these do not tell of breaks, and contradict no event. */
	readonly listed: boolean;
	/** What it rests on. */
	readonly basis: Exclude<Basis, 'act'>;
	/** It rests on one secondary source alone. */
	readonly isWeak?: boolean | undefined;
}

/**
 * What shows how two stood on a date without being an act between them. `standing`: an embassy, an ambassador. `leaving`: an ambassador
 * recalled or expelled, an embassy closed, which shows relations up to then. `contact`: a consul, a treaty, which states may have without
 * diplomatic relations. `post`: a mission that was opened, whatever its rank.
 */
export interface Evidence {
	readonly date: FactDate;
	readonly shows: 'standing' | 'leaving' | 'contact' | 'post';
}

/** When both parties existed; an open end is `undefined`. */
export interface Lifetime {
	readonly from?: FactDate | undefined;
	readonly until?: FactDate | undefined;
}

/**
 * A stretch of time with one status. `no-record` is a stretch of which it is known that something happened in it, and not when: between
 * an ambassador and a source that says that there are no relations.
 */
export interface StatusInterval {
	/**
	 * The day from which the status is counted, `YYYY-MM-DD`, or `''` for ever. It is the first that `from` can mean, or the
	 * last where something else of that year or month must have come before.
	 */
	readonly day: string;
	/** `null` where it reaches back as far as the pair itself, or where its beginning is not dated. */
	readonly from: FactDate | null;
	/** `null` where it still lasts. */
	readonly until: FactDate | null;
	readonly status: Status;
	/** The event or observation that the interval rests on; of a `no-record` the one that ends it. */
	readonly openedBy: string;
	/** What it rests on; `null` for `no-record`. */
	readonly basis: Basis | null;
	/** Relations whose beginning is not dated: the first date of which they are known. Of all others `null`. */
	readonly knownFrom: FactDate | null;
	/** One secondary source alone calls the relations suspended, a word that is often used for less or for more. */
	readonly isOneSource: boolean;
}

/** An interval while the fold still works on it. */
export interface Draft {
	day: string;
	from: FactDate | null;
	status: Status;
	openedBy: string;
	basis: Basis | null;
	knownFrom: FactDate | null;
	isWeak: boolean;
	/** The last date for which an observation says so. */
	seen: FactDate | undefined;
}

/** A draft with what is usual for all that is not given. */
export function draft(given: Pick<Draft, 'day' | 'from' | 'status' | 'openedBy' | 'basis'> & Partial<Draft>): Draft {
	return { knownFrom: null, isWeak: false, seen: undefined, ...given };
}

/** The day after the last that a date can mean, `YYYY-MM-DD`. */
export function dayAfter(date: FactDate): string {
	return new Date(Date.parse(latestDay(date)) + 86_400_000).toISOString().slice(0, 10);
}

/**
 * A stretch of which it is not known when something happened in it.
 *
 * @param since the last date for which it is known how the two stood
 * @param until the first day, `YYYY-MM-DD`, for which it is known again
 * @returns nothing where no day lies between
 */
export function gap(since: string | null, until: string, openedBy: string): Draft[] {
	const day = since === null ? '' : dayAfter(since);
	return day < until ? [draft({ day, from: since, status: 'no-record', openedBy, basis: null })] : [];
}

/** The first day of a pair, `YYYY-MM-DD`, or `''` for ever. */
export function firstDay({ from }: Lifetime): string {
	return from === undefined ? '' : earliestDay(from);
}

/**
 * Of evidence the first or the last that shows relations from one day on and before another.
 *
 * @param from the first day that counts, `YYYY-MM-DD` or `''`
 * @param before the first day that no longer counts; a date must lie before it as a whole
 */
export function shownWithin(
	evidence: readonly Evidence[],
	kinds: readonly Evidence['shows'][],
	from: string,
	before: string,
): { readonly first: FactDate | undefined; readonly last: FactDate | undefined } {
	let first: FactDate | undefined;
	let last: FactDate | undefined;
	for (const { date, shows } of evidence) {
		if (!kinds.includes(shows) || earliestDay(date) < from || latestDay(date) >= before) continue;
		if (first === undefined || earliestDay(date) < earliestDay(first)) first = date;
		if (last === undefined || latestDay(date) > latestDay(last)) last = date;
	}
	return { first, last };
}
