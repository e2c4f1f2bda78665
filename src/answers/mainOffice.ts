/** The offices of a person in the order in which they are told: the main one leads. */
import { daysApart, earliestDay, type FactDate, latestDay } from '../data/date.ts';
import { compareRealms, isPresent, rankOf, standingOfOffice } from '../history/offices.ts';
import { isSent } from '../history/posts.ts';
import type { FactStore, StoredTenure } from '../store/store.ts';
import { type Standing, standingOf } from './tenureStanding.ts';

/** A tenure and how it stands on the date asked about. */
export interface OfficeHeld {
	readonly tenure: StoredTenure;
	readonly standing: Standing;
}

/** Of a date asked about, what was held then comes first; of one that is not, {@link standingOfOffice} decides. */
const ofDate: Readonly<Record<Standing, number>> = {
	'on-date': 0,
	unconfirmed: 1,
	confirmed: 2,
	'as-of': 2,
	replaced: 2,
	past: 2,
};

/**
 * The offices of a person, the main one first: the one that was asked for; what was held on the date asked about; a present one, unless a past one
 * was far higher ({@link standingOfOffice}); high before low; of states that have one head in common the main one ({@link compareRealms}); late before early.
 *
 * @param isAsked whether the question names that office
 */
export function inOrderOfImportance(
	tenures: readonly StoredTenure[],
	on: FactDate | undefined,
	isAsked: (tenure: StoredTenure) => boolean,
	store: FactStore,
): OfficeHeld[] {
	const offices = withoutDoubles(tenures).map((tenure) => ({ tenure, standing: standingOf(tenure, on, store.dataTo) }));
	const value = (held: OfficeHeld) => standingOfOffice(held.tenure.office, isCurrent(held, offices));
	const placeOf = ({ tenure, standing }: OfficeHeld) =>
		isAsked(tenure) && ofDate[standing] < ofDate.past ? -1 : ofDate[standing];
	const sources = ({ id }: StoredTenure) => store.tenureSources(id).length;
	return offices.sort(
		(one, other) =>
			placeOf(one) - placeOf(other) ||
			Number(isAsked(other.tenure)) - Number(isAsked(one.tenure)) ||
			value(one) - value(other) ||
			rankOf(one.tenure.office) - rankOf(other.tenure.office) ||
			compareRealms(one.tenure, other.tenure, (id) => store.entity(id)?.un, sources) ||
			(startOf(one.tenure) < startOf(other.tenure) ? 1 : startOf(one.tenure) > startOf(other.tenure) ? -1 : 0),
	);
}

/** Lists of ambassadors have somebody for a year who has gone on to another office. */
const lagDays = 366;

/** Whether the person holds the office by the newest word on it, and is not known to have taken another since. */
function isCurrent({ tenure, standing }: OfficeHeld, offices: readonly OfficeHeld[]): boolean {
	if (standing === 'past' || standing === 'replaced') return false;
	if (standing === 'confirmed' && !isSent(tenure.office)) return true;
	return !offices.some(
		({ tenure: other }) =>
			!isSent(other.office) &&
			startOf(other) > startOf(tenure) &&
			(startOf(other) > latestDay(tenure.asOf) || daysApart(startOf(other), tenure.asOf) <= lagDays),
	);
}

function startOf({ from, seenFrom }: StoredTenure): string {
	return earliestDay(from ?? seenFrom);
}

/** A dataset of effective leaders repeats what an office of the same time already says. */
function withoutDoubles(tenures: readonly StoredTenure[]): StoredTenure[] {
	const overlaps = (one: StoredTenure, other: StoredTenure) =>
		startOf(one) <= latestDay(other.until ?? other.asOf) && startOf(other) <= latestDay(one.until ?? one.asOf);
	return tenures.filter(
		(tenure) =>
			tenure.office !== 'other' ||
			!tenures.some((other) => other.office !== 'other' && other.entity === tenure.entity && overlaps(tenure, other)),
	);
}

/** How likely somebody is meant by a name, by the offices that he or she held. */
export interface StandingOfPerson {
	/** That of the highest office ({@link standingOfOffice}); the less the higher. */
	readonly standing: number;
	/** The last day, `YYYY-MM-DD`, on which the person is known to have been in an office; empty where none is recorded. */
	readonly lastDay: string;
}

/** The standing of somebody who held no office. */
const noOffice = 10;

/** How high somebody stands by all offices, and how long ago that was. */
export function standingOfPerson(id: string, store: FactStore): StandingOfPerson {
	const tenures = store.tenuresOf(id);
	const offices = tenures.map((tenure) => standingOfOffice(tenure.office, isPresent(tenure, store.dataTo)));
	const days = tenures.map(({ until, asOf }) => latestDay(until ?? asOf)).sort();
	return { standing: Math.min(noOffice, ...offices), lastDay: days.at(-1) ?? '' };
}

/** The standing of those who were heads of a state or a government: from here on the less counts more. */
export const standingOfPastHeads = standingOfOffice('head-of-state', false);
/** The standing of those who were foreign ministers or headed an organisation. */
export const standingOfPastMinisters = standingOfOffice('foreign-minister', false);
