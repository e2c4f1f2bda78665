/** The start of the page. */
import { Channel } from './channel.js';
import { Composer } from './composer.js';
import { loadCommands } from './discord.js';
import { element } from './element.js';
import { hashOf, questionOf } from './link.js';
import { startTheme } from './theme.js';

/** @import { CommandDefinition, Question } from './types.d.ts' */

/** Questions to begin with; those of commands that there are not are left out. @type {readonly (Question & { label: string })[]} */
const examples = [
	{ label: 'Ukraine and Syria', command: 'relations', options: { country: 'Ukraine', with: 'Syria' } },
	{
		label: 'United States and Cuba in 1980',
		command: 'relations',
		options: { country: 'United States', with: 'Cuba', on: '1980' },
	},
	{ label: 'Morocco and Iran', command: 'relations', options: { country: 'Morocco', with: 'Iran' } },
	{ label: 'South Korea, newest first', command: 'timeline', options: { country: 'South Korea' } },
	{ label: 'Qatar with Egypt', command: 'timeline', options: { country: 'Qatar', with: 'Egypt' } },
	{ label: 'al-Shaibani', command: 'whois', options: { name: 'al-Shaibani' } },
	{ label: 'Foreign minister of Chad', command: 'whois', options: { name: 'foreign minister of Chad' } },
	{ label: 'France in 1990', command: 'map', options: { country: 'France', on: '1990' } },
	{ label: 'Kosovo now', command: 'map', options: { country: 'Kosovo' } },
	{ label: 'What changed lately', command: 'changes', options: {} },
	{ label: 'How to ask', command: 'help', options: {} },
];

/** @param {readonly CommandDefinition[]} commands */
function showExamples(commands) {
	const known = examples.filter(({ command }) => commands.some(({ name }) => name === command));
	for (const place of document.querySelectorAll('.examples')) {
		for (const example of known) {
			const hash = hashOf(example);
			const link = element(
				'a',
				{ href: hash },
				element('span', { class: 'example-command' }, `/${example.command}`),
				' ',
				element('span', { class: 'example-label' }, example.label),
			);
			// The same question once more changes no address, and so would not be noticed otherwise.
			link.addEventListener('click', () => {
				if (location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
			});
			place.append(link);
		}
	}
}

startTheme();
const commands = await loadCommands();
const channel = new Channel();
const composer = new Composer(commands, (question, shown) => void channel.ask(question, shown));

function askFromLink() {
	const question = questionOf(location.hash, commands);
	if (question !== undefined) void channel.ask(question, {});
}

showExamples(commands);
window.addEventListener('hashchange', askFromLink);
askFromLink();
composer.focus();
document.documentElement.dataset['ready'] = 'true';
