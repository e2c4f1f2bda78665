/** Something wrong in a data file: where it stands, what is wrong and what was expected. */
export interface Problem {
	/** Path relative to the data folder, with `/`. */
	readonly file: string;
	/** Line in the file, from 1; `undefined` where the file as a whole is meant. */
	readonly line: number | undefined;
	/** The column or key, or `undefined` where the row as a whole is meant. */
	readonly field: string | undefined;
	readonly message: string;
}

/** One problem as one line: `curated/events/news/2025.csv:12 date: "2025-13" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD`. */
export function printProblem({ file, line, field, message }: Problem): string {
	const place = line === undefined ? file : `${file}:${line}`;
	return field === undefined ? `${place} ${message}` : `${place} ${field}: ${message}`;
}

/** Thrown when the data cannot be compiled; carries every problem, not the first only. */
export class DataError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const shown = problems.slice(0, 50).map(printProblem);
		const rest = problems.length > 50 ? [`… and ${problems.length - 50} more`] : [];
		super([`The data has ${problems.length} error${problems.length === 1 ? '' : 's'}:`, ...shown, ...rest].join('\n'));
		this.name = 'DataError';
		this.problems = problems;
	}
}
