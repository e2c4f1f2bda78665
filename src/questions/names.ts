/** Names in a question become entities and persons, or a question back that asks which one was meant. */
import type { Statement } from '../answers/block.ts';
import type { Context } from '../answers/context.ts';
import { detailOf } from '../answers/detail.ts';
import { quotation } from '../answers/facts.ts';
import type { CandidateLine } from '../answers/reply.ts';
import { statement } from '../answers/statement.ts';
import type { Candidate, NameType, Resolution } from '../names/index.ts';
import { notKnown, type OptionRead, type Reading, shown, type Understood } from './reading.ts';

/** How many candidates a question back offers: as many as a menu of Discord holds. */
export const mostCandidates = 25;

/** A candidate of the name index as an answer offers it. */
export function toCandidate({ id, type, name, entity, score }: Candidate, { store }: Context): CandidateLine<Statement> {
	return {
		id,
		name:
			type === 'person'
				? statement('choice-of-person', { person: name })
				: statement('choice-of-state', { state: { entity: id, name } }),
		detail: detailOf(id, store),
		score: Math.round(score * 1000) / 1000,
		...(entity === undefined ? {} : { entity }),
	};
}

/**
 * Understands a name typed for an option.
 *
 * @returns what it stands for, or a question back: the candidates to choose from, or that nothing has such a name
 */
export function understand(option: string, typed: string, type: NameType, reading: Reading): OptionRead<Understood> {
	// Choices, buttons and menus send ids, and the index takes an id before anything else.
	const known = type === 'entity' ? reading.context.store.entity(typed) : undefined;
	if (known !== undefined) {
		return { value: { id: known.id, matched: { typed, id: known.id, name: known.name, verdict: 'sure' } } };
	}
	const resolution = reading.context.names.resolve(typed, { type, limit: mostCandidates });
	const { verdict, candidates } = resolution;
	const [best] = candidates;
	if (best !== undefined && (verdict === 'sure' || verdict === 'probable')) {
		return { value: { id: best.id, matched: { typed: shown(typed), id: best.id, name: best.name, verdict } } };
	}
	return best === undefined ? nothingNamed(option, typed, type, resolution) : choose(option, typed, type, resolution, reading);
}

function choose(
	option: string,
	typed: string,
	type: NameType,
	{ hint, verdict, candidates }: Resolution,
	reading: Reading,
): OptionRead<never> {
	const usual =
		verdict === 'ambiguous'
			? statement('question-which-name', { type, typed: shown(typed) })
			: statement('question-similar-names', { typed: shown(typed) });
	return {
		back: {
			kind: 'choices',
			option,
			message: hint === undefined ? usual : quotation(hint),
			candidates: candidates.slice(0, mostCandidates).map((candidate) => toCandidate(candidate, reading.context)),
			invocation: reading.openAt(option),
		},
	};
}

function nothingNamed(option: string, typed: string, type: NameType, { hint }: Resolution): OptionRead<never> {
	const name = shown(typed);
	if (name === '') return notKnown(option, statement('question-empty-name', { type, option }));
	return notKnown(option, hint === undefined ? statement('question-unknown-name', { type, typed: name }) : quotation(hint));
}
