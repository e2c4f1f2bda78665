/** What a picture shows, in words, for those who do not see it. */
import type { MapAnswer, RelationsAnswer } from '../answers/answer.ts';
import { namesByStatus } from '../answers/map.ts';
import { printDate } from '../data/date.ts';
import { type Status, statuses } from '../data/kinds.ts';
import { capitalise } from '../language/words.ts';
import { stretchesOf } from './stretches.ts';

/** As much as Discord takes for the description of a picture. */
const longest = 1024;

/** So many states of one status are named. */
const mostNamed = 12;

const words: Readonly<Record<Status, string>> = {
	relations: 'diplomatic relations',
	suspended: 'relations suspended',
	severed: 'relations severed',
	'recognised-only': 'recognised, without relations',
	none: 'no diplomatic relations',
	'no-record': 'no record',
};

/** The words for the picture of an answer, at most 1,024 characters. */
export function altText(answer: MapAnswer | RelationsAnswer): string {
	const told = answer.command === 'map' ? mapText(answer) : stripText(answer);
	return told.length <= longest ? told : `${told.slice(0, longest - 1).trimEnd()}…`;
}

function mapText(answer: MapAnswer): string {
	const counts = statuses.flatMap((status) => {
		const names = namesByStatus(answer, status);
		if (names.length === 0) return [];
		return `${words[status]}: ${names.length}${names.length > mostNamed ? '' : ` (${names.join(', ')})`}`;
	});
	return `World map. ${answer.title}, ${printDate(answer.on)}, with the number of states. ${capitalise(counts.join('; '))}.`;
}

function stripText(answer: RelationsAnswer): string {
	const stretches = stretchesOf(answer);
	const [only] = stretches;
	if (stretches.length === 1 && only?.from === null && only.until === null)
		return `Bar over the years. ${answer.title}: ${words[only.status]}, without dates.`;
	const parts = stretches.map(({ from, until, status }) => {
		if (status === 'no-record' && from === null) return `nothing recorded before ${printDate(until ?? '')}`;
		if (status === 'no-record' && until === null) return `nothing recorded after ${printDate(from ?? '')}`;
		const begin = from === null ? '' : ` from ${printDate(from)}`;
		const end = until === null ? (from === null ? '' : ' on') : ` ${from === null ? 'until' : 'to'} ${printDate(until)}`;
		return `${words[status]}${begin}${end}`;
	});
	return `Bar over the years. ${answer.title}: ${parts.join('; ')}.`;
}
