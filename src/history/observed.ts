/** What sources say of how two states stood, put where no act explains the time. The rules stand at the head of `status.ts`. */

import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { Status } from '../data/kinds.ts';
import { compareText } from '../data/order.ts';
import {
	type Draft,
	dayAfter,
	draft,
	type Evidence,
	firstDay,
	gap,
	type Lifetime,
	type StatusObservation,
	shownWithin,
} from './interval.ts';
import { afterBreak, isBroken, isOldBreak, lastWord } from './openBreaks.ts';

/** What every step of the fold of observations looks at. */
interface Fold {
	readonly drafts: Draft[];
	readonly evidence: readonly Evidence[];
	readonly lifetime: Lifetime;
	/** The day of the first dated break or restoration: of a later day an undated word for an end tells nothing new. */
	readonly firstBreak: string | undefined;
}

/** "No relations" is what a break leaves, a state can be recognised without relations, and sources call one break severed and suspended: no contradiction. */
export function areCompatible(one: Status, other: Status): boolean {
	const without: readonly Status[] = ['recognised-only', 'none', 'severed'];
	const broken: readonly Status[] = ['severed', 'suspended'];
	return (
		one === other ||
		([one, other].includes('none') && without.includes(one) && without.includes(other)) ||
		(broken.includes(one) && broken.includes(other))
	);
}

/** Puts observations into the stretches that acts have made: first those that say since when, then in order of time, those of lists last. */
export function foldObservations(observations: readonly StatusObservation[], fold: Fold): void {
	const inOrder = [...observations].sort(
		(one, other) =>
			Number(one.since === undefined) - Number(other.since === undefined) ||
			compareText(earliestDay(one.asOf), earliestDay(other.asOf)) ||
			Number(one.listed) - Number(other.listed) ||
			compareText(one.id, other.id),
	);
	for (const observation of inOrder) {
		if (observation.status === 'relations') observeRelations(observation, fold);
		else if (observation.since === undefined || !observeSince(observation, observation.since, fold))
			observeDenial(observation, fold);
	}
}

/** The stretch of a day, where there is one, and its place. */
function at(drafts: readonly Draft[], day: string): { readonly index: number; readonly current: Draft | undefined } {
	const index = drafts.findLastIndex((one) => one.day <= day);
	return { index, current: drafts[index] };
}

function opened(observation: StatusObservation, day: string, from: FactDate | null, more: Partial<Draft> = {}): Draft {
	const { id: openedBy, status, basis, asOf: seen, isWeak = false } = observation;
	return draft({ day, from, status, openedBy, basis, seen, isWeak, ...more });
}

/** The earliest date from a day on for which relations are known: that of an embassy or ambassador, or of the source itself. */
function knownSince(
	{ evidence }: Fold,
	{ asOf }: StatusObservation,
	from: string,
	kinds: readonly Evidence['shows'][] = ['standing'],
): FactDate {
	return shownWithin(evidence, kinds, from, earliestDay(asOf)).first ?? asOf;
}

/**
 * Relations whose beginning is not dated. A list means all the time up to it, from a day on; a source that speaks of a year means that
 * year, and they are told from the first embassy or ambassador on.
 */
function undated(fold: Fold, observation: StatusObservation, day: string): Draft {
	const knownFrom = knownSince(fold, observation, day, ['standing', 'post']);
	return observation.listed
		? opened(observation, day, null, { knownFrom })
		: opened(observation, earliestDay(knownFrom), knownFrom, { knownFrom });
}

/**
 * How many years before the first date known of them relations without a dated beginning are told. Most began long before a list names
 * them; further back, beyond a generation, wars and breaks that no source of ours tells are likelier than not.
 */
const longestReach = 35;

/** The same, reaching back no longer than {@link longestReach} where the beginning is not dated. */
function withinReach(relations: Draft): Draft {
	const { from, knownFrom, day } = relations;
	if (from !== null || knownFrom === null) return relations;
	const reach = `${String(Number(knownFrom.slice(0, 4)) - longestReach).padStart(4, '0')}-01-01`;
	return day < reach ? { ...relations, day: reach } : relations;
}

/**
 * How many years a source's word on relations goes without saying before an act that began or restored them: a shorter time leaves no room
 * for a break that is worth telling.
 */
const shortTime = 5;

/** What relations were before an act that began or restored them had ended by then: from the last that is known of them, nothing is known. */
function untilBegunAnew({ evidence }: Fold, { asOf }: StatusObservation, next: Draft | undefined): Draft[] {
	if (next?.status !== 'relations' || next.basis !== 'act') return [];
	const last = shownWithin(evidence, ['standing', 'leaving'], earliestDay(asOf), next.day).last ?? asOf;
	return Number(next.day.slice(0, 4)) - Number(latestDay(last).slice(0, 4)) <= shortTime
		? []
		: gap(last, next.day, next.openedBy);
}

