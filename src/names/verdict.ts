import type { Match } from './alignment.ts';
import type { NameType, Verdict } from './types.ts';
import type { Word } from './words.ts';

/**
 * The scores, and the leads over the next id, from which a name counts as known. `npm run bench -- names/accuracy` measures what a change of them
 * does to the project's own list of typed names.
 */
export const thresholds = {
	sure: 0.86,
	sureLead: 0.06,
	likeLead: 0.1,
	alone: 0.82,
	aloneLead: 0.15,
	probable: 0.74,
	lead: 0.03,
	offer: 0.72,
	mention: 0.42,
};

/** The best match of an owner. */
export interface Ranked extends Match {
	/** The owner's number. */
	readonly owner: number;
	readonly type: NameType;
	/** 0..1 */
	readonly prominence: number;
}

/**
 * The verdict on candidates found by likeness: the score of the first and its lead decide; nothing is sure where a deciding word has
 * no counterpart.
 */
export function judge(ranked: readonly Ranked[], folded: string, deciding: readonly Word[]): Verdict {
	const [first, second] = ranked;
	if (!first || first.score < thresholds.offer) return 'unknown';
	const lead = first.score - (second?.score ?? 0);
	if (!first.complete) return first.score >= thresholds.probable ? 'ambiguous' : 'unknown';
	const letters = deciding.reduce((sum, word) => sum + word.text.length, 0);
	// Where a word was only like the known one, another person's name may be as like.
	const needed = first.type === 'person' && first.weakest < 0.95 ? thresholds.likeLead : thresholds.sureLead;
	const isClear = first.score >= thresholds.sure && lead >= needed;
	// Countries are few and near each other; an invented one is like a true one sooner than an invented person.
	const isAlone = first.type === 'person' && first.score >= thresholds.alone && lead >= thresholds.aloneLead;
	if ((isClear || isAlone) && letters >= 5 && first.weakest >= 0.8) return 'sure';
	if (first.score >= thresholds.probable && lead >= thresholds.lead && folded.length >= 4) return 'probable';
	return 'ambiguous';
}
