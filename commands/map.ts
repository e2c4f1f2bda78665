import { answerMap } from '../src/answers/map.ts';
import { defineCommand } from './command.ts';

/** `/map country [on]` */
export const map = defineCommand({
	name: 'map',
	code: 'm',
	description: 'A world map of a state’s diplomatic relations, now or on a date',
	options: {
		country: { type: 'entity', slot: 0, required: true, description: 'A state' },
		on: { type: 'date', slot: 1, description: 'A date such as 1990, 1990-01 or 1990-01-01; today if left out' },
	},
	answer: ({ country, on }, { context, matched }) => answerMap({ country, on, matched }, context),
});
