/** `/whois`: a person's offices with dates and states, names, and the dated events the person took part in. */

import { earliestDay, type FactDate, latestDay, printDate } from '../data/date.ts';
import type { OfficeKind } from '../data/kinds.ts';
import { presentSince } from '../history/offices.ts';
import { officeNames, styleOf } from '../language/offices.ts';
import { capitalise, list, onDate } from '../language/words.ts';
import type { FactStore, StoredPerson, StoredTenure } from '../store/store.ts';
import type { Matched, Next, Note, Office, WhoisAnswer } from './answer.ts';
import type { Context } from './context.ts';
import { eventFacts } from './facts.ts';
import { nameOn, saidInEnglish } from './inEnglish.ts';
import { SourceList } from './sources.ts';

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
export function answerWhois({ person, on, office, matched }: WhoisQuestion, { store }: Context): WhoisAnswer {
	const sources = new SourceList(store);
	const isAsked = (tenure: StoredTenure) => tenure.entity === office?.entity && tenure.office === office.office;
	const ordered = withoutDoubles(store.tenuresOf(person.id))
		.map((tenure) => ({ tenure, standing: standingOf(store, tenure, on) }))
		.sort(
			(one, other) =>
				order[one.standing] - order[other.standing] ||
				Number(isAsked(other.tenure)) - Number(isAsked(one.tenure)) ||
				ranks[one.tenure.office] - ranks[other.tenure.office],
		);
	const told = new Set<string>();
	const offices = ordered
		// A president who also leads the government holds two offices that are told in the same words.
		.filter(({ tenure }) => {
			const key = `${officeText(store, tenure)} ${tenure.from}`;
			return told.has(key) ? false : told.add(key);
		})
		.slice(0, mostOffices)
		.map(({ tenure, standing }) => toOffice(store, tenure, standing, sources));
	const facts = eventFacts(store, store.eventsOfPerson(person.id, mostFacts), sources).map(saidInEnglish);
	const [first] = ordered;
	const names = store.personNames(person.id).filter((name) => name !== person.name);
	return {
		kind: 'answer',
		command: 'whois',
		invocation: { command: 'whois', options: { name: person.id, ...(on === undefined ? {} : { on }) } },
		title: person.name,
		headline: {
			text:
				first === undefined
					? `No office of ${person.name} is recorded.`
					: `${person.name} ${tellStanding(store, first.tenure, first.standing, on)}.`,
			citations: offices[0]?.citations ?? [],
		},
		...(on === undefined ? {} : { on }),
		person: { id: person.id, name: person.name, names },
		offices,
		facts,
		notes: first === undefined ? [] : successionNotes(store, first.tenure, sources),
		sources: [...sources.sources],
		matched: [...matched],
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
	envoy: 3,
	'permanent-representative': 4,
	ambassador: 5,
	'charge-d-affaires': 6,
	other: 7,
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

function titleOf(tenure: StoredTenure): string {
	const { acting, office } = tenure;
	const style = styleOf(tenure);
	// A style of its own keeps its capitals; the bare word for the office is a common noun.
	const name = style === officeNames[office] ? style.charAt(0).toLowerCase() + style.slice(1) : style;
	const mark = acting === 'acting' || acting === 'interim' ? `${acting} ` : '';
	return name.toLowerCase().startsWith(mark) ? name : `${mark}${name}`;
}

/** `Foreign Minister of Syria`, `Ambassador of Ukraine to Syria`; a style that names its state already is left as it is. */
function officeText(store: FactStore, tenure: StoredTenure): string {
	const day = latestDay(tenure.from ?? tenure.asOf);
	const state = nameOn(store, tenure.entity, day);
	const style = titleOf(tenure);
	const [, title = style, place] = /^(.+?) to (?:the )?(.+)$/.exec(style) ?? [];
	const of = title.includes(state.replace(/^the /, '')) ? '' : ` of ${state}`;
	const host = tenure.to === null ? place : nameOn(store, tenure.to, day);
	return `${title}${of}${host === undefined ? '' : ` to ${host}`}${tenure.acting === 'disputed' ? ' (disputed)' : ''}`;
}

function spanText({ from, until }: StoredTenure): string {
	if (from !== null && until !== null) return ` from ${printDate(from)} to ${printDate(until)}`;
	if (from !== null) return ` from ${printDate(from)}`;
	return until === null ? '' : ` until ${printDate(until)}`;
}

function tellStanding(store: FactStore, tenure: StoredTenure, standing: Standing, on: FactDate | undefined): string {
	const office = officeText(store, tenure);
	const since = tenure.from === null ? '' : `, since ${printDate(tenure.from)}`;
	switch (standing) {
		case 'on-date':
			return `was ${office} ${onDate(on ?? tenure.asOf)}${tenure.from === null ? '' : ` (${spanText(tenure).trim()})`}`;
		case 'confirmed':
			return `is ${office}${since}, by a source of ${printDate(tenure.asOf)}`;
		case 'as-of':
			return `was in office as ${office} ${onDate(tenure.asOf)}${since}; nothing newer is recorded`;
		case 'succeeded': {
			const successor = successorOf(store, tenure);
			return `was ${office}${spanText(tenure)}${successor?.from == null ? '' : `, succeeded ${printDate(successor.from)}`}`;
		}
		case 'past':
			return `was ${office}${spanText(tenure)}`;
	}
}

function toOffice(store: FactStore, tenure: StoredTenure, standing: Standing, sources: SourceList): Office {
	const { office, entity, to, from, until, acting, asOf } = tenure;
	const span = spanText(tenure).trim();
	const state = standing === 'confirmed' || standing === 'as-of' ? `in office ${onDate(asOf)}` : '';
	const text = [capitalise(officeText(store, tenure)), [span, state].filter((part) => part !== '').join('; ')]
		.filter((part) => part !== '')
		.join(', ');
	return {
		office,
		style: styleOf(tenure),
		entity,
		...(to === null ? {} : { to }),
		from,
		until,
		...(acting === null ? {} : { acting }),
		asOf,
		text,
		citations: sources.cite(store.tenureSources(tenure.id).map((source) => ({ source }))),
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

/** A monarch is not succeeded by a governor-general, nor a president by the head of a council beside him. */
function sameStyle(one: StoredTenure, other: StoredTenure): boolean {
	const monarch = /king|queen|monarch|emperor|sultan|emir/i;
	const representative = /governor[- ]general/i;
	const kind = ({ style }: StoredTenure) =>
		style === null ? '' : representative.test(style) ? 'representative' : monarch.test(style) ? 'monarch' : 'other';
	const [a, b] = [kind(one), kind(other)];
	return a === '' || b === '' || a === b;
}

function successionNotes(store: FactStore, tenure: StoredTenure, sources: SourceList): Note[] {
	const predecessor = predecessorOf(store, tenure);
	const successor = successorOf(store, tenure);
	const cite = (one: StoredTenure) => sources.cite(store.tenureSources(one.id).map((source) => ({ source })));
	const parts = [
		predecessor === undefined
			? undefined
			: { text: `before: ${predecessor.personName} (from ${printDate(predecessor.from ?? '')})`, citations: cite(predecessor) },
		successor === undefined
			? undefined
			: { text: `after: ${successor.personName} (from ${printDate(successor.from ?? '')})`, citations: cite(successor) },
	].filter((part) => part !== undefined);
	if (parts.length === 0) return [];
	return [
		{
			about: 'succession',
			text: `In that office ${list(parts.map(({ text }) => text))}.`,
			citations: [...new Set(parts.flatMap(({ citations }) => citations))],
		},
	];
}

function nextQuestions(store: FactStore, tenure: StoredTenure | undefined): Next[] {
	if (tenure === undefined) return [];
	const [predecessor, successor] = [predecessorOf(store, tenure), successorOf(store, tenure)];
	const person = (label: string, one: StoredTenure | undefined): Next[] =>
		one === undefined ? [] : [{ label, invocation: { command: 'whois', options: { name: one.person } } }];
	return [
		{ label: 'Timeline', invocation: { command: 'timeline', options: { country: tenure.entity } } },
		...person('Predecessor', predecessor),
		...person('Successor', successor),
	];
}
