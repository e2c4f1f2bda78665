/** What an audit found, gathered by kind. */

/** What was found of one kind. */
export interface Found {
	count: number;
	/** The first of them, each with its question. */
	readonly examples: string[];
}

/** What an audit found, by kind, and of how many answers. */
export interface Report {
	answers: number;
	readonly kinds: Map<string, Found>;
}

/** So many examples of a kind are kept: enough to mend all of it. */
const examplesOfKind = 500;

/** Gathers what rules find. */
export class Findings {
	readonly report: Report;

	/** @param kinds what is looked for, told also where it is not found */
	constructor(kinds: readonly string[]) {
		this.report = { answers: 0, kinds: new Map(kinds.map((kind) => [kind, { count: 0, examples: [] }])) };
	}

	/** One more answer was looked at. */
	countAnswer(): void {
		this.report.answers++;
	}

	/** A rule found something. */
	add(kind: string, example: string): void {
		const found = this.report.kinds.get(kind);
		if (found === undefined) return;
		found.count++;
		if (found.examples.length < examplesOfKind) found.examples.push(example);
	}
}

/** Adds up reports of different parts. */
export function addUp(reports: readonly Report[]): Report {
	const total: Report = { answers: 0, kinds: new Map() };
	for (const { answers, kinds } of reports) {
		total.answers += answers;
		for (const [kind, { count, examples }] of kinds) {
			const sum = total.kinds.get(kind) ?? { count: 0, examples: [] };
			sum.count += count;
			sum.examples.push(...examples.slice(0, examplesOfKind - sum.examples.length));
			total.kinds.set(kind, sum);
		}
	}
	return total;
}
