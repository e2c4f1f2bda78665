/** What must not stand in an answer of `/whois`, nor among the holders of one office: each kind is a rule that knows nobody by name. */
import { answer } from '../../commands/index.ts';
import type { WhoisAnswer } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { areCompatible, bare, daysApart, earliestDay, latestDay } from '../../src/data/date.ts';
import type { OfficeKind } from '../../src/data/kinds.ts';
import { isPresent } from '../../src/history/offices.ts';
import { overlapToleranceDays } from '../../src/history/peopleChecks.ts';
import { toJson } from '../../src/language/json.ts';
import { languageFor } from '../../src/language/language.ts';
import { fold } from '../../src/names/fold.ts';
import type { StoredPerson, StoredTenure } from '../../src/store/store.ts';
import { Findings, type Report } from './report.ts';
import { datesIn, type Entities } from './rule.ts';

const language = languageFor('en');

/** Offices that one person holds at a time; each post of an organisation is one of its own. */
const singleOffices: readonly OfficeKind[] = ['head-of-state', 'head-of-government', 'foreign-minister'];

/** What is known of somebody: the person, the answer about the person, and the tenures behind it. */
export interface Known {
	readonly person: StoredPerson;
	readonly given: WhoisAnswer;
	readonly tenures: readonly StoredTenure[];
}

interface PersonRule {
	readonly kind: string;
	readonly find: (known: Known, entities: Entities, context: Context) => string | undefined;
}

const span = ({ office, entity, from, until, asOf }: StoredTenure) =>
	`${office} ${entity} ${from ?? '?'}..${until ?? ''} (${asOf})`;

function headlineOf({ statements }: WhoisAnswer): WhoisAnswer['statements'][number] | undefined {
	return statements.find(({ role }) => role === 'headline');
}

/** Headlines that say that the person is in office. */
const ofPresent = /^whois-current/;

/** Said to be in office, and somebody else is recorded in it from a later day on. */
function presentWithSuccessor({ given, tenures }: Known, _: Entities, { store }: Context): string | undefined {
	if (!ofPresent.test(headlineOf(given)?.key ?? '')) return undefined;
	const [led] = given.offices;
	const tenure = tenures.find(
		({ office, entity, from, until }) => office === led?.office && entity === led.entity && from === led.from && until === null,
	);
	if (tenure?.from == null || !singleOffices.includes(tenure.office) || tenure.acting === 'collective') return undefined;
	const later = store
		.holders(tenure.entity, tenure.office, undefined)
		.find(
			(other) =>
				other.person !== tenure.person &&
				other.acting === null &&
				other.style === tenure.style &&
				other.from !== null &&
				earliestDay(other.from) > latestDay(tenure.from ?? '') &&
				earliestDay(other.from) > latestDay(tenure.asOf),
		);
	return later === undefined ? undefined : `${span(tenure)}, but ${later.personName} ${span(later)}`;
}

/** A date of the headline that stands in none of the person's offices, nor in a note or a fact beneath. */
function dateOfNoOffice({ given, tenures }: Known): string | undefined {
	const headline = headlineOf(given);
	if (headline === undefined) return undefined;
	const known = [
		...tenures.flatMap(({ from, until, asOf, overBy, otherFrom }) => [
			from,
			until,
			asOf,
			overBy,
			...(otherFrom ?? '').split(' '),
		]),
		...given.statements.filter(({ role }) => role !== 'headline').flatMap(({ args }) => datesIn(args)),
		...given.facts.map(({ date }) => date),
		given.on,
	].filter((date) => typeof date === 'string' && date !== '') as string[];
	const missing = datesIn(headline.args).find((date) => !known.some((one) => areCompatible(bare(one), bare(date))));
	return missing === undefined ? undefined : `${missing}: ${given.headline.text}`;
}

/** One office on two lines: the same words. */
function officeToldTwice({ given }: Known): string | undefined {
	const texts = given.offices.map(({ text }) => text);
	return texts.find((text, index) => texts.indexOf(text) !== index);
}

