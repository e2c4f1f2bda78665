/** The rows of the data files become claims and observations about pairs. */

import type { EventKind, SourceKind, Status } from '../data/kinds.ts';
import { sortedPair } from '../data/order.ts';
import type { DataSet } from '../data/readData.ts';
import type { EventRow, ObservationRow, ReferenceRow } from '../data/rows.ts';
import type { Entities } from './entities.ts';
import type { Cited, Claim } from './events.ts';

/** A list of partners that leaves one party of an observation out. */
export interface Omission {
	/** The party whose list it is; the other one is left out. */
	readonly listOf: string;
	/** How many members of the United Nations the list states, by which it calls itself complete; `undefined` where the other side's list has to agree. */
	readonly members: number | undefined;
}

/** What a source says of how things stood between two on a date. */
export interface Observation {
	readonly id: string;
	readonly status: Exclude<Status, 'no-record'>;
	readonly asOf: string;
	/** Since when it was so, where the source says that. */
	readonly since: string | undefined;
	/** Sorted. */
	readonly parties: readonly [string, string];
	readonly summary: string | undefined;
	/** Where the source says it by leaving one of the two out of the other's list. */
	readonly omission: Omission | undefined;
	readonly source: string;
	readonly locator: string | undefined;
	readonly cited: readonly Cited[];
	/** It rests on lists of partners alone, and contradicts no event. */
	readonly listed: boolean;
	readonly sourceKind: SourceKind;
}

/** How many of a row's own references are kept: the first ones carry the statement, the rest repeat it. */
const keptReferences = 2;

const breakKinds: ReadonlySet<EventKind> = new Set<EventKind>([
	'relations-severed',
	'relations-suspended',
	'recognition-withdrawn',
]);

function citedBy(row: EventRow | ObservationRow): Cited[] {
	const { citedPublisher: publisher, citedTitle: title, citedUrl: url, citedDate: date } = row;
	return publisher === undefined && title === undefined && url === undefined ? [] : [{ publisher, title, url, date }];
}

/** Claims and observations of the whole data, the latter without ids: `ids/ledger.ts` knows these. Rows whose parties, sources or references are unknown are left to the checks. */
export function claimsOf(data: DataSet, entities: Entities): { claims: Claim[]; observations: Omit<Observation, 'id'>[] } {
	const sources = new Map(data.sources.map(({ row }) => [row.id, row]));
	const references = new Map(data.references.map(({ row }) => [row.id, row]));
	const claims: Claim[] = [];
	const observations: Omit<Observation, 'id'>[] = [];

	for (const { row } of data.events) {
		claims.push({
			kind: row.kind,
			date: row.date,
			until: row.until,
			actor: row.actor,
			parties: [...row.parties].sort(),
			people: row.people,
			summary: row.summary,
			source: row.source,
			sourceKind: sources.get(row.source)?.kind ?? 'secondary',
			locator: row.locator,
			cited: citedBy(row),
			listed: false,
		});
	}

	const broken = brokenPairs(data);
	for (const { row } of data.relations) {
		const source = sources.get(row.source);
		if (source === undefined || row.with === row.entity) continue;
		const cited = row.references.slice(0, keptReferences).flatMap((id) => toCited(references.get(id)));
		const base = { source: row.source, locator: row.locator, cited, sourceKind: source.kind };
		const listedOn = source.date ?? source.retrieved;
		const parties = row.date === undefined ? undefined : [entities.asOf(row.entity, row.date), entities.asOf(row.with, row.date)];
		const isOfPredecessor = parties !== undefined && (parties[0] !== row.entity || parties[1] !== row.with);
		const areOne = parties !== undefined && parties[0] === parties[1];
		if (parties !== undefined && row.date !== undefined && !areOne) {
			claims.push({
				...base,
				kind: 'relations-established',
				date: row.date,
				until: undefined,
				actor: undefined,
				parties: [...parties].sort(),
				people: [],
				summary: undefined,
				listed: true,
			});
		}
		if (listedOn === undefined) continue;
		const pair = sortedPair(row.entity, row.with);
		if (row.mark !== undefined) {
			observations.push({
				...base,
				status: row.mark,
				asOf: listedOn,
				since: undefined,
				parties: pair,
				summary: undefined,
				omission: undefined,
				listed: false,
			});
		} else if (row.date === undefined || isOfPredecessor || broken.has(pair.join(' '))) {
			observations.push({
				...base,
				status: 'relations',
				asOf: listedOn,
				since: undefined,
				parties: pair,
				summary: undefined,
				omission: undefined,
				listed: true,
			});
		}
	}

	for (const { row } of data.observations) {
		const [one, other] = row.parties;
		if (one === undefined || other === undefined) continue;
		observations.push({
			status: row.status,
			asOf: row.asOf,
			since: row.since,
			parties: sortedPair(one, other),
			summary: row.summary,
			omission: undefined,
			source: row.source,
			locator: row.locator,
			cited: citedBy(row),
			listed: false,
			sourceKind: sources.get(row.source)?.kind ?? 'secondary',
		});
	}

	observations.push(...omissions(data, entities));
	return { claims, observations };
}

