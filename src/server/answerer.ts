/** What answers questions while the program runs. */
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
	/** The same object for as long as a question has the same answer: another one for other facts, and for another day. */
	readonly edition: object;
	/** In no language yet. */
	answer(invocation: Invocation): Reply<Statement>;
	/** What to offer while an option is typed, in English where no other language is given. */
	suggest(command: string, option: string, typed: string, language?: Language): Suggestions;
}

type Suggestions = readonly { readonly name: string; readonly value: string }[];

/** What belongs to one context and one day. */
interface Edition {
	readonly context: Context;
	readonly today: string;
	readonly suggestions: LRUCache<string, Suggestions>;
}

const mostSuggestions = 2_000;

/** Suggestions are kept for texts of up to so many letters: the first letters of a name are typed again and again. */
const mostLetters = 6;

/** Makes an answerer that answers from the commands, and keeps the suggestions for first letters. */
export function createAnswerer(provider: ContextProvider): Answerer {
	let edition = editionOf(provider.current);
	const current = (): Edition => {
		const context = provider.current;
		if (edition.context !== context || edition.today !== context.today) edition = editionOf(context);
		return edition;
	};
	return {
		get edition() {
			return current();
		},
		answer: (invocation) => answer(invocation, provider.current),
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

function editionOf(context: Context): Edition {
	return { context, today: context.today, suggestions: new LRUCache({ max: mostSuggestions }) };
}