/** Offices of a state that was not yet there, or no more; those of a country under another may be older. */
function officeOfNoState({ tenures }: Known, entities: Entities): string | undefined {
	const wrong = tenures.find(({ entity, from, until, asOf }) => {
		const { exists, under = [] } = entities.get(entity) ?? {};
		if (exists === undefined || under.length > 0) return false;
		const isBefore = exists.from !== undefined && until !== null && latestDay(until) < earliestDay(exists.from);
		const isAfter = exists.until !== undefined && earliestDay(from ?? asOf) > latestDay(exists.until);
		return isBefore || isAfter;
	});
	return wrong === undefined ? undefined : span(wrong);
}

/** In office after death, or before birth. */
function officeOfTheDead({ person: { born, died }, tenures }: Known): string | undefined {
	const wrong = tenures.find(({ from, until }) => {
		const last = until ?? from;
		const isLate =
			died !== null && last !== null && latestDay(died) < earliestDay(last) && daysApart(died, last) > overlapToleranceDays;
		return isLate || (born !== null && from !== null && latestDay(from) < earliestDay(born));
	});
	return wrong === undefined ? undefined : `${span(wrong)}, lived ${born ?? '?'}..${died ?? ''}`;
}

/** The kinds of contradiction in an answer about a person. */
export const rulesOfPersons: readonly PersonRule[] = [
	{ kind: 'present holder with a successor', find: presentWithSuccessor },
	{ kind: 'date of the headline in no office', find: dateOfNoOffice },
	{ kind: 'one office on two lines', find: officeToldTwice },
	{ kind: 'office of a state of another time', find: officeOfNoState },
	{ kind: 'office after death or before birth', find: officeOfTheDead },
];

/** The kinds of contradiction among the holders of one office, and among persons of one name. */
export const kindsOfHolders = ['two present holders of one office', 'two persons of one name in one office'] as const;

/** Asks about each person. */
export function auditPersons(persons: readonly string[], entities: Entities, context: Context): Report {
	const findings = new Findings(rulesOfPersons.map(({ kind }) => kind));
	for (const id of persons) {
		const person = context.store.person(id);
		if (person === undefined) continue;
		const given = toJson(answer({ command: 'whois', options: { name: id } }, context), language);
		if (given.kind !== 'answer' || given.command !== 'whois') continue;
		findings.countAnswer();
		const known: Known = { person, given: given as WhoisAnswer, tenures: context.store.tenuresOf(id) };
		for (const { kind, find } of rulesOfPersons) {
			const what = find(known, entities, context);
			if (what !== undefined) findings.add(kind, `${id} ${person.name}: ${what}`);
		}
	}
	return findings.report;
}

/** So many years lie between the offices of a father and a son of one name; one person is seldom away for as long. */
const generation = 30;

/** Two holders of an office with the same name of several words, in one generation: most likely one person with two records. */
function sameNames(holders: readonly StoredTenure[]): [StoredTenure, StoredTenure][] {
	const year = ({ from, asOf }: StoredTenure) => Number(earliestDay(from ?? asOf).slice(0, 4));
	const named = holders.filter(({ personName }) => fold(personName).includes(' '));
	return [...Map.groupBy(named, ({ personName }) => fold(personName)).values()].flatMap(([first, ...rest]) => {
		const second = first && rest.find((one) => one.person !== first.person && Math.abs(year(one) - year(first)) < generation);
		return first && second ? [[first, second] satisfies [StoredTenure, StoredTenure]] : [];
	});
}

/** Looks at the holders of each single office of each state. */
export function auditHolders(entities: Entities, { store }: Context): Report {
	const [twoPresent, twoOfOneName] = kindsOfHolders;
	const findings = new Findings(kindsOfHolders);
	for (const entity of entities.keys()) {
		for (const office of singleOffices) {
			const holders = store.holders(entity, office, undefined);
			const present = holders.filter((holder) => isPresent(holder, store.dataTo) && holder.acting === null);
			const [one, other] = present;
			if (one !== undefined && other !== undefined && one.person !== other.person && one.style === other.style)
				findings.add(twoPresent, `${one.personName} ${span(one)} and ${other.personName} ${span(other)}`);
			for (const [one, other] of sameNames(holders))
				findings.add(twoOfOneName, `${one.person} ${span(one)} and ${other.person} ${span(other)}`);
		}
	}
	return findings.report;
}
