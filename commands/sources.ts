import { printDate } from '../src/data/date.ts';
import { defineCommand } from './command.ts';
import { pageAnswer } from './page.ts';

/** Publishers named one by one; the others are counted. */
const named = 15;

/** `/sources`: where the facts come from. */
export const sources = defineCommand({
	name: 'sources',
	code: 's',
	options: {},
	answer(_values, { context }) {
		const publishers = context.store.publishers();
		const rest = publishers.slice(named).reduce((sum, publisher) => sum + publisher.sources, 0);
		const lines = publishers
			.slice(0, named)
			.map(
				({ publisher, sources: count, reaches }) =>
					`${publisher}: ${amount(count)}${reaches === null ? '' : `, to ${printDate(reaches)}`}`,
			);
		return pageAnswer(
			{
				command: 'sources',
				title: 'Where the facts come from',
				headline: 'Every statement rests on a source that was read; what a source itself refers to is shown as cited by it.',
				paragraphs: [
					...lines,
					...(rest === 0 ? [] : [`${publishers.length - named} other publishers: ${amount(rest)}`]),
					'A dated report outranks an older overview; where sources disagree, both are shown.',
				],
				links: [
					{ label: 'Office of the Historian', url: 'https://history.state.gov/countries' },
					{ label: 'Portal:Current events', url: 'https://en.wikipedia.org/wiki/Portal:Current_events' },
				],
			},
			context,
		);
	},
});

function amount(count: number): string {
	return `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? 'source' : 'sources'}`;
}
