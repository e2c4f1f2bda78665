/** Breaks whose end no source dates, where a later source shows relations again. The rules stand at the head of `status.ts`. */

import { type FactDate, latestDay } from '../data/date.ts';
import { type Draft, dayAfter, draft } from './interval.ts';

/**
 * How many years a break is older than a list of partners that does not mark it, for the list to show that it is over. Of the breaks that last
 * today, lists mark those that are older as a rule, and many that are younger they do not have yet.
 */
const oldAfter = 10;

/**
 * How many years a break is told without a word of its end: eight in ten of those with both dates lasted so long. And how many years after it
 * relations are told that a later source shows: nine in ten were over by then.
 */
const heldFor = 2;
const overWithin = 25;

/** Whether it is a time of broken relations. */
export function isBroken({ status }: Pick<Draft, 'status'>): boolean {
	return status === 'severed' || status === 'suspended';
}

/** The last date for which a source says that relations are broken; `null` where none is dated. */
export function lastWord({ from, seen }: Draft): FactDate | null {
	return from === null || (seen !== undefined && latestDay(seen) > latestDay(from)) ? (seen ?? null) : from;
}

function yearOf(date: FactDate): number {
	return Number(date.slice(0, 4));
}

/** Whether a break is so old that a list of partners would mark it if it lasted. */
export function isOldBreak(broken: Draft, listedOn: FactDate): boolean {
	const word = lastWord(broken);
	return word !== null && yearOf(listedOn) - yearOf(word) > oldAfter;
}

/**
 * What comes after a break of which no source tells the end: a time that is left open, and relations again.
 *
 * @param again the relations that a later source shows, from the first date of which they are known on
 * @param longestReach how many years undated relations reach back from that date
 */
export function afterBreak(broken: Draft, again: Draft, longestReach: number): Draft[] {
	const word = lastWord(broken);
	if (word === null) return [again];
	const known = yearOf(again.day);
	const over = Math.max(yearOf(word) + overWithin, known - longestReach);
	const relations = over < known ? { ...again, day: `${over}-01-01`, from: `${over}~` } : again;
	return [...openUntil(relations, word), relations];
}

/** The time that is left open after the last word of a break, up to what comes next. */
function openUntil({ day: until, openedBy }: Draft, word: FactDate): Draft[] {
	const from = `${yearOf(word) + heldFor}~`;
	const day = dayAfter(from);
	return day < until ? [draft({ day, from, status: 'no-record', openedBy, basis: null })] : [];
}

/** Opens the time between two breaks that lie years apart: there were relations again between, and no source says when. */
export function openBetweenBreaks(drafts: Draft[]): void {
	for (const [index, again] of [...drafts.entries()].reverse()) {
		const before = drafts[index - 1];
		if (before?.status !== 'severed' || again.status !== 'severed' || again.basis !== 'act') continue;
		const word = lastWord(before);
		if (word !== null) drafts.splice(index, 0, ...openUntil(again, word));
	}
}
