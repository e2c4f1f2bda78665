/** The data folder, read, checked and joined: everything the store is written from. */

import { latestDay } from '../data/date.ts';
import type { Problem } from '../data/problems.ts';
import { type DataSet, readData } from '../data/readData.ts';
import type { IdRow } from '../data/rows.ts';
import { checkData } from './check.ts';
import { claimsOf, type Observation } from './claims.ts';
import { Entities } from './entities.ts';
import { type ClaimedEvent, groupClaims } from './events.ts';
import { EvidenceOfPairs } from './evidence.ts';
import { identify } from './ids/ledger.ts';
import { sightingOfEvent, sightingOfObservation } from './ids/sighting.ts';
import { withLeaderDays } from './leaderDays.ts';
import { correctLists } from './listCorrections.ts';
import { checkMissions } from './missionChecks.ts';
import { ofTheirTime } from './ofTheirTime.ts';
import type { Pair } from './pair.ts';
import { foldPair, pairsOf } from './pairs.ts';
import { checkPeople } from './peopleChecks.ts';
import { checkSpellings } from './spellingChecks.ts';
import type { StatusInterval } from './status.ts';
import { inSuccession, type TenureInOrder } from './succession.ts';
import { joinTenures } from './tenures.ts';
import { checkWording } from './wordingChecks.ts';

/** A pair with its folded status. */
export interface FoldedPair extends Pair {
	readonly intervals: readonly StatusInterval[];
}

/** What is known once the data are read, before claims become events: all that the index of names is made from. */
export interface Known {
	readonly data: DataSet;
	readonly entities: Entities;
	readonly tenures: readonly TenureInOrder[];
	/** The last day that the data can know about, `YYYY-MM-DD`: the latest end of what the rows of `coverage` name; `''` where there are none. */
	readonly dataTo: string;
}

/** The facts, joined. */
export interface FactBase extends Known {
	readonly events: readonly ClaimedEvent[];
	readonly observations: readonly Observation[];
	readonly pairs: readonly FoldedPair[];
	/** The ids of events and observations as the data call for them; `npm run ids` writes it. */
	readonly ledger: readonly IdRow[];
}

interface ReadData {
	readonly known: Known;
	/** What is wrong with single files, and corrections that match no row. */
	readonly problems: readonly Problem[];
}

/**
 * Reads the data.
 *
 * @param root path of the data folder
 */
export function readKnown(root: string): ReadData {
	const { data: read, problems } = readData(root);
	const { data: corrected, problems: unmatched } = correctLists(read);
	const entities = new Entities(corrected.entities);
	const data = ofTheirTime(corrected, entities);
	const tenures = inSuccession(joinTenures(withLeaderDays(data.tenures.map(({ row }) => row))));
	const dataTo = data.coverage.map(({ row }) => latestDay(row.until)).reduce(laterDay, '');
	return { known: { data, entities, tenures, dataTo }, problems: [...problems, ...unmatched] };
}

/**
 * Reads and joins the data.
 *
 * @param root path of the data folder
 * @returns the facts, or every problem of the data
 */
export function readFactBase(root: string): { readonly facts: FactBase; readonly problems: readonly Problem[] } {
	return joinFacts(readKnown(root));
}

/**
 * Joins what was read.
 *
 * @returns the facts, or every problem of the data
 */
export function joinFacts({ known, problems: unreadable }: ReadData): {
	readonly facts: FactBase;
	readonly problems: readonly Problem[];
} {
	const { data, entities, tenures, dataTo } = known;
	const problems: Problem[] = [
		...unreadable,
		...checkData(data, entities),
		...checkSpellings(data),
		...checkWording(data),
		...checkMissions(data),
	];
	const { claims, observations: observed } = claimsOf(data, entities);
	const grouped = groupClaims(claims);
	const sightings = [...grouped.map(sightingOfEvent), ...observed.map(sightingOfObservation)];
	const { ids, ledger } = identify(
		data.ids.map(({ row }) => row),
		sightings,
		dataTo,
	);
	const withId = <Found>(found: Found, index: number) => ({ ...found, id: ids[index] ?? '' });
	const events = grouped.map(withId);
	const observations = observed.map((one, index) => withId(one, grouped.length + index));
	problems.push(...checkPeople(data.persons, data.tenures));
	const evidence = new EvidenceOfPairs(events, tenures, data);
	const pairs = [...pairsOf(events, observations, entities, evidence).values()].map((pair) => ({
		...pair,
		intervals: foldPair(pair, entities, evidence),
	}));
	return { facts: { ...known, events, observations, pairs, ledger }, problems };
}

function laterDay(one: string, other: string): string {
	return one > other ? one : other;
}
