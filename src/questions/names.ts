/** Names in a question become entities and persons, or a question back that asks which one was meant. */
import type { AnswerCandidate } from '../answers/answer.ts';
import type { Context } from '../answers/context.ts';
import { detailOf } from '../answers/detail.ts';
import type { Candidate, NameType, Resolution } from '../names/index.ts';
import { notKnown, type OptionRead, type Reading, shown, type Understood } from './reading.ts';

/** How many candidates a question back offers: as many as a menu of Discord holds. */
export const mostCandidates = 25;

/** A candidate of the name index as an answer offers it. */
export function toCandidate({ id, name, entity, score }: Candidate, { store }: Context): AnswerCandidate {
	return {
		id,
		name,
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
			? `“${shown(typed)}” can mean more than one ${nouns[type]}. Which one?`
			: `I don’t know “${shown(typed)}”. Did you mean one of these?`;
	return {
		back: {
			kind: 'choices',
			option,
			message: hint ?? usual,
			candidates: candidates.slice(0, mostCandidates).map((candidate) => toCandidate(candidate, reading.context)),
			invocation: reading.openAt(option),
		},
	};
}

function nothingNamed(option: string, typed: string, type: NameType, { hint }: Resolution): OptionRead<never> {
	const name = shown(typed);
	const noun = nouns[type];
	return notKnown(option, name === '' ? `Name a ${noun} for \`${option}\`.` : (hint ?? `I know no ${noun} called “${name}”.`));
}

const nouns: Readonly<Record<NameType, string>> = { entity: 'state', person: 'person' };
