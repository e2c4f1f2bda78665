import { describe, expect, test } from 'vitest';
import type { EventKind } from '../../src/data/kinds.ts';
import { isExchange } from '../../src/history/exchanges.ts';

describe('isExchange', () => {
	test.each<[EventKind, string | undefined, boolean]>([
		['credentials-presented', undefined, true],
		['representation-upgraded', 'The legations became embassies.', true],
		['mission-opened', 'Aland opened a legation in Bland, until then a consulate.', true],
		['mission-opened', 'Aland opened a consulate in Bland.', false],
		['mission-opened', 'Aland set up an interests section in the embassy of Cland.', false],
		['mission-opened', undefined, false],
		['statement', 'Aland will open an embassy.', false],
	])('GIVEN %s, “%s” THEN that it shows relations is %s', (kind, summary, expected) => {
		expect(isExchange({ kind, summary })).toBe(expected);
	});
});
