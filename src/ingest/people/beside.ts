/** What a list says beside what other sources say of the same person: its beginning may be of a later term, its office a matter of counting. */
import { areCompatible, daysApart, precisionOf } from '../../data/date.ts';
import type { HolderClaim } from './claim.ts';
import type { Known, Post, Recognised } from './recognise.ts';

/** Taking office is dated by election, oath or appointment; within so many days it is the same beginning. */
const sameBeginningDays = 120;

function isSamePost(post: Post, claim: HolderClaim): boolean {
	return post.office === claim.office && post.entity === claim.entity && post.to === claim.to;
}

/** Whether a post was under way when a list says that it began, and is dated to the day. */
function isUnderWay(post: Post, claim: HolderClaim): boolean {
	if (!isSamePost(post, claim) || post.from === '' || post.from === claim.from) return false;
	const isDated = precisionOf(post.from) === 'day' || !areCompatible(post.from, claim.from);
	const isBegun = post.from <= claim.from || daysApart(post.from, claim.from) <= sameBeginningDays;
	return isDated && isBegun && (post.until === '' || post.until > claim.from);
}

/** Whether the one list counts a head of state as head of government whom no other does, as another holds that office there. */
function isCountedOtherwise(claim: HolderClaim, { posts }: Pick<Known, 'posts'>, ofState: ReadonlySet<string>): boolean {
	return claim.office === 'head-of-government' && ofState.has(claim.entity) && !posts.some((post) => isSamePost(post, claim));
}

function reconciled(claim: HolderClaim, posts: readonly Post[]): HolderClaim {
	const isKnown = posts.some((post) => isSamePost(post, claim));
	// A caretaker of his last weeks was no caretaker from the beginning.
	const acting = isKnown && claim.acting !== 'collective' ? '' : claim.acting;
	return { ...claim, acting, from: posts.some((post) => isUnderWay(post, claim)) ? '' : claim.from };
}

/**
 * Leaves out the beginning that a list gives to a tenure which another source dates to the day, as the list's is that of a later term as often as not: that the
 * tenure went on stays said. Leaves out heads of government who are so by this list alone, being heads of state.
 *
 * @param known the persons by the other sources
 */
export function besideOthers(recognised: Recognised, known: readonly Known[]): Recognised {
	const byId = new Map(known.map((one) => [one.id, one]));
	const given = [...recognised.given].map(([id, claims]): [string, HolderClaim[]] => {
		const { posts = [] } = byId.get(id) ?? {};
		const ofState = new Set(claims.filter(({ office }) => office === 'head-of-state').map(({ entity }) => entity));
		return [
			id,
			claims.filter((claim) => !isCountedOtherwise(claim, { posts }, ofState)).map((claim) => reconciled(claim, posts)),
		];
	});
	return { ...recognised, given: new Map(given) };
}
