/** Asks about pairs on many dates and counts what contradicts itself. */
import { answer } from '../../commands/index.ts';
import type { RelationsAnswer } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { toJson } from '../../src/language/json.ts';
import { languageFor } from '../../src/language/language.ts';
import { rules } from './contradictions.ts';
import { datesFor } from './dates.ts';
import { Findings, type Report } from './report.ts';
import type { Entities } from './rule.ts';

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
	const findings = new Findings(rules.map(({ kind }) => kind));
	for (const [one, other] of pairs) {
		const changes = context.store.intervals(one, other).flatMap(({ from }) => from ?? []);
		for (const on of datesFor(changes, context.today)) {
			const given = ask(one, other, on, context);
			if (given === undefined) continue;
			findings.countAnswer();
			for (const { kind, find } of rules) {
				const what = find(given, entities);
				if (what !== undefined) findings.add(kind, `${one}-${other} on ${on}: ${what}`);
			}
		}
	}
	return findings.report;
}
