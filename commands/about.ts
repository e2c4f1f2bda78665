import packageFile from '../package.json' with { type: 'json' };
import { statement } from '../src/answers/statement.ts';
import { defineCommand } from './command.ts';
import { pageAnswer } from './page.ts';

/** `/about`: version, extent and age of the facts, licences. */
export const about = defineCommand({
	name: 'about',
	code: 'a',
	options: {},
	answer(_values, { context }) {
		const { store } = context;
		const { entities, events, claims, pairs, persons, tenures, missions, sources } = store.counts();
		return pageAnswer(
			{
				command: 'about',
				title: statement('about-title', { version: packageFile.version }),
				headline: statement('about-headline'),
				paragraphs: [
					statement('about-facts', { events, pairs, entities, claims, sources }),
					statement('about-people', { persons, tenures, missions }),
					statement('about-version', { hash: store.version.slice(0, 12) }),
					statement('about-privacy'),
					statement('about-licences'),
				],
				links: [{ name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' }],
				next: [
					{ label: statement('next-sources'), invocation: { command: 'sources', options: {} } },
					{ label: statement('next-help'), invocation: { command: 'help', options: {} } },
				],
			},
			context,
		);
	},
});
