/** Asks about pairs on many dates and counts what contradicts itself. */
import { answer } from '../../commands/index.ts';
import type { RelationsAnswer } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { toJson } from '../../src/language/json.ts';
import { languageFor } from '../../src/language/language.ts';
import { rules } from './contradictions.ts';
import { datesFor } from './dates.ts';
import type { Entities } from './rule.ts';

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
const language = languageFor('en');

/** Every pair of the entities that are there today: states and those that some recognise as states. */
export function pairsOfToday(entities: Entities): (readonly [string, string])[] {
	const present = [...entities.values()]
		.filter(({ kind }) => kind === 'state' || kind === 'partly-recognised')
		.map(({ id }) => id);
	return present.flatMap((one, index) => present.slice(index + 1).map((other) => [one, other] as const));
}

function ask(one: string, other: string, on: string, context: Context): RelationsAnswer | undefined {
	const dated = on === context.today ? {} : { on };
	const given = toJson(answer({ command: 'relations', options: { country: one, with: other, ...dated } }, context), language);
	return given.kind === 'answer' && given.command === 'relations' && 'intervals' in given
		? (given as RelationsAnswer)
		: undefined;
}

/** Audits the pairs, each on a dozen dates. */
export function audit(pairs: readonly (readonly [string, string])[], entities: Entities, context: Context): Report {
	const report: Report = { answers: 0, kinds: new Map(rules.map(({ kind }) => [kind, { count: 0, examples: [] }])) };
	for (const [one, other] of pairs) {
		const changes = context.store.intervals(one, other).flatMap(({ from }) => from ?? []);
		for (const on of datesFor(changes, context.today)) {
			const given = ask(one, other, on, context);
			if (given === undefined) continue;
			report.answers++;
			for (const { kind, find } of rules) {
				const what = find(given, entities);
				if (what === undefined) continue;
				const found = report.kinds.get(kind);
				if (found === undefined) continue;
				found.count++;
				if (found.examples.length < examplesOfKind) found.examples.push(`${one}-${other} on ${on}: ${what}`);
			}
		}
	}
	return report;
}

/** Adds up reports on different pairs. */
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
