/** What shows relations of two states, or contacts, without being an act that changes their status: embassies, ambassadors, treaties. */

import type { FactDate } from '../data/date.ts';
import type { EventKind, MissionKind, OfficeKind } from '../data/kinds.ts';
import { sortedPair } from '../data/order.ts';
import type { DataSet } from '../data/readData.ts';
import type { ClaimedEvent } from './events.ts';
import type { Evidence } from './interval.ts';
import { isHead, missionOf } from './missionKind.ts';
import type { Tenure } from './tenures.ts';

/** What an event between two shows; of missions see {@link ofMission}. */
const ofEvents: Partial<Record<EventKind, Evidence['shows']>> = {
	'credentials-presented': 'standing',
	'representation-upgraded': 'standing',
	'representation-downgraded': 'leaving',
	'envoy-recalled': 'leaving',
	'envoy-expelled': 'leaving',
	'agreement-signed': 'contact',
};

const consular: ReadonlySet<MissionKind> = new Set<MissionKind>(['consulate', 'consulate-general']);

/** Offices of those who are accredited to a state. */
const accredited: ReadonlySet<OfficeKind> = new Set<OfficeKind>(['ambassador', 'charge-d-affaires']);

/** What it shows that a mission was opened or closed. Where its kind is not told, it may have been no more than a consulate. */
function ofMission(event: ClaimedEvent): Evidence['shows'] | undefined {
	const isOpening = event.kind === 'mission-opened';
	if (!isOpening && event.kind !== 'mission-closed') return undefined;
	const mission = missionOf(event);
	if (mission === undefined) return isOpening ? 'post' : 'contact';
	if (isHead(mission)) return isOpening ? 'standing' : 'leaving';
	return consular.has(mission) ? 'contact' : undefined;
}

/** The evidence of every pair. */
export class EvidenceOfPairs {
	readonly #byPair = new Map<string, Evidence[]>();

	constructor(events: readonly ClaimedEvent[], tenures: readonly Tenure[], { missions }: Pick<DataSet, 'missions'>) {
		for (const event of events) {
			const [one, other] = event.parties;
			if (event.parties.length === 2) this.#add(one, other, event.date, ofEvents[event.kind] ?? ofMission(event));
		}
		for (const { office, entity, to, from, until } of tenures) {
			if (!accredited.has(office)) continue;
			this.#add(entity, to, from, 'standing');
			this.#add(entity, to, until, 'leaving');
		}
		for (const { row } of missions) {
			const { entity, host, kind, since, until, asOf } = row;
			// An ambassador who resides elsewhere is accredited all the same.
			const shows = isHead(kind) || kind === 'non-resident' ? 'standing' : consular.has(kind) ? 'contact' : undefined;
			this.#add(entity, host, since, shows);
			this.#add(entity, host, until ?? asOf, until !== undefined && shows === 'standing' ? 'leaving' : shows);
		}
	}

	/** What shows relations or contacts of two, in no order. */
	of(one: string, other: string): readonly Evidence[] {
		return this.#byPair.get(sortedPair(one, other).join(' ')) ?? [];
	}

	#add(
		one: string | undefined,
		other: string | undefined,
		date: FactDate | undefined,
		shows: Evidence['shows'] | undefined,
	): void {
		if (one === undefined || other === undefined || one === other || date === undefined || shows === undefined) return;
		const key = sortedPair(one, other).join(' ');
		const known = this.#byPair.get(key);
		if (known === undefined) this.#byPair.set(key, [{ date, shows }]);
		else known.push({ date, shows });
	}
}
