/** The map of an answer: what stands in it, and the same in words. */
import type { Block, Sentence } from '../answers/block.ts';
import { namesByStatus } from '../answers/map.ts';
import { statuses } from '../data/kinds.ts';
import type { Language } from '../language/language.ts';
import type { MapPicture } from './picture.ts';
import { shortDate } from './shortDate.ts';

/** The part of an answer that a map shows. */
export type StatesBlock = Extract<Block<Sentence>, { kind: 'states' }>;

/** So many states of one status are named. */
const mostNamed = 12;

/** What to draw. `dataTo` is the last day that the data can know about. */
export function mapPicture(title: string, dataTo: string, block: StatesBlock, language: Language): MapPicture {
	const { on, country, states, counts, statusSources } = block;
	const counted = statuses
		.map((status) => ({ look: status, label: language.text('picture-status', { status }), count: counts[status] }))
		.filter(({ count }) => count > 0);
	return {
		kind: 'map',
		title,
		on,
		day: shortDate(on, language),
		country: { id: country.id, areas: country.areas },
		states: states.map(({ id, status, areas }) => ({ id, status, areas })),
		legend: [
			{ look: 'country', label: country.name, count: undefined },
			...counted,
			{ look: 'absent', label: language.text('map-absent'), count: undefined },
		],
		foot: [
			language.text('map-derived', { sources: statusSources, date: shortDate(dataTo, language) }),
			language.text('map-base', { when: on < dataTo ? 'past' : 'present' }),
		],
	};
}

/** What the map shows, in words. */
export function mapText(title: string, { on, states }: StatesBlock, language: Language): string {
	const counts = statuses.flatMap((status) => {
		const names = namesByStatus({ states }, status);
		if (names.length === 0) return [];
		const named = names.length > mostNamed ? 'no' : 'yes';
		return language.text('map-text-count', { status, count: names.length, named, names: names.join(', ') });
	});
	return language.text('map-text', { title, date: { date: on }, counts: counts.join('; ') });
}
