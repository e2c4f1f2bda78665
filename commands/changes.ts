import { answerChanges, usualSpan } from '../src/answers/changes.ts';
import { eventsPerPage } from '../src/answers/timeline.ts';
import { limitOption, pageOption } from '../src/questions/paging.ts';
import { defineCommand } from './command.ts';

/** `/changes [since] [country] [page]` */
export const changes = defineCommand({
	name: 'changes',
	code: 'c',
	description: 'What changed lately between states, newest first, with sources',
	options: {
		since: {
			type: 'date',
			slot: 0,
			positional: true,
			description: `Not before this date; ${usualSpan} days before the data end if left out`,
		},
		country: { type: 'entity', slot: 1, description: 'Only changes of this state' },
		page: { ...pageOption, slot: 2 },
		limit: { ...limitOption, slot: 3, usual: eventsPerPage },
	},
	answer: (values, { context, matched }) => answerChanges({ ...values, matched }, context),
});
