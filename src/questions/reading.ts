import type { Invocation, Matched } from '../answers/answer.ts';
import type { Statement } from '../answers/block.ts';
import type { Context } from '../answers/context.ts';
import type { ChoicesReply, ErrorReply, UnknownReply } from '../answers/reply.ts';
import type { FactDate } from '../data/date.ts';
import type { OptionDeclaration, OptionDeclarations } from './declaration.ts';

/** What is said instead of an answer: which one is meant, or what was wrong. */
export type QuestionBack = ChoicesReply<Statement> | UnknownReply<Statement> | ErrorReply<Statement>;

/** An option as read: its value, or a question back. */
export type OptionRead<Value> = { readonly value: Value } | { readonly back: QuestionBack };

/** A name that was understood, by the id that it stands for. */
export interface Understood {
	readonly id: string;
	readonly matched: Matched;
}

/** How much of a typed text is shown back, in characters. */
const shownLength = 80;

/** A typed text as it is shown back: one line, not too long. */
export function shown(typed: string): string {
	const line = typed.replace(/\s+/g, ' ').trim();
	const characters = [...line];
	return characters.length > shownLength ? `${characters.slice(0, shownLength).join('')}…` : line;
}

/** One question while its options are read: what was given, what is understood so far, and the facts to understand it by. */
export class Reading {
	readonly context: Context;
	readonly declarations: OptionDeclarations;
	/** Dates read so far, by option. */
	readonly dates = new Map<string, FactDate>();
	readonly #invocation: Invocation;
	readonly #understood = new Map<string, Understood>();

	constructor(declarations: OptionDeclarations, invocation: Invocation, context: Context) {
		this.declarations = declarations;
		this.#invocation = invocation;
		this.context = context;
	}

	get command(): string {
		return this.#invocation.command;
	}

	/** The value as it was given, or `undefined`. */
	raw(option: string): string | number | boolean | undefined {
		return Object.hasOwn(this.#invocation.options, option) ? this.#invocation.options[option] : undefined;
	}

	/** The value as text without space around it; an empty text counts as not given. */
	text(option: string): string | undefined {
		const text = String(this.raw(option) ?? '').trim();
		return text === '' ? undefined : text;
	}

	/** The declaration of another option of the same command. */
	declaration(option: string): OptionDeclaration | undefined {
		return Object.hasOwn(this.declarations, option) ? this.declarations[option] : undefined;
	}

	/** Keeps what an option was understood as. */
	settle(option: string, understood: Understood): Understood {
		this.#understood.set(option, understood);
		return understood;
	}

	/** What an option was understood as, together with another one that was read before. */
	settled(option: string): Understood | undefined {
		return this.#understood.get(option);
	}

	/** What was understood, in the order in which it was read. */
	get matched(): readonly Matched[] {
		return [...this.#understood.values()].map(({ matched }) => matched);
	}

	/** The question with an option left open, and with the ids of names understood so far: what was typed there is not carried on. */
	openAt(option: string): Invocation {
		const { command, options } = this.#invocation;
		const settled = Object.entries(options).map(([name, value]) => [name, this.#understood.get(name)?.id ?? value] as const);
		return { command, options: Object.fromEntries(settled.filter(([name]) => name !== option)) };
	}
}

/** Whether reading gave a question back. */
export function isBack<Value>(read: OptionRead<Value>): read is { readonly back: QuestionBack } {
	return 'back' in read;
}

/** A question that cannot be answered as it was asked. */
export function refuse(message: Statement): { readonly back: ErrorReply<Statement> } {
	return { back: { kind: 'error', message } };
}

/** Nothing was given where something is needed, or what was given means nothing here. */
export function notKnown(option: string, message: Statement): { readonly back: UnknownReply<Statement> } {
	return { back: { kind: 'unknown', option, message } };
}
