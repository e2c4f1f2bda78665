/** A pair's history as stretches of one status, with nothing left out between them: what the strip draws, and its words say. */
import type { Interval } from '../answers/block.ts';
import { earliestDay, precisionOf } from '../data/date.ts';
import type { Status } from '../data/kinds.ts';

/** What happened at the beginning of a stretch. */
export type Change = 'begun' | 'restored' | 'suspended' | 'severed' | 'recognised' | 'ended';

/** A stretch of time with one status; how it began, where there was an act. */
export interface Stretch {
	readonly from: string | null;
	readonly until: string | null;
	readonly status: Status;
	readonly change: Change | undefined;
}

/** The intervals of an answer, with time of which nothing is recorded between and after them. */
export function stretchesOf(intervals: readonly Interval[]): Stretch[] {
	const stretches: Stretch[] = [];
	for (const { from: begin, until, status } of intervals) {
		// Relations whose beginning is not dated are drawn from the end of what came before.
		const from = begin ?? stretches.at(-1)?.until ?? null;
		// Recognition and relations of one day: the step between took no time.
		if (from !== null && from === until && precisionOf(from) === 'day') continue;
		const before = stretches.at(-1);
		if (before === undefined && from !== null) stretches.push(unrecorded(null, from));
		if (before?.until != null && from !== null && earliestDay(before.until) < earliestDay(from)) {
			stretches.push(unrecorded(before.until, from));
		}
		stretches.push({ from, until, status, change: changeTo(status, before?.status) });
	}
	if (stretches.length === 0) return [unrecorded(null, null)];
	const end = stretches.at(-1)?.until ?? null;
	if (end !== null) stretches.push(unrecorded(end, null));
	return stretches;
}

function unrecorded(from: string | null, until: string | null): Stretch {
	return { from, until, status: 'no-record', change: undefined };
}

function changeTo(status: Status, before: Status | undefined): Change | undefined {
	switch (status) {
		case 'relations':
			return before === 'severed' || before === 'suspended' ? 'restored' : 'begun';
		case 'recognised-only':
			return 'recognised';
		case 'none':
			// Before the first establishment there is no act: the time begins with the states themselves.
			return before === undefined || before === 'no-record' ? undefined : 'ended';
		case 'no-record':
			return undefined;
		default:
			return status;
	}
}
