/** `ask`: one question from the command line, or many as JSON lines. */
import { CommanderError, Option, Command as Program } from 'commander';
import type { Answer, Invocation } from '../answers/answer.ts';

/** What the command line asks for. */
export type Asked =
	| { readonly kind: 'question'; readonly command: string; readonly options: Invocation['options']; readonly json: boolean }
	| { readonly kind: 'batch' }
	| { readonly kind: 'usage'; readonly message: string; readonly exitCode: number };

/** 0 answered, 1 a choice is needed or nothing is known, 2 bad usage, 3 broken store. */
export const exitCodes = { answered: 0, open: 1, usage: 2, store: 3 } as const;

/** The exit code that an answer ends with. */
export function exitCodeOf(answer: Answer): number {
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
 * Reads the arguments of `ask`.
 *
 * @param args without the program's own name: `['relations', 'Ukraine', 'Syria', '--on', '2023-01-01']`
 */
export function readArguments(args: readonly string[]): Asked {
	let asked: Asked | undefined;
	const written: string[] = [];
	const program = new Program('ask')
		.description('Asks the fact store.')
		.exitOverride()
		.option('--batch', 'read questions as JSON lines from standard input');
	program.configureOutput({ writeOut: (text) => written.push(text), writeErr: (text) => written.push(text) });
	const json = () => new Option('--json', 'print the answer as JSON');
	const take = (
		command: string,
		names: Readonly<Record<string, string | undefined>>,
		{ json: asJson = false, ...rest }: { json?: boolean } & Record<string, string | boolean | undefined>,
	) => {
		const given = Object.entries({ ...names, ...rest }).filter(
			(entry): entry is [string, string | boolean] => entry[1] !== undefined,
		);
		asked = { kind: 'question', command, options: Object.fromEntries(given), json: asJson };
	};
	program
		.command('relations <country> [with]')
		.description('the status of two states')
		.option('--on <date>', 'a date: 1990, 1990-01 or 1990-01-01')
		.addOption(json())
		.action((country: string, partner: string | undefined, options) => take('relations', { country, with: partner }, options));
	program
		.command('timeline <country>')
		.description('the dated events of a state')
		.option('--with <country>', 'only events with this state')
		.option('--from <date>', 'not before this date')
		.option('--to <date>', 'not after this date')
		.option('--kind <kind>', 'only events of this kind')
		.option('--order <order>', 'newest or oldest first')
		.option('--page <number>', 'which page')
		.option('--limit <number>', 'how many events a page has')
		.addOption(json())
		.action((country: string, options) => take('timeline', { country }, options));
	program
		.command('whois <name...>')
		.description('a person, or the holder of an office')
		.option('--on <date>', 'a date')
		.addOption(json())
		.action((name: string[], options) => take('whois', { name: name.join(' ') }, options));
	program
		.command('resolve <name...>')
		.description('how a name is understood')
		.addOption(new Option('--type <type>', 'person or entity').choices(['person', 'entity']).default('entity'))
		.option('--explain', 'print how the verdict came about')
		.addOption(json())
		.action((name: string[], options) => take('resolve', { name: name.join(' ') }, options));
	program
		.command('map <country>')
		.description('how every state stands with one')
		.option('--on <date>', 'a date')
		.addOption(json())
		.action((country: string, options) => take('map', { country }, options));
	program
		.command('changes [since]')
		.description('what changed lately between states')
		.option('--country <country>', 'only changes of this state')
		.option('--page <number>', 'which page')
		.option('--limit <number>', 'how many changes a page has')
		.addOption(json())
		.action((since: string | undefined, options) => take('changes', { since }, options));
	for (const page of ['help', 'about', 'sources']) {
		program
			.command(page)
			.description(`the same as /${page}`)
			.addOption(json())
			.action((options) => take(page, {}, options));
	}
	program.helpCommand(false).action((options: { batch?: boolean }) => {
		asked =
			options.batch === true
				? { kind: 'batch' }
				: { kind: 'usage', message: program.helpInformation(), exitCode: exitCodes.usage };
	});
	try {
		program.parse(args, { from: 'user' });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return { kind: 'usage', message: written.join('').trimEnd(), exitCode: error.exitCode === 0 ? 0 : exitCodes.usage };
	}
	return asked ?? { kind: 'usage', message: program.helpInformation(), exitCode: exitCodes.usage };
}
