import type { Invocation } from '../src/answers/answer.ts';
import type { Statement } from '../src/answers/block.ts';
import type { Context } from '../src/answers/context.ts';
import type { Reply } from '../src/answers/reply.ts';
import { statement } from '../src/answers/statement.ts';
import { type Language, languageFor } from '../src/language/language.ts';
import type { Command, Suggestion } from './command.ts';
import { suggestFor } from './suggest.ts';

/** Commands that a front end offers together. */
export interface CommandSet {
	/** In the order in which help shows them. */
	readonly commands: readonly Command[];
	/** The command of a name, or `undefined`. */
	commandNamed(name: string): Command | undefined;
	/** Answers a question put at any front end, in no language yet; an unknown command gives an error that names the known ones. */
	answer(invocation: Invocation, context: Context): Reply<Statement>;
	/**
	 * What to offer while an option is being typed: at most 25, best first; nothing for options that name nobody. In English where no
	 * other language is asked for.
	 */
	suggest(command: string, option: string, typed: string, context: Context, language?: Language): readonly Suggestion[];
}

/** Puts commands together. */
export function commandSet(commands: readonly Command[]): CommandSet {
	const byName = new Map(commands.map((command) => [command.name, command]));
	return {
		commands,
		commandNamed: (name) => byName.get(name),
		answer({ command: name, options }, context) {
			const command = byName.get(name);
			if (command !== undefined) return command.answer(options, context);
			const known = commands.map((one) => `/${one.name}`).join(', ');
			return { kind: 'error', message: statement('question-unknown-command', { command: name, known }) };
		},
		suggest(command, name, typed, context, language = languageFor('en')) {
			const option = byName.get(command)?.options.find((one) => one.name === name);
			return option === undefined ? [] : suggestFor(option, typed, context, language);
		},
	};
}
