/** The history of every pair: which events and observations bear on it, what a successor carried on, and the folded status. */

import { earliestDay } from '../data/date.ts';
import type { Observation, Omission } from './claims.ts';
import type { Entities } from './entities.ts';
import type { Claim, ClaimedEvent } from './events.ts';
import type { EvidenceOfPairs } from './evidence.ts';
import { actsWithin, interludeOf, isUntold, noneJoined } from './interludes.ts';
import type { Pair, PairEvent } from './pair.ts';
import { changesStatus, foldStatus, type StatusInterval, type StatusObservation, statusOn } from './status.ts';
import { untilTaken } from './takings.ts';

function keyOf(one: string, other: string): string {
	return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Collects the pairs. Carried-over relations (Russia for the Soviet Union) are added to the pairs of the successor. */
export function pairsOf(
	events: readonly ClaimedEvent[],
	observations: readonly Observation[],
	entities: Entities,
	evidence: EvidenceOfPairs,
): ReadonlyMap<string, Pair> {
	const pairs = new Map<string, Pair>();

	function pair(a: string, b: string): Pair {
		const key = keyOf(a, b);
		const known = pairs.get(key);
		if (known) return known;
		const [one, other] = a < b ? [a, b] : [b, a];
		const made: Pair = { one, other, events: [], observations: [] };
		pairs.set(key, made);
		return made;
	}

	for (const event of events) {
		for (const [index, one] of event.parties.entries()) {
			for (const other of event.parties.slice(index + 1)) {
				// What a third state does to two is no act between these two.
				if (event.actor !== undefined && event.actor !== one && event.actor !== other) continue;
				pair(one, other).events.push({ event, carries: undefined });
			}
		}
	}
	for (const observation of observations) pair(...observation.parties).observations.push(observation);

	const begun = new Map<PairEvent, string>();
	/** Of relations that two states handed to their union on one day the older are carried on: those of North Yemen, not of South Yemen. */
	function carryOldest({ events: own }: Pair, carried: PairEvent, day: string): void {
		const { event, carries } = carried;
		const isSame = (one: PairEvent) =>
			one.carries === carries && one.event.actor === event.actor && one.event.date === event.date;
		const known = own.find(isSame);
		if (known !== undefined && (begun.get(known) ?? '') <= day) return;
		if (known !== undefined) own.splice(own.indexOf(known), 1);
		begun.set(carried, day);
		own.push(carried);
	}

	for (const event of events) {
		const succession = generalSuccession(event, entities);
		if (succession === undefined) continue;
		const { successor, predecessor } = succession;
		const interlude = interludeOf(entities, { ...succession, from: event.date });
		for (const known of [...pairs.values()]) {
			const partner = known.one === predecessor ? known.other : known.other === predecessor ? known.one : undefined;
			if (partner === undefined || partner === successor || entities.isAfter(partner, event.date)) continue;
			if (entities.hasJoined(successor, partner)) continue;
			const own = pair(successor, partner);
			// Two that established relations of their own carried nothing on.
			if (own.events.some(({ event: { kind } }) => kind === 'relations-established')) continue;
			const intervals = foldPair(known, entities, evidence);
			const { status, interval } = statusOn(intervals, earliestDay(event.date));
			const isBroken = status === 'suspended' || status === 'severed';
			// A predecessor's break without a known end is over where the successor's own list has the pair.
			const isOver = isBroken && own.observations.some((observation) => observation.status === 'relations');
			if (status === 'relations') carryOldest(own, { event, carries: status }, interval?.day ?? '');
			else if (isBroken && !isOver) own.events.push({ event, carries: status });
			if (interlude === undefined) continue;
			const member = { events: known.events, intervals };
			const others = interlude.others.map((id) => {
				const joined = pairs.get(keyOf(id, partner));
				return joined === undefined ? [] : foldPair(joined, entities, evidence);
			});
			if (isUntold(own) && noneJoined(interlude, member, others)) own.events.push({ event, carries: 'none' });
			own.events.push(...actsWithin(interlude, own, member));
		}
	}
	return pairs;
}

/**
 * A `relations-continued` between a successor and its own predecessor speaks of all the predecessor's relations: a source says
 * that Russia continued the Soviet Union's.
 */
function generalSuccession(event: ClaimedEvent, entities: Entities): { successor: string; predecessor: string } | undefined {
	if (event.kind !== 'relations-continued' || event.actor === undefined) return undefined;
	const successor = event.actor;
	const predecessor = event.parties.find((id) => id !== successor);
	const isPredecessor = entities.get(successor)?.predecessors.some(({ entity }) => entity === predecessor) ?? false;
	return predecessor !== undefined && isPredecessor ? { successor, predecessor } : undefined;
}

/** What an observation rests on: lists that leave a pair out say less than words. */
function basisOf(omission: Omission | undefined): StatusObservation['basis'] {
	if (omission === undefined) return 'stated';
	return omission.members === undefined ? 'not-listed' : 'complete-list';
}

/** Whether an event rests on one secondary source alone. */
function isOneSecondary(claims: readonly Claim[]): boolean {
	return claims.every(({ sourceKind, source }) => sourceKind === 'secondary' && source === claims[0]?.source);
}

/** Folds a pair into intervals of status. */
export function foldPair(pair: Pair, entities: Entities, evidence: EvidenceOfPairs): readonly StatusInterval[] {
	const shown = evidence.of(pair.one, pair.other);
	const intervals = foldStatus(
		pair.events
			.filter(
				({ event, carries }) =>
					changesStatus(event.kind) &&
					(event.kind !== 'relations-continued' || carries !== undefined || !generalSuccession(event, entities)),
			)
			.map(({ event, carries }) => {
				const { id, date, claims } = event;
				const isPrimary = claims.some(({ sourceKind }) => sourceKind === 'primary');
				// What is carried over is no first establishment or break of the pair's own.
				const kind = carries === undefined ? event.kind : 'relations-continued';
				return { id, kind, date, carries, isPrimary, isWeak: isOneSecondary(claims) };
			}),
		pair.observations.map(({ id, status, asOf, since, listed, omission, sourceKind }) => ({
			...{ id, status, asOf, since, listed, basis: basisOf(omission) },
			isWeak: sourceKind === 'secondary',
		})),
		entities.commonLifetime(pair.one, pair.other),
		shown,
	);
	const words = [...shown.map(({ date }) => date), ...pair.observations.map(({ asOf }) => asOf)];
	return untilTaken(intervals, [...entities.takings(pair.one), ...entities.takings(pair.other)], words);
}
