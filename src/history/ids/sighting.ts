/** What identifies an event or an observation in the data at hand, whatever its id is. */

import { hash } from 'node:crypto';
import type { FactDate } from '../../data/date.ts';
import { compareText } from '../../data/order.ts';
import type { Observation } from '../claims.ts';
import { type Cited, type ClaimedEvent, keyOfEvent } from '../events.ts';
import { keyOf } from './key.ts';

/** An event or observation as the ledger knows it: by what is said of it, and by which claims. */
export interface Sighting {
	readonly family: 'event' | 'observation';
	/** {@link keyOf} */
	readonly key: string;
	readonly date: FactDate;
	readonly kind: string;
	/** Sorted entity ids. */
	readonly parties: readonly string[];
	/** The fingerprint of each claim, sorted; two claims from one place have the same. */
	readonly claims: readonly string[];
	/** Orders what is otherwise alike. */
	readonly summary: string;
}

interface Stated {
	readonly source: string;
	readonly locator: string | undefined;
	readonly cited: readonly Cited[];
	readonly summary: string | undefined;
	readonly listed: boolean;
	readonly parties: readonly string[];
}

/**
 * Names the place that a claim comes from, not what it says: a better date or sentence leaves it as it is. Where the source is
 * all that is known of the place, the sentence stands for it; a row of a list of partners is known by the pair.
 */
function fingerprint({ source, locator, cited: [cited], summary, listed, parties }: Stated): string {
	const place = [locator, cited?.url, cited?.title];
	const rest = listed ? parties : place.every((part) => part === undefined) ? [summary] : [];
	return hash('sha256', JSON.stringify([source, ...place, ...rest]), 'base64url').slice(0, 6);
}

/** What identifies an event. */
export function sightingOfEvent(event: Omit<ClaimedEvent, 'id'>): Sighting {
	const { date, kind, parties, summary = '', claims } = event;
	return { family: 'event', key: keyOfEvent(event), date, kind, parties, claims: claims.map(fingerprint).sort(), summary };
}

/** What identifies an observation. */
export function sightingOfObservation(observation: Omit<Observation, 'id'>): Sighting {
	const { asOf: date, status, parties, listed, summary = '' } = observation;
	const kind = listed && status === 'relations' ? 'listed' : status;
	const key = keyOf({ date, kind, parties });
	return { family: 'observation', key, date, kind, parties, claims: [fingerprint(observation)], summary };
}

/** One order of sightings, whatever the order of the rows that they come from. */
export function compareSightings(one: Sighting, other: Sighting): number {
	return (
		compareText(one.key, other.key) ||
		compareText(one.summary, other.summary) ||
		compareText(one.claims.join(' '), other.claims.join(' '))
	);
}