function observeRelations(observation: StatusObservation, fold: Fold): void {
	const { drafts, lifetime } = fold;
	const day = earliestDay(observation.asOf);
	const { index, current } = at(drafts, day);
	if (current === undefined) {
		const start = firstDay(lifetime);
		if (day < start) return;
		const relations = withinReach(undated(fold, observation, start));
		const next = drafts[0];
		// What was restored later had been broken between.
		const isRestored = next?.status === 'relations' && next.basis === 'act' && next.from !== null;
		const between = isRestored && next !== undefined ? gap(observation.asOf, next.day, next.openedBy) : [];
		drafts.splice(0, 0, relations, ...between);
		return;
	}
	const { status, basis } = current;
	if (status === 'relations') {
		if (basis !== 'act') current.seen = observation.asOf;
		return;
	}
	if (status === 'no-record') {
		// Time that is open is known where a source speaks of it.
		const isSameDay = current.day === day;
		const relations = opened(observation, day, observation.asOf, { knownFrom: observation.asOf });
		const known = [relations, ...untilBegunAnew(fold, observation, drafts[index + 1])];
		if (!observation.listed) drafts.splice(isSameDay ? index : index + 1, isSameDay ? 1 : 0, ...known);
		return;
	}
	if (isBroken(current) && (observation.listed || basis === 'act')) {
		if (observation.listed && !isOldBreak(current, observation.asOf)) return;
		const begin = knownSince(fold, observation, dayAfter(lastWord(current) ?? current.day));
		const again = opened(observation, earliestDay(begin), begin, { knownFrom: begin });
		// Relations and a break of one year: the order of the two is not known.
		if (again.day <= current.day) drafts.splice(index, 1, again);
		else drafts.splice(index + 1, 0, ...afterBreak(current, again, longestReach));
	} else if (status === 'recognised-only' && current.from !== null) {
		const begun = [dayAfter(current.from), dayAfter(current.day)].sort().at(-1) ?? day;
		if (begun <= day) drafts.splice(index + 1, 0, undated(fold, observation, begun));
	} else if (basis !== 'act' || !observation.listed) {
		const last = basis === 'act' ? current.from : (current.seen ?? current.from);
		const begin = knownSince(fold, observation, last === null ? current.day : dayAfter(last));
		const relations = opened(observation, earliestDay(begin), begin, { knownFrom: begin });
		const known = status === 'none' ? [relations, ...untilBegunAnew(fold, observation, drafts[index + 1])] : [relations];
		if (relations.day <= current.day) drafts.splice(index, 1, ...known);
		else drafts.splice(index + 1, 0, ...(basis === 'act' ? [] : gap(last, relations.day, observation.id)), ...known);
	} else if (status === 'none') {
		const begin = knownSince(fold, observation, current.from === null ? current.day : dayAfter(current.from));
		drafts.splice(index + 1, 0, opened(observation, earliestDay(begin), begin, { knownFrom: begin }));
	}
}

/**
 * A source that says since when: as good as an act, but that an act of a later day outweighs it.
 *
 * @returns whether it could be placed
 */
function observeSince(observation: StatusObservation, since: FactDate, { drafts }: Fold): boolean {
	const day = earliestDay(since);
	const asOf = earliestDay(observation.asOf);
	const { index, current } = at(drafts, day);
	const isOvertaken = drafts.some((one) => one.basis === 'act' && one.day > day && one.day <= asOf);
	if (isOvertaken || day > asOf) return false;
	// A word for the same break, or for what it left.
	if (current !== undefined && areCompatible(current.status, observation.status)) return true;
	const later = drafts.filter((one, place) => place > index && one.day > asOf);
	const isSameDay = current?.day === day;
	drafts.splice(isSameDay ? index : index + 1, drafts.length, opened(observation, day, since), ...later);
	return true;
}

/** A source that says that there are no relations, or none any more, without an act. */
function observeDenial(observation: StatusObservation, fold: Fold): void {
	const { drafts, evidence, firstBreak } = fold;
	const { status, listed, asOf } = observation;
	const day = earliestDay(asOf);
	const { index, current } = at(drafts, day);
	if (current === undefined) {
		drafts.splice(0, 0, ...reachingBack(observation, fold));
		return;
	}
	if (current.status === 'suspended' && current.isWeak && status === 'severed' && !listed) {
		// One source calls suspended what another calls a break.
		current.status = 'severed';
		current.isWeak = false;
		return;
	}
	const isDenied = status !== 'recognised-only' && !listed;
	if (current.status === 'relations') {
		const breaksAreDated = firstBreak !== undefined && firstBreak <= latestDay(asOf);
		if (!isDenied || (breaksAreDated && current.basis === 'act')) return;
		const { last } = shownWithin(evidence, ['standing', 'leaving'], current.day, day);
		const known = [current.knownFrom ?? current.from, current.seen, last]
			.flatMap((date) => date ?? [])
			.sort((one, other) => compareText(latestDay(one), latestDay(other)))
			.at(-1);
		const denial = opened(observation, day, asOf);
		const between = known === undefined ? [] : gap(known, day, observation.id);
		const isSameDay = current.day === day;
		drafts.splice(isSameDay ? index : index + 1, isSameDay ? 1 : 0, ...between, denial);
	} else if (current.status === 'no-record') {
		if (isDenied) drafts.splice(index + 1, 0, opened(observation, day, asOf));
	} else if (current.basis !== 'act' || (isBroken(current) && isDenied)) {
		if (areCompatible(current.status, status)) current.seen = asOf;
		else if (!listed && current.basis !== 'act') drafts.splice(index + 1, 0, opened(observation, day, asOf));
	}
}

/** "None" holds for all time before as well, as long as nothing is known to the contrary; a break must have had a beginning. */
function reachingBack(observation: StatusObservation, { drafts, evidence, lifetime }: Fold): Draft[] {
	const { status, asOf } = observation;
	const day = earliestDay(asOf);
	const start = firstDay(lifetime);
	const isContradicted = shownWithin(evidence, ['standing', 'leaving'], start, day).first !== undefined;
	const reachesBack = status === 'none' && !isContradicted && start <= day;
	const denial = reachesBack ? opened(observation, start, lifetime.from ?? null) : opened(observation, day, asOf);
	const next = drafts[0];
	// What was broken later had begun between.
	const isBroken = next?.status === 'severed' || next?.status === 'suspended';
	return [denial, ...(isBroken && status === 'none' ? gap(asOf, next.day, next.openedBy) : [])];
}
