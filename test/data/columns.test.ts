import { expect, test } from 'vitest';
import { z } from 'zod';
import { columnName, columnsOf, isHeader } from '../../src/data/columns.ts';
import { tenureRow } from '../../src/data/rows.ts';

test('GIVEN the keys of a row THEN its columns have their names in snake case, in their order', () => {
	expect(columnName('citedPublisher')).toBe('cited_publisher');
	expect(columnsOf(tenureRow).slice(7)).toEqual([
		{ name: 'acting', key: 'acting', isOptional: true },
		{ name: 'as_of', key: 'asOf', isOptional: false },
		{ name: 'source', key: 'source', isOptional: false },
		{ name: 'locator', key: 'locator', isOptional: true },
	]);
});

test('GIVEN a header without the last columns THEN it is one as long as every row may be without them', () => {
	const columns = columnsOf(tenureRow);
	const names = columns.map(({ name }) => name);
	expect(isHeader(names, columns)).toBe(true);
	expect(isHeader(names.slice(0, -1), columns)).toBe(true);
	expect(isHeader(names.slice(0, -2), columns)).toBe(false);
	expect(isHeader([...names, 'more'], columns)).toBe(false);
	expect(isHeader(names.toReversed(), columns)).toBe(false);
});

test('GIVEN a schema of no object THEN it has no columns', () => {
	expect(() => columnsOf(z.string())).toThrow(TypeError);
});
