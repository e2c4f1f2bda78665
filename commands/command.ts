import type { Answer, Invocation } from '../src/answers/answer.ts';
import type { FactStore } from '../src/facts/store.ts';
import type { NameIndex } from '../src/names/index.ts';

/** What a command answers from. Made anew when a new fact store is swapped in. */
export interface Context {
	readonly store: FactStore;
	readonly names: NameIndex;
	/** The present day, `YYYY-MM-DD` in UTC: "now" where a question gives no date. */
	readonly today: string;
}

/** An option of a slash command. Options of type `entity` and `person` complete as one types. */
export interface CommandOption {
	readonly name: string;
	readonly description: string;
	readonly type: 'entity' | 'person' | 'date' | 'choice' | 'integer' | 'text';
	readonly required: boolean;
	/** For `choice`: what can be chosen. */
	readonly choices?: readonly { readonly name: string; readonly value: string }[];
	/** For `integer`: the bounds. */
	readonly minimum?: number;
	readonly maximum?: number;
}

/** Something offered while typing: `name` is shown (at most 100 characters), `value` is an id (at most 100). */
export interface Suggestion {
	readonly name: string;
	readonly value: string;
}

/** A slash command, told in plain data: the front doors turn it into what Discord, the terminal or a page needs. */
export interface Command {
	readonly name: string;
	readonly description: string;
	readonly options: readonly CommandOption[];
	/** Answers a question; never throws for anything that a person can type. */
	answer(options: Invocation['options'], context: Context): Answer;
}
