import type { Invocation } from '../src/answers/answer.ts';
import { answerMap } from '../src/answers/map.ts';
import { readAskedDate } from '../src/questions/askedDate.ts';
import { entityOf, isUnderstood, textOption, understand } from '../src/questions/names.ts';
import type { Command } from './command.ts';

/** `/map country [on]` */
export const map: Command = {
	name: 'map',
	description: 'A world map of a state’s diplomatic relations, now or on a date',
	options: [
		{ name: 'country', description: 'A state', type: 'entity', required: true },
		{ name: 'on', description: 'A date such as 1990, 1990-01 or 1990-01-01; today if left out', type: 'date', required: false },
	],
	answer(options, context) {
		const invocation: Invocation = { command: 'map', options };
		const date = textOption(options, 'on');
		const on = date === undefined ? undefined : readAskedDate('on', date, context.today);
		if (typeof on === 'object') return on;
		const typed = textOption(options, 'country');
		if (typed === undefined) return { kind: 'unknown', option: 'country', message: 'Name a state in `country`.' };
		const country = understand('country', typed, 'entity', invocation, context);
		if (!isUnderstood(country)) return country;
		return answerMap({ country: entityOf(country.id, context), on, matched: [country.matched] }, context);
	},
};
