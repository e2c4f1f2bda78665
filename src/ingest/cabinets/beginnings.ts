/** Which beginnings of the cabinets stand: not those of a later cabinet, and not beside those that people read themselves. */
import { daysApart, earliestDay, latestDay, precisionOf } from '../../data/date.ts';
import type { HolderClaim } from '../people/claim.ts';
import type { Identified, KnownPost } from './identify.ts';

/** Taking office is dated by election, oath or appointment; within so many days it is the same beginning. */
const sameBeginningDays = 120;

/**
 * Takes away the beginning of a claim that is no beginning of the tenure: another dataset has the minister in office before, people dated it to another day, or
 * somebody else held the office from that day on. That the tenure went on stays said.
 *
 * @param all every claim of the cabinets, those included that are not written
 * @param postsOf what other datasets know of a person
 */
export function withoutOtherBeginnings(
	identified: readonly Identified[],
	all: readonly Identified[],
	postsOf: (id: string) => readonly KnownPost[],
): Identified[] {
	return identified.map((one) => {
		const { id, claim } = one;
		if (claim.from === '') return one;
		const posts = postsOf(id).filter((post) => post.office === claim.office && post.entity === claim.entity && post.from !== '');
		const isOther = posts.some((post) => isInOffice(post, claim) || isDatedByHand(post, claim)) || isOfCabinet(one, all);
		return isOther ? { id, claim: { ...claim, from: '' } } : one;
	});
}

/** Whether a post began well before the claim, and is known to have lasted to its beginning. */
function isInOffice({ from, until, asOf }: KnownPost, claim: HolderClaim): boolean {
	return (
		earliestDay(claim.from) > latestDay(from) &&
		daysApart(from, claim.from) > sameBeginningDays &&
		earliestDay(until || asOf) >= claim.from
	);
}

function isDatedByHand({ isCurated, from }: KnownPost, claim: HolderClaim): boolean {
	return isCurated && precisionOf(from) === 'day' && from !== claim.from && daysApart(from, claim.from) <= sameBeginningDays;
}

/** Whether another began on the same day and left before: the day is that of the cabinet, in which the two followed each other. */
function isOfCabinet({ id, claim }: Identified, all: readonly Identified[]): boolean {
	return all.some(
		({ id: otherId, claim: other }) =>
			otherId !== id &&
			other.entity === claim.entity &&
			other.from === claim.from &&
			other.until !== '' &&
			other.until < (claim.until || claim.asOf),
	);
}
