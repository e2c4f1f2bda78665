/** The status of a pair in one sentence: since when, and by which act. */
import { earliestDay, latestDay } from '../../data/date.ts';
import type { StoredEvent } from '../../store/store.ts';
import type { Argument, Statement } from '../block.ts';
import { notExisting, ruledStatement } from '../existence.ts';
import { isOfLastResort } from '../sources.ts';
import { namedOn, statement } from '../statement.ts';
import { isEvent, namesOf, type PairView } from './pairView.ts';

/** What every headline that says a status has: the two, the date, and the status. */
function standingOf(view: PairView): Statement['args'] {
	const { at, opened, on, asked } = view;
	const isWithdrawn =
		opened !== undefined && isEvent(opened) && opened.kind === 'recognition-withdrawn' && at.status === 'severed';
	return {
		names: namesOf(view),
		asked: { date: asked },
		tense: on === undefined ? 'present' : 'past',
		status: isWithdrawn ? 'ended' : at.status,
	};
}

/** The headline of `/relations`. */
export function headlineOf(view: PairView): Statement {
	const { store, at, opened, sources, details } = view;
	if (at.status === 'no-record' || opened === undefined) return withoutRecord(view);
	const standing = standingOf(view);
	if (!isEvent(opened)) {
		const publisher = store.source(opened.source)?.publisher ?? opened.source;
		const args = { ...standing, date: { date: opened.asOf } };
		// Who publishes a quiz or a copy is no witness to be named.
		return isOfLastResort(store, opened.source)
			? statement('relations-observed-then', args, sources.cite([opened]))
			: statement('relations-observed', { ...args, publisher }, sources.cite([opened]));
	}
	const citations = sources.cite(details.get(opened.number)?.claims ?? []);
	const date: Argument = { date: opened.date };
	if (at.status === 'none' && opened.kind === 'relations-established') {
		return statement('relations-not-yet', { ...standing, date }, citations);
	}
	return byAct(view, opened, { ...standing, date }, citations);
}

function withoutRecord(view: PairView): Statement {
	const { store, one, other, on, asked } = view;
	const ruled = ruledStatement(store, one, asked) ?? ruledStatement(store, other, asked);
	if (ruled !== undefined) return ruled;
	const missing = notExisting(one, asked) ?? notExisting(other, asked);
	if (missing !== undefined) return statement('relations-of-no-state', { missing: { clause: missing } });
	return on === undefined
		? statement('relations-no-record', { names: namesOf(view) })
		: statement('relations-no-record-on', { names: namesOf(view), asked: { date: asked } });
}

/** By which act, and by whom, the status came about. */
function byAct(view: PairView, opened: StoredEvent, args: Statement['args'], citations: readonly number[]): Statement {
	const { store } = view;
	const actor = opened.actor === null ? undefined : namedOn(store, opened.actor, opened.date);
	switch (opened.kind) {
		case 'relations-established':
			return statement('relations-established', args, citations);
		case 'relations-restored':
			return statement('relations-restored', args, citations);
		case 'relations-continued':
			return statement('relations-continued', { ...args, ...inheritance(view, opened) }, citations);
		case 'relations-suspended':
			return actor === undefined
				? statement('relations-suspended', args, citations)
				: statement('relations-suspended-by', { ...args, actor }, citations);
		case 'relations-severed':
			return severed(view, opened, args, citations);
		case 'recognition':
			// The sentence of the act stands within this one, without its own full stop.
			return opened.summary === null
				? statement('relations-since', args, citations)
				: statement(
						'relations-recognised',
						{ ...args, act: { quote: opened.summary.replace(/\.$/, ''), lang: 'en' } },
						citations,
					);
		case 'recognition-withdrawn':
			return actor === undefined
				? statement('relations-recognition-withdrawn', args, citations)
				: statement('relations-recognition-withdrawn-by', { ...args, actor }, citations);
		default:
			return statement('relations-since', args, citations);
	}
}

/** From whom relations were carried over, and how those had begun. */
function inheritance({ store, inherited }: PairView, { parties, actor, date }: StoredEvent): Statement['args'] {
	const predecessor = {
		list: parties
			.filter((id) => id !== actor)
			.slice(0, 1)
			.map((id) => namedOn(store, id, date)),
	};
	if (inherited === undefined) return { predecessor, begun: 'unknown' };
	const begun = inherited.kind === 'relations-established' ? 'established' : 'restored';
	return { predecessor, begun, begin: { date: inherited.date } };
}

/** Where both sides severed relations, the second act is said as well: that of the same break, up to the date asked about. */
function severed(
	{ store, events, intervals, at, asked }: PairView,
	opened: StoredEvent,
	args: Statement['args'],
	citations: readonly number[],
): Statement {
	const next = intervals.find(({ day }) => day > (at.interval?.day ?? ''));
	const second = events.find(({ kind, actor, date }) => {
		const day = earliestDay(date);
		const isOfThisBreak = day >= earliestDay(opened.date) && (next === undefined || day < next.day) && day <= latestDay(asked);
		return kind === 'relations-severed' && actor !== null && actor !== opened.actor && isOfThisBreak;
	});
	const also: Statement['args'] =
		second?.actor == null ? {} : { second: namedOn(store, second.actor, second.date), secondDate: { date: second.date } };
	if (opened.actor === null) {
		return second === undefined
			? statement('relations-severed', args, citations)
			: statement('relations-severed-and-by', { ...args, ...also }, citations);
	}
	const actor = namedOn(store, opened.actor, opened.date);
	return second === undefined
		? statement('relations-severed-by', { ...args, actor }, citations)
		: statement('relations-severed-by-both', { ...args, ...also, actor }, citations);
}
