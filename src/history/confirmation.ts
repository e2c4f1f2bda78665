/** What persons did in office confirms that they still held it on that day. */

import { daysApart, earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { EventKind, OfficeKind } from '../data/kinds.ts';
import type { ClaimedEvent } from './events.ts';
import { rankOf } from './offices.ts';
import { isSent } from './posts.ts';
import { firstSeen, type TenureInOrder } from './succession.ts';

/** The act by which a tenure is known to have lasted the longest. */
export interface Confirmation {
	readonly date: FactDate;
	/** The place of the event among all events. */
	readonly event: number;
}

/** The person behind a name in an event, and the state for which an event names the person, where these are known. */
export interface Actor {
	readonly person: string | undefined;
	readonly entity: string | undefined;
}

/** A later act tells of an office by itself within so many days after the last word on it; after that it must name the office. */
const sameOfficeDays = 366;

/** Acts by others upon somebody: they tell that a tenure is about to end. */
const ending: ReadonlySet<EventKind> = new Set<EventKind>(['envoy-recalled', 'envoy-expelled']);

/** How summaries call those who hold an office. */
const titles: Partial<Record<OfficeKind, RegExp>> = {
	'head-of-state': /\b(?:presidents?|kings?|queen|monarch|emperor|emir|sultan|pope|prince|heads? of state|leaders?)\b/i,
	'head-of-government': /\b(?:prime ministers?|premiers?|chancellor|heads? of government|presidents?|leaders?)\b/i,
	'foreign-minister': /\b(?:foreign|external|secretar(?:y|ies) of state|foreign secretary)\b/i,
	'head-of-organisation': /\b(?:secretary[- ]general|president|chair\w*|head)\b/i,
};

/**
 * The newest act of each tenure that no source ends and that came after the last word of its sources.
 *
 * @param actors of each event, in its order
 * @returns by the places of the tenures
 */
export function confirmationsOf(
	tenures: readonly TenureInOrder[],
	events: readonly ClaimedEvent[],
	actors: readonly (readonly Actor[])[],
): ReadonlyMap<number, Confirmation> {
	const byPerson = Map.groupBy([...tenures.entries()], ([, { person }]) => person);
	const found = new Map<number, Confirmation>();
	for (const [number, event] of events.entries()) {
		for (const { person, entity } of actors[number] ?? []) {
			const held = person === undefined ? undefined : byPerson.get(person);
			const confirmed = held === undefined ? undefined : confirmedBy(event, entity, held);
			if (confirmed === undefined) continue;
			const known = found.get(confirmed);
			if (known === undefined || earliestDay(known.date) < earliestDay(event.date)) {
				found.set(confirmed, { date: event.date, event: number });
			}
		}
	}
	return found;
}

/** The tenure in which a person took part in an event, where that is news of it. */
function confirmedBy(
	event: ClaimedEvent,
	entity: string | undefined,
	held: readonly (readonly [number, TenureInOrder])[],
): number | undefined {
	if (ending.has(event.kind)) return undefined;
	const entities = entity === undefined ? [...event.parties, event.actor] : [entity];
	const possible = held.filter(
		([, tenure]) => entities.includes(tenure.entity) && isOfOffice(event, tenure) && mayLast(tenure, event.date),
	);
	// What somebody did as a prime minister tells nothing of the ministry held before.
	if (possible.some(([, { until, asOf }]) => latestDay(until ?? asOf) >= earliestDay(event.date))) return undefined;
	return possible
		.filter(
			([, tenure]) => daysApart(tenure.asOf, event.date) <= sameOfficeDays || titles[tenure.office]?.test(event.summary ?? ''),
		)
		.sort(
			([, one], [, other]) => compareDays(firstSeen(other), firstSeen(one)) || rankOf(one.office) - rankOf(other.office),
		)[0]?.[0];
}

/** Whether somebody may take part in an event by virtue of an office: an ambassador in what concerns the state of the mission. */
function isOfOffice({ kind, parties }: ClaimedEvent, { office, to }: TenureInOrder): boolean {
	if (office === 'other') return false;
	return isSent(office) ? to !== undefined && parties.includes(to) : kind !== 'credentials-presented';
}

/** Whether a tenure may have been under way on a date. */
function mayLast(tenure: TenureInOrder, date: FactDate): boolean {
	const end = tenure.until ?? tenure.overBy;
	return earliestDay(firstSeen(tenure)) <= latestDay(date) && (end === undefined || latestDay(date) < earliestDay(end));
}

function compareDays(one: FactDate, other: FactDate): number {
	return earliestDay(one) < earliestDay(other) ? -1 : earliestDay(one) > earliestDay(other) ? 1 : 0;
}
