import { answerWhois } from '../src/answers/whois.ts';
import { defineCommand } from './command.ts';

/** `/whois name [on]` */
export const whois = defineCommand({
	name: 'whois',
	code: 'w',
	description: 'A leader, minister or envoy: offices with dates, names, what the person did',
	example: 'al-Shaibani',
	options: {
		name: {
			type: 'person',
			slot: 0,
			required: true,
			date: 'on',
			description: 'A person, or an office as in “foreign minister of Syria”',
		},
		on: { type: 'date', slot: 1, description: 'A date such as 2019 or 2019-06-30' },
	},
	answer({ name: { person, office, on } }, { context, matched }) {
		return answerWhois({ person, office, on, matched }, context);
	},
});
