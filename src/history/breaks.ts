/**
 * One break, two words: sources call the same act "severed" and "suspended". It gets one kind, so that neither a suspension of one day nor a
 * disagreement is made of a choice of words.
 */

import { bare, daysApart, type FactDate, precisionOf } from '../data/date.ts';
import type { EventKind, SourceKind } from '../data/kinds.ts';

/** A claim as far as it tells of a break. */
interface BreakClaim {
	readonly kind: EventKind;
	readonly date: FactDate;
	readonly actor: string | undefined;
	readonly source: string;
	readonly sourceKind: SourceKind;
}

/** Within so many days two words by one state mean one act. */
const sameActDays = 7;

type BreakKind = 'relations-severed' | 'relations-suspended';

function isBreak(kind: EventKind): kind is BreakKind {
	return kind === 'relations-severed' || kind === 'relations-suspended';
}

/** Whether two claims can tell of one act: nobody else did it, and the dates are near. A year beside a day may be another act. */
function isSameAct(one: BreakClaim, other: BreakClaim): boolean {
	if (one.actor !== undefined && other.actor !== undefined && one.actor !== other.actor) return false;
	if (bare(one.date) === bare(other.date)) return true;
	const areDays = precisionOf(one.date) === 'day' && precisionOf(other.date) === 'day';
	return areDays && daysApart(one.date, other.date) <= sameActDays;
}

/** The kind of an act: the word of a state concerned, else that of most sources, else that it was broken off. */
function kindOf(claims: readonly BreakClaim[]): BreakKind {
	const primary = new Set(claims.filter(({ sourceKind }) => sourceKind === 'primary').map(({ kind }) => kind));
	const [only] = primary;
	if (primary.size === 1 && only !== undefined && isBreak(only)) return only;
	const sourcesOf = (kind: BreakKind) => new Set(claims.filter((claim) => claim.kind === kind).map(({ source }) => source)).size;
	return sourcesOf('relations-suspended') > sourcesOf('relations-severed') ? 'relations-suspended' : 'relations-severed';
}

/**
 * Gives the claims of one break one kind.
 *
 * @param claims those of one pair, in any order
 * @returns the same claims in the same order
 */
export function withOneKind<Claim extends BreakClaim>(claims: readonly Claim[]): readonly Claim[] {
	if (new Set(claims.map(({ kind }) => kind).filter(isBreak)).size < 2) return claims;
	const acts: Claim[][] = [];
	const breaks = claims.filter(({ kind }) => isBreak(kind));
	for (const claim of breaks) {
		const same = acts.filter((act) => act.some((other) => isSameAct(claim, other)));
		for (const act of same) acts.splice(acts.indexOf(act), 1);
		acts.push([claim, ...same.flat()]);
	}
	const kinds = new Map(acts.flatMap((act) => act.map((claim) => [claim, kindOf(act)] as const)));
	return claims.map((claim) => {
		const kind = kinds.get(claim);
		return kind === undefined || kind === claim.kind ? claim : { ...claim, kind };
	});
}
