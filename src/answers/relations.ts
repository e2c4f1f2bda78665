/** `/relations`: the status of a pair on a date, since when and by which act, what led there. */

import { type FactDate, latestDay } from '../data/date.ts';
import { compareText } from '../data/order.ts';
import type { StoredEntity, StoredInterval } from '../store/store.ts';
import type { Invocation, Matched } from './answer.ts';
import type { FactLine, Since, Statement } from './block.ts';
import type { Context } from './context.ts';
import { disputeOfPair } from './dispute.ts';
import { carriedFrom, existenceNote, rulerOn, wholeOf } from './existence.ts';
import { lineFact } from './facts.ts';
import { headlineOf } from './relations/headline.ts';
import { notesOf } from './relations/notes.ts';
import { isEvent, type PairView, viewPair } from './relations/pairView.ts';
import { tieNotes } from './relations/ties.ts';
import type { FinishedReply, NextQuestion } from './reply.ts';
import { meaningOf, named, namedOn, statement } from './statement.ts';

/** What is asked: two entities and a date. */
export interface RelationsQuestion {
	readonly one: StoredEntity;
	readonly other: StoredEntity;
	/** The date asked about, or `undefined` for now. */
	readonly on: FactDate | undefined;
	readonly matched: readonly Matched[];
}

/** Answers `/relations`. */
export function answerRelations(question: RelationsQuestion, context: Context): FinishedReply<Statement> {
	// A state of the past, asked about without a date, is answered for its last day.
	const view = viewPair(question, question.on ?? lastDayOf(question.one, question.other), context);
	const { store, sources, one, other, on, asked, at, intervals } = view;
	// Its sources bear the first numbers, as it is read first.
	const dispute = disputeOfPair(store, { one: one.id, other: other.id, status: at.status, asked }, sources);
	const headline = headlineOf(view);
	const facts = factsOf(view);
	const notes = [
		...(wholeOf(store, one, other, asked) === undefined ? [question.one, question.other] : [])
			.flatMap((state) => existenceNote(view, state, state === question.one ? one : other, asked) ?? [])
			// Of a colony the headline itself tells who conducted its relations.
			.filter(({ said }) => meaningOf(said) !== meaningOf(headline)),
		...tieNotes(view),
		...notesOf(view),
	];
	const invocation: Invocation = {
		command: 'relations',
		options: { country: one.id, with: other.id, ...(on === undefined ? {} : { on }) },
	};
	return {
		kind: 'answer',
		command: 'relations',
		invocation,
		title: statement('relations-title', {
			one: namedOn(store, one.id, latestDay(asked)),
			other: namedOn(store, other.id, latestDay(asked)),
		}),
		headline,
		blocks: [
			...dispute,
			{
				kind: 'status',
				status: at.status,
				on: asked,
				since: at.interval === undefined ? null : sinceOf(at.interval, view),
				basis: at.interval?.basis ?? null,
				...(at.interval?.knownFrom == null ? {} : { knownFrom: at.interval.knownFrom }),
				...(view.closed.length === 0
					? {}
					: { closedEmbassies: view.closed.map(({ actor, date }) => ({ sender: actor ?? '', since: date })) }),
				...(view.lowered === undefined ? {} : { representation: { level: 'lowered', since: view.lowered.date } }),
				...(at.interval?.isOneSource === true ? { certainty: 'one-source' } : {}),
			},
			{
				kind: 'intervals',
				on: asked,
				intervals: intervals.map(({ from, until, status, openedBy, basis }) => ({ from, until, status, openedBy, basis })),
			},
			{ kind: 'facts', heading: 'facts', grouping: 'none', facts },
		],
		notes,
		sources: sources.sources,
		matched: question.matched,
		dataTo: store.dataTo,
		dataVersion: store.version,
		next: nextQuestions(view, facts),
	};
}

/** The day on which the first of the two ceased to exist, where one did. */
function lastDayOf(one: StoredEntity, other: StoredEntity): FactDate | undefined {
	return [one.existsUntil, other.existsUntil]
		.filter((date) => date !== null)
		.sort((a, b) => compareText(latestDay(a), latestDay(b)))[0];
}

function factsOf(view: PairView): FactLine<Statement>[] {
	return view.chosen.map((line) => lineFact(line, view));
}

/** Since when: the date of the act, of what was carried over from an earlier state that of its beginning or break with it, or the one that a source names. A source that only lists the two gives no beginning. */
function sinceOf(interval: Pick<StoredInterval, 'from' | 'status'>, { store, opened, inherited }: PairView): Since | null {
	if (opened === undefined || interval.status === 'no-record') return null;
	if (!isEvent(opened)) return { date: opened.since === null ? null : interval.from, event: 'observation' };
	// The time before the first establishment rests on that event, and has no act of its own; so it is where a union's member had none.
	if (interval.status === 'none' && (opened.kind === 'relations-established' || opened.kind === 'relations-continued'))
		return null;
	const predecessor = carriedFrom(store, opened);
	if (opened.kind !== 'relations-continued' || predecessor === undefined) return { date: interval.from, event: opened.kind };
	const carriedOver = { from: predecessor, date: opened.date };
	const act = interval.status === 'relations' ? inherited?.begun : inherited?.broken;
	if (act === undefined) return { date: interval.from, event: opened.kind, carriedOver };
	return isEvent(act) ? { date: act.date, event: act.kind, carriedOver } : { date: act.since, event: 'observation', carriedOver };
}

function nextQuestions(view: PairView, facts: readonly FactLine<Statement>[]): NextQuestion<Statement>[] {
	const { store, one, other, on } = view;
	const person = facts.flatMap(({ people }) => people ?? []).findLast(({ id }) => id !== undefined);
	const dated = on === undefined ? {} : { on };
	const ended = [one, other].find(({ existsUntil }) => existsUntil !== null);
	const heirs = ended === undefined ? [] : store.successions(ended.id).filter(({ predecessor }) => predecessor === ended.id);
	const partner = ended?.id === one.id ? other.id : one.id;
	return [
		{
			label: statement('next-timeline'),
			invocation: { command: 'timeline', options: { country: one.id, with: other.id } },
		},
		{
			label: statement('next-swap'),
			invocation: { command: 'relations', options: { country: other.id, with: one.id, ...dated } },
		},
		...(person?.id === undefined
			? []
			: [{ label: statement('next-who'), invocation: { command: 'whois', options: { name: person.id } } }]),
		...rulersQuestions(view),
		...heirs.slice(0, 2).flatMap(({ entity }): NextQuestion<Statement>[] => {
			const heir = store.entity(entity);
			return heir === undefined || partner === entity
				? []
				: [
						{
							label: statement('next-of-state', { state: named(heir) }),
							invocation: { command: 'relations', options: { country: entity, with: partner } },
						},
					];
		}),
	];
}

/** The same question of the state that conducted the relations of one of the two. */
function rulersQuestions({ store, one, other, on, asked }: PairView): NextQuestion<Statement>[] {
	return [
		{ ruled: one, partner: other },
		{ ruled: other, partner: one },
	].flatMap(({ ruled, partner }): NextQuestion<Statement>[] => {
		const rule = rulerOn(store, ruled.id, asked);
		if (rule === undefined || rule.ruler === partner.id) return [];
		return [
			{
				label: statement('next-of-state', { state: namedOn(store, rule.ruler, latestDay(asked)) }),
				invocation: {
					command: 'relations',
					options: { country: rule.ruler, with: partner.id, ...(on === undefined ? {} : { on }) },
				},
			},
		];
	});
}
