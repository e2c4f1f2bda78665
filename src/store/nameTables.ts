/** The spellings by which entities and persons are found, as the store keeps them, and the linking of persons whom events name. */

import type { EntityKind } from '../data/kinds.ts';
import type { Known } from '../history/factBase.ts';
import { compareImportance, prominenceOf } from '../history/offices.ts';
import type { TenureInOrder } from '../history/succession.ts';
import { fold } from '../names/fold.ts';
import { strengthOfRow } from '../names/strength.ts';
import type { Hint, NameEntry, NameType, Strength } from '../names/types.ts';
import { isAround, OfficeHolders } from './officeHolders.ts';

/** An entity or person that can be named. */
export interface NameOwner {
	readonly id: string;
	readonly type: NameType;
	readonly label: string;
	/** Words that the name may be typed with. */
	readonly context: string;
	readonly prominence: number;
	readonly entity: string | undefined;
	/** Whether it is a state that exists no more. */
	readonly isFormer: boolean;
}

/** One spelling of an owner. */
export interface OwnedName {
	readonly owner: string;
	readonly text: string;
	readonly strength: Strength;
}

const entityProminence: Readonly<Record<EntityKind, number>> = {
	state: 1,
	'partly-recognised': 0.8,
	territory: 0.5,
	former: 0.45,
	organisation: 0.4,
};

function tenuresByPerson({ tenures, dataTo }: Known): Map<string, TenureInOrder[]> {
	const byPerson = Map.groupBy(tenures, ({ person }) => person);
	for (const group of byPerson.values()) group.sort((one, other) => compareImportance(one, other, dataTo));
	return byPerson;
}

/** The office that a person is best known by, in the words of its own country where they say more than "Minister", and its state. */
function contextOf({ style, office, entity }: TenureInOrder, { entities }: Known): string {
	const words = style === undefined || /^minister$/i.test(style) ? office.replaceAll('-', ' ') : style;
	return `${words} ${entities.get(entity)?.name ?? ''}`;
}

/** What the index of names is made from. */
export interface NameTables {
	readonly owners: readonly NameOwner[];
	readonly names: readonly OwnedName[];
	readonly hints: readonly Hint[];
}

/** All owners of names and all their spellings, each spelling of an owner once under its greatest strength. */
export function nameTables(facts: Known): NameTables {
	const owners: NameOwner[] = [];
	const spellings = new Map<string, OwnedName>();
	const order: readonly Strength[] = ['canonical', 'alias', 'weak'];

	function add(owner: string, text: string, strength: Strength): void {
		const key = `${owner}\n${text}`;
		const known = spellings.get(key);
		if (known === undefined || order.indexOf(strength) < order.indexOf(known.strength))
			spellings.set(key, { owner, text, strength });
	}

	const isFormer = (id: string) => facts.entities.get(id)?.kind === 'former';
	for (const { id, name, official, kind } of facts.entities.all()) {
		owners.push({
			id,
			type: 'entity',
			label: name,
			context: '',
			prominence: entityProminence[kind],
			entity: undefined,
			isFormer: kind === 'former',
		});
		add(id, name, 'canonical');
		add(id, official, 'canonical');
	}
	for (const { row } of facts.data.names) if (facts.entities.has(row.id)) add(row.id, row.text, strengthOfRow(row));
	// "Germany" means today's state; that its forerunner once bore the name makes it no question.
	const ofToday = new Set([...spellings.values()].flatMap(({ owner, text }) => (isFormer(owner) ? [] : [fold(text)])));
	for (const { id, formerNames } of facts.entities.all()) {
		for (const { name } of formerNames) if (!isFormer(id) || !ofToday.has(fold(name))) add(id, name, 'alias');
	}

	const tenures = tenuresByPerson(facts);
	for (const { row } of facts.data.persons) {
		const ofPerson = tenures.get(row.id) ?? [];
		owners.push({
			id: row.id,
			type: 'person',
			label: row.name,
			context: ofPerson[0] === undefined ? '' : contextOf(ofPerson[0], facts),
			prominence: prominenceOf(ofPerson, facts.dataTo),
			entity: ofPerson[0]?.entity,
			isFormer: false,
		});
		add(row.id, row.name, 'canonical');
	}
	const persons = new Set(facts.data.persons.map(({ row }) => row.id));
	for (const { row } of facts.data.personNames) if (persons.has(row.person)) add(row.person, row.name, 'alias');
	return { owners, names: [...spellings.values()], hints: facts.data.hints.map(({ row }) => row) };
}

/** The spellings with their owners. */
export function nameEntries(owners: readonly NameOwner[], names: readonly OwnedName[]): NameEntry[] {
	const known = new Map(owners.map(({ entity, ...owner }) => [owner.id, entity === undefined ? owner : { ...owner, entity }]));
	return names.flatMap(({ owner: id, text, strength }) => {
		const owner = known.get(id);
		return owner === undefined ? [] : [{ ...owner, text, strength }];
	});
}

/** Finds the person whom an event names, by any spelling, among those who held an office of that state around that time. */
export class PersonLinker {
	readonly #persons = new Map<string, Set<string>>();
	readonly #tenures: ReadonlyMap<string, readonly TenureInOrder[]>;
	readonly #holders: OfficeHolders;

	constructor(facts: Known) {
		this.#tenures = tenuresByPerson(facts);
		const spellings = new Map<string, string[]>();
		const add = (text: string, id: string) => {
			const key = fold(text);
			const known = this.#persons.get(key);
			if (known) known.add(id);
			else this.#persons.set(key, new Set([id]));
			const texts = spellings.get(id);
			if (texts) texts.push(text);
			else spellings.set(id, [text]);
		};
		for (const { row } of facts.data.persons) add(row.name, row.id);
		for (const { row } of facts.data.personNames) add(row.name, row.person);
		this.#holders = new OfficeHolders(this.#tenures, spellings);
	}

	/**
	 * @param name as the source spells it
	 * @param entity the state that the event names beside it
	 * @param date of the event
	 * @returns the person's id, or `undefined` where none or more than one fits
	 */
	find(name: string, entity: string | undefined, date: string): string | undefined {
		const known = [...(this.#persons.get(fold(name)) ?? [])];
		const holders = (id: string) => this.#tenures.get(id)?.some((one) => one.entity === entity);
		// Who is known by events alone, as the signatory of a treaty, held no office that could tell the state.
		const ofState =
			entity === undefined
				? known
				: ([known.filter(holders), known.filter((id) => !this.#tenures.has(id))].find(({ length }) => length > 0) ?? []);
		if (ofState.length === 0) return entity === undefined ? undefined : this.#holders.find(name, entity, date);
		if (ofState.length === 1) return ofState[0];
		const then = ofState.filter((id) => this.#tenures.get(id)?.some((one) => isAround(one, date)));
		return then.length === 1 ? then[0] : undefined;
	}
}
