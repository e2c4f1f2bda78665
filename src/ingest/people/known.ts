/** Everybody whom a list can mean: the persons of the other sources, and what people wrote down of them and of others. */
import { curated, fileKinds } from '../../data/layout.ts';
import { readRows } from '../../data/readData.ts';
import type { Person } from './persons.ts';
import type { Known, Post } from './recognise.ts';

/** Collections of labels: spellings of persons by their ids, and no offices. */
const labels = ['everypolitician-labels', 'mpararel-labels', 'x-factr-aliases'];

function grouped<Row extends { readonly person: string }>(rows: readonly { readonly row: Row }[]): ReadonlyMap<string, Row[]> {
	return Map.groupBy(
		rows.map(({ row }) => row),
		({ person }) => person,
	);
}

/**
 * The persons of the other sources with what people wrote down.
 *
 * @param data path of the data folder
 */
export function knownPersons(persons: readonly Person[], data: string): Known[] {
	const imported = new Map(persons.map((person) => [person.id, person.claims]));
	const edited = new Map(readRows(data, fileKinds.persons, [curated]).rows.map(({ row }) => [row.id, row]));
	const spellings = grouped(readRows(data, fileKinds.personNames, [curated, ...labels]).rows);
	const tenures = grouped(readRows(data, fileKinds.tenures, [curated]).rows);
	return [...new Set([...imported.keys(), ...edited.keys(), ...tenures.keys()])].map((id) => {
		const claims = imported.get(id) ?? [];
		const own = edited.get(id);
		const posts: Post[] = (tenures.get(id) ?? []).map(({ office, entity, to = '', from = '', until = '', asOf }) => ({
			office,
			entity,
			to,
			from,
			until,
			asOf,
		}));
		return {
			id,
			names: [
				...new Set([
					...(own ? [own.name] : []),
					...claims.flatMap((claim) => claim.spellings.map(({ name }) => name)),
					...(spellings.get(id) ?? []).map(({ name }) => name),
				]),
			],
			posts: [...claims, ...posts],
			died: own?.died ?? claims.find(({ died }) => died)?.died ?? '',
		};
	});
}
