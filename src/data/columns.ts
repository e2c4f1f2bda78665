import { z } from 'zod';

/** A column of a file, and the key under which its cells stand in a row: `as_of` and `asOf`. */
export interface Column {
	readonly name: string;
	readonly key: string;
}

/** The name of the column that a key of a row stands for. */
export function columnName(key: string): string {
	return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The columns of a file, in their order: the keys of the schema of its rows. */
export function columnsOf(schema: z.ZodType): readonly Column[] {
	if (!(schema instanceof z.ZodObject)) throw new TypeError('only an object schema has columns');
	return Object.keys(schema.shape).map((key) => ({ name: columnName(key), key }));
}
