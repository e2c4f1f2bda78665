/**
 * The ledger of ids: which event had which id when the data were last seen, so that an id stays with its event when the
 * event gets a better date, a further source or another party. Pure; `data/ids` keeps the rows.
 */

import { compareText } from '../../data/order.ts';
import type { IdRow } from '../../data/rows.ts';
import { keyOfId } from './key.ts';
import { matchRows } from './match.ts';
import { compareSightings, type Sighting } from './sighting.ts';

/** Ids for what is in the data, and the ledger as it is after that. */
export interface Identified {
	/** The id of each sighting, in the order given. */
	readonly ids: readonly string[];
	/** Every row known before and every new one, sorted by id. */
	readonly ledger: readonly IdRow[];
}

/**
 * Gives every event and observation its id: the one that the ledger knows it by, or a new one made of date, kind and parties
 * and unlike all ids ever used.
 *
 * A row that no sighting takes keeps its id for ever: it redirects to the event that its claims have gone to, or is gone. It
 * gives its id back when the event comes back.
 *
 * @param known the ledger as last written, in any order
 * @param sightings in any order, which changes nothing
 * @param dataTo the last day that the data can know about, `YYYY-MM-DD`: the day under which an id is merged or gone
 */
export function identify(known: readonly IdRow[], sightings: readonly Sighting[], dataTo: string): Identified {
	const inOrder = [...sightings].sort(compareSightings);
	const { rowOf, successorOf } = matchRows([...known].sort(compareById), inOrder);
	const used = new Set(known.map(({ id }) => id));
	const ids = inOrderAmongAlikes(
		new Map(inOrder.map((sighting) => [sighting, rowOf.get(sighting)?.id ?? newId(sighting.key, used)])),
	);
	const idOf = (sighting: Sighting) => ids.get(sighting) ?? '';
	const current = inOrder.map((sighting): IdRow => {
		const id = idOf(sighting);
		return { id, key: sighting.key === keyOfId(id) ? undefined : sighting.key, claims: sighting.claims };
	});
	const taken = new Set(current.map(({ id }) => id));
	const past = known
		.filter(({ id }) => !taken.has(id))
		.map((row): IdRow => {
			const successor = successorOf(row);
			const into = successor === undefined ? row.into : idOf(successor);
			return into === row.into && row.since !== undefined ? row : { ...row, into, since: dataTo };
		});
	return { ids: sightings.map(idOf), ledger: [...current, ...past].sort(compareById) };
}

function compareById(one: IdRow, other: IdRow): number {
	return compareText(one.id, other.id);
}

function newId(key: string, used: Set<string>): string {
	let id = key;
	for (let count = 2; used.has(id); count++) id = `${key}.${count}`;
	used.add(id);
	return id;
}

/** An id that is no longer an event's own: where it leads, or that nothing is left. */
export interface IdRedirect {
	readonly id: string;
	/** The id that the event has now; `undefined` when it vanished. */
	readonly into: string | undefined;
	/** The data, by its last day (`YYYY-MM-DD`), in which the id was first missing. */
	readonly since: string;
}

/** The ids of the ledger that are merged or gone, each with the id at the end of its chain of mergers. */
export function redirectsOf(ledger: readonly IdRow[]): IdRedirect[] {
	const rows = new Map(ledger.map((row) => [row.id, row]));
	const targetOf = (row: IdRow): string | undefined => {
		const seen = new Set<string>();
		let at: IdRow | undefined = row;
		// A ledger joined by hand from two branches may send two ids to each other.
		while (at !== undefined && at.since !== undefined && !seen.has(at.id)) {
			seen.add(at.id);
			at = at.into === undefined ? undefined : rows.get(at.into);
		}
		return at?.since === undefined ? at?.id : undefined;
	};
	return ledger.flatMap((row) => (row.since === undefined ? [] : [{ id: row.id, into: targetOf(row), since: row.since }]));
}

/**
 * Sightings with one key and the same claims look alike in the ledger. They have their ids in the order of these: the order in
 * which the ledger, read again, gives them back.
 */
function inOrderAmongAlikes(ids: ReadonlyMap<Sighting, string>): Map<Sighting, string> {
	const ordered = new Map(ids);
	for (const alikes of Map.groupBy(ids.keys(), ({ key, claims }) => `${key} ${claims.join(' ')}`).values()) {
		if (alikes.length === 1) continue;
		const sorted = alikes.map((sighting) => ids.get(sighting) ?? '').sort();
		for (const [index, sighting] of alikes.entries()) ordered.set(sighting, sorted[index] ?? '');
	}
	return ordered;
}

/** What the ledger as read lacks or has otherwise than the data call for; empty when `npm run ids` would change nothing. */
export function staleIds(known: readonly IdRow[], ledger: readonly IdRow[]): string[] {
	const text = ({ id, key = '', claims, into = '', since = '' }: IdRow) => [id, key, claims.join(' '), into, since].join();
	const read = new Set(known.map(text));
	return ledger.filter((row) => !read.has(text(row))).map(({ id }) => id);
}
