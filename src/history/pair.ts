/** What is known of two parties, as far as it bears on their status. */

import type { Status } from '../data/kinds.ts';
import type { Observation } from './claims.ts';
import type { ClaimedEvent } from './events.ts';

/** An event as it bears on one pair; `carries` is the status that a successor state took over by it, or a union from its member. */
export interface PairEvent {
	readonly event: ClaimedEvent;
	readonly carries: Status | undefined;
}

/** Everything known of one pair; `one` sorts before `other`. */
export interface Pair {
	readonly one: string;
	readonly other: string;
	readonly events: PairEvent[];
	readonly observations: Observation[];
}
