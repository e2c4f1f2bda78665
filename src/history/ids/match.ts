/** Which row of the ledger each event or observation goes by: the pair with the best evidence first, none twice. */

import { areCompatible, daysApart } from '../../data/date.ts';
import { eventKinds } from '../../data/kinds.ts';
import { compareText } from '../../data/order.ts';
import type { IdRow } from '../../data/rows.ts';
import { isJointAct, nearness } from '../events.ts';
import { keyOfId, partsOfKey } from './key.ts';
import type { Sighting } from './sighting.ts';

/** How much each kind of evidence says. A claim that one row and one sighting alone have outweighs a key. */
const weights = { ownClaim: 4, key: 2, sharedClaim: 1, near: 0.5 };

/** A row of the ledger with its key taken apart. */
interface Entry {
	readonly row: IdRow;
	readonly key: string;
	readonly date: string;
	readonly kind: string;
	readonly parties: readonly string[];
}

interface Link {
	readonly entry: Entry;
	readonly sighting: Sighting;
	readonly weight: number;
	/** Between the date that the ledger knew and the present one. */
	readonly days: number;
}

/** What {@link matchRows} found. */
export interface Matches {
	readonly rowOf: ReadonlyMap<Sighting, IdRow>;
	/** Where a row that no sighting took has gone, as far as the data show. */
	readonly successorOf: (row: IdRow) => Sighting | undefined;
}

/** The values under a key; none for an unknown one. */
class Groups<Value> {
	readonly #groups = new Map<string, Value[]>();

	add(key: string, value: Value): void {
		const group = this.#groups.get(key);
		if (group) group.push(value);
		else this.#groups.set(key, [value]);
	}

	get(key: string): readonly Value[] {
		return this.#groups.get(key) ?? [];
	}
}

/** What the rows can be found by. */
class Entries {
	readonly #byKey = new Groups<Entry>();
	readonly #byClaim = new Groups<Entry>();
	readonly #byKindAndParties = new Groups<Entry>();

	readonly #parties = new Set<string>();
	readonly isEmpty: boolean;

	constructor(rows: readonly IdRow[]) {
		this.isEmpty = rows.length === 0;
		for (const row of rows) {
			const key = row.key ?? keyOfId(row.id);
			const entry = { row, key, ...partsOfKey(key) };
			this.#byKey.add(key, entry);
			for (const claim of new Set(row.claims)) this.#byClaim.add(claim, entry);
			this.#byKindAndParties.add(nearKey(key), entry);
			this.#parties.add([...entry.parties].sort().join(' '));
		}
	}

	withKey(key: string): readonly Entry[] {
		return this.#byKey.get(key);
	}

	withClaim(claim: string): readonly Entry[] {
		return this.#byClaim.get(claim);
	}

