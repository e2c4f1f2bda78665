import type { NameEntry, Part } from '../names/index.ts';
import { decodePart } from './nameParts.ts';
import { type Statements, select } from './query.ts';
import { name, nameIndex, nameOwner } from './schema.ts';

const owners = select(nameOwner.columns, 'FROM name_owner');
const spellings = select([name.columns.owner, name.columns.text, name.columns.strength], 'FROM name ORDER BY owner, text');
const parts = select(nameIndex.columns, 'FROM name_index');

/** The names of entities and persons. */
export class NameQueries {
	readonly #statements: Statements;

	constructor(statements: Statements) {
		this.#statements = statements;
	}

	/**
	 * Every spelling of every entity and person.
	 *
	 * @param isFormer whether an id is that of a state that exists no more
	 */
	all(isFormer: (id: string) => boolean): NameEntry[] {
		const byId = new Map(
			this.#statements.all(owners).map(({ entity, ...rest }) => {
				const owner = { ...rest, isFormer: isFormer(rest.id) };
				return [rest.id, entity === null ? owner : { ...owner, entity }];
			}),
		);
		const names: NameEntry[] = [];
		for (const [id, text, strength] of this.#statements.all(spellings)) {
			const owner = byId.get(id);
			if (owner !== undefined) names.push({ ...owner, text, strength });
		}
		return names;
	}

	/** The parts of the index with their names. */
	*parts(): Generator<[name: string, part: Part]> {
		for (const row of this.#statements.each(parts)) yield [row.part, decodePart(row)];
	}
}
