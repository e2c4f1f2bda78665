/** A pair's history as stretches of one status, with nothing left out between them. What the strip draws and its words tell. */
import type { RelationsAnswer } from '../answers/answer.ts';
import { earliestDay, precisionOf } from '../data/date.ts';
import type { Status } from '../data/kinds.ts';

/** A stretch of time with one status; `words` say how it began, where that has a date. */
export interface Stretch {
	readonly from: string | null;
	readonly until: string | null;
	readonly status: Status;
	readonly words: string | undefined;
}

/** The intervals of an answer, with time of which nothing is recorded between and after them. */
export function stretchesOf({ intervals }: Pick<RelationsAnswer, 'intervals'>): Stretch[] {
	const stretches: Stretch[] = [];
	for (const { from, until, status } of intervals) {
		// Recognition and relations of one day: the step between took no time.
		if (from !== null && from === until && precisionOf(from) === 'day') continue;
		const before = stretches.at(-1);
		if (before === undefined && from !== null) stretches.push({ from: null, until: from, status: 'no-record', words: undefined });
		if (before?.until != null && from !== null && earliestDay(before.until) < earliestDay(from)) {
			stretches.push({ from: before.until, until: from, status: 'no-record', words: undefined });
		}
		stretches.push({ from, until, status, words: wordsFor(status, before?.status) });
	}
	if (stretches.length === 0) return [{ from: null, until: null, status: 'no-record', words: undefined }];
	const end = stretches.at(-1)?.until ?? null;
	if (end !== null) stretches.push({ from: end, until: null, status: 'no-record', words: undefined });
	return stretches;
}

function wordsFor(status: Status, before: Status | undefined): string | undefined {
	switch (status) {
		case 'relations':
			return before === 'severed' || before === 'suspended' ? 'restored' : 'relations';
		case 'severed':
			return 'severed';
		case 'suspended':
			return 'suspended';
		case 'recognised-only':
			return 'recognised';
		case 'none':
			// Before the first establishment there is no act: the time begins with the states themselves.
			return before === undefined || before === 'no-record' ? undefined : 'no relations';
		case 'no-record':
			return undefined;
	}
}
