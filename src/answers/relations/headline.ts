/** The status of a pair in one sentence: since when, and by which act. */
import { areCompatible, bare, earliestDay, latestDay } from '../../data/date.ts';
import type { Status } from '../../data/kinds.ts';
import type { StatusInterval } from '../../history/status.ts';
import type { FactStore, StoredEvent, StoredObservation } from '../../store/store.ts';
import type { Argument, Statement } from '../block.ts';
import { carriedFrom, notExisting, oneStateStatement, ruledStatement } from '../existence.ts';
import { named, namedOn, statement } from '../statement.ts';
import { earlierRelations } from './earlierRelations.ts';
import type { Inherited } from './inherited.ts';
import { type OpenBreak, openBreakBefore } from './openBreak.ts';
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

/** The headline of `/relations`, with the level of representation where that is lower than it was, and embassies that were closed. */
export function headlineOf(view: PairView): Statement {
	const said = standing(view);
	const { lowered } = view;
	const citations = lowered === undefined ? [] : citedWith(said, [lowered], view);
	const args: Statement['args'] = { said: { clause: said }, since: { date: lowered?.date ?? '' } };
	return withClosings(lowered === undefined ? said : statement('relations-lowered', args, citations), view);
}

/** The same with the embassies that were closed, and by whom. */
function withClosings(said: Statement, view: PairView): Statement {
	const { store, closed } = view;
	if (closed.length === 0) return said;
	const closings = closed.flatMap(({ actor, mission, date }) => {
		const sender = actor === null ? undefined : namedOn(store, actor, date);
		return sender === undefined
			? []
			: [{ clause: statement('relations-embassy-closed', { sender, mission: mission ?? '', date: { date } }) }];
	});
	return statement(
		'relations-embassies-closed',
		{ said: { clause: said }, closings: { list: closings } },
		citedWith(said, closed, view),
	);
}

/** What a statement cites, and the sources of acts that are told with it. */
function citedWith(said: Statement, acts: readonly StoredEvent[], view: PairView): number[] {
	const more = acts.flatMap((act) => citing(view, act));
	return [...new Set([...said.citations, ...more])];
}

/** How the two stood. */
function standing(view: PairView): Statement {
	const { at, opened } = view;
	if (at.interval === undefined || opened === undefined) return withoutRecord(view);
	if (at.status === 'no-record') return unknownBetween(view, opened, at.interval);
	if (!isEvent(opened)) return observed(view, opened, at.interval);
	const args = standingOf(view);
	const date: Argument = { date: opened.date };
	if (at.status === 'none' && opened.kind === 'relations-established') {
		return notYet(view, opened, { ...args, date });
	}
	const inherited = at.status === 'relations' ? view.inherited?.begun : view.inherited?.broken;
	const cited = [opened, ...(inherited === undefined ? [] : [inherited])].flatMap((told) => citing(view, told));
	return byAct(view, opened, { ...args, date }, [...new Set(cited)]);
}

/** Before an establishment: the first, but where forerunners of the two had had relations. */
function notYet(view: PairView, opened: StoredEvent, args: Statement['args']): Statement {
	const before = earlierRelations(view);
	if (before === undefined) return statement('relations-not-yet', args, citing(view, opened));
	const { states, until, begun } = before;
	const day = earliestDay(until ?? begun?.date ?? opened.date);
	const today = [view.one.name, view.other.name];
	const earlier = {
		list: states.map((state) => {
			const then = namedOn(view.store, state.id, day);
			// Two states can have borne one name: the Reich was "Germany" as well.
			return today.includes(then.name) && state.name !== then.name ? named(state) : then;
		}),
	};
	const citations = [...new Set([opened, ...(begun === undefined ? [] : [begun])].flatMap((act) => citing(view, act)))];
	return until === null
		? statement('relations-not-anew-yet', { ...args, earlier }, citations)
		: statement('relations-not-anew-yet-until', { ...args, earlier, until: { date: until } }, citations);
}

function withoutRecord(view: PairView): Statement {
	const { one, other, on, asked } = view;
	const isOne = oneStateStatement(view, one, other, asked);
	if (isOne !== undefined) return isOne;
	const ruled = ruledStatement(view, one, asked) ?? ruledStatement(view, other, asked);
	if (ruled !== undefined) return ruled;
	const missing = notExisting(one, asked) ?? notExisting(other, asked);
	if (missing !== undefined) return statement('relations-of-no-state', { missing: { clause: missing } });
	return on === undefined
		? statement('relations-no-record', { names: namesOf(view) })
		: statement('relations-no-record-on', { names: namesOf(view), asked: { date: asked } });
}

