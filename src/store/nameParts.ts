/**
 * The parts of the index of names as the store keeps them: texts in an encoding of the program's own memory, which is read without
 * converting.
 */
import type { Part, Parts } from '../names/index.ts';
import type { RowOf } from './columns.ts';
import type { nameIndex } from './schema.ts';

/** A row of the table of parts. */
type Row = RowOf<(typeof nameIndex)['columns']>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of Latin-1
const latin1 = /^[\u0000-\u00ff]*$/;

export function* encodeParts(parts: Parts): Generator<Row> {
	for (const [part, content] of parts) {
		if (typeof content === 'string') {
			const encoding = latin1.test(content) ? 'latin1' : 'utf16le';
			yield { part, encoding, value: Buffer.from(content, encoding) };
		} else yield { part, encoding: null, value: content };
	}
}

export function decodePart({ encoding, value }: Row): Part {
	return encoding === null ? value : decode(value, encoding);
}

function decode({ buffer, byteOffset, byteLength }: Uint8Array, encoding: 'latin1' | 'utf16le'): string {
	return Buffer.from(buffer, byteOffset, byteLength).toString(encoding);
}
