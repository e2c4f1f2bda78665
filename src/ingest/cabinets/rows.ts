/** The rows of the dataset, from claims that have their person. */
import type { TextRow } from '../../data/format.ts';
import { correctionKinds, fileKinds } from '../../data/layout.ts';
import { readCorrections, readRows } from '../../data/readData.ts';
import type { personNameRow, personRow, tenureRow } from '../../data/rows.ts';
import { holdersSource } from '../people/holders.ts';
import { isNative, words } from '../people/spelling.ts';
import type { Identified, KnownPersons } from './identify.ts';

const keyOf = ({ person, office, entity, from = '', until = '' }: TenureKey): string =>
	[person, office, entity, from, until].join(' ');

interface TenureKey {
	readonly person: string;
	readonly office: string;
	readonly entity: string;
	readonly from?: string | undefined;
	readonly until?: string | undefined;
}

/**
 * The claims that say something which the older state of the same collection does not say: a repetition is no second source.
 *
 * @param data path of the data folder
 */
export function withoutRepeated(identified: readonly Identified[], data: string): Identified[] {
	const older = readRows(data, fileKinds.tenures).rows.filter(({ row }) => row.source === holdersSource);
	const said = new Set(older.map(({ row }) => keyOf(row)));
	return identified.filter(({ id, claim }) => !said.has(keyOf({ ...claim, person: id })));
}

/** A row for each person whom no other dataset has; the newest claim has the spelling in use. */
export function personRows(identified: readonly Identified[], known: KnownPersons): TextRow<typeof personRow>[] {
	const claims = Map.groupBy(
		identified.filter(({ id }) => !known.has(id)),
		({ id }) => id,
	);
	return [...claims].map(([id, ofPerson]) => {
		const newest = newestFirst(ofPerson);
		const { source, spellings } = newest[0]?.claim ?? {};
		const told = (cell: 'born' | 'died') => newest.find(({ claim }) => claim[cell])?.claim[cell] ?? '';
		return { id, name: spellings?.[0]?.name ?? '', born: told('born'), died: told('died'), source: source ?? '' };
	});
}

function newestFirst(identified: readonly Identified[]): Identified[] {
	return identified.toSorted(({ claim: one }, { claim: other }) => (one.asOf < other.asOf ? 1 : one.asOf > other.asOf ? -1 : 0));
}

/**
 * A row for each spelling that no other dataset has.
 *
 * @param data path of the data folder
 */
export function nameRows(identified: readonly Identified[], known: KnownPersons, data: string): TextRow<typeof personNameRow>[] {
	const rejected = new Set(readCorrections(data, correctionKinds.personNames).rows.map(({ row }) => `${row.person} ${row.name}`));
	const rows: TextRow<typeof personNameRow>[] = [];
	for (const [person, ofPerson] of Map.groupBy(identified, ({ id }) => id)) {
		const said = new Set([...known.namesOf(person)].map(spelt));
		for (const { claim } of newestFirst(ofPerson)) {
			for (const { name, lang } of claim.spellings) {
				if (said.has(spelt(name)) || rejected.has(`${person} ${name}`) || words(name).length === 1) continue;
				rows.push({ person, name, kind: said.size === 0 ? 'full' : 'variant', lang, source: claim.source });
				said.add(spelt(name));
			}
		}
	}
	return rows;
}

/** What spellings share that are the same to a reader: case, marks and punctuation aside. */
function spelt(name: string): string {
	return isNative(name) ? name : words(name).join(' ');
}

/** The row of a claim. */
export function tenureOf({ id, claim }: Identified): TextRow<typeof tenureRow> {
	const { office, style, entity, to, from, until, acting, asOf, source, locator } = claim;
	return { person: id, office, style, entity, to, from, until, acting, asOf, source, locator };
}
