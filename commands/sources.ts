import type { Statement } from '../src/answers/block.ts';
import { statement } from '../src/answers/statement.ts';
import type { StoredDataset, StoredPublisher } from '../src/store/store.ts';
import { defineCommand } from './command.ts';
import { pageAnswer } from './page.ts';

/** Publishers named one by one; the others are counted. */
const mostNamed = 15;

/** `/sources`: where the facts come from. */
export const sources = defineCommand({
	name: 'sources',
	code: 's',
	options: {},
	answer(_values, { context }) {
		const publishers = context.store.publishers();
		const named = publishers.slice(0, mostNamed);
		const others = publishers.slice(mostNamed);
		const rest = others.reduce((sum, publisher) => sum + publisher.sources, 0);
		return pageAnswer(
			{
				command: 'sources',
				title: statement('sources-title'),
				headline: statement('sources-headline'),
				paragraphs: [
					...named.map(publisherLine),
					...(rest === 0 ? [] : [statement('sources-others', { publishers: others.length, sources: rest })]),
					statement('sources-rank'),
					...licenceLines(context.store.datasets()),
				],
				links: [
					{ name: 'Office of the Historian', url: 'https://history.state.gov/countries' },
					{ name: 'Portal:Current events', url: 'https://en.wikipedia.org/wiki/Portal:Current_events' },
				],
			},
			context,
		);
	},
});

/** A line for each licence, with the datasets that are under it. */
function licenceLines(datasets: readonly StoredDataset[]): Statement[] {
	if (datasets.length === 0) return [];
	const byLicence = Map.groupBy(datasets, ({ licence, licenceId }) => (licenceId === 'unknown' ? '' : licence));
	return [
		statement('sources-licences'),
		...[...byLicence].map(([licence, group]) => {
			const titles = { list: group.map(({ title }) => title) };
			return licence === ''
				? statement('sources-licence-not-stated', { datasets: titles })
				: statement('sources-licence', { licence, datasets: titles });
		}),
	];
}

function publisherLine({ publisher, sources: count, reaches }: StoredPublisher): Statement {
	return reaches === null
		? statement('sources-publisher', { publisher, sources: count })
		: statement('sources-publisher-reaching', { publisher, sources: count, reaches: { date: reaches } });
}
