import { z } from 'zod';

/** A column of a file, and the key under which its cells stand in a row: `as_of` and `asOf`. */
export interface Column {
	readonly name: string;
	readonly key: string;
	/** Whether a row is sound without it. */
	readonly isOptional: boolean;
}

/** The name of the column that a key of a row stands for. */
export function columnName(key: string): string {
	return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Whether a header names the columns of a file in their order. The last ones may be left out where every row may be without them. */
export function isHeader(header: readonly string[], columns: readonly Column[]): boolean {
	return (
		header.length <= columns.length &&
		columns.every(({ name, isOptional }, index) => (index < header.length ? name === header[index] : isOptional))
	);
}

/** The columns of a file, in their order: the keys of the schema of its rows. */
export function columnsOf(schema: z.ZodType): readonly Column[] {
	if (!(schema instanceof z.ZodObject)) throw new TypeError('only an object schema has columns');
	const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
	return Object.entries(shape).map(([key, cell]) => ({
		name: columnName(key),
		key,
		isOptional: cell.safeParse(undefined).success,
	}));
}
