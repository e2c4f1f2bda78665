/** `/whois`: a person's offices with dates and states, names, and the dated events the person took part in. */

import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { FactStore, StoredPerson, StoredTenure } from '../store/store.ts';
import type { Matched } from './answer.ts';
import type { OfficeLine, Statement } from './block.ts';
import type { Context } from './context.ts';
import { eventFacts } from './facts.ts';
import { inOrderOfImportance, type OfficeHeld } from './mainOffice.ts';
import { officeAlone, officeLine, officeOfState } from './offices.ts';
import type { FinishedReply, NextQuestion, NoteLine } from './reply.ts';
import { SourceList } from './sources.ts';
import { meaningOf, statement } from './statement.ts';
import { witnessesOf } from './tenureWitnesses.ts';
import { governmentNotes } from './whoisCautions.ts';
import { headlineOf } from './whoisHeadline.ts';
import { realmNotes, realmsApart } from './whoisRealms.ts';
import { successionNotes, successionQuestions } from './whoisSuccession.ts';

const mostFacts = 6;
const mostOffices = 8;

/** What is asked: a person, and a date where the question names one. */
export interface WhoisQuestion {
	readonly person: StoredPerson;
	readonly on: FactDate | undefined;
	/** The office that was asked for, where it was one and not a name. */
	readonly office?: Pick<StoredTenure, 'entity' | 'office' | 'to'> | undefined;
	readonly matched: readonly Matched[];
}

/** Answers `/whois`. */
export function answerWhois({ person, on, office, matched }: WhoisQuestion, { store }: Context): FinishedReply<Statement> {
	const sources = new SourceList(store);
	const isAsked = (tenure: StoredTenure) =>
		tenure.entity === office?.entity && tenure.office === office.office && tenure.to === office.to;
	const all = eachOnce(inOrderOfImportance(store.tenuresOf(person.id), on, isAsked, store), store);
	const { offices: held, others: realms } = realmsApart(all);
	const offices = held.slice(0, mostOffices).map((one) => toOffice(store, one, sources));
	const facts = eventFacts(store, store.eventsOfPerson(person.id, mostFacts), sources);
	const [first, ...others] = held;
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
				: headlineOf({ main: first, others, on, isOfficeAsked: isAsked(first.tenure) }, store, offices[0]?.said.citations ?? []),
		blocks: [
			{ kind: 'offices', offices },
			{ kind: 'person', id: person.id, name: person.name, names, ...dated },
			{ kind: 'facts', heading: 'events', grouping: 'none', facts },
		],
		notes:
			first === undefined
				? []
				: [
						...realmNotes(store, realms, sources),
						...governmentNotes(store, first, sources),
						...beginningNotes(store, first.tenure, sources),
						...successionNotes(store, first.tenure, sources),
					],
		sources: sources.sources,
		matched,
		dataTo: store.dataTo,
		dataVersion: store.version,
		next: nextQuestions(store, first?.tenure),
	};
}

/** A president who also leads the government holds two offices that are called the same at one time; the first of them is told. */
function eachOnce(offices: readonly OfficeHeld[], store: FactStore): OfficeHeld[] {
	const told: { readonly words: string; readonly tenure: StoredTenure }[] = [];
	return offices.filter(({ tenure }) => {
		const words = meaningOf(officeOfState(store, tenure));
		if (told.some((other) => other.words === words && areAtOnce(tenure, other.tenure))) return false;
		told.push({ words, tenure });
		return true;
	});
}

function areAtOnce(one: StoredTenure, other: StoredTenure): boolean {
	const [first, second] =
		earliestDay(one.from ?? one.seenFrom) <= earliestDay(other.from ?? other.seenFrom) ? [one, other] : [other, one];
	return one.office !== other.office && latestDay(first.until ?? first.asOf) > earliestDay(second.from ?? second.seenFrom);
}

function toOffice(store: FactStore, { tenure, standing }: OfficeHeld, sources: SourceList): OfficeLine<Statement> {
	const citations = sources.cite(witnessesOf(store, tenure));
	const { office, entity, to, from, until, overBy, acting, asOf } = tenure;
	return {
		office,
		style: officeAlone(tenure),
		entity,
		...(to === null ? {} : { to }),
		from,
		until,
		...(overBy === null ? {} : { overBy }),
		...(acting === null ? {} : { acting }),
		asOf,
		said: officeLine(store, tenure, standing === 'confirmed' || standing === 'as-of', citations),
	};
}

/** What other sources say of the day on which the main office began. */
function beginningNotes(store: FactStore, tenure: StoredTenure, sources: SourceList): NoteLine<Statement>[] {
	const dates = tenure.otherFrom?.split(' ') ?? [];
	if (dates.length === 0 || tenure.from === null) return [];
	const citations = sources.cite(
		dates.flatMap((date) => store.sourcesOfBeginning(tenure.id, date)).map((source) => ({ source })),
	);
	const args = { from: { date: tenure.from }, others: { list: dates.map((date) => ({ date })) } };
	return [{ about: 'disagreement', said: statement('whois-other-beginning', args, citations) }];
}

function nextQuestions(store: FactStore, tenure: StoredTenure | undefined): NextQuestion<Statement>[] {
	if (tenure === undefined) return [];
	return [
		{ label: statement('next-timeline'), invocation: { command: 'timeline', options: { country: tenure.entity } } },
		...successionQuestions(store, tenure),
	];
}
