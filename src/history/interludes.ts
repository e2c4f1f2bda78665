/** Unions that a state entered and left again as the same state (Egypt in the United Arab Republic): what it had then was the union's. */

import { areCompatible, earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { Entities } from './entities.ts';
import type { Pair, PairEvent } from './pair.ts';
import { changesStatus, type StatusInterval, statusOn } from './status.ts';

/** When a union began and ended that a state entered and left again. */
export interface Interlude {
	readonly from: FactDate;
	readonly until: FactDate;
	/** The states that joined it beside that one. */
	readonly others: readonly string[];
}

/** What is known of the member and a partner, and the status that follows from it. */
interface FoldedHistory {
	readonly events: readonly PairEvent[];
	readonly intervals: readonly StatusInterval[];
}

/** The interlude that begins where a union carries on the relations of a state; `undefined` where that state did not come out of it again. */
export function interludeOf(
	entities: Entities,
	{ successor, predecessor, from }: { readonly successor: string; readonly predecessor: string; readonly from: FactDate },
): Interlude | undefined {
	const union = entities.get(successor);
	const isLeft = entities
		.get(predecessor)
		?.predecessors.some(({ entity, kind }) => entity === successor && kind === 'continuation');
	const until = union?.exists?.until;
	if (union === undefined || until === undefined || isLeft !== true) return undefined;
	const others = union.predecessors.flatMap(({ entity, kind }) =>
		kind === 'unification' && entity !== predecessor ? [entity] : [],
	);
	return { from, until, others };
}

/** Whether nothing is known of a pair by itself that bears on its status. */
export function isUntold({ events, observations }: Pair): boolean {
	return observations.length === 0 && events.every(({ event }) => !changesStatus(event.kind));
}

/** Whether neither the member nor the others that joined had relations with a partner, as far as the union's time is told by acts. */
export function noneJoined(
	{ from, until }: Interlude,
	member: FoldedHistory,
	others: readonly (readonly StatusInterval[])[],
): boolean {
	const acts = new Set(member.events.map(({ event: { id } }) => id));
	const isTold = member.intervals
		.filter(({ day }) => day > earliestDay(from) && day <= latestDay(until))
		.every(({ openedBy }) => acts.has(openedBy));
	const hadNone = (intervals: readonly StatusInterval[], on: FactDate) => statusOn(intervals, on).status === 'none';
	return (
		isTold &&
		hadNone(member.intervals, earliestDay(from)) &&
		others.every((one) => hadNone(one, earliestDay(from)) && hadNone(one, until))
	);
}

/** The acts of the member during the union that the union's own pair does not have, with the status that each led to. */
export function actsWithin({ from, until }: Interlude, own: Pair, { events, intervals }: FoldedHistory): readonly PairEvent[] {
	return intervals.flatMap(({ openedBy, status }): PairEvent[] => {
		const event = events.find(({ event: { id } }) => id === openedBy)?.event;
		if (event === undefined || status === 'none' || status === 'no-record') return [];
		const isWithin = earliestDay(event.date) > latestDay(from) && latestDay(event.date) <= latestDay(until);
		const isKnown = own.events.some(({ event: { kind, date } }) => kind === event.kind && areCompatible(date, event.date));
		return isWithin && !isKnown ? [{ event, carries: status }] : [];
	});
}
