/**
 * Claims become events: rows of one kind, one actor and the same parties whose dates fit are several sources on one event.
 * Where dates differ, every claim keeps its own; the event takes the date of the best witness.
 */

import { areCompatible, daysApart, earliestDay, type FactDate, latestDay, precisionOf } from '../data/date.ts';
import type { EventKind, SourceKind } from '../data/kinds.ts';
import { meaningfulWords, shareOfShorter } from '../data/likeness.ts';
import { compareText } from '../data/order.ts';
import type { NamedPerson } from '../data/rows.ts';
import { withOneKind } from './breaks.ts';
import { isExchange } from './exchanges.ts';
import { keyOf } from './ids/key.ts';

/** What a source itself refers to for its statement; not read by us. */
export interface Cited {
	readonly publisher?: string | undefined;
	readonly title?: string | undefined;
	readonly url?: string | undefined;
	readonly date?: string | undefined;
}

/** One source saying that something happened. */
export interface Claim {
	readonly kind: EventKind;
	readonly date: FactDate;
	readonly until: FactDate | undefined;
	readonly actor: string | undefined;
	/** Sorted entity ids. */
	readonly parties: readonly string[];
	readonly people: readonly NamedPerson[];
	/** `undefined` for a row of a partners' list: the sentence is then made from kind and parties. */
	readonly summary: string | undefined;
	readonly source: string;
	readonly sourceKind: SourceKind;
	readonly locator: string | undefined;
	readonly cited: readonly Cited[];
	/** The row is a line of a page's list of partners. */
	readonly listed: boolean;
}

/** An event with every claim that tells of it, the best witness first. */
export interface ClaimedEvent {
	readonly id: string;
	readonly kind: EventKind;
	readonly date: FactDate;
	readonly until: FactDate | undefined;
	readonly actor: string | undefined;
	readonly parties: readonly string[];
	readonly summary: string | undefined;
	readonly people: readonly NamedPerson[];
	readonly claims: readonly Claim[];
}

/**
 * How far apart (days) two claims of one kind may be dated and still tell of one event: news comes a few days late, and an
 * announcement and its taking effect are weeks apart. `Infinity`: there is one such event between a pair (until a break).
 */
const spans: Partial<Record<EventKind, number>> = {
	'relations-established': Number.POSITIVE_INFINITY,
	recognition: Number.POSITIVE_INFINITY,
	'relations-continued': Number.POSITIVE_INFINITY,
	'relations-severed': 31,
	'relations-suspended': 31,
	'relations-restored': Number.POSITIVE_INFINITY,
	'recognition-withdrawn': 31,
	'representation-upgraded': 14,
	'representation-downgraded': 14,
	'mission-opened': 7,
	'mission-closed': 7,
	'envoy-recalled': 3,
	'envoy-expelled': 3,
	membership: 7,
};

/**
 * How many days apart two reports of an event of this kind may be when nothing but kind and parties says that they mean the same
 * one. Between a pair there is one first establishment; of visits there are many.
 */
export function nearness(kind: string): number {
	// Unlike the others that span any time, a restoration can happen again.
	return kind === 'relations-restored' ? 31 : (spansByName.get(kind) ?? 0);
}

const spansByName: ReadonlyMap<string, number> = new Map(Object.entries(spans));

const exactness = { day: 0, month: 1, year: 2 } as const;

/** Orders claims, the best witness first: primary before secondary, a statement before a list's row, exact before vague. */
function compareClaims(one: Claim, other: Claim): number {
	return (
		Number(other.sourceKind === 'primary') - Number(one.sourceKind === 'primary') ||
		Number(one.listed) - Number(other.listed) ||
		exactness[precisionOf(one.date)] - exactness[precisionOf(other.date)] ||
		compareText(earliestDay(one.date), earliestDay(other.date)) ||
		compareText(one.source, other.source) ||
		compareText(one.summary ?? '', other.summary ?? '') ||
		compareText(one.locator ?? '', other.locator ?? '') ||
		compareText(one.actor ?? '', other.actor ?? '')
	);
}

function isSameEvent(one: Claim, other: Claim, isBroken: (from: FactDate, to: FactDate) => boolean): boolean {
	const span = spans[one.kind];
	if (span === Number.POSITIVE_INFINITY) {
		return areCompatible(one.date, other.date) || !isBroken(one.date, other.date);
	}
	// A visit "in 2019" and one of 3 May 2019 may be two: such claims join only when they say the same date, and much the same of it.
	if (span === undefined) return one.date === other.date && (one.summary === other.summary || sayTheSame(one, other));
	if (isBroken(one.date, other.date)) return false;
	return areCompatible(one.date, other.date) || daysApart(one.date, other.date) <= span;
}

