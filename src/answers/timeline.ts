/** `/timeline`: the events of a state, or of a pair, in pages. */

import { earliestDay, type FactDate, latestDay, printDate } from '../data/date.ts';
import type { EventKind } from '../data/kinds.ts';
import { inSentence } from '../language/words.ts';
import type { EventQuery, FactStore, StoredEntity, StoredEvent } from '../store/store.ts';
import type { Fact, Invocation, Matched, Next, TimelineAnswer } from './answer.ts';
import type { Context } from './context.ts';
import { eventFacts } from './facts.ts';
import { SourceList } from './sources.ts';

/** How many events a page has when nothing else is asked. */
export const eventsPerPage = 8;

/** What is asked. */
export interface TimelineQuestion {
	readonly country: StoredEntity;
	readonly with: StoredEntity | undefined;
	readonly from: FactDate | undefined;
	readonly to: FactDate | undefined;
	/** The choice of the `kind` option, and what it stands for. */
	readonly kind: { readonly value: string; readonly kinds: readonly EventKind[] } | undefined;
	readonly order: 'newest' | 'oldest';
	readonly page: number;
	readonly limit: number;
	readonly matched: readonly Matched[];
}

/** A page of the events that a query finds; a page beyond the last one gives the last one. */
export function pageOfEvents(store: FactStore, query: Omit<EventQuery, 'offset'>, wanted: number) {
	const { total, ...first } = store.events({ ...query, offset: (wanted - 1) * query.limit });
	const pages = Math.max(1, Math.ceil(total / query.limit));
	const page = Math.min(wanted, pages);
	const { events } = page === wanted ? first : store.events({ ...query, offset: (page - 1) * query.limit });
	return { events, total, page, pages };
}

/** Events as facts, each sentence once: one may stand for two events, as when two states recognise each other. */
export function toldOnce(store: FactStore, events: readonly StoredEvent[], sources: SourceList): Fact[] {
	const told = new Set<string>();
	return eventFacts(store, events, sources).filter(({ date, text }) => {
		const key = `${date} ${text}`;
		return told.has(key) ? false : told.add(key);
	});
}

/** Answers `/timeline`. A page beyond the last one gives the last one. */
export function answerTimeline(question: TimelineQuestion, { store }: Context): TimelineAnswer {
	const { country, with: partner, from, to, kind, order, limit, matched } = question;
	const query = {
		entity: country.id,
		with: partner?.id,
		from: from === undefined ? undefined : earliestDay(from),
		to: to === undefined ? undefined : latestDay(to),
		kinds: kind?.kinds,
		order,
		limit,
	};
	const { events, total, page, pages } = pageOfEvents(store, query, question.page);
	const sources = new SourceList(store);
	const facts = toldOnce(store, events, sources);
	const options: Invocation['options'] = {
		country: country.id,
		...(partner === undefined ? {} : { with: partner.id }),
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		...(kind === undefined ? {} : { kind: kind.value }),
		order,
		...(limit === eventsPerPage ? {} : { limit }),
	};
	const turn = (label: string, target: number): Next => ({
		label,
		invocation: { command: 'timeline', options: { ...options, page: target } },
	});
	const [forward, back] = order === 'newest' ? ['Older', 'Newer'] : ['Later', 'Earlier'];
	const span = [from === undefined ? '' : ` from ${printDate(from)}`, to === undefined ? '' : ` to ${printDate(to)}`].join('');
	const about = partner === undefined ? inSentence(country.name) : `${inSentence(country.name)} and ${inSentence(partner.name)}`;
	const counted = total === 0 ? 'No events' : total === 1 ? 'One event' : `${total} events`;
	const range = total === 0 ? '' : `, ${order} first${pages > 1 ? `, page ${page} of ${pages}` : ''}`;
	return {
		kind: 'answer',
		command: 'timeline',
		invocation: { command: 'timeline', options: { ...options, page } },
		title: partner === undefined ? `Timeline: ${country.name}` : `Timeline: ${country.name} – ${partner.name}`,
		headline: { text: `${counted} of ${about}${span} ${total === 1 ? 'is' : 'are'} recorded${range}.`, citations: [] },
		events: facts,
		total,
		page,
		pages,
		order,
		notes: [],
		sources: [...sources.sources],
		matched: [...matched],
		dataTo: store.dataTo,
		dataVersion: store.version,
		next: [
			...(page < pages ? [turn(forward, page + 1)] : []),
			...(page > 1 ? [turn(back, page - 1)] : []),
			...(partner === undefined
				? []
				: [{ label: 'Status', invocation: { command: 'relations', options: { country: country.id, with: partner.id } } }]),
		],
	};
}
