import { expression, integer } from './columns.ts';
import { type RowGiven, type Statements, select } from './query.ts';
import { meta } from './schema.ts';
import { StoreError } from './storeError.ts';

const keysAndValues = select([meta.columns.key, meta.columns.value], 'FROM meta');

const countOf = (table: string) => expression(`(SELECT count(*) FROM ${table})`, integer);
const rowCounts = select(
	{
		entities: countOf('entity'),
		events: countOf('event'),
		claims: countOf('claim'),
		pairs: countOf('pair'),
		persons: countOf('person'),
		tenures: countOf('tenure'),
		missions: countOf('mission'),
		sources: countOf('source'),
	},
	'',
);

/** How many rows each kind of fact has. */
export type Counts = RowGiven<typeof rowCounts>;

/** What the store says of itself. */
export class MetaQueries {
	readonly #statements: Statements;
	#values: ReadonlyMap<string, string> | undefined;

	constructor(statements: Statements) {
		this.#statements = statements;
	}

	/** A value by its key, `''` where there is none. */
	get(key: string): string {
		this.#values ??= new Map(this.#statements.all(keysAndValues));
		return this.#values.get(key) ?? '';
	}

	counts(): Counts {
		const counts = this.#statements.first(rowCounts);
		if (counts === undefined) throw new StoreError('The fact store counts nothing.');
		return counts;
	}
}
