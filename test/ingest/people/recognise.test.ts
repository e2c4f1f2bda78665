import { describe, expect, test } from 'vitest';
import { besideOthers } from '../../../src/ingest/people/beside.ts';
import { type Known, recognise } from '../../../src/ingest/people/recognise.ts';
import { claim } from './claims.ts';

const ministry = { office: 'foreign-minister', entity: 'AA', to: '', from: '2023-03-01', until: '', asOf: '2026-02-01' };

function known(id: string, name: string, post: Partial<Known['posts'][number]> = {}, died = ''): Known {
	return { id, names: [name], posts: [{ ...ministry, ...post }], died };
}

const listed = (name: string, changes: Parameters<typeof claim>[0] = {}) =>
	claim({ name, office: 'foreign-minister', style: '', from: '', until: '', asOf: '2026-09', source: 'list', ...changes });

const idOf = (people: Known[], name: string, changes: Parameters<typeof claim>[0] = {}) =>
	[...recognise(people, [listed(name, changes)]).given.keys()][0];

describe('persons of a list without ids', () => {
	test.each([
		['with a further given name', 'Carla Mendes', 'Carla Sofía Mendes Prado'],
		['family name first', 'Sanae Takaichi', 'Takaichi Sanae'],
		['in another spelling', 'Zheenbek Kulubayev', 'Zheenbek Kulubaev'],
		['in another order', 'Timothy Musa Kabba', 'Musa Timothy Kabba'],
		['a monarch without the realm', 'Abdullah II of Jordan', 'Abdullah II ibn Al Hussein'],
	])('GIVEN the holder of the office %s THEN the same person', (_, name, asListed) => {
		expect(idOf([known('Q1', name)], asListed)).toBe('Q1');
	});

	test('GIVEN somebody else THEN a new person', () => {
		expect(idOf([known('Q1', 'Carla Mendes')], 'Carla Mendoza')).toBe('x-carla-mendoza-aa');
	});

	test('GIVEN who held another office of the state under that name THEN the same person', () => {
		expect(idOf([known('Q1', 'Kevin Rudd', { office: 'head-of-government' })], 'Kevin Michael Rudd')).toBe('Q1');
	});

	test('GIVEN a father whose names stand in those of his son THEN not the father', () => {
		const father = known('Q1', 'Hamad Al Thani', { office: 'head-of-state' });
		expect(idOf([father], 'Meshal bin Hamad Al Thani')).toBe('x-meshal-bin-hamad-al-thani-aa');
	});

	test('GIVEN a namesake who died THEN a new person', () => {
		expect(idOf([known('Q1', 'Ann Example', {}, '2001-02-03')], 'Ann Example')).toBe('x-ann-example-aa');
	});

	test('GIVEN two namesakes who held the office THEN who was seen in it last', () => {
		const two = [
			known('Q1', 'Ann Example', { until: '2010-01-01', asOf: '2022-06' }),
			known('Q2', 'Ann Mary Example', { asOf: '2025-01-01' }),
		];
		expect(idOf(two, 'Ann Example')).toBe('Q2');
	});

	test('GIVEN two namesakes who held other offices THEN nobody is guessed', () => {
		const two = ['Q1', 'Q2'].map((id) => known(id, 'Ann Example', { office: 'ambassador', to: 'BB' }));
		expect(recognise(two, [listed('Ann Example')]).open).toHaveLength(1);
	});

	test('GIVEN somebody new in two lists THEN one person', () => {
		const claims = [listed('Sam Mostyn'), listed('Sam Mostyn', { source: 'other' })];
		expect([...recognise([], claims).given.values()].map(({ length }) => length)).toEqual([2]);
	});
});

describe('what a list says beside other sources', () => {
	const beside = (people: Known[], changes: Parameters<typeof claim>[0]) =>
		[...besideOthers(recognise(people, [listed('Ann Example', changes)]), people).given.values()].flat();

	test('GIVEN the beginning of a second term THEN the beginning of the first stays', () => {
		expect(beside([known('Q1', 'Ann Example')], { from: '2025-03-01' }).map(({ from }) => from)).toEqual(['']);
	});

	test('GIVEN a return to the office THEN its beginning stays', () => {
		const before = known('Q1', 'Ann Example', { until: '2024-01-01' });
		expect(beside([before], { from: '2025-03-01' }).map(({ from }) => from)).toEqual(['2025-03-01']);
	});

	test('GIVEN a year from the others THEN the day of the list stays', () => {
		expect(beside([known('Q1', 'Ann Example', { from: '2023' })], { from: '2023-03-01' }).map(({ from }) => from)).toEqual([
			'2023-03-01',
		]);
	});
});
