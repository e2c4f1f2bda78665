/** `/changes`: what changed lately between states, in pages. */

import { earliestDay, type FactDate, printDate } from '../data/date.ts';
import { type EventKind, eventKinds } from '../data/kinds.ts';
import { changesStatus } from '../history/status.ts';
import { inSentence } from '../language/words.ts';
import type { StoredEntity } from '../store/store.ts';
import type { ChangesAnswer, Invocation, Matched, Next } from './answer.ts';
import type { Context } from './context.ts';
import { SourceList } from './sources.ts';
import { eventsPerPage, pageOfEvents, toldOnce } from './timeline.ts';

/** How far back it looks when nothing else is asked, in days. */
export const usualSpan = 90;

const statusKinds = eventKinds.filter(changesStatus);
const lesserKinds: readonly EventKind[] = [
	'representation-upgraded',
	'representation-downgraded',
	'mission-opened',
	'mission-closed',
	'envoy-recalled',
	'envoy-expelled',
];

/** What is asked. */
export interface ChangesQuestion {
	readonly since: FactDate | undefined;
	/** Only changes in which this state took part. */
	readonly country: StoredEntity | undefined;
	readonly page: number;
	readonly limit: number;
	readonly matched: readonly Matched[];
}

/** Answers `/changes`. A page beyond the last one gives the last one. */
export function answerChanges(question: ChangesQuestion, { store }: Context): ChangesAnswer {
	const { country, limit, matched } = question;
	const since = question.since ?? daysBefore(store.dataTo, usualSpan);
	const query = {
		entity: country?.id,
		from: earliestDay(since),
		kinds: [...statusKinds, ...lesserKinds],
		first: statusKinds,
		order: 'newest' as const,
		limit,
	};
	const { events, total, page, pages } = pageOfEvents(store, query, question.page);
	const sources = new SourceList(store);
	const options: Invocation['options'] = {
		...(question.since === undefined ? {} : { since }),
		...(country === undefined ? {} : { country: country.id }),
		...(limit === eventsPerPage ? {} : { limit }),
	};
	const turn = (label: string, target: number): Next => ({
		label,
		invocation: { command: 'changes', options: { ...options, page: target } },
	});
	const about = country === undefined ? '' : ` of ${inSentence(country.name)}`;
	const counted = total === 0 ? 'No change' : total === 1 ? 'One change' : `${total} changes`;
	const where = pages > 1 ? `, page ${page} of ${pages}` : '';
	return {
		kind: 'answer',
		command: 'changes',
		invocation: { command: 'changes', options: { ...options, page } },
		title: country === undefined ? 'Changes in the world' : `Changes: ${country.name}`,
		headline: {
			text: `${counted}${about} ${total === 1 ? 'is' : total === 0 ? 'is' : 'are'} recorded from ${printDate(since)} to ${printDate(store.dataTo)}${where}.`,
			citations: [],
		},
		since,
		events: toldOnce(store, events, sources),
		total,
		page,
		pages,
		order: 'newest',
		notes: [],
		sources: [...sources.sources],
		matched: [...matched],
		dataTo: store.dataTo,
		dataVersion: store.version,
		next: [
			...(page < pages ? [turn('Further', page + 1)] : []),
			...(page > 1 ? [turn('Back', page - 1)] : []),
			...(country === undefined
				? []
				: [{ label: 'Timeline', invocation: { command: 'timeline', options: { country: country.id } } }]),
		],
	};
}

function daysBefore(day: string, days: number): string {
	return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
