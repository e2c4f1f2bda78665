/** `ask`: one question from the command line, or many as JSON lines. */
import { CommanderError, Option, Command as Program } from 'commander';
import type { Command } from '../../commands/command.ts';
import { commands as botCommands } from '../../commands/index.ts';
import type { Invocation } from '../answers/answer.ts';
import type { Statement } from '../answers/block.ts';
import type { Reply } from '../answers/reply.ts';
import { commandKey, optionKey } from '../language/commandWords.ts';
import { type Language, languageFor } from '../language/language.ts';
import type { CommandOption } from '../questions/declaration.ts';

/** What the command line asks for. */
export type Asked =
	| { readonly kind: 'question'; readonly command: string; readonly options: Invocation['options']; readonly json: boolean }
	| { readonly kind: 'batch' }
	| { readonly kind: 'usage'; readonly message: string; readonly exitCode: number };

type Words = Pick<Language, 'text'>;

/** 0 answered, 1 a choice is needed or nothing is known, 2 bad usage, 3 broken store, 70 a fault of the program. */
export const exitCodes = { answered: 0, open: 1, usage: 2, store: 3, internal: 70 } as const;

/** The exit code that an answer ends with. */
export function exitCodeOf(answer: Reply<Statement>): number {
	switch (answer.kind) {
		case 'answer':
			return exitCodes.answered;
		case 'resolved':
			return answer.verdict === 'sure' || answer.verdict === 'probable' ? exitCodes.answered : exitCodes.open;
		case 'error':
			return exitCodes.usage;
		default:
			return exitCodes.open;
	}
}

/**
 * Reads the arguments of `ask`. Each command is a subcommand: its required and positional options are arguments, the others
 * have their names before them. `resolve`, which is no slash command, is there as well.
 *
 * @param args without the program's own name: `['relations', 'Ukraine', 'Syria', '--on', '2023-01-01']`
 * @param commands the commands that can be asked, those of the bot where none are given
 * @param words has their descriptions
 */
export function readArguments(
	args: readonly string[],
	commands: readonly Command[] = botCommands,
	words: Words = languageFor('en'),
): Asked {
	let asked: Asked | undefined;
	const put = (question: Asked) => {
		asked = question;
	};
	const written: string[] = [];
	const program = new Program('ask')
		.description('Asks the fact store.')
		.exitOverride()
		.configureOutput({ writeOut: (text) => written.push(text), writeErr: (text) => written.push(text) })
		.helpCommand(false)
		.option('--batch', 'read questions as JSON lines from standard input')
		.allowExcessArguments()
		.action(({ batch }: { batch?: boolean }) => {
			const [unknown] = program.args;
			if (unknown !== undefined) program.error(`error: there is no command “${unknown}”; ask --help lists them`);
			put(batch === true ? { kind: 'batch' } : usageOf(program));
		});
	for (const command of commands) addCommand(program, command, words, put);
	addResolve(program, put);
	try {
		program.parse(args, { from: 'user' });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return { kind: 'usage', message: written.join('').trimEnd(), exitCode: error.exitCode === 0 ? 0 : exitCodes.usage };
	}
	return asked ?? usageOf(program);
}

function usageOf(program: Program): Asked {
	return { kind: 'usage', message: program.helpInformation(), exitCode: exitCodes.usage };
}

function addCommand(program: Program, { name, options }: Command, words: Words, put: (asked: Asked) => void): void {
	const explain = (option: CommandOption) => {
		const description = words.text(`${optionKey(name, option.name)}.description`);
		return option.type === 'choice' ? `${description}: ${option.choices.join(', ')}` : description;
	};
	const positional = options.filter((option) => option.required === true || option.positional === true);
	const flags = options
		.filter((option) => !positional.includes(option))
		.map((option) => ({ name: option.name, flag: new Option(`--${option.name} <${placeholderOf(option)}>`, explain(option)) }));
	const [only, ...others] = positional;
	const subcommand = program
		.command(name)
		.description(words.text(`${commandKey(name)}.description`))
		.addOption(json());
	for (const option of positional) subcommand.argument(argumentOf(option, others.length === 0), explain(option));
	for (const { flag } of flags) subcommand.addOption(flag);
	subcommand.action(() => {
		const { args } = subcommand;
		const flagged = subcommand.opts<Readonly<Record<string, string | boolean | undefined>>>();
		// A single argument takes all words, as a name has several: `whois foreign minister of Chad`.
		const values = others.length === 0 && only !== undefined ? [args.join(' ')] : args;
		const given = [
			...positional.map((option, place) => [option.name, values[place]] as const),
			...flags.map(({ name: option, flag }) => [option, flagged[flag.attributeName()]] as const),
		];
		put({ kind: 'question', command: name, options: withoutGaps(given), json: flagged['json'] === true });
	});
}

function addResolve(program: Program, put: (asked: Asked) => void): void {
	program
		.command('resolve <name...>')
		.description('How a name is understood')
		.addOption(new Option('--type <type>', 'person or entity').choices(['person', 'entity']).default('entity'))
		.option('--explain', 'print how the verdict came about')
		.addOption(json())
		.action((name: string[], { type, explain: why, json: asJson }: { type: string; explain?: true; json?: true }) => {
			const options = withoutGaps([
				['name', name.join(' ')],
				['type', type],
				['explain', why],
			]);
			put({ kind: 'question', command: 'resolve', options, json: asJson === true });
		});
}

function json(): Option {
	return new Option('--json', 'print the answer as JSON');
}

function argumentOf({ name, required }: CommandOption, isOnly: boolean): string {
	const shown = isOnly ? `${name}...` : name;
	return required === true ? `<${shown}>` : `[${shown}]`;
}

/** What stands for the value of an option where its usage is shown. */
function placeholderOf({ type }: CommandOption): string {
	return type === 'entity' || type === 'person' ? 'name' : type === 'integer' ? 'number' : type;
}

/** What was given; an argument of no words was not. */
function withoutGaps(given: readonly (readonly [string, string | boolean | undefined])[]): Invocation['options'] {
	return Object.fromEntries(
		given.filter((entry): entry is readonly [string, string | boolean] => entry[1] !== undefined && entry[1] !== ''),
	);
}
