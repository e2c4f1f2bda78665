import type { TextRow } from '../../data/format.ts';
import { curated, fileKinds } from '../../data/layout.ts';
import { readRows } from '../../data/readData.ts';
import type { personNameRow, personRow, tenureRow } from '../../data/rows.ts';
import { writeDataset } from '../datasetFiles.ts';
import type { HolderClaim, NameKind, Spelling } from './claim.ts';
import type { Person } from './persons.ts';
import { isNative, words } from './spelling.ts';

type PersonText = TextRow<typeof personRow>;
type NameText = TextRow<typeof personNameRow>;
type TenureText = TextRow<typeof tenureRow>;

/** Sources in the order in which their spelling becomes the common English form. */
const preference = [
	'world-leaders-current-2026-08-22',
	'leadle-leaders-2026',
	'wikidata-office-holders-2022',
	'wikidata-foreign-ministers-2022',
	'listed-foreign-ministers-2022',
	'archigos-4-1',
	'wikidata-leaders-history-2025',
	'wikidata-ambassadors-2022',
];

/** Datasets, by source. */
const datasets: Readonly<Record<string, string>> = {
	'world-leaders-current-2026-08-22': 'world-leaders-current',
	'leadle-leaders-2026': 'leadle-leaders',
	'wikidata-office-holders-2022': 'wikidata-office-holders',
	'wikidata-foreign-ministers-2022': 'wikidata-foreign-ministers',
	'listed-foreign-ministers-2022': 'listed-foreign-ministers',
	'archigos-4-1': 'archigos',
	'wikidata-leaders-history-2025': 'wikidata-leaders-history',
	'wikidata-ambassadors-2022': 'wikidata-ambassadors',
};

/** How many rows of each table were written. */
export interface Written {
	persons: number;
	names: number;
	tenures: number;
}

/**
 * Writes persons, names and tenures, each row into the dataset of its source. A person whom people wrote down themselves gets no
 * imported row, and a spelling that they wrote down is not repeated.
 *
 * @param data path of the data folder
 */
export function writeTables(people: readonly Person[], data: string): Written {
	const edited = new Set(readRows(data, fileKinds.persons, [curated]).rows.map(({ row }) => row.id));
	const named = new Set(readRows(data, fileKinds.personNames, [curated]).rows.map(({ row }) => `${row.person} ${row.name}`));
	const persons: PersonText[] = [];
	const names: NameText[] = [];
	const tenures: TenureText[] = [];
	for (const person of people) {
		const claims = inPreference(person.claims);
		if (!edited.has(person.id)) persons.push(personOf(person.id, claims));
		names.push(...namesOf(person.id, claims).filter(({ name }) => !named.has(`${person.id} ${name}`)));
		tenures.push(...claims.map((claim) => tenureOf(person.id, claim)));
	}
	for (const [source, dataset] of Object.entries(datasets)) {
		const ofSource = <Row extends { readonly source?: string | undefined }>(rows: readonly Row[]) =>
			rows.filter((row) => row.source === source);
		writeDataset(data, dataset, fileKinds.persons, ofSource(persons));
		writeDataset(data, dataset, fileKinds.personNames, ofSource(names));
		writeDataset(data, dataset, fileKinds.tenures, ofSource(tenures));
	}
	return { persons: persons.length, names: names.length, tenures: tenures.length };
}

/** The common English form of a person's name. */
export function commonName(person: Person): string {
	return commonSpelling(inPreference(person.claims)).name;
}

function inPreference(claims: readonly HolderClaim[]): HolderClaim[] {
	return claims.toSorted((one, other) => preference.indexOf(one.source) - preference.indexOf(other.source));
}

function commonSpelling(claims: readonly HolderClaim[]): { name: string; source: string } {
	const all = claims.flatMap((claim) => claim.spellings.map(({ name }) => ({ name, source: claim.source })));
	const latin = all.filter(({ name }) => !isNative(name));
	const whole = latin.filter(({ name }) => words(name).length > 1);
	// "G. Papandreou" and "de Campos Salles" leave out what another source may have.
	const best = whole.find(({ name }) => !/^(\p{L}\.|\p{Ll})/u.test(name)) ?? whole[0] ?? latin[0] ?? all[0];
	return best ?? { name: '', source: '' };
}

function personOf(id: string, claims: readonly HolderClaim[]): PersonText {
	const { name, source } = commonSpelling(claims);
	const born = claims.find((claim) => claim.born)?.born ?? '';
	const died = claims.find((claim) => claim.died)?.died ?? '';
	return { id, name, born, died, source };
}

function namesOf(person: string, claims: readonly HolderClaim[]): NameText[] {
	const common = commonSpelling(claims).name;
	const rows = new Map<string, NameText>();
	for (const claim of claims) {
		for (const spelling of claim.spellings) {
			// A bare surname is a key of the index, never a name of one person; a monarch's single name is the full one.
			if (rows.has(spelling.name) || (spelling.name !== common && words(spelling.name).length === 1 && !isNative(spelling.name)))
				continue;
			const kind = kindOf(spelling, common);
			rows.set(spelling.name, { person, name: spelling.name, kind, lang: spelling.lang, source: claim.source });
		}
	}
	return [...rows.values()];
}

function kindOf(spelling: Spelling, common: string): NameKind {
	if (isNative(spelling.name)) return 'native';
	return spelling.kind !== 'regnal' && spelling.name !== common ? 'variant' : spelling.kind;
}

function tenureOf(person: string, claim: HolderClaim): TenureText {
	const { office, style, entity, to, from, until, acting, asOf, source, locator } = claim;
	return { person, office, style, entity, to, from, until, acting, asOf, source, locator };
}
