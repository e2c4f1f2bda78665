/** Names in a question become entities and persons, or a question back that asks which one was meant. */
import type { Statement } from '../answers/block.ts';
import type { Context } from '../answers/context.ts';
import { detailOf } from '../answers/detail.ts';
import { existedOn, stateOn } from '../answers/existence.ts';
import { quotation } from '../answers/facts.ts';
import type { CandidateLine } from '../answers/reply.ts';
import { statement } from '../answers/statement.ts';
import type { Candidate, NameType, Resolution } from '../names/index.ts';
import type { StoredEntity } from '../store/store.ts';
import { type Meant, meantByRank, meantByTitle } from './personMeant.ts';
import { notKnown, type OptionRead, type Reading, shown, type Understood } from './reading.ts';

/** How many candidates a question back offers: as many as a menu of Discord holds. */
export const mostCandidates = 25;

/** The option whose date says of which time the states are that a question names. */
export const dateOfStates = 'on';

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
	const then = type === 'entity' ? onlyOneThen(candidates, reading) : undefined;
	if (then !== undefined) {
		return { value: { id: then.id, matched: { typed: shown(typed), id: then.id, name: then.name, verdict: 'sure' } } };
	}
	const meant = type === 'person' ? meantPerson(typed, resolution, reading.context) : undefined;
	const [person] = meant?.candidates ?? [];
	if (meant !== undefined && person !== undefined) {
		if (meant.verdict === 'ambiguous')
			return choose(option, typed, type, { ...resolution, verdict: 'ambiguous', candidates: meant.candidates }, reading);
		const matched = { typed: shown(typed), id: person.id, name: person.name, verdict: meant.verdict };
		return { value: { id: person.id, matched } };
	}
	const left = type === 'entity' && verdict === 'ambiguous' ? onlyBearerLeft(candidates, reading) : undefined;
	if (left !== undefined) {
		// Of its own name nothing needs to be said; of another's that it was taken so.
		const isPlain = left.name.toLowerCase() === typed.trim().toLowerCase();
		const matched = { typed: shown(typed), id: left.id, name: left.name, verdict: isPlain ? 'sure' : 'probable' } as const;
		return { value: { id: left.id, matched } };
	}
	return best === undefined ? nothingNamed(option, typed, type, resolution) : choose(option, typed, type, resolution, reading);
}

/** Of several bearers of a name the one who is meant by far, or all of them with the likeliest first. */
function meantPerson(typed: string, { verdict, candidates }: Resolution, context: Context): Meant | undefined {
	return meantByTitle(typed, context) ?? (verdict === 'ambiguous' ? meantByRank(typed, candidates, context) : undefined);
}

/** The one state that all who bear a name were on the date asked about: "Korea" in 1900 was neither North nor South. */
function onlyOneThen(candidates: readonly Candidate[], { context: { store }, dates }: Reading): StoredEntity | undefined {
	const on = dates.get(dateOfStates);
	const [best] = candidates;
	if (on === undefined || best === undefined) return undefined;
	const bearers = candidates.filter(({ score }) => score === best.score).flatMap(({ id }) => store.entity(id) ?? []);
	const states = new Map(bearers.map((bearer) => stateOn(store, bearer, on)).map((state) => [state.id, state]));
	const [only] = states.values();
	return bearers.length > 1 && states.size === 1 && only !== undefined && existedOn(only, on) ? only : undefined;
}

/** Of several who bear a name the one that alone was there on the date asked about: that is no choice. */
function onlyBearerLeft(candidates: readonly Candidate[], reading: Reading): Candidate | undefined {
	const bearers = candidates.filter(({ score }) => score === candidates[0]?.score);
	const [left, ...others] = existing(bearers, reading);
	return others.length === 0 ? left : undefined;
}

/** The candidates that existed on the date asked about, where these are still a choice. */
function ofThatTime(candidates: readonly Candidate[], type: NameType, reading: Reading): readonly Candidate[] {
	const then = type === 'entity' ? existing(candidates, reading) : [];
	return then.length > 1 ? then : candidates;
}

/** The states among candidates that existed on the date asked about; without a date none is known to. */
function existing(candidates: readonly Candidate[], { context: { store }, dates }: Reading): readonly Candidate[] {
	const on = dates.get(dateOfStates);
	if (on === undefined) return [];
	return candidates.filter(({ id }) => {
		const entity = store.entity(id);
		return entity !== undefined && existedOn(stateOn(store, entity, on), on);
	});
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
			candidates: ofThatTime(candidates, type, reading)
				.slice(0, mostCandidates)
				.map((candidate) => toCandidate(candidate, reading.context)),
			invocation: reading.openAt(option),
		},
	};
}

function nothingNamed(option: string, typed: string, type: NameType, { hint }: Resolution): OptionRead<never> {
	const name = shown(typed);
	if (name === '') return notKnown(option, statement('question-empty-name', { type, option }));
	return notKnown(option, hint === undefined ? statement('question-unknown-name', { type, typed: name }) : quotation(hint));
}
