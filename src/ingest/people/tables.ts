import type { TextRow } from '../../data/format.ts';
import { curated, fileKinds } from '../../data/layout.ts';
import { readRows } from '../../data/readData.ts';
import type { personNameRow, personRow, tenureRow } from '../../data/rows.ts';
import { writeDataset } from '../datasetFiles.ts';
import { datasetsBySource } from '../datasetRecords.ts';
import type { HolderClaim, NameKind, Spelling } from './claim.ts';
import type { Person } from './persons.ts';
import { isNative, words } from './spelling.ts';

type PersonText = TextRow<typeof personRow>;
type NameText = TextRow<typeof personNameRow>;
type TenureText = TextRow<typeof tenureRow>;

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
 * @param people with their claims in the order of {@link inPrecedence}
 * @param data path of the data folder
 */
export function writeTables(people: readonly Person[], data: string): Written {
	const edited = new Set(readRows(data, fileKinds.persons, [curated]).rows.map(({ row }) => row.id));
	const named = new Set(readRows(data, fileKinds.personNames, [curated]).rows.map(({ row }) => `${row.person} ${row.name}`));
	const persons: PersonText[] = [];
	const names: NameText[] = [];
	const tenures: TenureText[] = [];
	for (const person of people) {
		if (!edited.has(person.id)) persons.push(personOf(person));
		names.push(...namesOf(person).filter(({ name }) => !named.has(`${person.id} ${name}`)));
		tenures.push(...person.claims.map((claim) => tenureOf(person.id, claim)));
	}
	for (const [source, { id: dataset, precedence }] of datasetsBySource(data)) {
		if (precedence === undefined) continue;
		const ofSource = <Row extends { readonly source?: string | undefined }>(rows: readonly Row[]) =>
			rows.filter((row) => row.source === source);
		writeDataset(data, dataset, fileKinds.persons, ofSource(persons));
		writeDataset(data, dataset, fileKinds.personNames, ofSource(names));
		writeDataset(data, dataset, fileKinds.tenures, ofSource(tenures));
	}
	return { persons: persons.length, names: names.length, tenures: tenures.length };
}

/**
 * The persons with their claims in the order in which their sources' spellings become the common English form: the precedence of the
 * datasets.
 *
 * @param data path of the data folder
 * @throws Error where a claim's source is of no dataset with a precedence
 */
export function inPrecedence(persons: readonly Person[], data: string): Person[] {
	const datasets = datasetsBySource(data);
	const rankOf = ({ source }: HolderClaim): number => {
		const rank = datasets.get(source)?.precedence;
		if (rank === undefined)
			throw new Error(`${source} is a source of no dataset with a precedence; give its record in data/datasets one`);
		return rank;
	};
	return persons.map((person) => ({
		...person,
		claims: person.claims.toSorted((one, other) => rankOf(one) - rankOf(other)),
	}));
}

/** The common English form of a person's name: the first whole one in the order of the claims. */
export function commonName({ claims }: Person): string {
	return commonSpelling(claims).name;
}

/** What a name lacks that is to be shown, the least first. */
const faults: readonly ((spelling: Spelling) => boolean)[] = [
	({ name }) => isNative(name),
	// The short form of a list is a key to known persons, mostly surnames.
	({ kind }) => kind === 'short',
	({ kind }) => kind === 'variant' || kind === 'regnal',
	({ name }) => words(name).length === 1,
	// "G. Papandreou" and "de Campos Salles" leave out what another source may have.
	({ name }) => /^(\p{L}\.|\p{Ll})/u.test(name),
];

function commonSpelling(claims: readonly HolderClaim[]): { name: string; source: string } {
	const all = claims.flatMap((claim) => claim.spellings.map((spelling) => ({ spelling, source: claim.source })));
	const faultsOf = ({ spelling }: (typeof all)[number]) =>
		faults.reduce((sum, isFaulty, at) => sum + (isFaulty(spelling) ? 2 ** (faults.length - at) : 0), 0);
	const [best] = all.toSorted((one, other) => faultsOf(one) - faultsOf(other));
	return best === undefined ? { name: '', source: '' } : { name: best.spelling.name, source: best.source };
}

function personOf({ id, claims }: Person): PersonText {
	const { name, source } = commonSpelling(claims);
	const born = claims.find((claim) => claim.born)?.born ?? '';
	const died = claims.find((claim) => claim.died)?.died ?? '';
	return { id, name, born, died, source };
}

function namesOf({ id: person, claims }: Person): NameText[] {
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
