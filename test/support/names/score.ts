import type { Verdict } from '../../../src/names/index.ts';
import type { SampleCase } from './sample.ts';

/** What a system answered to a query: ids best first, and how sure it was. */
export interface Prediction {
	readonly answers: readonly string[];
	readonly verdict: Verdict;
}

/** Sums over the cases of one kind. */
export interface Tally {
	cases: number;
	first: number;
	firstFive: number;
	sure: number;
	sureAndWrong: number;
	asked: number;
	offered: number;
}

export type Group = 'names' | 'ambiguous' | 'negative';

/** What a kind of case asks for: one name, a question, or no answer. */
export function groupOf(kind: string): Group {
	if (kind.startsWith('negative')) return 'negative';
	return kind.includes('ambiguous') ? 'ambiguous' : 'names';
}

/** An empty tally. */
export function emptyTally(): Tally {
	return { cases: 0, first: 0, firstFive: 0, sure: 0, sureAndWrong: 0, asked: 0, offered: 0 };
}

/** Adds one case to a tally. Only `sure` counts as sure; an offer is any verdict but `unknown` with a candidate. */
export function tally(sums: Tally, { expected, kind }: SampleCase, { answers, verdict }: Prediction): void {
	const five = [...new Set(answers)].slice(0, 5);
	const isSure = verdict === 'sure';
	sums.cases++;
	if (isSure) sums.sure++;
	if (expected.length === 0) {
		if (isSure) sums.sureAndWrong++;
		if (verdict !== 'unknown' && five.length > 0) sums.offered++;
		return;
	}
	const hits = five.filter((answer) => expected.includes(answer)).length;
	const mustLead = kind === 'ambiguous-exact';
	const isFirst = mustLead ? five[0] === expected[0] : five[0] !== undefined && expected.includes(five[0]);
	if (isFirst) sums.first++;
	sums.firstFive += hits / Math.min(5, expected.length);
	const mustAsk = groupOf(kind) === 'ambiguous' && !mustLead;
	if (mustAsk ? !isSure && hits >= 2 : isFirst && hits >= 2) sums.asked++;
	if (isSure && (!isFirst || mustAsk)) sums.sureAndWrong++;
}

/** The sum of several tallies. */
export function total(tallies: Iterable<Tally>): Tally {
	const sum = emptyTally();
	for (const one of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += one[key];
	return sum;
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(6);

/** One line of the table. */
export function line(label: string, group: Group, sums: Tally): string {
	const head = `${label.padEnd(26)}${String(sums.cases).padStart(5)}`;
	if (group === 'negative')
		return `${head}   confident ${share(sums.sureAndWrong, sums.cases)}  any offer ${share(sums.offered, sums.cases)}`;
	const rest = `   top-1 ${share(sums.first, sums.cases)}  top-5 ${share(sums.firstFive, sums.cases)}  sure ${share(sums.sure, sums.cases)}  sure and wrong ${share(sums.sureAndWrong, sums.cases)}`;
	return group === 'ambiguous' ? `${rest === '' ? '' : head + rest}  asked ${share(sums.asked, sums.cases)}` : head + rest;
}
