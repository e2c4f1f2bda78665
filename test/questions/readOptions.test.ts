import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Invocation } from '../../src/answers/answer.ts';
import { statement } from '../../src/answers/statement.ts';
import type { FactDate } from '../../src/data/date.ts';
import type { OptionDeclarations, OptionValues, PersonAsked } from '../../src/questions/declaration.ts';
import { readOptions } from '../../src/questions/readOptions.ts';
import type { StoredEntity } from '../../src/store/store.ts';
import { world } from '../support/world.ts';

const declared = {
	country: { type: 'entity', slot: 0, required: true, second: 'with' },
	with: { type: 'entity', slot: 1 },
	on: { type: 'date', slot: 2 },
	kind: {
		type: 'choice',
		slot: 3,
		choices: ['visits'],
		codes: { 'state-visit': '!sv' },
		refusal: (typed, known) => statement('question-no-kind', { typed, known }),
	},
	order: { type: 'choice', slot: 4, choices: ['newest'] },
	page: { type: 'integer', slot: 5, minimum: 1, maximum: 9, usual: 3 },
	word: { type: 'text', slot: 6 },
} as const satisfies OptionDeclarations;

const together = {
	one: { type: 'entity', slot: 0, required: true, second: 'other', missing: statement('question-both-states') },
	other: { type: 'entity', slot: 1, needed: (first) => statement('question-other-state', { first }) },
} as const satisfies OptionDeclarations;

const ask = (options: Invocation['options']) => readOptions(declared, { command: 'visits', options }, world());
const valuesOf = (options: Invocation['options']) => {
	const read = ask(options);
	return 'back' in read ? read.back : { ...read.values, matched: read.matched };
};

describe('the values of options', () => {
	test('GIVEN a declaration THEN the type of each value follows from it', () => {
		type Values = OptionValues<typeof declared>;
		expectTypeOf<Values['country']>().toEqualTypeOf<StoredEntity>();
		expectTypeOf<Values['with']>().toEqualTypeOf<StoredEntity | undefined>();
		expectTypeOf<Values['on']>().toEqualTypeOf<FactDate | undefined>();
		expectTypeOf<Values['kind']>().toEqualTypeOf<'visits' | 'state-visit' | undefined>();
		expectTypeOf<Values['page']>().toEqualTypeOf<number>();
		expectTypeOf<Values['word']>().toEqualTypeOf<string | undefined>();
		expectTypeOf<OptionValues<typeof together>['other']>().toEqualTypeOf<StoredEntity>();
		type Person = OptionValues<{ name: { type: 'person'; slot: 0; required: true; date: 'on' } }>;
		expectTypeOf<Person['name']>().toEqualTypeOf<PersonAsked>();
	});

	test('GIVEN everything THEN every value is read, and names are matched in the order of their options', () => {
		const given = { with: 'Bland', country: 'Aland', on: 'June 2019', kind: 'Visits', order: 'newest', page: '2', word: ' x ' };
		expect(valuesOf(given)).toMatchObject({
			country: { id: 'AA' },
			with: { id: 'BB' },
			on: '2019-06',
			kind: 'visits',
			order: 'newest',
			page: 2,
			word: 'x',
			matched: [
				{ typed: 'Aland', id: 'AA' },
				{ typed: 'Bland', id: 'BB' },
			],
		});
	});

	test('GIVEN only what is required THEN the rest is undefined or as usual', () => {
		expect(valuesOf({ country: 'AA' })).toMatchObject({
			with: undefined,
			on: undefined,
			kind: undefined,
			page: 3,
			word: undefined,
		});
	});

	test.each([
		['0', 1],
		[-5, 1],
		[2.9, 2],
		['1e3', 9],
		['many', 3],
		[Number.POSITIVE_INFINITY, 3],
		[true, 1],
	])('GIVEN the number %j THEN it is %i', (page, expected) => {
		expect(valuesOf({ country: 'AA', page })).toMatchObject({ page: expected });
	});

	test('GIVEN a value that is understood and not offered THEN it is taken', () => {
		expect(valuesOf({ country: 'AA', kind: 'state-visit' })).toMatchObject({ kind: 'state-visit' });
	});

	test('GIVEN another value THEN what there is, where the choice says so; else it counts as not given', () => {
		expect(valuesOf({ country: 'AA', kind: 'picnic' })).toEqual({
			kind: 'error',
			message: statement('question-no-kind', { typed: 'picnic', known: 'visits' }),
		});
		expect(valuesOf({ country: 'AA', order: 'random' })).toMatchObject({ order: undefined });
	});

	test('GIVEN options that the command does not have THEN they are passed over', () => {
		expect(valuesOf({ country: 'AA', mood: 'good', toString: 'x' })).not.toHaveProperty('mood');
	});
});

describe('questions back', () => {
	test('GIVEN nothing THEN the first name is asked for', () => {
		expect(valuesOf({})).toEqual({
			kind: 'unknown',
			option: 'country',
			message: statement('question-no-state', { option: 'country' }),
		});
	});

	test('GIVEN a date and a name that are wrong THEN the date comes first', () => {
		expect(valuesOf({ country: 'Qwxzy', on: 'soon' })).toMatchObject({ kind: 'error' });
	});

	test('GIVEN a second name that can mean several THEN the question stays open there, with the id of the first', () => {
		const back = valuesOf({ country: 'Aland', with: 'Dland', on: '2019' });
		expect(back).toMatchObject({ kind: 'choices', option: 'with' });
		expect(back).toHaveProperty('invocation', { command: 'visits', options: { country: 'AA', on: '2019' } });
	});

	test('GIVEN a required value that is no name and is missing THEN it is asked for', () => {
		const required = { on: { type: 'date', slot: 0, required: true } } as const;
		const read = readOptions(required, { command: 'day', options: {} }, world());
		expect(read).toEqual({ back: { kind: 'unknown', option: 'on', message: statement('question-no-value', { option: 'on' }) } });
	});
});

describe('two names in one text', () => {
	test('GIVEN an optional second name THEN it is read from the text of the first where that is no name alone', () => {
		expect(valuesOf({ country: 'Aland Bland' })).toMatchObject({
			country: { id: 'AA' },
			with: { id: 'BB' },
			matched: [{ id: 'AA' }, { id: 'BB' }],
		});
	});

	test('GIVEN a second name that is needed THEN both are read, or the second is asked for', () => {
		const read = (one: string) => readOptions(together, { command: 'both', options: { one } }, world());
		expect(read('Aland Bland')).toMatchObject({ values: { one: { id: 'AA' }, other: { id: 'BB' } } });
		expect(read('Aland')).toEqual({
			back: { kind: 'unknown', option: 'other', message: statement('question-other-state', { first: 'Aland' }) },
		});
	});

	test('GIVEN nothing THEN what is said is as declared', () => {
		expect(readOptions(together, { command: 'both', options: {} }, world())).toEqual({
			back: { kind: 'unknown', option: 'one', message: statement('question-both-states') },
		});
	});
});
