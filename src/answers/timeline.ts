/** `/timeline`: the events of a state, or of a pair, in pages. */

import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { EventKind } from '../data/kinds.ts';
import type { EventQuery, FactStore, StoredEntity, StoredEvent } from '../store/store.ts';
import type { Invocation, Matched } from './answer.ts';
import type { FactLine, Statement } from './block.ts';
import type { Context } from './context.ts';
import { continuedBy } from './existence.ts';
import { eventFacts } from './facts.ts';
import type { FinishedReply, NextQuestion, NoteLine } from './reply.ts';
import { SourceList } from './sources.ts';
import { meaningOf, named, statement } from './statement.ts';

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
export function withoutRepeats(store: FactStore, events: readonly StoredEvent[], sources: SourceList): FactLine<Statement>[] {
	const said = new Set<string>();
	return eventFacts(store, events, sources).filter((fact) => {
		const key = `${fact.date} ${meaningOf(fact.said)}`;
		return said.has(key) ? false : said.add(key);
	});
}

/** Answers `/timeline`. A page beyond the last one gives the last one. */
export function answerTimeline(question: TimelineQuestion, { store }: Context): FinishedReply<Statement> {
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
	const facts = withoutRepeats(store, events, sources);
	const options: Invocation['options'] = {
		country: country.id,
		...(partner === undefined ? {} : { with: partner.id }),
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to }),
		...(kind === undefined ? {} : { kind: kind.value }),
		order,
		...(limit === eventsPerPage ? {} : { limit }),
	};
	const turn = (label: Statement, target: number): NextQuestion<Statement> => ({
		label,
		invocation: { command: 'timeline', options: { ...options, page: target } },
	});
	const [forward, back] =
		order === 'newest'
			? [statement('next-older'), statement('next-newer')]
			: [statement('next-later'), statement('next-earlier')];
	return {
		kind: 'answer',
		command: 'timeline',
		invocation: { command: 'timeline', options: { ...options, page } },
		title:
			partner === undefined
				? statement('timeline-title', { country: named(country) })
				: statement('timeline-title-of-pair', { country: named(country), partner: named(partner) }),
		headline: statement('timeline-headline', {
			total,
			page,
			pages,
			order,
			about: partner === undefined ? named(country) : { list: [named(country), named(partner)] },
			...spanOf(from, to),
		}),
		blocks: [{ kind: 'facts', heading: 'events', grouping: 'year', facts, paging: { total, page, pages, order } }],
		notes: forerunnerNotes(store, country),
		sources: sources.sources,
		matched,
		dataTo: store.dataTo,
		dataVersion: store.version,
		next: [
			...(page < pages ? [turn(forward, page + 1)] : []),
			...(page > 1 ? [turn(back, page - 1)] : []),
			...continuedBy(store, country)
				.slice(0, 2)
				.map(({ id, name }) => ({
					label: statement('next-of-state', { state: { entity: id, name } }),
					invocation: {
						command: 'timeline',
						options: { country: id, ...(partner === undefined ? {} : { with: partner.id }), order },
					},
				})),
			...(partner === undefined
				? []
				: [
						{
							label: statement('next-status'),
							invocation: { command: 'relations', options: { country: country.id, with: partner.id } },
						},
					]),
		],
	};
}

/** Says under which names the events of earlier forms of the state stand. */
function forerunnerNotes(store: FactStore, country: StoredEntity): NoteLine<Statement>[] {
	const earlier = continuedBy(store, country);
	if (earlier.length === 0) return [];
	const said = statement('timeline-forerunners', { country: named(country), earlier: { list: earlier.map(named) } });
	return [{ about: 'succession', said }];
}

/** Which bounds of time were given, and the dates of those that were. */
function spanOf(from: FactDate | undefined, to: FactDate | undefined): Statement['args'] {
	if (from !== undefined && to !== undefined) return { span: 'both', from: { date: from }, to: { date: to } };
	if (from !== undefined) return { span: 'from', from: { date: from } };
	return to === undefined ? { span: 'none' } : { span: 'to', to: { date: to } };
}
