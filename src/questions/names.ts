/** The names in a question become entities and persons, or an answer that asks which one was meant. */

import type { Answer, AnswerCandidate, Choices, Invocation, Matched, Unknown } from '../answers/answer.ts';
import type { Context } from '../answers/context.ts';
import type { Candidate, NameType, Resolution } from '../names/index.ts';
import type { StoredEntity } from '../store/store.ts';

/** A name understood. */
export interface Understood {
	readonly id: string;
	readonly matched: Matched;
}

/** How much of a typed name is shown back. */
const shownLength = 80;

/** A typed text as it is shown back: one line, not too long. */
export function shown(typed: string): string {
	const line = typed.replace(/\s+/g, ' ').trim();
	const characters = [...line];
	return characters.length > shownLength ? `${characters.slice(0, shownLength).join('')}…` : line;
}

/** A candidate of the name index as an answer offers it. */
export function toCandidate({ id, name, detail, entity, score }: Candidate): AnswerCandidate {
	return { id, name, detail, score: Math.round(score * 1000) / 1000, ...(entity === undefined ? {} : { entity }) };
}

/**
 * Understands one option.
 *
 * @returns the id and what was matched, or the answer to give instead: a choice, or "unknown"
 */
export function understand(
	option: string,
	typed: string,
	type: NameType,
	invocation: Invocation,
	context: Context,
): Understood | Answer {
	const resolution = context.names.resolve(typed, { type, limit: 25 });
	const [best] = resolution.candidates;
	if (best !== undefined && (resolution.verdict === 'sure' || resolution.verdict === 'probable')) {
		return { id: best.id, matched: { typed: shown(typed), id: best.id, name: best.name, verdict: resolution.verdict } };
	}
	return notUnderstood(option, typed, type, invocation, resolution);
}

/** Whether the option was understood. */
export function isUnderstood(result: Understood | Answer): result is Understood {
	return 'id' in result;
}

function notUnderstood(
	option: string,
	typed: string,
	type: NameType,
	invocation: Invocation,
	resolution: Resolution,
): Choices | Unknown {
	const what = type === 'entity' ? 'state' : 'person';
	const name = shown(typed);
	if (resolution.candidates.length > 0) {
		const message =
			resolution.hint ??
			(resolution.verdict === 'ambiguous'
				? `“${name}” can mean more than one ${what}. Which one?`
				: `I don’t know “${name}”. Did you mean one of these?`);
		return {
			kind: 'choices',
			option,
			message,
			candidates: resolution.candidates.slice(0, 25).map(toCandidate),
			invocation: withoutText(invocation, option),
		};
	}
	const message = name === '' ? `Name a ${what} for \`${option}\`.` : (resolution.hint ?? `I know no ${what} called “${name}”.`);
	return { kind: 'unknown', option, message };
}

/** The question with the option left open: what was typed is not carried on. */
function withoutText(invocation: Invocation, option: string): Invocation {
	return { ...invocation, options: Object.fromEntries(Object.entries(invocation.options).filter(([name]) => name !== option)) };
}

/** An option as text; numbers and truth values are shown as such. */
export function textOption(options: Invocation['options'], name: string): string | undefined {
	const value = options[name];
	if (value === undefined) return undefined;
	const text = String(value).trim();
	return text === '' ? undefined : text;
}

/** The entity of an id that the name index gave. */
export function entityOf(id: string, context: Context): StoredEntity {
	const entity = context.store.entity(id);
	if (entity === undefined)
		throw new Error(`The index of names gave the id ${id}, which the store does not have; names and store belong together.`);
	return entity;
}
