import { answerRelations } from '../src/answers/relations.ts';
import { named, statement } from '../src/answers/statement.ts';
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
			missing: statement('question-both-states'),
		},
		with: {
			type: 'entity',
			slot: 1,
			positional: true,
			needed: (first) => statement('question-other-state', { first }),
		},
		on: { type: 'date', slot: 2 },
	},
	answer({ country, with: partner, on }, { context, matched }) {
		if (country.id === partner.id) {
			const [one = country.id, other = partner.id] = matched.map(({ typed }) => typed);
			return { kind: 'error', message: statement('question-same-state', { one, other, state: named(country) }) };
		}
		return answerRelations({ one: country, other: partner, on, matched }, context);
	},
});
