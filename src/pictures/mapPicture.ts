/** The map of an answer: what stands in it, and the same in words. */
import type { Block, Sentence } from '../answers/block.ts';
import { namesByStanding, standingOf } from '../answers/standing.ts';
import type { Language } from '../language/language.ts';
import type { MapPicture } from './picture.ts';
import { shortDate } from './shortDate.ts';

/** The part of an answer that a map shows. */
export type StatesBlock = Extract<Block<Sentence>, { kind: 'states' }>;

/** So many states of one group are named. */
const mostNamed = 12;

/** What to draw. `dataTo` is the last day that the data can know about. */
export function mapPicture(title: string, dataTo: string, block: StatesBlock, language: Language): MapPicture {
	const { on, country, states, statusSources } = block;
	const counted = namesByStanding(states).map(({ standing, names }) => ({
		look: standing,
		label: language.text('picture-status', { status: standing }),
		count: names.length,
	}));
	return {
		kind: 'map',
		title,
		on,
		day: shortDate(on, language),
		country: { id: country.id, areas: country.areas },
		states: states.map((state) => ({ id: state.id, standing: standingOf(state), areas: state.areas })),
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
	const counts = namesByStanding(states).map(({ standing, names }) => {
		const named = names.length > mostNamed ? 'no' : 'yes';
		return language.text('map-text-count', { status: standing, count: names.length, named, names: names.join(', ') });
	});
	return language.text('map-text', { title, date: { date: on }, counts: counts.join('; ') });
}
