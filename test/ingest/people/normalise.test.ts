import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/ingest/people/normalise.ts';
import { claim } from './claims.ts';

describe('what the sources mix up', () => {
	test('GIVEN a governor-general listed beside the monarch THEN the monarch alone is head of state', () => {
		const queen = claim({ qid: 'Q9682', name: 'Elizabeth II', from: '1962', until: '2022-09-08' });
		const governor = claim({ qid: 'Q5', from: '2009-02-26', until: '2020' });
		expect(normalise([queen, governor])).toEqual([queen]);
	});

	test('GIVEN a president listed as head of government beside the prime minister THEN the prime minister alone', () => {
		const president = claim({ qid: 'Q1' });
		const asPremier = claim({ qid: 'Q1', office: 'head-of-government' });
		const premier = claim({ qid: 'Q2', office: 'head-of-government' });
		expect(normalise([president, asPremier, premier])).toEqual([president, premier]);
	});

	test('GIVEN a tenure that one source has both open and ended THEN the ended one', () => {
		const ended = claim({ qid: 'Q1' });
		expect(normalise([claim({ qid: 'Q1', until: '' }), ended])).toEqual([ended]);
	});

	test('GIVEN terms that follow each other without a break THEN one tenure', () => {
		const first = claim({ qid: 'Q1', until: '2004-05-01' });
		const second = claim({ qid: 'Q1', from: '2004-05-01', until: '' });
		expect(normalise([second, first])).toEqual([claim({ qid: 'Q1', until: '' })]);
	});

	test('GIVEN a break between two terms THEN two tenures', () => {
		const terms = [claim({ qid: 'Q1' }), claim({ qid: 'Q1', from: '2004-06-01', until: '2008' })];
		expect(normalise(terms)).toEqual(terms);
	});

	test('GIVEN a later term in another source THEN the list of present heads leaves the beginning to it', () => {
		const later = claim({ qid: 'Q1', from: '2012-05-01', until: '' });
		const present = claim({ qid: 'Q1', until: '', source: 'leadle-leaders-2026' });
		expect(normalise([later, present]).map(({ from }) => from)).toEqual(['2012-05-01', '']);
	});

	test('GIVEN another beginning in the list of present heads THEN it is left to the other source', () => {
		const history = claim({ qid: 'Q1', until: '' });
		const present = claim({ qid: 'Q1', from: '2000-03-12', until: '', source: 'leadle-leaders-2026' });
		expect(normalise([history, present]).map(({ from }) => from)).toEqual(['2000-05-01', '']);
	});
});
