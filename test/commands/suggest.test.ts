import { describe, expect, test } from 'vitest';
import { suggest } from '../../commands/index.ts';
import { eventRow, world } from '../support/world.ts';

describe('what is offered while typing', () => {
	const events = [
		eventRow({ date: '2026-05-05', by: 'BB', parties: 'BB CC' }),
		eventRow({ date: '2026-06-05', kind: 'relations-restored', parties: 'BB CC' }),
		eventRow({ date: '2026-07-05', kind: 'visit', by: 'AA', parties: 'AA BB' }),
	];

	test('GIVEN nothing typed THEN who was in the news most', () => {
		expect(suggest('relations', 'country', ' ', world({ events })).map(({ value }) => value)).toEqual(['BB', 'CC', 'AA']);
	});

	test('GIVEN the first letters THEN names that begin so, with ids as values', () => {
		expect(suggest('relations', 'with', 'Bl', world({ events }))[0]).toEqual({ name: 'Bland', value: 'BB' });
	});

	test('GIVEN an option without names THEN nothing', () => {
		expect(suggest('relations', 'on', '19', world({ events }))).toEqual([]);
	});
});
