import { answerRelations } from '../src/answers/relations.ts';
import { defineCommand } from './command.ts';

/** `/relations country with [on]` */
export const relations = defineCommand({
	name: 'relations',
	code: 'r',
	example: 'Ukraine Syria',
	options: {
		country: {
			type: 'entity',
			slot: 0,
			required: true,
			second: 'with',
			missing: 'Name two states: `country` and `with`.',
		},
		with: {
			type: 'entity',
			slot: 1,
			positional: true,
			needed: (country) => `Relations of “${country}” with whom? Name the other state in \`with\`.`,
		},
		on: { type: 'date', slot: 2 },
	},
	answer({ country, with: partner, on }, { context, matched }) {
		if (country.id === partner.id) {
			const [one, other] = matched.map(({ typed }) => `“${typed}”`);
			return { kind: 'error', message: `${one} and ${other} both mean ${country.name}. Name two different states.` };
		}
		return answerRelations({ one: country, other: partner, on, matched }, context);
	},
});