/** Something happened in this time, and no source says when: what is known of before and after. */
function unknownBetween(view: PairView, opened: StoredEvent | StoredObservation, interval: StatusInterval): Statement {
	const { asked } = view;
	const broken = openBreakBefore(view, interval);
	if (broken !== undefined && !isEvent(opened) && opened.status === 'relations')
		return unknownAfter(broken, view, opened, interval);
	if (broken !== undefined && isEvent(opened) && opened.kind === 'relations-severed')
		return unknownBetweenBreaks(broken, view, opened);
	const { from } = interval;
	const date = isEvent(opened) ? opened.date : opened.asOf;
	const args = {
		names: namesOf(view),
		asked: { date: asked },
		last: { date: from ?? date },
		next: isEvent(opened) ? opened.kind : opened.status,
		date: { date },
	};
	return statement('relations-unknown-between', args, citing(view, opened));
}

/** The numbers of the sources for an act under its date, or for a source's word. */
function citing({ store, details, sources }: PairView, told: StoredEvent | StoredObservation): number[] {
	if (!isEvent(told)) return sources.cite([told]);
	const { claims = [] } = details.get(told.number) ?? store.details([told.number]).get(told.number) ?? {};
	return sources.cite(claims, told.date);
}

/** Relations were broken before this time, and again after it. */
function unknownBetweenBreaks(broken: OpenBreak, view: PairView, again: StoredEvent): Statement {
	const args = { names: namesOf(view), asked: { date: view.asked }, again: { date: again.date }, ...broken.args };
	const cited = citing(view, again);
	return statement('relations-unknown-between-breaks', args, [...broken.citations, ...cited]);
}

/** Relations were broken before this time, and known again after it. */
function unknownAfter(broken: OpenBreak, view: PairView, again: StoredObservation, { day }: StatusInterval): Statement {
	const { intervals, sources, asked } = view;
	const known = intervals.find((one) => one.day > day)?.knownFrom ?? again.asOf;
	const args = { names: namesOf(view), asked: { date: asked }, known: { date: known }, ...broken.args };
	return statement('relations-unknown-after-break', args, [...broken.citations, ...sources.cite([again])]);
}

/** A status that a source tells of without an act. */
function observed(view: PairView, opened: StoredObservation, interval: StatusInterval): Statement {
	const { sources, asked, at } = view;
	const { asOf, since } = opened;
	// What is said of a time before the source's own is concluded from it.
	const isEarlier = latestDay(asked) < earliestDay(interval.knownFrom ?? asOf);
	const args = { ...standingOf(view), reach: isEarlier && since === null ? 'earlier' : 'then' };
	if (opened.listOf !== null && at.status === 'none') return omitted(view, opened, args);
	if (at.status === 'relations') {
		const known: Argument = { date: interval.knownFrom ?? asOf };
		const broken = openBreakBefore(view, interval);
		if (broken !== undefined) {
			const citations = [...broken.citations, ...sources.cite([opened])];
			return statement('relations-again', { ...args, ...broken.args, known }, citations);
		}
		return statement('relations-undated', { ...args, known }, sources.cite([opened]));
	}
	return since === null
		? statement('relations-observed', { ...args, date: { date: asOf } }, sources.cite([opened]))
		: statement('relations-observed-since', { ...args, date: { date: since } }, sources.cite([opened]));
}

/** The pair is left out of lists of partners: whose, and of when. Every list that counts is cited. */
function omitted(view: PairView, opened: StoredObservation, args: Statement['args']): Statement {
	const { store, sources, observations, one, other } = view;
	const lists = observations.filter(({ listOf, listMembers }) => {
		return listOf !== null && (listMembers === null) === (opened.listMembers === null);
	});
	const isOther = opened.listMembers !== null && opened.listOf === other.id;
	const [owner, missing] = isOther ? [other, one] : [one, other];
	const month: Argument = { date: bare(opened.asOf).slice(0, 7) };
	const cited = {
		...args,
		owner: namedOn(store, owner.id, opened.asOf),
		missing: namedOn(store, missing.id, opened.asOf),
		month,
	};
	return opened.listMembers === null
		? statement('relations-not-listed', cited, sources.cite(lists))
		: statement('relations-not-in-complete-list', cited, sources.cite([opened, ...lists]));
}

