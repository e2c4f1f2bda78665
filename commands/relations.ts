import type { Answer, Invocation } from '../src/answers/answer.ts';
import type { Context } from '../src/answers/context.ts';
import { answerRelations } from '../src/answers/relations.ts';
import { readAskedDate } from '../src/questions/askedDate.ts';
import { entityOf, isUnderstood, shown, textOption, type Understood, understand } from '../src/questions/names.ts';
import type { Command } from './command.ts';

/** `/relations country with [on]` */
export const relations: Command = {
	name: 'relations',
	description: 'The diplomatic status of two states, now or on a date, with sources',
	options: [
		{ name: 'country', description: 'A state, or both as in “Ukraine Syria”', type: 'entity', required: true },
		{ name: 'with', description: 'The other state', type: 'entity', required: false },
		{ name: 'on', description: 'A date such as 1990, 1990-01 or 1990-01-01; today if left out', type: 'date', required: false },
	],
	answer(options, context) {
		const invocation: Invocation = { command: 'relations', options };
		const date = textOption(options, 'on');
		const on = date === undefined ? undefined : readAskedDate('on', date, context.today);
		if (typeof on === 'object') return on;
		const pair = understandPair(invocation, context);
		if (!Array.isArray(pair)) return pair;
		const [first, second] = pair;
		const [one, other] = [entityOf(first.id, context), entityOf(second.id, context)];
		if (one.id === other.id) {
			return {
				kind: 'error',
				message: `“${first.matched.typed}” and “${second.matched.typed}” both mean ${one.name}. Name two different states.`,
			};
		}
		return answerRelations({ one, other, on, matched: [first.matched, second.matched] }, context);
	},
};

/** Both states: from two options, or from one in which both are named. */
function understandPair(invocation: Invocation, context: Context): [Understood, Understood] | Answer {
	const country = textOption(invocation.options, 'country');
	const partner = textOption(invocation.options, 'with');
	if (country === undefined) return { kind: 'unknown', option: 'country', message: 'Name two states: `country` and `with`.' };
	if (partner === undefined) {
		const both = context.names.splitPair(country);
		if (both !== undefined) {
			return both.map(({ id, name, matched }) => ({
				id,
				matched: { typed: shown(matched), id, name, verdict: 'sure' as const },
			})) as [Understood, Understood];
		}
		return {
			kind: 'unknown',
			option: 'with',
			message: `Relations of “${shown(country)}” with whom? Name the other state in \`with\`.`,
		};
	}
	const one = understand('country', country, 'entity', invocation, context);
	if (!isUnderstood(one)) return one;
	const settled = { ...invocation, options: { ...invocation.options, country: one.id } };
	const other = understand('with', partner, 'entity', settled, context);
	return isUnderstood(other) ? [one, other] : other;
}