	/** Current rows of the same kind and parties, whose dates can be those of one event. */
	near(sighting: Sighting): readonly Entry[] {
		if (!this.#parties.has(sighting.parties.join(' '))) return [];
		return this.#byKindAndParties
			.get(nearKey(sighting.key))
			.filter(({ row, date }) => row.since === undefined && isNear(sighting, date));
	}
}

/** Kind and parties, the actor first where it makes a difference. */
function nearKey(key: string): string {
	const { kind, parties } = partsOfKey(key);
	return `${kind} ${(isJointAct(kind) ? [...parties].sort() : parties).join(' ')}`;
}

/** Observations of a pair by one word tell of one state of things, however far apart. */
function isNear({ family, kind, date }: Sighting, other: string): boolean {
	if (family === 'observation' || areCompatible(date, other)) return true;
	const most = nearness(kind);
	return most > 0 && daysApart(date, other) <= most;
}

const kindsOfEvents: ReadonlySet<string> = new Set(eventKinds);

function familyOf({ kind }: Entry): Sighting['family'] {
	return kindsOfEvents.has(kind) ? 'event' : 'observation';
}

function haveCommonParty(one: readonly string[], other: readonly string[]): boolean {
	return one.some((id) => other.includes(id));
}

function isWithin(one: readonly string[], other: readonly string[]): boolean {
	return one.every((id) => other.includes(id));
}

/**
 * What a claim from the same place says for these two being one. A place that tells of several events (a newspaper article)
 * counts only where kind and parties fit as well.
 */
function weightOfClaim(entry: Entry, sighting: Sighting, isOwn: boolean): number {
	if (!haveCommonParty(entry.parties, sighting.parties)) return 0;
	if (isOwn) return weights.ownClaim;
	const areSimilar = isWithin(entry.parties, sighting.parties) || isWithin(sighting.parties, entry.parties);
	return entry.kind === sighting.kind && areSimilar ? weights.sharedClaim : 0;
}

function linksOf(sighting: Sighting, entries: Entries, places: Groups<Sighting>): Link[] {
	if (entries.isEmpty) return [];
	const found = new Map<Entry, number>();
	const add = (entry: Entry, weight: number) => {
		if (weight > 0) found.set(entry, (found.get(entry) ?? 0) + weight);
	};
	for (const entry of entries.withKey(sighting.key)) add(entry, weights.key);
	for (const claim of new Set(sighting.claims)) {
		const known = entries.withClaim(claim);
		const isOwn = known.length === 1 && places.get(claim).length === 1;
		for (const entry of known) add(entry, weightOfClaim(entry, sighting, isOwn));
	}
	for (const entry of entries.near(sighting)) add(entry, weights.near);
	return [...found].map(([entry, weight]) => ({
		entry,
		sighting,
		weight,
		days: entry.date === sighting.date ? 0 : daysApart(entry.date, sighting.date),
	}));
}

/** The better evidence first; what decides among equals is the same whatever order the rows came in. */
function compareLinks(one: Link, other: Link): number {
	return (
		other.weight - one.weight ||
		Number(one.entry.row.since !== undefined) - Number(other.entry.row.since !== undefined) ||
		Number(one.entry.kind !== one.sighting.kind) - Number(other.entry.kind !== other.sighting.kind) ||
		one.days - other.days ||
		compareText(one.entry.row.id, other.entry.row.id)
	);
}

/** The claims of one list that are not in the other, those that stand twice counted twice. */
function without(claims: readonly string[], others: readonly string[]): string[] {
	const rest = [...claims];
	for (const claim of others) {
		const at = rest.indexOf(claim);
		if (at !== -1) rest.splice(at, 1);
	}
	return rest;
}

/**
 * Rows and sightings that know each other by their key and by all their claims, where nothing else has either. All other evidence
 * for them is weaker than that, so they need no weighing. In data that changed little, this is nearly everything.
 */
function unmistakable(rows: readonly IdRow[], sightings: readonly Sighting[]): Map<Sighting, IdRow> {
	const holdersOfKey = new Map<string, Holders>();
	const holdersOfClaim = new Map<string, Holders>();
	for (const row of rows) {
		addRow(holdersOfKey, row.key ?? keyOfId(row.id), row);
		for (const claim of row.claims) addRow(holdersOfClaim, claim, row);
	}
	for (const sighting of sightings) {
		addSighting(holdersOfKey, sighting.key, sighting);
		for (const claim of sighting.claims) addSighting(holdersOfClaim, claim, sighting);
	}
	const found = new Map<Sighting, IdRow>();
	for (const { row, sighting } of holdersOfKey.values()) {
		if (row === undefined || row === several || sighting === undefined || sighting === several) continue;
		const isTheirs = (claim: string) => {
			const holders = holdersOfClaim.get(claim);
			return holders?.row === row && holders.sighting === sighting;
		};
		if (row.since === undefined && row.claims.every(isTheirs) && sighting.claims.every(isTheirs)) found.set(sighting, row);
	}
	return found;
}

const several = Symbol('several');

/** Who has a key or a claim. */
interface Holders {
	row: IdRow | typeof several | undefined;
	sighting: Sighting | typeof several | undefined;
}

function addRow(holders: Map<string, Holders>, key: string, row: IdRow): void {
	const known = holders.get(key);
	if (known === undefined) holders.set(key, { row, sighting: undefined });
	else if (known.row !== row) known.row = several;
}

function addSighting(holders: Map<string, Holders>, key: string, sighting: Sighting): void {
	const known = holders.get(key);
	// What no row has leads to none.
	if (known === undefined) return;
	if (known.sighting === undefined) known.sighting = sighting;
	else if (known.sighting !== sighting) known.sighting = several;
}

/**
 * Matches the ledger with what is in the data.
 *
 * @param rows sorted by id
 * @param sightings in the one order of `compareSightings`, by which equals are told apart
 */
export function matchRows(rows: readonly IdRow[], sightings: readonly Sighting[]): Matches {
	const rowOf = unmistakable(rows, sightings);
	const taken = new Set(rowOf.values());
	const entries = new Entries(rows.filter((row) => !taken.has(row)));
	const places = new Groups<Sighting>();
	for (const sighting of sightings) {
		if (!rowOf.has(sighting)) for (const claim of new Set(sighting.claims)) places.add(claim, sighting);
	}
	// The sightings that have their row are looked at too: they can be where a lost row has gone.
	const links = sightings.flatMap((sighting) => linksOf(sighting, entries, places)).sort(compareLinks);

	for (const { entry, sighting } of links) {
		const isFree = !taken.has(entry.row) && !rowOf.has(sighting);
		if (!isFree || familyOf(entry) !== sighting.family) continue;
		rowOf.set(sighting, entry.row);
		taken.add(entry.row);
	}

	const linksOfRow = Map.groupBy(
		links.filter(({ entry }) => !taken.has(entry.row)),
		({ entry }) => entry.row,
	);
	/** Whether the sighting has more than its own row knew: a claim of the lost row, or the place of the only such event. */
	const hasTakenOver = ({ entry, sighting }: Link) => {
		const added = without(sighting.claims, rowOf.get(sighting)?.claims ?? []);
		const isOnlyOne = entry.kind === sighting.kind && nearness(entry.kind) > 0 && entries.near(sighting).includes(entry);
		return isOnlyOne || without(entry.row.claims, added).length < entry.row.claims.length;
	};
	return { rowOf, successorOf: (row) => linksOfRow.get(row)?.find(hasTakenOver)?.sighting };
}