/** Kinds of which several reports of a day mean one, where they are in the same words. Visits are told in the same words of several persons. */
const oneOfWords: ReadonlySet<EventKind> = new Set(['agreement-signed', 'credentials-presented', 'statement', 'meeting']);

/** The share of the words of the shorter sentence that the longer one has to have; the parties are named in both. */
const sameWords = 0.75;

function sayTheSame(one: Claim, other: Claim): boolean {
	if (!oneOfWords.has(one.kind)) return false;
	return shareOfShorter(meaningfulWords(one.summary ?? ''), meaningfulWords(other.summary ?? '')) >= sameWords;
}

/** Joins claims of one kind, actor and parties into clusters; claims are taken in order of time. */
function cluster(claims: readonly Claim[], isBroken: (from: FactDate, to: FactDate) => boolean): Claim[][] {
	const clusters: Claim[][] = [];
	const inOrder = [...claims].sort(
		(one, other) => compareText(earliestDay(one.date), earliestDay(other.date)) || compareClaims(one, other),
	);
	for (const claim of inOrder) {
		const home = clusters.findLast((members) => members.some((member) => isSameEvent(member, claim, isBroken)));
		if (home) home.push(claim);
		else clusters.push([claim]);
	}
	return clusters;
}

/**
 * The claim whose date an event is shown under. A primary source outranks the others; among equals one that no earlier ambassador or
 * embassy contradicts, where the event is the first establishment; then the date that most sources support wins, then a statement over a
 * list's row, then the more exact date.
 *
 * @param exchanged the first date on which the two had ambassadors or embassies
 */
function leadingClaim(claims: readonly Claim[], exchanged: FactDate | undefined): Claim {
	const isLate = ({ kind, date }: Claim) =>
		kind === 'relations-established' && exchanged !== undefined && latestDay(exchanged) < earliestDay(date);
	const [only] = claims;
	if (only !== undefined && claims.length === 1) return only;
	const support = new Map(
		claims.map((claim) => [
			claim,
			new Set(claims.filter(({ date }) => areCompatible(date, claim.date)).map(({ source }) => source)).size,
		]),
	);
	const [first, ...others] = [...claims].sort(
		(one, other) =>
			Number(other.sourceKind === 'primary') - Number(one.sourceKind === 'primary') ||
			Number(isLate(one)) - Number(isLate(other)) ||
			(support.get(other) ?? 0) - (support.get(one) ?? 0) ||
			compareClaims(one, other),
	) as [Claim, ...Claim[]];
	const finer = others.find(
		({ date }) => exactness[precisionOf(date)] < exactness[precisionOf(first.date)] && areCompatible(date, first.date),
	);
	return finer ?? first;
}

function mergePeople(claims: readonly Claim[]): NamedPerson[] {
	const seen = new Map<string, NamedPerson>();
	for (const person of claims.flatMap(({ people }) => people)) {
		const key = `${person.name.toLowerCase()}|${person.entity ?? ''}`;
		if (!seen.has(key)) seen.set(key, person);
	}
	return [...seen.values()];
}

function toEvent(claims: readonly Claim[], exchanged: FactDate | undefined): Omit<ClaimedEvent, 'id'> {
	const lead = leadingClaim(claims, exchanged);
	const rest = [...claims].sort(compareClaims).filter((claim) => claim !== lead);
	const ordered = [lead, ...rest];
	return {
		kind: lead.kind,
		date: lead.date,
		until: ordered.find(({ until }) => until !== undefined)?.until,
		actor: lead.actor,
		parties: lead.parties,
		summary: ordered.find(({ summary }) => summary !== undefined)?.summary,
		people: mergePeople(ordered),
		claims: ordered,
	};
}

/** A claim that names no actor joins the one actor's event that others tell of. */
function withActor(claim: Claim, others: readonly Claim[]): Claim {
	if (claim.actor !== undefined) return claim;
	const span = spans[claim.kind];
	if (span === undefined || span === Number.POSITIVE_INFINITY) return claim;
	const actors = new Set(
		others
			.filter((other) => other.actor !== undefined && daysApart(other.date, claim.date) <= span)
			.map(({ actor }) => actor as string),
	);
	const [actor] = actors;
	return actors.size === 1 && actor !== undefined ? { ...claim, actor } : claim;
}

