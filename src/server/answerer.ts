/** What answers questions while the program runs, with a cache of what is asked most. */
import { LRUCache } from 'lru-cache';
import { answer, suggest } from '../../commands/index.ts';
import type { Invocation } from '../answers/answer.ts';
import type { Statement } from '../answers/block.ts';
import type { Context } from '../answers/context.ts';
import type { Reply } from '../answers/reply.ts';
import { type Language, languageFor } from '../language/language.ts';

/** Where the present context is found: a new fact store swapped in takes effect with the next question. */
export interface ContextProvider {
	readonly current: Context;
}

/** What answers the questions: the commands with the fact store that is current at that moment. */
export interface Answerer {
	/** In no language yet, so that one answer kept serves them all. */
	answer(invocation: Invocation): Reply<Statement>;
	/** What to offer while an option is typed, in English where no other language is given. */
	suggest(command: string, option: string, typed: string, language?: Language): Suggestions;
}

type Suggestions = readonly { readonly name: string; readonly value: string }[];

/** Answers and suggestions for one context and one day; when either changes, both caches start empty. */
interface Caches {
	readonly context: Context;
	readonly today: string;
	readonly answers: LRUCache<string, Reply<Statement>>;
	readonly suggestions: LRUCache<string, Suggestions>;
}

/** Answers kept: about ten megabytes. */
const mostAnswers = 4_000;
const mostSuggestions = 2_000;

/** Suggestions are kept for texts of up to so many letters: the first letters of a name are typed again and again. */
const mostLetters = 6;

/**
 * Makes an answerer that answers from the commands, and keeps what is asked most. An answer is kept only where the question
 * consists of ids, dates and fixed choices; names that somebody typed are never kept, apart from the first letters of suggestions.
 */
export function createAnswerer(provider: ContextProvider): Answerer {
	let caches = cachesFor(provider.current);
	const current = (): Caches => {
		const context = provider.current;
		if (caches.context !== context || caches.today !== context.today) caches = cachesFor(context);
		return caches;
	};
	return {
		answer(invocation) {
			const { context, answers } = current();
			const key = JSON.stringify(invocation);
			const known = answers.get(key);
			if (known !== undefined) return known;
			const made = answer(invocation, context);
			if (isOfIds(invocation, made)) answers.set(key, made);
			return made;
		},
		suggest(command, option, typed, language = languageFor('en')) {
			const { context, suggestions } = current();
			if (typed.length > mostLetters) return suggest(command, option, typed, context, language);
			const key = `${language.locale} ${command} ${option} ${typed}`;
			const known = suggestions.get(key);
			if (known !== undefined) return known;
			const made = suggest(command, option, typed, context, language);
			suggestions.set(key, made);
			return made;
		},
	};
}

function cachesFor(context: Context): Caches {
	return {
		context,
		today: context.today,
		answers: new LRUCache({ max: mostAnswers }),
		suggestions: new LRUCache({ max: mostSuggestions }),
	};
}

/** Whether a question was put in ids: an answer repeats its question with every name replaced by an id. */
function isOfIds({ options }: Invocation, made: Reply<Statement>): boolean {
	if (made.kind !== 'answer') return false;
	const { options: ids } = made.invocation;
	return Object.entries(options).every(([name, value]) => typeof value === 'number' || ids[name] === value);
}
