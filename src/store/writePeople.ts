/** Writes persons, their names and their tenures into the tables of a new store. */
import type Database from 'better-sqlite3';
import { earliestDay } from '../data/date.ts';
import { type Actor, type Confirmation, confirmationsOf } from '../history/confirmation.ts';
import type { FactBase } from '../history/factBase.ts';
import { compareImportance } from '../history/offices.ts';
import { firstSeen, type TenureInOrder } from '../history/succession.ts';
import { insertAll } from './insert.ts';
import { PersonLinker } from './nameTables.ts';
import * as schema from './schema.ts';

/** The persons behind the names in each event, in the order of both. */
export function actorsOf(facts: FactBase): readonly (readonly Actor[])[] {
	const linker = new PersonLinker(facts);
	return facts.events.map(({ people, date }) =>
		people.map(({ name, entity }) => ({ person: linker.find(name, entity, date), entity })),
	);
}

/**
 * Writes all rows.
 *
 * @param actors from {@link actorsOf}
 */
export function writePeople(database: Database.Database, facts: FactBase, actors: readonly (readonly Actor[])[]): void {
	const { data } = facts;
	const confirmations = confirmationsOf(facts.tenures, facts.events, actors);
	const tenures = facts.tenures.map((tenure, place) => confirmed(tenure, confirmations.get(place)));
	const knownFor = numbersOfBest(tenures, facts);
	const persons = data.persons.map(({ row }) => ({ ...row, known_for: knownFor.get(row.id) }));
	insertAll(database, schema.person, persons);
	const names = data.personNames.map(({ row }) => row);
	insertAll(database, schema.personName, names);
	const rows = tenures.map((one, place) => ({
		id: place + 1,
		person: one.person,
		office: one.office,
		style: one.style,
		entity: one.entity,
		accredited_to: one.to,
		valid_from: one.from,
		valid_until: one.until,
		acting: one.acting,
		as_of: one.asOf,
		confirmed_by: numberAt(confirmations.get(place)?.event),
		seen_from: firstSeen(one),
		other_from: one.otherFrom.length === 0 ? undefined : one.otherFrom.join(' '),
		over_by: one.overBy,
		predecessor: numberAt(one.predecessor),
		successor: numberAt(one.successor),
		day: earliestDay(one.from ?? one.asOf),
	}));
	insertAll(database, schema.tenure, rows);
	const claims = tenures.flatMap((one, place) =>
		one.claims.map(({ source, locator, from }, position) => ({
			tenure: place + 1,
			position,
			source,
			locator,
			says_from: from,
		})),
	);
	insertAll(database, schema.tenureClaim, claims);
}

/** A tenure that is known to last up to the newest act of its holder. */
function confirmed(tenure: TenureInOrder, confirmation: Confirmation | undefined): TenureInOrder {
	return confirmation === undefined ? tenure : { ...tenure, asOf: confirmation.date };
}

/** The number that the store gives to what stands at a place. */
function numberAt(place: number | undefined): number | undefined {
	return place === undefined ? undefined : place + 1;
}

/** The number of the tenure that each person is best known by. */
function numbersOfBest(tenures: readonly TenureInOrder[], { dataTo, entities }: FactBase): ReadonlyMap<string, number> {
	const best = new Map<string, { readonly tenure: TenureInOrder; readonly number: number }>();
	for (const [place, tenure] of tenures.entries()) {
		const known = best.get(tenure.person);
		if (known !== undefined && compareImportance(tenure, known.tenure, dataTo, (id) => entities.get(id)?.un) >= 0) continue;
		best.set(tenure.person, { tenure, number: place + 1 });
	}
	return new Map([...best].map(([person, { number }]) => [person, number]));
}
