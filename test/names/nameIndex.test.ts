import { describe, expect, test } from 'vitest';
import { choiceLabel } from '../../src/names/index.ts';
import { smallDetail, smallIndex } from './smallIndex.ts';

const index = smallIndex();
const first = (text: string, type?: 'entity' | 'person') =>
	index.resolve(text, type === undefined ? {} : { type }).candidates[0]?.id;

describe('what is sure', () => {
	test.each([
		['UA', 'UA'],
		['ua', 'UA'],
		['q1', 'Q1'],
		['🇺🇦', 'UA'],
		['Ukraine', 'UA'],
		['  UKRAINE ', 'UA'],
		['Украина', 'UA'],
		['U.S.A.', 'US'],
		['the United Kingdom', 'GB'],
		['Korea, Republic of', 'KR'],
		['Korea, Dem. People’s Rep.', 'KP'],
		['Germany (local name: Deutschland)', 'DE'],
		['Lavrov, Sergey', 'Q1'],
		['President Putin', 'Q2'],
		['Mohammed Salman', 'Q4'],
		['Zelenskiy', 'Q8'],
		['saudiarabia', 'SA'],
	])('GIVEN “%s” THEN it is %s', (text, id) => {
		const { verdict, candidates } = index.resolve(text);
		expect([verdict, candidates[0]?.id]).toEqual(['sure', id]);
	});

	test('GIVEN the label of a choice sent back THEN it is the choice', () => {
		for (const candidate of index.suggest('lavrov')) {
			const { verdict, candidates } = index.resolve(choiceLabel({ name: candidate.name, detail: smallDetail(candidate.id) }));
			expect([verdict, candidates[0]?.id]).toEqual(['sure', candidate.id]);
		}
	});

	test('GIVEN a label that was cut short THEN it is the choice all the same', () => {
		expect(first('Sergey Lavrov (Foreign Min…')).toBe('Q1');
		expect(first('American Samoa (territory)')).toBe('AS');
	});

	test('GIVEN a name that is part of another THEN the other is offered behind it', () => {
		expect(index.resolve('Samoa').candidates.map(({ id }) => id)).toEqual(['WS', 'AS']);
	});
});

describe('what is a question', () => {
	test.each([
		['Congo', ['CD', 'CG']],
		['Congolese', ['CD', 'CG']],
		['Korea', ['KP', 'KR']],
		['Johnson', ['Q6', 'Q7']],
	])('GIVEN “%s” THEN it is ambiguous between %j', (text, ids) => {
		const { verdict, candidates } = index.resolve(text);
		expect(verdict).toBe('ambiguous');
		expect(candidates.map(({ id }) => id).sort()).toEqual(ids);
	});

	test('GIVEN the given name of one and the family name of another THEN nothing is sure or probable', () => {
		expect(['ambiguous', 'unknown']).toContain(index.resolve('Vladimir Lavrov').verdict);
	});

	test('GIVEN a word that is Iceland in German THEN it is not taken for sure', () => {
		expect(index.resolve('island').verdict).toBe('probable');
	});
});

describe('what is understood all the same', () => {
	test.each([
		['ukrane', 'UA'],
		['grmany', 'DE'],
		['merk', 'Q3'],
		['putn', 'Q2'],
		['abdulfattah al sisi', 'Q5'],
		['السيسي', 'Q5'],
		['Лавров', 'Q1'],
		['시진핑', 'Q9'],
		['united king', 'GB'],
		['lavrov russia', 'Q1'],
	])('GIVEN “%s” THEN the first candidate is %s', (text, id) => {
		expect(first(text)).toBe(id);
	});
});

describe('what is unknown', () => {
	test.each(['', '   ', '???', 'hello', 'south', 'new', 'republic', 'xyz', 'qqq', 'president', '<@123456789>'])(
		'GIVEN “%s” THEN it is unknown',
		(text) => {
			expect(index.resolve(text).verdict).toBe('unknown');
		},
	);

	test('GIVEN three letters or fewer THEN only an exact name counts, or the beginning of one', () => {
		expect(index.resolve('uke', { type: 'entity' }).candidates).toEqual([]);
		expect(first('ukr', 'entity')).toBe('UA');
	});

	test('GIVEN a word that is no state THEN there is a hint and a suggestion', () => {
		const { verdict, hint, candidates } = index.resolve('bavaria');
		expect(verdict).toBe('unknown');
		expect(hint).toContain('Germany');
		expect(candidates.map(({ id }) => id)).toEqual(['DE']);
	});
});

describe('the options', () => {
	test('GIVEN a type THEN only ids of the type are answered', () => {
		expect(first('Q1', 'entity')).toBeUndefined();
		expect(first('Ukraine', 'person')).toBeUndefined();
	});

	test('GIVEN an entity THEN only its persons are answered', () => {
		const { verdict, candidates } = index.resolve('Johnson', { type: 'person', entity: 'GB' });
		expect([verdict, candidates.map(({ id }) => id)]).toEqual(['sure', ['Q6']]);
	});

	test('GIVEN a limit THEN no more candidates are given', () => {
		expect(index.resolve('Korea', { limit: 1 }).candidates).toHaveLength(1);
	});

	test('GIVEN any resolution THEN the last step of the explanation is the verdict', () => {
		for (const text of ['UA', 'Congo', 'ukrane', 'bavaria', '']) {
			const { verdict, explain } = index.resolve(text);
			expect(explain.at(-1)).toBe(`verdict: ${verdict}`);
		}
	});
});

describe('the choices while typing', () => {
	test.each([
		['u', 'UA'],
		['uk', 'UA'],
		['sau', 'SA'],
		['put', 'Q2'],
		['السيس', 'Q5'],
		['trin', 'TT'],
	])('GIVEN “%s” THEN %s is among the first five', (text, id) => {
		expect(
			index
				.suggest(text)
				.slice(0, 5)
				.map((candidate) => candidate.id),
		).toContain(id);
	});

	test('GIVEN nothing typed THEN there is no choice', () => {
		expect(index.suggest('')).toEqual([]);
	});

	test('GIVEN many fitting names THEN there are at most as many choices as asked', () => {
		expect(index.suggest('a', { limit: 3 }).length).toBeLessThanOrEqual(3);
	});
});

describe('two names in one box', () => {
	test.each([
		['Ukraine Israel', 'UA IL'],
		['Israel/Palestine', 'IL PS'],
		['US vs UK', 'US GB'],
		['North Korea South Korea', 'KP KR'],
		['Trinidad and Tobago Ukraine', 'TT UA'],
		['Germany – Saudi Arabia', 'DE SA'],
		['🇺🇦🇮🇱', 'UA IL'],
	])('GIVEN “%s” THEN it is %s', (text, ids) => {
		expect(
			index
				.splitPair(text)
				?.map(({ id }) => id)
				.join(' '),
		).toBe(ids);
	});

	test.each(['Trinidad and Tobago', 'United Arab Emirates', 'Korea Ukraine', 'Ukraine Ukraine', 'hello world', '', '/'])(
		'GIVEN “%s” THEN it is no pair',
		(text) => {
			expect(index.splitPair(text)).toBeUndefined();
		},
	);
});
