import { answerMap } from '../src/answers/map.ts';
import { defineCommand } from './command.ts';

/** `/map country [on]` */
export const map = defineCommand({
	name: 'map',
	code: 'm',
	options: {
		country: { type: 'entity', slot: 0, required: true },
		on: { type: 'date', slot: 1 },
	},
	answer: ({ country, on }, { context, matched }) => answerMap({ country, on, matched }, context),
});
