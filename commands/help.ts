import type { Command } from './command.ts';
import { pageAnswer } from './page.ts';

/**
 * `/help`, made from the definitions of the other commands.
 *
 * @param others gives the commands to explain, when help is asked for
 */
export function helpFor(others: () => readonly Command[]): Command {
	return {
		name: 'help',
		description: 'What can be asked, with examples',
		options: [],
		answer: (_options, context) =>
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
	};
}

/** One example of each command that takes options; the commands on this bot itself need none. */
const examples: Readonly<Record<string, string>> = {
	relations: '/relations Ukraine Syria',
	timeline: '/timeline South Korea',
	whois: '/whois al-Shaibani',
};

function explain({ name, description, options }: Command): string {
	const words = options.map((option) => (option.required ? option.name : `[${option.name}]`));
	const example = examples[name];
	return `${[`/${name}`, ...words].join(' ')}: ${description}.${example === undefined ? '' : ` Example: ${example}`}`;
}
