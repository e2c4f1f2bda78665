/** Who held an office before and after a person. */
import type { FactStore, StoredTenure } from '../store/store.ts';
import type { Statement } from './block.ts';
import type { NextQuestion, NoteLine } from './reply.ts';
import type { SourceList } from './sources.ts';
import { statement } from './statement.ts';
import { witnessesOf } from './tenureWitnesses.ts';

/** Those before and after in the office of a tenure, with when each is first known there. */
export function successionNotes(store: FactStore, tenure: StoredTenure, sources: SourceList): NoteLine<Statement>[] {
	const { predecessor, successor } = neighboursOf(store, tenure);
	const citations = [predecessor, successor].flatMap((one) => (one === undefined ? [] : sources.cite(witnessesOf(store, one))));
	const before = predecessor === undefined ? undefined : { predecessor: predecessor.personName, before: beginOf(predecessor) };
	const after = successor === undefined ? undefined : { successor: successor.personName, after: beginOf(successor) };
	const said = successionStatement(before, after, [...new Set(citations)]);
	return said === undefined ? [] : [{ about: 'succession', said }];
}

/** The persons before and after, to ask about next. */
export function successionQuestions(store: FactStore, tenure: StoredTenure): NextQuestion<Statement>[] {
	const { predecessor, successor } = neighboursOf(store, tenure);
	const person = (label: Statement, one: StoredTenure | undefined): NextQuestion<Statement>[] =>
		one === undefined ? [] : [{ label, invocation: { command: 'whois', options: { name: one.person } } }];
	return [...person(statement('next-predecessor'), predecessor), ...person(statement('next-successor'), successor)];
}

function neighboursOf(store: FactStore, { predecessor, successor }: StoredTenure) {
	return {
		predecessor: predecessor === null ? undefined : store.tenure(predecessor),
		successor: successor === null ? undefined : store.tenure(successor),
	};
}

/** When a holder is first known in office: `from 3 May 2019`, or where no source has the beginning `recorded in 2021`. */
function beginOf({ from, until, seenFrom }: StoredTenure): { readonly clause: Statement } {
	if (from !== null) return { clause: statement('office-span', { span: 'from', from: { date: from } }) };
	return until === null
		? { clause: statement('whois-seen', { on: { date: seenFrom } }) }
		: { clause: statement('office-span', { span: 'until', until: { date: until } }) };
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
