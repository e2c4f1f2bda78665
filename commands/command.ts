import type { Answer, Invocation } from '../src/answers/answer.ts';
import type { Context } from '../src/answers/context.ts';
import type { CommandOption } from '../src/questions/option.ts';

/** Something offered while typing: `name` is shown (at most 100 characters), `value` is an id (at most 100). */
export interface Suggestion {
	readonly name: string;
	readonly value: string;
}

/** A slash command, told in plain data: the front ends turn it into what Discord, the terminal or a page needs. */
export interface Command {
	readonly name: string;
	readonly description: string;
	readonly options: readonly CommandOption[];
	/** Answers a question; never throws for anything that a person can type. */
	answer(options: Invocation['options'], context: Context): Answer;
}
