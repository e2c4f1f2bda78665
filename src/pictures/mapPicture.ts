/** The map of an answer: what stands in it, and the same in words. */
import type { Block, Sentence } from '../answers/block.ts';
import { namesByStatus } from '../answers/map.ts';
import { printDate } from '../data/date.ts';
import { statuses } from '../data/kinds.ts';
import { capitalise } from '../language/words.ts';
import type { MapPicture } from './picture.ts';
import { shortDate, statusLabels, statusNames } from './words.ts';

/** The part of an answer that a map shows. */
export type StatesBlock = Extract<Block<Sentence>, { kind: 'states' }>;

/** So many states of one status are named. */
const mostNamed = 12;

/** What to draw. `dataTo` is the last day that the data can know about. */
export function mapPicture(
	title: string,
	dataTo: string,
	{ on, country, states, counts, statusSources }: StatesBlock,
): MapPicture {
	const counted = statuses
		.map((status) => ({ look: status, label: statusLabels[status], count: counts[status] }))
		.filter(({ count }) => count > 0);
	return {
		kind: 'map',
		title,
		on,
		day: shortDate(on),
		country: { id: country.id, areas: country.areas },
		states: states.map(({ id, status, areas }) => ({ id, status, areas })),
		legend: [
			{ look: 'country', label: country.name, count: undefined },
			...counted,
			{ look: 'absent', label: 'Disputed, or no state then', count: undefined },
		],
		foot: [
			`Derived from ${statusSources} ${statusSources === 1 ? 'source' : 'sources'}; data to ${shortDate(dataTo)}.`,
			`Base map: Natural Earth. ${on < dataTo ? 'Borders are today’s, coloured by the state of that date.' : 'Its borders say nothing about claims.'}`,
		],
	};
}

/** What the map shows, in words. */
export function mapText(title: string, { on, states }: StatesBlock): string {
	const counts = statuses.flatMap((status) => {
		const names = namesByStatus({ states }, status);
		if (names.length === 0) return [];
		return `${statusNames[status]}: ${names.length}${names.length > mostNamed ? '' : ` (${names.join(', ')})`}`;
	});
	return `World map. ${title}, ${printDate(on)}, with the number of states. ${capitalise(counts.join('; '))}.`;
}
