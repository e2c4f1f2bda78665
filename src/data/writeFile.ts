/** Writes data files in their one form. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { findDataFiles } from './dataFiles.ts';
import { csvText, formatCsv, formatYaml, type TextRow } from './format.ts';
import { schemaOf } from './layout.ts';
import type { Problem } from './problems.ts';

/**
 * Writes the rows of one file, sorted, and makes its folder where it is missing.
 *
 * @param path of the file, from the working directory
 * @returns how many rows were given
 */
export function writeRows<Schema extends z.ZodType>(path: string, schema: Schema, rows: readonly TextRow<Schema>[]): number {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, csvText(schema, rows));
	return rows.length;
}

/** A file that is not in its one form. */
interface Unformatted {
	readonly file: string;
	readonly text: string;
	readonly formatted: string;
}

function* unformatted(root: string): Generator<Unformatted> {
	for (const file of findDataFiles(root).files) {
		const text = readFileSync(join(root, file), 'utf8');
		const schema = schemaOf(file);
		const formatted = file.endsWith('.yaml') ? formatYaml(text) : schema === undefined ? undefined : formatCsv(schema, text);
		if (formatted !== undefined && formatted !== text) yield { file, text, formatted };
	}
}

/**
 * Brings every file of the data folder into its one form. Files that cannot be read are left as they are; the check reports them.
 *
 * @returns the files that changed, as paths below the data folder
 */
export function formatData(root: string): string[] {
	return [...unformatted(root)].map(({ file, formatted }) => {
		writeFileSync(join(root, file), formatted);
		return file;
	});
}

/** The first line of every file that `formatData` would change. */
export function formatProblems(root: string): Problem[] {
	return [...unformatted(root)].map(({ file, text, formatted }) => {
		const lines = text.split('\n');
		const expected = formatted.split('\n');
		const line = expected.findIndex((one, index) => one !== lines[index]) + 1;
		const shown = JSON.stringify(expected[line - 1]?.slice(0, 80));
		const message = `is not formatted: ${line === 0 ? 'it has more lines than it needs' : `${shown} belongs here`}; run: npm run format:data`;
		return { file, line: line === 0 ? expected.length : line, field: undefined, message };
	});
}