/** By which act, and by whom, the status came about. */
function byAct(view: PairView, opened: StoredEvent, args: Statement['args'], citations: readonly number[]): Statement {
	const { store, asked } = view;
	// One sentence has one name for a state, that of the date asked about.
	const actor = opened.actor === null ? undefined : namedOn(store, opened.actor, latestDay(asked));
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
			return actor === undefined
				? statement('relations-since', args, citations)
				: statement('relations-recognised-by', { ...args, actor, others: othersOf(view, opened) }, citations);
		case 'recognition-withdrawn':
			return actor === undefined
				? statement('relations-recognition-withdrawn', args, citations)
				: statement('relations-recognition-withdrawn-by', { ...args, actor }, citations);
		default:
			return statement('relations-since', args, citations);
	}
}

/** Whom of the two an act was done to. */
function othersOf({ store, one, other, asked }: PairView, { actor }: StoredEvent): Argument {
	return { list: [one, other].filter(({ id }) => id !== actor).map(({ id }) => namedOn(store, id, latestDay(asked))) };
}

/** From whom relations were carried over, and how those had begun or been broken. */
function inheritance({ store, at, inherited }: PairView, opened: StoredEvent): Statement['args'] {
	const from = carriedFrom(store, opened);
	const predecessor = { list: from === undefined ? [] : [namedOn(store, from, opened.date)] };
	const { begun, broken } = inherited ?? {};
	if (at.status !== 'relations') return { predecessor, ...brokenBy(store, at.status, broken) };
	if (begun === undefined) return { predecessor, begun: 'unknown' };
	return {
		predecessor,
		begun: begun.kind === 'relations-established' ? 'established' : 'restored',
		begin: { date: begun.date },
	};
}

/** When the break that was carried over had been made, and by whom. */
function brokenBy(store: FactStore, status: Status, broken: Inherited['broken']): Statement['args'] {
	if (status === 'none') return { begun: 'none' };
	const begun = status === 'suspended' ? 'suspended' : 'severed';
	if (broken === undefined) return { begun: 'unknown' };
	if (!isEvent(broken)) return broken.since === null ? { begun: 'unknown' } : { begun, begin: { date: broken.since } };
	const begin: Argument = { date: broken.date };
	return broken.actor === null
		? { begun, begin }
		: { begun: `${begun}-by`, begin, breaker: namedOn(store, broken.actor, broken.date) };
}

/**
 * Who severed relations, where a source says so. Where both sides did, the second act is said as well: that of the same break, up to the
 * date asked about.
 */
function severed(view: PairView, opened: StoredEvent, args: Statement['args'], citations: readonly number[]): Statement {
	const { store, events, intervals, at, asked } = view;
	const next = intervals.find(({ day }) => day > (at.interval?.day ?? ''));
	const acts = events.filter(({ kind, actor, date }) => {
		const day = earliestDay(date);
		const isOfThisBreak = day >= earliestDay(opened.date) && (next === undefined || day < next.day) && day <= latestDay(asked);
		return kind === 'relations-severed' && actor !== null && isOfThisBreak;
	});
	// What is told without an actor is the act of whoever broke off at that time, not a further one.
	const first = opened.actor === null ? acts.find(({ date }) => areCompatible(date, opened.date)) : opened;
	if (first?.actor == null) return statement('relations-severed', args, citations);
	const date: Argument = { date: first.date };
	const actor = namedOn(store, first.actor, latestDay(asked));
	const ofFirst = first === opened ? citations : [...new Set([...citing(view, first), ...citations])];
	const second = acts.find((act) => act.actor !== first.actor);
	if (second?.actor == null) return statement('relations-severed-by', { ...args, date, actor }, ofFirst);
	const also = { second: namedOn(store, second.actor, latestDay(asked)), secondDate: { date: second.date } };
	const ofBoth = [...new Set([...ofFirst, ...citing(view, second)])];
	return statement('relations-severed-by-both', { ...args, ...also, date, actor }, ofBoth);
}
