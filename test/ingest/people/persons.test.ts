import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../../src/ingest/people/persons.ts';
import { claim } from './claims.ts';

const ids = (...claims: ReturnType<typeof claim>[]) => gatherPersons(claims).persons.map(({ id }) => id);

describe('persons of the claims', () => {
	test('GIVEN two records with one QID THEN one person', () => {
		expect(ids(claim({ qid: 'Q1' }), claim({ qid: 'Q1', name: 'A. Example', source: 'leadle-leaders-2026' }))).toEqual(['Q1']);
	});

	test('GIVEN the name without a QID in the same state THEN the same person', () => {
		expect(ids(claim({ qid: 'Q1' }), claim({ name: 'Ann Mary Example', source: 'leadle-leaders-2026' }))).toEqual(['Q1']);
	});

	test('GIVEN the name in another state THEN another person', () => {
		expect(ids(claim({ qid: 'Q1' }), claim({ entity: 'BB' }))).toEqual(['Q1', 'x-ann-example-bb']);
	});

	test('GIVEN a namesake of another century THEN another person', () => {
		expect(ids(claim({ qid: 'Q1' }), claim({ from: '1850', until: '1852' }))).toEqual(['Q1', 'x-ann-example-aa']);
	});

	test('GIVEN the bare surname of a leader whose time fits one person THEN that person', () => {
		const bare = claim({ name: 'Example', style: 'effective leader', office: 'other', source: 'archigos-4-1' });
		expect(ids(claim({ qid: 'Q1' }), bare)).toEqual(['Q1']);
	});

	test('GIVEN an effective leader of another whole name with the very days of a head of state THEN another person', () => {
		const ruler = claim({ name: 'Bob Sample', style: 'effective leader', office: 'other', source: 'archigos-4-1' });
		expect(ids(claim({ qid: 'Q1' }), ruler)).toEqual(['Q1', 'x-bob-sample-aa']);
	});

	test('GIVEN two persons whom the name fits alike THEN nobody is guessed', () => {
		const two = [claim({ qid: 'Q1' }), claim({ qid: 'Q2', name: 'Ann Example Senior' })];
		const found = gatherPersons([...two, claim({ source: 'leadle-leaders-2026' })]);
		expect(found.unresolved).toHaveLength(1);
	});
});
