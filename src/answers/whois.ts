/** `/whois`: a person's offices with dates and states, names, and the dated events the person took part in. */

import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { OfficeKind } from '../data/kinds.ts';
import { compareRealms, presentSince } from '../history/offices.ts';
import type { FactStore, StoredPerson, StoredTenure } from '../store/store.ts';
import type { Matched } from './answer.ts';
import type { OfficeLine, Statement } from './block.ts';
import type { Context } from './context.ts';
import { eventFacts } from './facts.ts';
import { officeAlone, officeLine, officeOfState, spanOf } from './offices.ts';
import type { FinishedReply, NextQuestion, NoteLine } from './reply.ts';
import { SourceList } from './sources.ts';
import { meaningOf, statement } from './statement.ts';

const mostFacts = 6;
const mostOffices = 8;

/** What is asked: a person, and a date where the question names one. */
export interface WhoisQuestion {
	readonly person: StoredPerson;
	readonly on: FactDate | undefined;
	/** The office that was asked for, where it was one and not a name. */
	readonly office?: Pick<StoredTenure, 'entity' | 'office'> | undefined;
	readonly matched: readonly Matched[];
}

/** How a tenure stands on a date, as far as its sources tell. */
type Standing = 'on-date' | 'confirmed' | 'as-of' | 'succeeded' | 'past';

/** Answers `/whois`. */
export function answerWhois({ person, on, office, matched }: WhoisQuestion, { store }: Context): FinishedReply<Statement> {
	const sources = new SourceList(store);
	const isAsked = (tenure: StoredTenure) => tenure.entity === office?.entity && tenure.office === office.office;
	const ordered = withoutDoubles(store.tenuresOf(person.id))
		.map((tenure) => ({ tenure, standing: standingOf(store, tenure, on) }))
		.sort(
			(one, other) =>
				order[one.standing] - order[other.standing] ||
				Number(isAsked(other.tenure)) - Number(isAsked(one.tenure)) ||
				ranks[one.tenure.office] - ranks[other.tenure.office] ||
				compareRealms(one.tenure, other.tenure, (id) => store.entity(id)?.un),
		);
	const said = new Set<string>();
	const offices = ordered
		// A president who also leads the government holds two offices that are called the same.
		.filter(({ tenure }) => {
			const key = `${meaningOf(officeOfState(store, tenure))} ${tenure.from}`;
			return said.has(key) ? false : said.add(key);
		})
		.slice(0, mostOffices)
		.map(({ tenure, standing }) => toOffice(store, tenure, standing, sources));
	const facts = eventFacts(store, store.eventsOfPerson(person.id, mostFacts), sources);
	const [first] = ordered;
	const names = store.personNames(person.id).filter((name) => name !== person.name);
	const dated = on === undefined ? {} : { on };
	return {
		kind: 'answer',
		command: 'whois',
		invocation: { command: 'whois', options: { name: person.id, ...dated } },
		title: statement('whois-title', { person: person.name }),
		headline:
			first === undefined
				? statement('whois-no-office', { person: person.name })
				: headlineOf(store, first.tenure, first.standing, on, offices[0]?.said.citations ?? []),
		blocks: [
			{ kind: 'offices', offices },
			{ kind: 'person', id: person.id, name: person.name, names, ...dated },
			{ kind: 'facts', heading: 'events', grouping: 'none', facts },
		],
		notes: first === undefined ? [] : successionNotes(store, first.tenure, sources),
		sources: sources.sources,
		matched,
		dataTo: store.dataTo,
		dataVersion: store.version,
		next: nextQuestions(store, first?.tenure),
	};
}

const order: Readonly<Record<Standing, number>> = { 'on-date': 0, confirmed: 0, 'as-of': 1, succeeded: 2, past: 3 };

/** A head of state may lead the government as well; the first of these offices is the one to tell. */
const ranks: Readonly<Record<OfficeKind, number>> = {
	'head-of-state': 0,
	'head-of-government': 1,
	'foreign-minister': 2,
	'head-of-organisation': 3,
	envoy: 4,
	'permanent-representative': 5,
	ambassador: 6,
	'charge-d-affaires': 7,
	other: 8,
};

/** A dataset of effective leaders repeats what an office of the same time already says. */
function withoutDoubles(tenures: readonly StoredTenure[]): StoredTenure[] {
	const overlaps = (one: StoredTenure, other: StoredTenure) =>
		startOf(one) <= latestDay(other.until ?? other.asOf) && startOf(other) <= latestDay(one.until ?? one.asOf);
	return tenures.filter(
		(tenure) =>
			tenure.office !== 'other' ||
			!tenures.some((other) => other.office !== 'other' && other.entity === tenure.entity && overlaps(tenure, other)),
	);
}

function standingOf(store: FactStore, tenure: StoredTenure, on: FactDate | undefined): Standing {
	if (on !== undefined) return wasInOffice(tenure, on) ? 'on-date' : 'past';
	if (tenure.until !== null) return 'past';
	if (successorOf(store, tenure) !== undefined) return 'succeeded';
	return latestDay(tenure.asOf) >= presentSince(store.dataTo) ? 'confirmed' : 'as-of';
}

/** Whether sources put the person in the office on that date. */
export function wasInOffice({ from, until, asOf }: StoredTenure, on: FactDate): boolean {
	return (
		(from === null || earliestDay(from) <= latestDay(on)) &&
		latestDay(until ?? asOf) >= earliestDay(on) &&
		(from !== null || until !== null || asOf === on)
	);
}

