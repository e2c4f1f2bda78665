import { answerChanges } from '../src/answers/changes.ts';
import { eventsPerPage } from '../src/answers/timeline.ts';
import { limitOption, pageOption } from '../src/questions/paging.ts';
import { defineCommand } from './command.ts';

/** `/changes [since] [country] [page]` */
export const changes = defineCommand({
	name: 'changes',
	code: 'c',
	options: {
		since: {
			type: 'date',
			slot: 0,
			positional: true,
		},
		country: { type: 'entity', slot: 1 },
		page: { ...pageOption, slot: 2 },
		limit: { ...limitOption, slot: 3, usual: eventsPerPage },
	},
	answer: (values, { context, matched }) => answerChanges({ ...values, matched }, context),
});
