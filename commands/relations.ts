import { answerRelations } from '../src/answers/relations.ts';
import { defineCommand } from './command.ts';

/** `/relations country with [on]` */
export const relations = defineCommand({
	name: 'relations',
	code: 'r',
	description: 'The diplomatic status of two states, now or on a date, with sources',
	example: 'Ukraine Syria',
	options: {
		country: {
			type: 'entity',
			slot: 0,
			required: true,
			second: 'with',
			description: 'A state, or both as in “Ukraine Syria”',
			missing: 'Name two states: `country` and `with`.',
		},
		with: {
			type: 'entity',
			slot: 1,
			positional: true,
			description: 'The other state',
			needed: (country) => `Relations of “${country}” with whom? Name the other state in \`with\`.`,
		},
		on: { type: 'date', slot: 2, description: 'A date such as 1990, 1990-01 or 1990-01-01; today if left out' },
	},
	answer({ country, with: partner, on }, { context, matched }) {
		if (country.id === partner.id) {
			const [one, other] = matched.map(({ typed }) => `“${typed}”`);
			return { kind: 'error', message: `${one} and ${other} both mean ${country.name}. Name two different states.` };
		}
		return answerRelations({ one: country, other: partner, on, matched }, context);
	},
});
