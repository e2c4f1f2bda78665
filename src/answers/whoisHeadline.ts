/** Who a person is or was: the sentence at the head of `/whois`. */
import { bare, earliestDay, type FactDate } from '../data/date.ts';
import type { FactStore, StoredTenure } from '../store/store.ts';
import type { Argument, Statement } from './block.ts';
import type { OfficeHeld } from './mainOffice.ts';
import { officeOfState, spanOf } from './offices.ts';
import { statement } from './statement.ts';
import { isLongBefore } from './tenureStanding.ts';

/** What the headline is made from. */
export interface HeadlineParts {
	readonly main: OfficeHeld;
	/** The other offices; earlier and later terms of the main one are told with it. */
	readonly others: readonly OfficeHeld[];
	readonly on: FactDate | undefined;
	/** Whether the question names the main office, and not the person. */
	readonly isOfficeAsked: boolean;
}

/** Who the person is or was, by the main office. */
export function headlineOf(
	{ main: { tenure, standing }, others, on, isOfficeAsked }: HeadlineParts,
	store: FactStore,
	citations: readonly number[],
): Statement {
	const args = { person: tenure.personName, office: { clause: officeOfState(store, tenure) } };
	const asOf = { date: tenure.asOf };
	const since = sinceOf(tenure);
	const span = spanOf(tenure);
	const terms = others.map((other) => other.tenure).filter((other) => isTermOf(tenure, other));
	switch (standing) {
		case 'on-date': {
			const dated = { ...args, on: { date: on ?? tenure.asOf } };
			return span === undefined
				? statement('whois-on-date', dated, citations)
				: statement('whois-on-date-span', { ...dated, ...span }, citations);
		}
		case 'unconfirmed': {
			const dated = { ...args, ...lastWordOf(tenure), on: { date: on ?? tenure.asOf } };
			const next = successorArgs(tenure, store);
			return next === undefined
				? statement('whois-unconfirmed', dated, citations)
				: statement('whois-unconfirmed-succeeded', { ...dated, ...next }, citations);
		}
		case 'confirmed': {
			const earlier = termsArgument(terms.filter((other) => !isAfter(other, tenure)));
			return earlier === undefined
				? statement('whois-current', { ...args, ...since, asOf }, citations)
				: statement('whois-current-again', { ...args, ...since, asOf, earlier }, citations);
		}
		case 'as-of':
			return statement('whois-as-of', { ...args, ...lastWordOf(tenure) }, citations);
		case 'replaced': {
			const next = successorArgs(tenure, store);
			if (next === undefined) return statement('whois-as-of', { ...args, ...lastWordOf(tenure) }, citations);
			return isLongBefore(tenure.asOf, tenure.overBy ?? tenure.asOf)
				? statement('whois-last-recorded', { ...args, ...lastWordOf(tenure), ...next }, citations)
				: statement('whois-replaced', { ...args, ...since, ...next }, citations);
		}
		case 'past': {
			if (isOfficeAsked && on === undefined && tenure.successor === null && span !== undefined) {
				return statement('whois-last', { ...args, ...span }, citations);
			}
			const all = on === undefined && terms.length > 0 ? termsArgument([tenure, ...terms]) : undefined;
			if (all !== undefined) return statement('whois-past-terms', { ...args, terms: all }, citations);
			return span === undefined
				? statement('whois-past', args, citations)
				: statement('whois-past-span', { ...args, ...span }, citations);
		}
	}
}

function sinceOf({ from }: StoredTenure): Statement['args'] {
	return from === null ? { known: 'no' } : { known: 'from', from: { date: from } };
}

/** The last word on the person in office, and since when, where that is another date. */
function lastWordOf({ from, asOf }: StoredTenure): Statement['args'] {
	return {
		...(from === null || from === asOf ? { known: 'no' } : { known: 'from', from: { date: from } }),
		asOf: { date: asOf },
	};
}

/** Who came after, and when that is first known. */
function successorArgs({ successor, overBy }: StoredTenure, store: FactStore): Statement['args'] | undefined {
	const next = successor === null ? undefined : store.tenure(successor);
	return next === undefined || overBy === null ? undefined : { successor: next.personName, overBy: { date: overBy } };
}

/** Whether two tenures are terms of one office. */
function isTermOf(one: StoredTenure, other: StoredTenure): boolean {
	const isOneOffice = one.office === other.office && one.entity === other.entity && one.to === other.to;
	return isOneOffice && one.office !== 'other' && one.acting === other.acting;
}

function isAfter(one: StoredTenure, other: StoredTenure): boolean {
	return earliestDay(one.from ?? one.seenFrom) > earliestDay(other.from ?? other.seenFrom);
}

/** Terms by their years, in order: `1940–1945 and 1951–1955`. Those without years are left to the list of offices. */
function termsArgument(terms: readonly StoredTenure[]): Argument | undefined {
	const known = terms
		.map((tenure) => ({ tenure, years: yearsOf(tenure) }))
		.sort((one, other) => (isAfter(one.tenure, other.tenure) ? 1 : -1))
		.flatMap(({ years }) => (years === undefined ? [] : { clause: statement('office-years', years) }));
	return known.length === 0 ? undefined : { list: known };
}

function yearsOf({ from, until }: StoredTenure): Statement['args'] | undefined {
	const [first, last] = [yearOf(from), yearOf(until)];
	if (first !== undefined && last !== undefined) {
		return first === last
			? { span: 'one', from: { date: first } }
			: { span: 'both', from: { date: first }, until: { date: last } };
	}
	if (first !== undefined) return { span: 'from', from: { date: first } };
	return last === undefined ? undefined : { span: 'until', until: { date: last } };
}

function yearOf(date: FactDate | null): string | undefined {
	return date === null ? undefined : bare(date).slice(0, 4);
}
