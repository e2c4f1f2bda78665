/** `/changes`: what changed lately between states, in pages. */

import { earliestDay, type FactDate } from '../data/date.ts';
import { type EventKind, eventKinds } from '../data/kinds.ts';
import { changesStatus } from '../history/status.ts';
import type { StoredEntity } from '../store/store.ts';
import type { Invocation, Matched } from './answer.ts';
import type { Statement } from './block.ts';
import type { Context } from './context.ts';
import type { FinishedReply, NextQuestion } from './reply.ts';
import { SourceList } from './sources.ts';
import { named, statement } from './statement.ts';
import { eventsPerPage, pageOfEvents, withoutRepeats } from './timeline.ts';

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
export function answerChanges(question: ChangesQuestion, { store }: Context): FinishedReply<Statement> {
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
	const turn = (label: Statement, target: number): NextQuestion<Statement> => ({
		label,
		invocation: { command: 'changes', options: { ...options, page: target } },
	});
	const counted = { total, page, pages, from: { date: since }, to: { date: store.dataTo } };
	return {
		kind: 'answer',
		command: 'changes',
		invocation: { command: 'changes', options: { ...options, page } },
		title:
			country === undefined ? statement('changes-title') : statement('changes-title-of-country', { country: named(country) }),
		headline:
			country === undefined
				? statement('changes-headline', counted)
				: statement('changes-headline-of-country', { ...counted, country: named(country) }),
		blocks: [
			{
				kind: 'facts',
				heading: 'events',
				grouping: 'weight',
				since,
				facts: withoutRepeats(store, events, sources),
				paging: { total, page, pages, order: 'newest' },
			},
		],
		notes: [],
		sources: sources.sources,
		matched,
		dataTo: store.dataTo,
		dataVersion: store.version,
		next: [
			...(page < pages ? [turn(statement('next-further'), page + 1)] : []),
			...(page > 1 ? [turn(statement('next-back'), page - 1)] : []),
			...(country === undefined
				? []
				: [
						{
							label: statement('next-timeline'),
							invocation: { command: 'timeline', options: { country: country.id } },
						},
					]),
		],
	};
}

function daysBefore(day: string, days: number): string {
	return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
