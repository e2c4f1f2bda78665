/** Who held a post before and after whom, and which tenures without an end are over because somebody else came. */

import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import { compareText } from '../data/order.ts';
import { firstWord, hasSuccession, isSamePost, lastWord, missionKey, officeKey } from './posts.ts';
import type { Tenure } from './tenures.ts';

/** A tenure among those before and after it. */
export interface Succession {
	/** The number of the tenure before it in the same post. */
	readonly predecessor?: number;
	readonly successor?: number;
	/**
	 * The day by which somebody else is known to have come, for a tenure whose end no source tells: it is over at the latest then.
	 */
	readonly overBy?: FactDate;
}

/** Lists of holders lag behind: for so many days a list may have somebody whom a dated row says to be succeeded. */
const lagDays = 366;

/** Sources may let the next holder begin so many days before the last one ended. */
const overlapDays = 60;

/** A tenure that knows its place among those of its post. */
export type TenureInOrder = Tenure & Succession;

interface Placed {
	readonly tenure: Tenure;
	readonly number: number;
	readonly begin: string;
	/** The last day on which the person is known to be in the post. */
	readonly word: string;
}

/**
 * Places each tenure among the others of its post.
 *
 * @param tenures all tenures; their numbers are their places in this list
 */
export function inSuccession(tenures: readonly Tenure[]): TenureInOrder[] {
	const found: Succession[] = tenures.map(() => ({}));
	const placed = tenures.map((tenure, number) => ({
		tenure,
		number,
		begin: earliestDay(firstSeen(tenure)),
		word: wordOf(tenure),
	}));
	const ofOffices = Map.groupBy(
		placed.filter(({ tenure }) => hasSuccession(tenure)),
		({ tenure }) => officeKey(tenure),
	);
	for (const ofOffice of ofOffices.values()) {
		const inOrder = ordered(ofOffice);
		for (const one of ofOffice) {
			if (one.tenure.acting !== 'collective') found[one.number] = successionOf(one, inOrder);
		}
	}
	const ofMissions = Map.groupBy(placed, ({ tenure }) => missionKey(tenure));
	for (const [mission, heads] of ofMissions) {
		if (mission === undefined) continue;
		const accredited = ordered(heads.filter(({ tenure }) => tenure.office !== 'charge-d-affaires'));
		for (const one of heads) found[one.number] = sooner(found[one.number] ?? {}, nextInMission(one, accredited));
	}
	return tenures.map((tenure, number) => ({ ...tenure, ...found[number] }));
}

function ordered(placed: readonly Placed[]): Placed[] {
	return placed
		.filter(({ tenure }) => tenure.acting !== 'disputed')
		.toSorted(
			(one, other) => compareText(one.begin, other.begin) || compareText(one.word, other.word) || one.number - other.number,
		);
}

/**
 * Who is known to head a mission after somebody whose end no source tells: lists of envoys mostly leave the end of a chargé d'affaires out, and the next one
 * of that rank can come generations later, with ambassadors in between.
 *
 * @param accredited the ambassadors and envoys of the mission, in order
 */
function nextInMission(one: Placed, accredited: readonly Placed[]): Succession {
	if (one.tenure.until !== undefined) return {};
	const next = accredited.find((other) => other.tenure.person !== one.tenure.person && hasReplaced(other, one));
	return next === undefined ? {} : { successor: next.number, overBy: arrivalOf(next.tenure, one) };
}

/** Of two successions of a tenure without an end the one that is over sooner; the predecessor stays. */
function sooner(own: Succession, other: Succession): Succession {
	if (other.overBy === undefined) return own;
	if (own.overBy !== undefined && latestDay(own.overBy) <= latestDay(other.overBy)) return own;
	return { ...own, ...other };
}

/** The first date on which the person is known to be in the post. */
export function firstSeen({ from, claims, asOf }: Tenure): FactDate {
	if (from !== undefined) return from;
	const [first = asOf] = claims.map(firstWord).sort((one, other) => compareText(earliestDay(one), earliestDay(other)));
	return first;
}

function wordOf({ until, asOf }: Tenure): string {
	return earliestDay(until ?? asOf);
}

function successionOf(one: Placed, inOrder: readonly Placed[]): Succession {
	const others = inOrder.filter(({ tenure }) => tenure.person !== one.tenure.person && isSamePost(tenure, one.tenure));
	const predecessor = others.findLast(({ begin }) => begin < one.begin);
	const successor =
		one.tenure.until === undefined
			? (others.find((other) => hasReplaced(other, one)) ?? others.find((other) => hasReturned(other, one)))
			: others.find(({ begin }) => begin > one.begin && begin >= daysBefore(one.word, overlapDays));
	return {
		...(predecessor === undefined ? {} : { predecessor: predecessor.number }),
		...(successor === undefined ? {} : { successor: successor.number }),
		...(successor === undefined || one.tenure.until !== undefined ? {} : { overBy: arrivalOf(successor.tenure, one) }),
	};
}

/** Whether somebody came after a tenure without an end had begun, and is the newer word on the post. */
function hasReplaced(other: Placed, one: Placed): boolean {
	if (other.begin <= one.begin) return false;
	if (other.word > one.word) return true;
	const { from, until, acting } = other.tenure;
	const isDated = from !== undefined && acting === undefined && (until === undefined || other.word > one.word);
	return isDated && one.word <= daysBefore(other.begin, -lagDays);
}

/** Whether somebody who had come before is known to be in the post long after the last word on this tenure, or after a stand-in. */
function hasReturned(other: Placed, one: Placed): boolean {
	const days = one.tenure.acting === undefined ? lagDays : 0;
	return other.begin <= one.begin && other.word > daysBefore(one.word, -days);
}

/** When a successor is first known in the post: the beginning that sources give, else the first day on which one has them there. */
function arrivalOf({ from, claims, asOf }: Tenure, { word, begin }: Placed): FactDate {
	if (from !== undefined && earliestDay(from) > begin) return from;
	const sightings = claims.map(lastWord).filter((date) => latestDay(date) > word);
	return sightings.sort((one, other) => compareText(earliestDay(one), earliestDay(other)))[0] ?? asOf;
}

function daysBefore(day: string, days: number): string {
	return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
