import type { Statement } from '../src/answers/block.ts';
import { statement } from '../src/answers/statement.ts';
import { commandKey } from '../src/language/commandWords.ts';
import { type Command, defineCommand } from './command.ts';
import { pageAnswer } from './page.ts';
import { usageOf } from './usage.ts';

/**
 * `/help`, made from the declarations of the other commands.
 *
 * @param others gives the commands to explain, when help is asked for
 */
export function helpFor(others: () => readonly Command[]): Command {
	return defineCommand({
		name: 'help',
		code: 'h',
		options: {},
		answer: (_values, { context }) =>
			pageAnswer(
				{
					command: 'help',
					title: statement('help-title'),
					headline: statement('help-headline'),
					paragraphs: [...others().map(explain), statement('help-names'), statement('help-no-record')],
					next: [
						{ label: statement('next-about'), invocation: { command: 'about', options: {} } },
						{ label: statement('next-sources'), invocation: { command: 'sources', options: {} } },
					],
				},
				context,
			),
	});
}

function explain(command: Command): Statement {
	const { name, example } = command;
	const description = { clause: statement(`${commandKey(name)}.description`) };
	const args = { usage: usageOf(command), description };
	return example === undefined
		? statement('help-command', args)
		: statement('help-command-with-example', { ...args, example: `/${name} ${example}` });
}
