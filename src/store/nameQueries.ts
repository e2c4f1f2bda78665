import type { Hint, NameEntry } from '../names/types.ts';
import { type Statements, select } from './query.ts';
import { hint, name, nameOwner } from './schema.ts';

const owners = select(nameOwner.columns, 'FROM name_owner');
const spellings = select(
	[name.columns.owner, name.columns.text, name.columns.strength, name.columns.folded],
	'FROM name ORDER BY owner, text',
);
const hints = select(hint.columns, 'FROM hint ORDER BY text');

/** What the index of names is made from. */
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
		for (const [id, text, strength, folded] of this.#statements.all(spellings)) {
			const owner = byId.get(id);
			if (owner !== undefined) names.push({ ...owner, text, strength, folded });
		}
		return names;
	}

	/** Words that are no state, with what to say to them. */
	hints(): Hint[] {
		return this.#statements.all(hints).map((row) => ({ ...row, suggest: row.suggest.split(' ').filter((id) => id !== '') }));
	}
}
