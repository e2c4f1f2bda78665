import type { Invocation, Matched } from '../src/answers/answer.ts';
import type { Statement } from '../src/answers/block.ts';
import type { Context } from '../src/answers/context.ts';
import type { Reply } from '../src/answers/reply.ts';
import type { CommandOption, OptionDeclaration, OptionDeclarations, OptionValues } from '../src/questions/declaration.ts';
import { readOptions } from '../src/questions/readOptions.ts';

/** Something offered while typing: `name` is shown (at most 100 characters), `value` is an id (at most 100). */
export interface Suggestion {
	readonly name: string;
	readonly value: string;
}

/** What a handler answers from, beside the values of its options. */
export interface Asked {
	readonly context: Context;
	/** The names that were understood, in the order of their options. */
	readonly matched: readonly Matched[];
}

interface Described {
	/** Small letters, at most 32. What it does is said by the message `command-<name>` of `src/language/<language>/commands.ftl`. */
	readonly name: string;
	/** The letter that stands for the command in custom ids. It never changes: messages that stand in Discord have it in their buttons. */
	readonly code: string;
	/** What follows the name in an example that `/help` shows: `Ukraine Syria`. */
	readonly example?: string;
}

/** A command as its file declares it. */
export interface CommandDeclaration<Options extends OptionDeclarations> extends Described {
	readonly options: Options;
	/** Answers a question whose options were understood. Never throws for anything that a person can type. */
	answer(values: OptionValues<Options>, asked: Asked): Reply<Statement>;
}

/** A slash command, as front ends know it: they turn it into what Discord, the terminal or a page needs. */
export interface Command extends Described {
	readonly options: readonly CommandOption[];
	/** Answers a question, or asks back; never throws for anything that a person can type. */
	answer(options: Invocation['options'], context: Context): Reply<Statement>;
}

/** Makes a command from its declaration: the handler gets the values that the options stand for, each of its type. */
export function defineCommand<const Options extends OptionDeclarations>(declaration: CommandDeclaration<Options>): Command {
	const { options, answer, ...described } = declaration;
	return {
		...described,
		options: Object.entries<OptionDeclaration>(options).map(([name, option]) => ({ ...option, name })),
		answer(given, context) {
			const read = readOptions(options, { command: described.name, options: given }, context);
			return 'back' in read ? read.back : answer(read.values, { context, matched: read.matched });
		},
	};
}
