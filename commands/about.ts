import packageFile from '../package.json' with { type: 'json' };
import { defineCommand } from './command.ts';
import { pageAnswer } from './page.ts';

const number = new Intl.NumberFormat('en');

/** `/about`: version, extent and age of the facts, licences. */
export const about = defineCommand({
	name: 'about',
	code: 'a',
	options: {},
	answer(_values, { context }) {
		const { store } = context;
		const { entities, events, claims, pairs, persons, tenures, missions, sources } = store.counts();
		const count = (amount: number, word: string) => `${number.format(amount)} ${word}`;
		return pageAnswer(
			{
				command: 'about',
				title: `Attaché ${packageFile.version}`,
				headline:
					'Attaché answers questions on diplomatic relations from a store of sourced facts. It takes no side and never guesses.',
				paragraphs: [
					`Facts: ${count(events, 'events')} of ${count(pairs, 'pairs')} of ${count(entities, 'states and other entities')}, resting on ${count(claims, 'statements')} in ${count(sources, 'sources')}.`,
					`People: ${count(persons, 'persons')} with ${count(tenures, 'offices held')}; missions: ${number.format(missions)}.`,
					`Version of the facts: ${store.version.slice(0, 12)}.`,
					'Nothing about you is stored: neither who asks nor what is asked.',
					'Licences: code MIT; facts CC BY-SA 4.0, with credit to Wikipedia and the sources named beside each fact.',
				],
				links: [{ label: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' }],
				next: [
					{ label: 'Sources', invocation: { command: 'sources', options: {} } },
					{ label: 'Help', invocation: { command: 'help', options: {} } },
				],
			},
			context,
		);
	},
});
