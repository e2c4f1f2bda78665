/** The spellings that a compiled store gives to the index. */
import { describe, expect, test } from 'vitest';
import { world } from '../support/world.ts';

const files = {
	'curated/names/a.csv': 'id,text,lang,kind,source\nUUUU,Union Lands,,alias,page-a\nAA,Alania,yo,alias,page-a\n',
	'curated/hints/all.csv': 'text,hint,suggest,source\nTexas,A state of the US.,AA,page-a\n',
};

describe('the names of the store', () => {
	test('GIVEN names of entities THEN they are those of their entity, and a former state is known as one', () => {
		const { names } = world({ files });
		expect(names.resolve('Union Lands').candidates).toMatchObject([
			{ id: 'UUUU', name: 'United Lands', isFormer: true, matched: 'Union Lands' },
		]);
		expect(names.resolve('alania').candidates).toMatchObject([{ id: 'AA', name: 'Aland', isFormer: false }]);
	});

	test('GIVEN a word that is no state THEN its hint is given with the entity to offer', () => {
		const { hint, candidates } = world({ files }).names.resolve('texas');
		expect([hint, candidates.map(({ id }) => id)]).toEqual(['A state of the US.', ['AA']]);
	});
});