/** Who the person is or was, by the office that counts most. */
function headlineOf(
	store: FactStore,
	tenure: StoredTenure,
	standing: Standing,
	on: FactDate | undefined,
	citations: readonly number[],
): Statement {
	const args = { person: tenure.personName, office: { clause: officeOfState(store, tenure) } };
	const span = spanOf(tenure);
	const asOf = { date: tenure.asOf };
	const since = tenure.from === null ? undefined : { from: { date: tenure.from } };
	switch (standing) {
		case 'on-date': {
			const dated = { ...args, on: { date: on ?? tenure.asOf } };
			return since === undefined
				? statement('whois-on-date', dated, citations)
				: statement('whois-on-date-span', { ...dated, ...span }, citations);
		}
		case 'confirmed':
			return since === undefined
				? statement('whois-confirmed', { ...args, asOf }, citations)
				: statement('whois-confirmed-since', { ...args, asOf, ...since }, citations);
		case 'as-of':
			return since === undefined
				? statement('whois-as-of', { ...args, asOf }, citations)
				: statement('whois-as-of-since', { ...args, asOf, ...since }, citations);
		case 'succeeded':
		case 'past': {
			const next = standing === 'past' ? null : (successorOf(store, tenure)?.from ?? null);
			if (span === undefined) return statement('whois-past', args, citations);
			return next === null
				? statement('whois-past-span', { ...args, ...span }, citations)
				: statement('whois-succeeded', { ...args, ...span, succeeded: { date: next } }, citations);
		}
	}
}

function toOffice(store: FactStore, tenure: StoredTenure, standing: Standing, sources: SourceList): OfficeLine<Statement> {
	const { office, entity, to, from, until, acting, asOf } = tenure;
	const citations = sources.cite(store.tenureSources(tenure.id).map((source) => ({ source })));
	return {
		office,
		style: officeAlone(tenure),
		entity,
		...(to === null ? {} : { to }),
		from,
		until,
		...(acting === null ? {} : { acting }),
		asOf,
		said: officeLine(store, tenure, standing === 'confirmed' || standing === 'as-of', citations),
	};
}

/** The holders of the same office one after another, oldest first, each with a beginning. */
function succession(store: FactStore, { entity, office, to }: StoredTenure): StoredTenure[] {
	return store
		.holders(entity, office, to ?? undefined)
		.filter(({ from }) => from !== null)
		.reverse();
}

function startOf({ from }: StoredTenure): string {
	return from === null ? '' : earliestDay(from);
}

/** Who came next. Offices held by several at a time have no successor that could be told. */
function successorOf(store: FactStore, tenure: StoredTenure): StoredTenure | undefined {
	if (tenure.acting === 'collective' || tenure.from === null) return undefined;
	return succession(store, tenure).find(
		(one) =>
			one.person !== tenure.person && startOf(one) > startOf(tenure) && one.acting !== 'disputed' && sameStyle(one, tenure),
	);
}

function predecessorOf(store: FactStore, tenure: StoredTenure): StoredTenure | undefined {
	if (tenure.acting === 'collective' || tenure.from === null) return undefined;
	return succession(store, tenure).findLast(
		(one) => one.person !== tenure.person && startOf(one) < startOf(tenure) && sameStyle(one, tenure),
	);
}

/**
 * A monarch is not succeeded by a governor-general, nor a president by the head of a council beside him. An organisation may have
 * several heads (the presidents of the European Commission and of the European Council), and offices of no kind are as many as there are
 * styles: one follows another in the same post.
 */
function sameStyle(one: StoredTenure, other: StoredTenure): boolean {
	if (one.office === 'head-of-organisation' || one.office === 'other') return one.style === other.style;
	const monarch = /king|queen|monarch|emperor|sultan|emir/i;
	const representative = /governor[- ]general/i;
	const kind = ({ style }: StoredTenure) =>
		style === null ? '' : representative.test(style) ? 'representative' : monarch.test(style) ? 'monarch' : 'other';
	const [a, b] = [kind(one), kind(other)];
	return a === '' || b === '' || a === b;
}

function successionNotes(store: FactStore, tenure: StoredTenure, sources: SourceList): NoteLine<Statement>[] {
	const predecessor = predecessorOf(store, tenure);
	const successor = successorOf(store, tenure);
	const citations = [predecessor, successor].flatMap((one) =>
		one === undefined ? [] : sources.cite(store.tenureSources(one.id).map((source) => ({ source }))),
	);
	const before =
		predecessor === undefined ? undefined : { predecessor: predecessor.personName, before: { date: predecessor.from ?? '' } };
	const after = successor === undefined ? undefined : { successor: successor.personName, after: { date: successor.from ?? '' } };
	const said = successionStatement(before, after, [...new Set(citations)]);
	return said === undefined ? [] : [{ about: 'succession', said }];
}

function successionStatement(
	before: Statement['args'] | undefined,
	after: Statement['args'] | undefined,
	citations: readonly number[],
): Statement | undefined {
	if (before !== undefined && after !== undefined) return statement('whois-before-and-after', { ...before, ...after }, citations);
	if (before !== undefined) return statement('whois-before', before, citations);
	return after === undefined ? undefined : statement('whois-after', after, citations);
}

function nextQuestions(store: FactStore, tenure: StoredTenure | undefined): NextQuestion<Statement>[] {
	if (tenure === undefined) return [];
	const [predecessor, successor] = [predecessorOf(store, tenure), successorOf(store, tenure)];
	const person = (label: Statement, one: StoredTenure | undefined): NextQuestion<Statement>[] =>
		one === undefined ? [] : [{ label, invocation: { command: 'whois', options: { name: one.person } } }];
	return [
		{ label: statement('next-timeline'), invocation: { command: 'timeline', options: { country: tenure.entity } } },
		...person(statement('next-predecessor'), predecessor),
		...person(statement('next-successor'), successor),
	];
}
