/** `/map`: how every state of a date stood with one country. */

import { type FactDate, latestDay } from '../data/date.ts';
import { type Status, statuses } from '../data/kinds.ts';
import { statusOn } from '../history/status.ts';
import type { FactStore, StoredEntity, StoredInterval } from '../store/store.ts';
import type { Matched } from './answer.ts';
import type { StateLine, Statement } from './block.ts';
import type { Context } from './context.ts';
import { disputeOfParty } from './dispute.ts';
import { existedOn, existenceNote, ownStatus, rulerOn, stateOn } from './existence.ts';
import type { FinishedReply, NoteLine } from './reply.ts';
import { SourceList } from './sources.ts';
import { standingOf } from './standing.ts';
import { namedOn, statement } from './statement.ts';

/** What is asked: a country and a date. */
export interface MapQuestion {
	readonly country: StoredEntity;
	/** The date asked about, or `undefined` for now. */
	readonly on: FactDate | undefined;
	readonly matched: readonly Matched[];
}

/** A state of the time, and the entities of today that lie where it lay. */
interface StateOfTheTime {
	readonly entity: StoredEntity;
	readonly areas: string[];
}

/** Answers `/map`. */
export function answerMap(question: MapQuestion, { store, today }: Context): FinishedReply<Statement> {
	// A state of the past, asked about without a date, is answered for its last day.
	const on = question.on ?? question.country.existsUntil ?? undefined;
	const asked = on ?? today;
	const country = stateOn(store, question.country, asked);
	const present = statesOn(store, asked);
	const areas = present.get(country.id)?.areas ?? [country.id];
	present.delete(country.id);

	const intervals = byPartner(store.intervalsOf(country.id), country.id);
	const openers: string[] = [];
	const states = [...present.values()].flatMap(({ entity, areas: shownBy }): StateLine[] => {
		const recorded = statusOn(intervals.get(entity.id) ?? [], asked);
		const { status, interval } = ownStatus(store, [country, entity], asked, recorded);
		if (interval === undefined && (!hasKnownSpan(entity) || rulerOn(store, entity.id, asked) !== undefined)) return [];
		if (interval !== undefined) openers.push(interval.openedBy);
		const { name, isFormerName } = namedOn(store, entity.id, latestDay(asked));
		return [{ id: entity.id, name, isFormerName, status, basis: interval?.basis ?? null, areas: shownBy }];
	});
	const counts = Object.fromEntries(
		statuses.map((status) => [status, states.filter((state) => state.status === status).length]),
	) as Record<Status, number>;

	const sources = new SourceList(store);
	const dispute = disputeOfParty(store, country.id, asked, sources);
	const witnesses = store.sourcesOf(openers);
	const citations = sources.cite(chooseWitnesses(witnesses));
	const existence = existenceNote({ store, sources }, question.country, country, asked);
	const counted = { partners: counts.relations, states: states.length, country: namedOn(store, country.id, latestDay(asked)) };
	const dated = on === undefined ? {} : { on };
	return {
		kind: 'answer',
		command: 'map',
		invocation: { command: 'map', options: { country: country.id, ...dated } },
		title: statement('map-title', { country: namedOn(store, country.id, latestDay(asked)) }),
		headline:
			on === undefined
				? statement('map-headline', counted, citations)
				: statement('map-headline-on', { ...counted, on: { date: asked } }, citations),
		blocks: [
			...dispute,
			{
				kind: 'states',
				on: asked,
				country: { id: country.id, name: country.name, areas },
				states,
				counts,
				statusSources: witnesses.length,
			},
		],
		notes: [
			...(existence === undefined ? [] : [existence]),
			...omissions(states),
			...cautions(witnesses.length, citations.length, asked, today),
		],
		sources: sources.sources,
		matched: question.matched,
		dataTo: store.dataTo,
		dataVersion: store.version,
		next: [
			{ label: statement('next-timeline'), invocation: { command: 'timeline', options: { country: country.id } } },
			{ label: statement('next-changes'), invocation: { command: 'changes', options: { country: country.id } } },
		],
	};
}

/**
 * The states of a date, each with the entities of today that stand where it stood. A dependent territory goes with the state to which
 * it belongs.
 */
function statesOn(store: FactStore, on: FactDate): Map<string, StateOfTheTime> {
	const found = new Map<string, StateOfTheTime>();
	const add = (entity: StoredEntity, area: string) => {
		const known = found.get(entity.id);
		if (known === undefined) found.set(entity.id, { entity, areas: [area] });
		else if (!known.areas.includes(area)) known.areas.push(area);
	};
	for (const entity of store.entities()) {
		if (entity.kind === 'organisation') continue;
		const state = entity.kind === 'territory' && entity.partOf !== null ? store.entity(entity.partOf) : entity;
		if (state === undefined || state.kind === 'territory') continue;
		// An ended state has no area today: only where it existed on that date is it shown, as a dot.
		const then = state.kind === 'former' ? state : stateOn(store, state, on);
		if (existedOn(then, on)) add(then, entity.id);
	}
	return found;
}

/** Whether it is known when the entity existed. Of others the map tells only what a source says of them. */
function hasKnownSpan({ kind, existsFrom, existsUntil }: StoredEntity): boolean {
	if (kind === 'state') return true;
	return kind === 'former' ? existsUntil !== null : existsFrom !== null;
}

function byPartner(intervals: readonly StoredInterval[], country: string): Map<string, StoredInterval[]> {
	return Map.groupBy(intervals, ({ one, other }) => (one === country ? other : one));
}

/** The source that supports most, then the newest. */
function chooseWitnesses(witnesses: readonly { readonly source: string; readonly supports: number }[]) {
	const most = witnesses.toSorted((a, b) => b.supports - a.supports)[0];
	return most === undefined ? [] : [most, ...witnesses];
}

/** What it means that a state is not listed, where one is not. */
function omissions(states: readonly StateLine[]): NoteLine<Statement>[] {
	const omitted = states.filter((state) => standingOf(state) === 'not-listed').length;
	return omitted === 0 ? [] : [{ about: 'caution', said: statement('map-not-listed', { states: omitted }) }];
}

function cautions(count: number, cited: number, asked: FactDate, today: string): NoteLine<Statement>[] {
	const borders = asked === today ? statement('map-borders') : statement('map-borders-then', { on: { date: asked } });
	return [
		{ about: 'caution', said: restingOn(count, cited) },
		{ about: 'caution', said: borders },
	];
}

/** On how many sources the statuses rest, and whether more than those cited. */
function restingOn(count: number, cited: number): Statement {
	if (count === 0) return statement('map-sources-none');
	return count > cited ? statement('map-sources-chosen', { sources: count }) : statement('map-sources', { sources: count });
}
