import { answerWhois } from '../src/answers/whois.ts';
import { defineCommand } from './command.ts';

/** `/whois name [on]` */
export const whois = defineCommand({
	name: 'whois',
	code: 'w',
	example: 'al-Shaibani',
	options: {
		name: {
			type: 'person',
			slot: 0,
			required: true,
			date: 'on',
		},
		on: { type: 'date', slot: 1 },
	},
	answer({ name: { person, office, on } }, { context, matched }) {
		return answerWhois({ person, office, on, matched }, context);
	},
});
