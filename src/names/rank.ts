import type { Match } from './alignment.ts';
import { isOtherScript } from './fold.ts';
import type { NameTable } from './table.ts';
import type { Strength } from './types.ts';
import type { Ranked } from './verdict.ts';

const strengthFactor: Readonly<Record<Strength, number>> = { canonical: 1, alias: 0.98, weak: 0.88 };
const otherScriptFactor = 0.95;
/** What prominence adds to a score in the order of candidates: it breaks near ties, and no more. */
const prominenceWeight = 0.07;

/**
 * One candidate an owner, with the best of its spellings; the likeliest first.
 *
 * @param folded the typed text
 */
export function rank(matches: readonly Match[], folded: string, table: NameTable): Ranked[] {
	const inLatin = !isOtherScript(folded);
	const best = new Map<number, Ranked>();
	for (const match of matches) {
		const { spelling } = match;
		// What is typed in Latin letters is seldom meant for a name that is known in another script only.
		const script = inLatin && table.isOtherScript(spelling) ? otherScriptFactor : 1;
		const score = match.score * strengthFactor[table.strengthOf(spelling)] * script;
		const owner = table.ownerOf(spelling);
		const known = best.get(owner);
		if (known && known.score >= score) continue;
		best.set(owner, {
			...match,
			owner,
			score: Math.min(1, score),
			type: table.typeOf(spelling),
			prominence: table.prominenceOf(spelling),
		});
	}
	return [...best.values()].sort(
		(one, other) =>
			other.score + prominenceWeight * other.prominence - (one.score + prominenceWeight * one.prominence) ||
			one.owner - other.owner,
	);
}
