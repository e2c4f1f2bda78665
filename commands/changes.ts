import type { Invocation } from '../src/answers/answer.ts';
import { answerChanges, usualSpan } from '../src/answers/changes.ts';
import { eventsPerPage } from '../src/answers/timeline.ts';
import { readAskedDate } from '../src/questions/askedDate.ts';
import { entityOf, isUnderstood, textOption, understand } from '../src/questions/names.ts';
import type { Command } from './command.ts';
import { mostPerPage, numberOption } from './timeline.ts';

/** `/changes [since] [country] [page]` */
export const changes: Command = {
	name: 'changes',
	description: 'What changed lately between states, newest first, with sources',
	options: [
		{
			name: 'since',
			description: `Not before this date; ${usualSpan} days before the data end if left out`,
			type: 'date',
			required: false,
		},
		{ name: 'country', description: 'Only changes of this state', type: 'entity', required: false },
		{ name: 'page', description: 'Which page', type: 'integer', required: false, minimum: 1, maximum: 10_000 },
	],
	answer(options, context) {
		const invocation: Invocation = { command: 'changes', options };
		const date = textOption(options, 'since');
		const since = date === undefined ? undefined : readAskedDate('since', date, context.today);
		if (typeof since === 'object') return since;
		const typed = textOption(options, 'country');
		const country = typed === undefined ? undefined : understand('country', typed, 'entity', invocation, context);
		if (country !== undefined && !isUnderstood(country)) return country;
		return answerChanges(
			{
				since,
				country: country === undefined ? undefined : entityOf(country.id, context),
				page: numberOption(options, 'page', 1, 10_000),
				limit: numberOption(options, 'limit', eventsPerPage, mostPerPage),
				matched: country === undefined ? [] : [country.matched],
			},
			context,
		);
	},
};
