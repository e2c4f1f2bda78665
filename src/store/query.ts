import type Database from 'better-sqlite3';
import type { Cell, Column, Columns, RowOf } from './columns.ts';
import { StoreError } from './storeError.ts';

/** A question to the store, with the row that it gives. */
export interface Query<Row> {
	readonly sql: string;
	/** Whether a row has the names and types that are promised; asked of the first row that the query gives. */
	readonly holds: (row: unknown) => row is Row;
	/** Rows are tuples: many rows are read in a third of the time that objects take. */
	readonly areTuples: boolean;
}

/** The row that a query gives. */
export type RowGiven<By> = By extends Query<infer Row> ? Row : never;

/** A parameter of a query: in order for `?`, an object for names. */
export type Parameter = Cell | Readonly<Record<string, Cell>>;

/**
 * Puts a `+` before every parameter. SQLite otherwise looks at its value when it plans an order, and plans the query anew for each
 * other value, which takes longer than most queries themselves. With the `+` it is an expression, whose value is not looked at.
 */
function plannedOnce(sql: string): string {
	return sql.replace(/[?@]\w*/g, '+$&');
}

/**
 * A `SELECT` of these columns. The type of its rows follows from the columns, so that a query cannot promise what the table does not keep.
 *
 * @param columns by name for rows as objects, in order for rows as tuples
 * @param rest from `FROM` on
 */
export function select<const Of extends Columns>(columns: Of, rest: string): Query<RowOf<Of>> {
	const entries: [string, Column<Cell>][] = Object.entries(columns);
	const named = entries.map(([name, { sql }]) => `${sql} AS "${name}"`);
	return {
		sql: `SELECT ${named.join(', ')} ${plannedOnce(rest)}`,
		areTuples: Array.isArray(columns),
		holds: (row): row is RowOf<Of> => {
			if (typeof row !== 'object' || row === null) return false;
			const cells = new Map<string, unknown>(Object.entries(row));
			return cells.size === entries.length && entries.every(([name, column]) => column.holds(cells.get(name)));
		},
	};
}

interface Prepared {
	readonly statement: Database.Statement<unknown[]>;
	isChecked: boolean;
}

/** The prepared statements of one open store: each is prepared when it is first asked. */
export class Statements {
	readonly #database: Database.Database;
	readonly #prepared = new Map<string, Prepared>();

	constructor(database: Database.Database) {
		this.#database = database;
	}

	/**
	 * All rows.
	 *
	 * @throws StoreError when they are not what the query promises
	 */
	all<Row>(query: Query<Row>, ...parameters: readonly Parameter[]): Row[] {
		const prepared = this.#prepare(query);
		const rows = prepared.statement.all(...parameters);
		check(rows, query, prepared);
		return rows;
	}

	/**
	 * All rows, one after the other; the store answers nothing else meanwhile.
	 *
	 * @throws StoreError when they are not what the query promises
	 */
	*each<Row>(query: Query<Row>): Generator<Row> {
		const prepared = this.#prepare(query);
		for (const row of prepared.statement.iterate()) {
			const rows = [row];
			check(rows, query, prepared);
			yield* rows;
		}
	}

	/**
	 * The first row, if there is one.
	 *
	 * @throws StoreError when it is not what the query promises
	 */
	first<Row>(query: Query<Row>, ...parameters: readonly Parameter[]): Row | undefined {
		const prepared = this.#prepare(query);
		const row = prepared.statement.get(...parameters);
		if (row === undefined) return undefined;
		const rows = [row];
		check(rows, query, prepared);
		return rows[0];
	}

	#prepare({ sql, areTuples }: Query<unknown>): Prepared {
		const known = this.#prepared.get(sql);
		if (known !== undefined) return known;
		const statement = this.#database.prepare(sql).raw(areTuples);
		const prepared = { statement, isChecked: false };
		this.#prepared.set(sql, prepared);
		return prepared;
	}
}

/** The first row that a statement gives speaks for all later ones: the tables are STRICT, so all rows are of one make. */
function check<Row>(rows: unknown[], { sql, holds }: Query<Row>, prepared: Prepared): asserts rows is Row[] {
	if (prepared.isChecked || rows.length === 0) return;
	if (!holds(rows[0])) throw new StoreError(`The fact store gives other rows than this program expects for: ${sql}`);
	prepared.isChecked = true;
}
