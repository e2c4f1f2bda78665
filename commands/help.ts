import { commandKey } from '../src/language/commandWords.ts';
import { languageFor } from '../src/language/language.ts';
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
					title: 'What can be asked',
					headline:
						'Ask how two states stand, what happened and when, or who somebody is. Every statement has its numbered source.',
					paragraphs: [
						...others().map(explain),
						'Names can be typed as people write them, in many languages; where a name can mean several, you are asked.',
						'“No record” means that no source here tells, not that there are no relations.',
					],
					next: [
						{ label: 'About', invocation: { command: 'about', options: {} } },
						{ label: 'Sources', invocation: { command: 'sources', options: {} } },
					],
				},
				context,
			),
	});
}

function explain(command: Command): string {
	const { name, example } = command;
	const description = languageFor('en').text(`${commandKey(name)}.description`);
	return `${usageOf(command)}: ${description}.${example === undefined ? '' : ` Example: /${name} ${example}`}`;
}
