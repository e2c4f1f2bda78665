import type { Cell, Column, ColumnType } from './columns.ts';

type Types = Readonly<Record<string, ColumnType<Cell>>>;

/** A table of the store: its columns in the order of the file, and the statement that makes it. */
export interface Table<Of extends Types> {
	readonly name: string;
	readonly columns: { readonly [Name in keyof Of]: Of[Name] extends ColumnType<infer Value> ? Column<Value> : never };
	readonly create: string;
}

type Nullable<Of> = { [Name in keyof Of]: null extends ValueOf<Of[Name]> ? Name : never }[keyof Of];
type ValueOf<Type> = Type extends ColumnType<infer Value> ? Value : never;

/** A row to be written. What may be empty can be left out. */
export type NewRow<Of extends Types> = {
	readonly [Name in Exclude<keyof Of, Nullable<Of>>]: ValueOf<Of[Name]>;
} & {
	readonly [Name in Nullable<Of>]?: ValueOf<Of[Name]> | undefined;
};

/** A row to be written to this table. */
export type RowTo<Into> = Into extends Table<infer Of> ? NewRow<Of> : never;

/**
 * Declares a table.
 *
 * @param key the columns of the primary key. A single column of whole numbers is the number of the row; all other tables are kept
 * in the order of their key (`WITHOUT ROWID`), so that what belongs together is read together
 */
export function table<const Of extends Types>(name: string, types: Of, key: readonly (keyof Of & string)[]): Table<Of> {
	const columns = Object.fromEntries(
		Object.entries(types).map(([column, type]) => [column, { ...type, sql: `${name}.${column}` }]),
	);
	const lines = Object.entries(types).map(([column, { declaration }]) => `${column} ${declaration}`);
	const [first = ''] = key;
	const isNumbered = key.length === 1 && types[first]?.declaration === 'INTEGER NOT NULL';
	const create = `CREATE TABLE ${name} (${lines.join(', ')}, PRIMARY KEY (${key.join(', ')})) STRICT${isNumbered ? '' : ', WITHOUT ROWID'};`;
	// `Object.fromEntries` forgets which name has which type.
	return { name, columns: columns as Table<Of>['columns'], create };
}
