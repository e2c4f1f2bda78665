import { expect, test } from 'vitest';
import { z } from 'zod';
import { columnName, columnsOf } from '../../src/data/columns.ts';
import { tenureRow } from '../../src/data/rows.ts';

test('GIVEN the keys of a row THEN its columns have their names in snake case, in their order', () => {
	expect(columnName('citedPublisher')).toBe('cited_publisher');
	expect(columnsOf(tenureRow).slice(7)).toEqual([
		{ name: 'acting', key: 'acting' },
		{ name: 'as_of', key: 'asOf' },
		{ name: 'source', key: 'source' },
		{ name: 'locator', key: 'locator' },
	]);
});

test('GIVEN a schema of no object THEN it has no columns', () => {
	expect(() => columnsOf(z.string())).toThrow(TypeError);
});
