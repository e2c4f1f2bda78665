/** Reads the `.ftl` files of a language. */
import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';

/** A file of messages, parsed. */
export interface MessageFile {
	/** Its path below `src/language`. */
	readonly path: string;
	readonly text: string;
	readonly resource: FluentResource;
}

const root = new URL('./', import.meta.url);

/** The files of a folder below `src/language`, in the order of their names. */
export function readMessageFiles(folder: string): readonly MessageFile[] {
	return readdirSync(new URL(`${folder}/`, root))
		.filter((name) => name.endsWith('.ftl'))
		.sort()
		.map((name) => readMessageFile(`${folder}/${name}`));
}

/** A file by its path below `src/language`. */
export function readMessageFile(path: string): MessageFile {
	const text = readFileSync(new URL(path, root), 'utf8');
	return { path, text, resource: new FluentResource(text) };
}