/** Pairs of which a source tells a break: of these a row without a mark tells as well that the two have relations on the day of the list. */
function brokenPairs(data: DataSet): ReadonlySet<string> {
	const breaks = data.events.filter(({ row }) => breakKinds.has(row.kind) && row.parties.length === 2);
	return new Set(breaks.map(({ row }) => [...row.parties].sort().join(' ')));
}

function toCited(reference: ReferenceRow | undefined): Cited[] {
	if (reference === undefined) return [];
	const { publisher, title, url, date } = reference;
	// A page may refer to an ftp server; nobody's browser opens one.
	return [{ publisher, title, url: url?.startsWith('http') ? url : undefined, date }];
}

/**
 * Who is missing from the lists of partners. A list that says it is complete proves that it leaves out no one knowingly: its
 * omission alone is told. A list that is only headed "countries with which X maintains relations" is taken at its word where
 * the other side's list leaves the pair out as well. A list with fewer rows than the number it states proves nothing.
 */
function* omissions(data: DataSet, entities: Entities): Generator<Omit<Observation, 'id'>> {
	const partners = new Map<string, Set<string>>();
	for (const { row } of data.relations) {
		const listed = partners.get(row.entity);
		if (listed) listed.add(row.with);
		else partners.set(row.entity, new Set([row.with]));
	}
	const isListed = (one: string, other: string) =>
		partners.get(one)?.has(other) === true || partners.get(other)?.has(one) === true;
	const members = entities.unMembers();
	const headed = data.completeLists.filter(({ row }) => row.count === undefined && partners.has(row.entity));
	const hasHeadedList = new Set(headed.map(({ row }) => row.entity));

	for (const { row } of data.completeLists) {
		// A state that no member recognises has a complete list too: an empty one.
		const listed = partners.get(row.entity) ?? (row.count === 0 ? new Set<string>() : undefined);
		if (listed === undefined) continue;
		const isComplete = row.count !== undefined && members.filter(({ id }) => listed.has(id)).length >= row.count;
		if (row.count !== undefined && !isComplete) continue;
		const candidates = isComplete ? members : [...hasHeadedList].flatMap((id) => entities.get(id) ?? []);
		for (const { id } of candidates) {
			if (id === row.entity || (isComplete ? listed.has(id) : isListed(row.entity, id))) continue;
			yield {
				status: 'none',
				asOf: row.asOf,
				since: undefined,
				parties: sortedPair(row.entity, id),
				summary: undefined,
				omission: { listOf: row.entity, members: row.count },
				source: row.source,
				locator: row.locator,
				cited: [],
				listed: true,
				sourceKind: 'secondary',
			};
		}
	}
}
