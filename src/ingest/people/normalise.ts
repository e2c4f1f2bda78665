import { daysApart, earliestDay, latestDay } from '../../data/date.ts';
import type { HolderClaim } from './claim.ts';
import { presidentialPremiers } from './offices.ts';

const leaders = 'wikidata-leaders-history-2025';
const presentHeads = 'leadle-leaders-2026';

/** Monarchs who reigned in several realms at once, where a governor-general stood for them. */
const sharedMonarchs = new Set(['Q9682', 'Q43274', 'Q280856', 'Q269412']);

/** Days from which an overlap of two holders is more than an untidy handing over. */
const longOverlapDays = 45;

/**
 * Takes out of the readings what their sources are known to mix up: governors-general listed as heads of state beside
 * their monarch, presidents listed as heads of government beside their prime minister, and beginnings that one file
 * dates by the election or by an earlier term where the others date them by the taking of office, and tenures that one file has both open and
 * ended. Terms that follow each other without a break are one tenure.
 */
export function normalise(listed: readonly HolderClaim[]): HolderClaim[] {
	const claims = joinTerms(listed);
	const offices = Map.groupBy(claims, ({ entity, office }) => `${entity} ${office}`);
	return claims
		.filter((claim) => !isGovernorGeneral(claim, offices) && !isPresidentBesidePremier(claim, offices))
		.filter((claim) => claim.until || !isEndedBeside(claim, offices))
		.map((claim) => (hasOtherBeginning(claim, offices) ? { ...claim, from: '' } : claim));
}

/** Makes one claim of the terms of one person in one source, where the next begins on the day on which the last ends. */
function joinTerms(claims: readonly HolderClaim[]): HolderClaim[] {
	const key = (claim: HolderClaim, day: string) =>
		[claim.source, claim.qid, claim.office, claim.entity, claim.to, claim.acting, day].join(' ');
	const whole = (claim: HolderClaim) => claim.qid !== '' && claim.from.length === 10 && claim.from !== claim.until;
	const next = new Map(claims.filter(whole).map((claim) => [key(claim, claim.from), claim]));
	const joined = new Set<HolderClaim>();
	for (const claim of claims) {
		const follower = whole(claim) && claim.until ? next.get(key(claim, claim.until)) : undefined;
		if (follower) joined.add(follower);
	}
	return claims
		.filter((claim) => !joined.has(claim))
		.map((claim) => {
			let last = claim;
			while (whole(last) && last.until && next.has(key(last, last.until))) last = next.get(key(last, last.until)) as HolderClaim;
			return last === claim ? claim : { ...claim, until: last.until, asOf: last.asOf };
		});
}

function isGovernorGeneral(claim: HolderClaim, offices: ReadonlyMap<string, HolderClaim[]>): boolean {
	if (claim.source !== leaders || claim.office !== 'head-of-state' || sharedMonarchs.has(claim.qid)) return false;
	const others = offices.get(`${claim.entity} head-of-state`) ?? [];
	return others.some((other) => sharedMonarchs.has(other.qid) && overlapDays(claim, other) > longOverlapDays);
}

function isPresidentBesidePremier(claim: HolderClaim, offices: ReadonlyMap<string, HolderClaim[]>): boolean {
	if (claim.office !== 'head-of-government' || presidentialPremiers.has(claim.entity)) return false;
	const isHeadOfState = (one: HolderClaim) =>
		(offices.get(`${one.entity} head-of-state`) ?? []).some(
			(other) => other.qid === one.qid && overlapDays(one, other) > longOverlapDays,
		);
	if (!isHeadOfState(claim)) return false;
	const premiers = offices.get(`${claim.entity} head-of-government`) ?? [];
	return premiers.some(
		(other) => other.qid !== claim.qid && overlapDays(claim, other) > longOverlapDays && !isHeadOfState(other),
	);
}

function isEndedBeside(claim: HolderClaim, offices: ReadonlyMap<string, HolderClaim[]>): boolean {
	return (offices.get(`${claim.entity} ${claim.office}`) ?? []).some(
		(other) => other.source === claim.source && other.qid === claim.qid && other.from === claim.from && other.until !== '',
	);
}

function hasOtherBeginning(claim: HolderClaim, offices: ReadonlyMap<string, HolderClaim[]>): boolean {
	if (claim.source !== presentHeads || !claim.from) return false;
	const others = offices.get(`${claim.entity} ${claim.office}`) ?? [];
	return others.some(
		(other) =>
			other.source !== presentHeads &&
			other.qid === claim.qid &&
			other.from.length >= claim.from.length &&
			other.from !== claim.from &&
			(other.from > claim.from || daysApart(other.from, claim.from) <= 366),
	);
}

function overlapDays(one: HolderClaim, other: HolderClaim): number {
	if (!one.from || !other.from) return 0;
	const begins = [latestDay(one.from), latestDay(other.from)].sort().at(-1) as string;
	const ends = [earliestDay(one.until || one.asOf), earliestDay(other.until || other.asOf)].sort()[0] as string;
	return Math.max(0, Math.round((Date.parse(ends) - Date.parse(begins)) / 86_400_000));
}
