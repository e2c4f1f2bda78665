import type Database from 'better-sqlite3';
import type { Cell, ColumnType } from './columns.ts';
import type { NewRow, Table } from './table.ts';

/**
 * Prepares the writing of rows of a table. Every cell goes to the column of its name.
 *
 * @returns writes one row
 */
export function inserter<Of extends Readonly<Record<string, ColumnType<Cell>>>>(
	database: Database.Database,
	{ name, columns }: Table<Of>,
): (row: NewRow<Of>) => void {
	const names = Object.keys(columns);
	const statement = database.prepare(`INSERT INTO ${name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`);
	return (row) => {
		const cells: Readonly<Record<string, Cell | undefined>> = row;
		statement.run(names.map((column) => cells[column] ?? null));
	};
}
