/** Of a break whose end no source dates: what is said of the time after it. */
import type { StatusInterval } from '../../history/status.ts';
import type { Statement } from '../block.ts';
import type { PairView } from './pairView.ts';

/** The act by which relations were broken last before a time, where no act ended that. */
export interface OpenBreak {
	/** `broken`: severed or suspended; `since`: on which date. */
	readonly args: Statement['args'];
	readonly citations: readonly number[];
}

/** The break that lies before a time, with nothing but time that is left open between. */
export function openBreakBefore(view: PairView, { day }: Pick<StatusInterval, 'day'>): OpenBreak | undefined {
	const { events, intervals, details, sources } = view;
	const before = intervals.findLast((one) => one.day < day && one.status !== 'no-record');
	if (before === undefined || (before.status !== 'severed' && before.status !== 'suspended')) return undefined;
	const act = events.find(({ id }) => id === before.openedBy);
	if (act === undefined) return undefined;
	const citations = sources.cite(details.get(act.number)?.claims ?? [], act.date);
	return { args: { broken: before.status, since: { date: act.date } }, citations };
}
