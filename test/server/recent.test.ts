import { expect, test } from 'vitest';
import { Recent } from '../../src/server/recent.ts';

test('GIVEN a key asked for again THEN its result is made once', () => {
	const recent = new Recent<number>(2);
	let made = 0;
	const make = () => ++made;
	expect([recent.get('a', make), recent.get('a', make)]).toEqual([1, 1]);
});

test('GIVEN more keys than are kept THEN the one not asked for the longest time goes', () => {
	const recent = new Recent<string>(2);
	for (const key of ['a', 'b', 'a', 'c']) recent.get(key, () => key);
	expect(recent.size).toBe(2);
	expect(recent.get('a', () => 'new')).toBe('a');
	expect(recent.get('b', () => 'new')).toBe('new');
});
