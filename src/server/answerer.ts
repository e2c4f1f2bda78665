import { answer, suggest } from '../../commands/index.ts';
import type { Answer, Invocation } from '../answers/answer.ts';
import type { Context } from '../answers/context.ts';
import { Recent } from './recent.ts';

/** Where the present context is found: a new fact store swapped in takes effect with the next question. */
export interface ContextProvider {
	readonly current: Context;
}

/** What answers the questions: the commands with the fact store that is current at that moment. */
export interface Answerer {
	answer(invocation: Invocation): Answer;
	suggest(command: string, option: string, typed: string): readonly { readonly name: string; readonly value: string }[];
}

type Suggestions = ReturnType<typeof suggest>;

/** Answers and suggestions kept for one context and one day; with either changed, all begins anew. */
interface Kept {
	readonly context: Context;
	readonly today: string;
	readonly answers: Recent<Answer>;
	readonly suggestions: Recent<Suggestions>;
}

/** Some ten megabytes of answers at most. */
const answersKept = 4_000;
const suggestionsKept = 2_000;

/** Suggestions are kept for the first letters only: these come again and again, and say nothing about who typed them. */
const lettersKept = 6;

/** What is chosen from suggestions: an id, as against a name that somebody typed. Only such questions are kept. */
const id = /^(?:[A-Z]{2,4}|x-[a-z-]{1,40}|Q\d{1,10}|\d{4}(?:-\d{2}){0,2})$/;

/** Answers from the commands, and keeps what is asked most. What people typed in their own words is not kept. */
export function createAnswerer(provider: ContextProvider): Answerer {
	let kept = keep(provider.current);
	const current = (): Kept => {
		const context = provider.current;
		if (kept.context !== context || kept.today !== context.today) kept = keep(context);
		return kept;
	};
	return {
		answer(invocation) {
			const { context, answers } = current();
			return isOfIds(invocation)
				? answers.get(JSON.stringify(invocation), () => answer(invocation, context))
				: answer(invocation, context);
		},
		suggest(command, option, typed) {
			const { context, suggestions } = current();
			const make = () => suggest(command, option, typed, context);
			return typed.length <= lettersKept ? suggestions.get(`${command} ${option} ${typed}`, make) : make();
		},
	};
}

function keep(context: Context): Kept {
	return { context, today: context.today, answers: new Recent(answersKept), suggestions: new Recent(suggestionsKept) };
}

function isOfIds({ options }: Invocation): boolean {
	return Object.values(options).every((value) => typeof value === 'number' || (typeof value === 'string' && id.test(value)));
}
