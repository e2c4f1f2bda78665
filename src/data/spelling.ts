/** What a sentence of the data calls a state: one name on one date, as `spellings.csv` says. */
import { earliestDay, type FactDate, latestDay } from './date.ts';
import type { SpellingRow } from './rows.ts';

/**
 * The first spelling that a sentence must not have on its date. A sentence that has the right name as well explains the other
 * one ("Dahomey, today's Benin"), and passes.
 */
export function misspelling(sentence: string, date: FactDate, spellings: readonly SpellingRow[]): SpellingRow | undefined {
	return spellings.find(
		(row) =>
			// Nearly no sentence has it, and looking for it takes a fraction of the time that dates and patterns take.
			sentence.includes(row.written) &&
			isOfDate(row, date) &&
			!sentence.includes(bareName(row.instead)) &&
			patternOf(row.written).test(sentence),
	);
}

/** The sentence with every state by its name on the date. */
export function respelled(sentence: string, date: FactDate, spellings: readonly SpellingRow[]): string {
	const wrong = misspelling(sentence, date, spellings);
	if (wrong === undefined) return sentence;
	const { written, instead } = wrong;
	const mended = sentence.replaceAll(patternOf(written, 'gu'), (found, _article: string | undefined, at: number) =>
		at === 0 || /^The /.test(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead,
	);
	return respelled(mended, date, spellings);
}

function isOfDate({ from, until }: SpellingRow, date: FactDate): boolean {
	return (
		(from === undefined || earliestDay(from) <= earliestDay(date)) && (until === undefined || latestDay(date) <= latestDay(until))
	);
}

/** "the United Kingdom" is the United Kingdom whatever article stands before it. */
function bareName(name: string): string {
	return name.replace(/^the /, '');
}

/** The spelling as words of their own, with the article before them: not "Turkey" in "Turkeys", nor as a part of another name. */
function patternOf(written: string, flags = 'u'): RegExp {
	const escaped = written.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}-])([Tt]he )?(?<!(?:North|New|American|Great|of) )${escaped}(?![\\p{L}-])`, flags);
}
