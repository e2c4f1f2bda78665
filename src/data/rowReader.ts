/** Reads the rows of many files of one kind. What zod says of a cell is asked once for each text of a column, and not once a row. */
import { z } from 'zod';
import { columnsOf } from './columns.ts';
import { optionalText, text } from './rows.ts';

/**
 * Gives the row that cells make, in the order of the columns; `undefined` where something is wrong with it, which the schema itself
 * then tells.
 */
export type RowReader<Row> = (cells: readonly string[]) => Row | undefined;

/** Stands for what a cell must not hold. */
const refused = Symbol('refused');

/**
 * Makes a reader of rows. A row is what the schema makes of it, but that it has every key, also one with nothing under it: whoever uses
 * rows of one form is faster.
 *
 * @param schema of an object, of which each cell depends on its own text alone
 */
export function rowReader<Schema extends z.ZodType>(schema: Schema): RowReader<z.output<Schema>> {
	if (!(schema instanceof z.ZodObject)) throw new TypeError('only an object schema has columns');
	const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
	const columns = columnsOf(schema).map(({ key }) => ({ key, read: cellReader(shape[key] ?? z.never()) }));
	const whole = checksOfWhole(schema);
	return (cells) => {
		const row: Record<string, unknown> = {};
		let index = 0;
		for (const { key, read } of columns) {
			const content = read(cells[index++] ?? '');
			if (content === refused) return undefined;
			row[key] = content;
		}
		return whole === undefined || whole.safeParse(row).success ? (row as z.output<Schema>) : undefined;
	};
}

/** The checks of a row as a whole, without those of its cells. */
function checksOfWhole({ def }: z.ZodObject): z.ZodType | undefined {
	return def.checks === undefined ? undefined : z.unknown().check(...(def.checks as z.core.$ZodCheck<unknown>[]));
}

function cellReader(schema: z.ZodType): (cell: string) => unknown {
	const contentOf = (cell: string | undefined): unknown => {
		const result = schema.safeParse(cell);
		return result.success && cell?.includes('\n') !== true ? result.data : refused;
	};
	const ofEmpty = contentOf(undefined);
	if (schema === text || schema === optionalText) {
		return (cell) => (cell === '' ? ofEmpty : cell.includes('\n') ? refused : cell);
	}
	const known = new Map<string, unknown>();
	return (cell) => {
		if (cell === '') return ofEmpty;
		const found = known.get(cell);
		if (found !== undefined) return found;
		const value = contentOf(cell);
		known.set(cell, value);
		return value;
	};
}
