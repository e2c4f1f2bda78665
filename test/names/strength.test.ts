import { expect, test } from 'vitest';
import { strengthOfRow } from '../../src/names/strength.ts';

test('GIVEN a name in a language of few THEN it is weak evidence', () => {
	expect(strengthOfRow({ kind: 'alias', lang: 'fr' })).toBe('alias');
	expect(strengthOfRow({ kind: 'alias', lang: 'yo' })).toBe('weak');
	expect(strengthOfRow({ kind: 'several', lang: '' })).toBe('canonical');
});
