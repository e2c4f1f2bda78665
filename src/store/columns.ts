/** What a column of the store can hold, once for all who ask: SQL's word for it, and a guard that TypeScript takes its type from. */

/** What SQLite keeps in one place of a row. */
export type Cell = string | number | Uint8Array | null;

/** The type of a column. */
export interface ColumnType<Value extends Cell> {
	/** As in `CREATE TABLE`: `TEXT NOT NULL`. The tables are STRICT, so SQLite itself refuses anything else. */
	readonly declaration: string;
	readonly holds: (cell: unknown) => cell is Value;
}

/** A column of a table, or an expression over columns, as a query names it. */
export interface Column<Value extends Cell> extends ColumnType<Value> {
	/** `event.date` */
	readonly sql: string;
}

/** Columns by name, or in order. */
export type Columns = Readonly<Record<string, Column<Cell>>> | readonly Column<Cell>[];

/** The row that columns make: an object for columns by name, a tuple for columns in order. */
export type RowOf<Of extends Columns> = {
	readonly [Name in keyof Of]: Of[Name] extends ColumnType<infer Value> ? Value : never;
};

const isText = (cell: unknown): cell is string => typeof cell === 'string';
const isNumber = (cell: unknown): cell is number => typeof cell === 'number';

export const text: ColumnType<string> = { declaration: 'TEXT NOT NULL', holds: isText };
export const real: ColumnType<number> = { declaration: 'REAL NOT NULL', holds: isNumber };
export const integer: ColumnType<number> = {
	declaration: 'INTEGER NOT NULL',
	holds: (cell): cell is number => isNumber(cell) && Number.isInteger(cell),
};
/** 0 or 1: SQLite has no other yes and no. */
export const flag: ColumnType<0 | 1> = {
	declaration: 'INTEGER NOT NULL',
	holds: (cell): cell is 0 | 1 => cell === 0 || cell === 1,
};

/** Bytes that the store does not look into. */
export const blob: ColumnType<Uint8Array> = {
	declaration: 'BLOB NOT NULL',
	holds: (cell): cell is Uint8Array => cell instanceof Uint8Array,
};

/** One of a few words. */
export function oneOf<Value extends string>(values: readonly Value[]): ColumnType<Value> {
	const known: ReadonlySet<unknown> = new Set(values);
	return { declaration: text.declaration, holds: (cell): cell is Value => known.has(cell) };
}

/** The key of another table's row, looked up by `PRAGMA foreign_key_check`. */
export function refersTo<Value extends Cell>(table: string, type: ColumnType<Value>): ColumnType<Value> {
	return { ...type, declaration: `${type.declaration} REFERENCES ${table}` };
}

/** The same, or nothing: a column that may be empty, or one of a table joined by LEFT JOIN. */
export function orNull<Value extends Cell>(column: Column<Value>): Column<Value | null>;
export function orNull<Value extends Cell>(type: ColumnType<Value>): ColumnType<Value | null>;
export function orNull<Value extends Cell>(type: ColumnType<Value>): ColumnType<Value | null> {
	return {
		...type,
		declaration: type.declaration.replace(' NOT NULL', ''),
		holds: (cell): cell is Value | null => cell === null || type.holds(cell),
	};
}

/** An expression in place of a column, with the type of what it gives. */
export function expression<Value extends Cell>(sql: string, type: ColumnType<Value>): Column<Value> {
	return { ...type, sql };
}