/**
 * Groups claims into events. The order of the claims does not matter.
 *
 * @returns events sorted by date and key, without ids: `ids/ledger.ts` knows these
 */
export function groupClaims(claims: readonly Claim[]): Omit<ClaimedEvent, 'id'>[] {
	const events: Omit<ClaimedEvent, 'id'>[] = [];
	for (const ofParties of Map.groupBy(claims, ({ parties }) => parties.join(' ')).values()) {
		const breaks = ofParties
			.filter(({ kind }) => kind === 'relations-severed' || kind === 'relations-suspended' || kind === 'recognition-withdrawn')
			.map(({ date }) => date);
		const isBroken = (from: FactDate, to: FactDate) =>
			breaks.some((date) => earliestDay(date) > earliestDay(from) && earliestDay(date) < earliestDay(to));
		const exchanged = ofParties
			.filter(isExchange)
			.map(({ date }) => date)
			.sort((one, other) => compareText(latestDay(one), latestDay(other)))[0];
		const renamed = asRestorations(withOneKind(ofParties), breaks);
		for (const ofKind of Map.groupBy(renamed, ({ kind }) => kind).values()) {
			const acted = ofKind.map((claim) => withActor(claim, ofKind));
			for (const ofActor of Map.groupBy(acted, (claim) => (isJointAct(claim.kind) ? '' : (claim.actor ?? ''))).values()) {
				events.push(...cluster(ofActor, isBroken).map((members) => toEvent(members, exchanged)));
			}
		}
	}
	return inOrder(events);
}

/** Relations are established and restored by both, whoever a source names first. */
export function isJointAct(kind: string): boolean {
	return kind === 'relations-established' || kind === 'relations-restored';
}

/**
 * An "establishment" after a break is a restoration: sources use both words for it. A list that dates relations from the day of a restoration
 * that followed an earlier beginning means that act.
 */
function asRestorations(claims: readonly Claim[], breaks: readonly FactDate[]): readonly Claim[] {
	const isAfterBreak = (date: FactDate) =>
		breaks.some((day) => earliestDay(day) < earliestDay(date) && !areCompatible(day, date));
	const begun = claims.filter(({ kind, listed }) => kind === 'relations-established' && !listed);
	const isRenewal = ({ listed, date }: Claim) =>
		listed &&
		claims.some((claim) => claim.kind === 'relations-restored' && claim.date === date) &&
		begun.some((claim) => latestDay(claim.date) < earliestDay(date));
	return claims.map((claim) =>
		claim.kind === 'relations-established' && (isAfterBreak(claim.date) || isRenewal(claim))
			? { ...claim, kind: 'relations-restored' as const }
			: claim,
	);
}

/** The key of an event, of which its id is made when it is first seen. */
export function keyOfEvent({ date, kind, actor, parties }: Omit<ClaimedEvent, 'id'>): string {
	return keyOf({ date, kind, actor, parties });
}

/** Events in order of time; where all that they say is alike, in the order of the places that say so. */
function inOrder(events: readonly Omit<ClaimedEvent, 'id'>[]): Omit<ClaimedEvent, 'id'>[] {
	const byDay = [...Map.groupBy(events, ({ date }) => earliestDay(date))].sort(([one], [other]) => compareText(one, other));
	return byDay.flatMap(([, ofDay]) => (ofDay.length === 1 ? ofDay : ofOneDay(ofDay)));
}

function ofOneDay(events: readonly Omit<ClaimedEvent, 'id'>[]): Omit<ClaimedEvent, 'id'>[] {
	return events
		.map((event) => ({ event, key: keyOfEvent(event) }))
		.sort(
			({ event: one, key }, { event: other, key: otherKey }) =>
				compareText(key, otherKey) ||
				compareText(one.summary ?? '', other.summary ?? '') ||
				compareText(placesOf(one), placesOf(other)) ||
				compareText(one.actor ?? '', other.actor ?? ''),
		)
		.map(({ event }) => event);
}

/** Source and place within it of every claim, the best witness first. */
function placesOf({ claims }: Omit<ClaimedEvent, 'id'>): string {
	return claims.map(({ source, locator = '' }) => `${source} ${locator}`).join('\n');
}
