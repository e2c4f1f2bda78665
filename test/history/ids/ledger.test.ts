import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IdRow } from '../../../src/data/rows.ts';
import type { Observation } from '../../../src/history/claims.ts';
import { type Claim, groupClaims } from '../../../src/history/events.ts';
import { identify, redirectsOf, staleIds } from '../../../src/history/ids/ledger.ts';
import { sightingOfEvent, sightingOfObservation } from '../../../src/history/ids/sighting.ts';

const dataTo = '2026-10-09';

function claim(changes: Partial<Claim>): Claim {
	return {
		kind: 'relations-severed',
		date: '2022-06-30',
		until: undefined,
		actor: 'AA',
		parties: ['AA', 'BB'],
		people: [],
		summary: 'Aland broke off relations.',
		source: 'page-a',
		sourceKind: 'secondary',
		locator: 'Bland',
		cited: [],
		listed: false,
		...changes,
	};
}

const visit = (changes: Partial<Claim>): Claim => claim({ kind: 'visit', actor: undefined, summary: 'A visit.', ...changes });

function read(claims: readonly Claim[], known: readonly IdRow[] = [], day = dataTo) {
	return identify(known, groupClaims(claims).map(sightingOfEvent), day);
}

describe('the ids of events', () => {
	test('GIVEN events never seen before THEN their ids say date, kind and parties, the actor first', () => {
		expect(read([claim({ actor: 'BB' })]).ids).toEqual(['2022-06-30.relations-severed.BB-AA']);
	});

	test('GIVEN a better date, a better sentence THEN the event keeps its id', () => {
		const before = read([visit({ date: '2022', parties: ['AA', 'BB'] })]);
		const after = read([visit({ date: '2021-12-31', summary: 'A state visit.' })], before.ledger);
		expect(after.ids).toEqual(before.ids);
		expect(after.ledger).toMatchObject([{ id: '2022.visit.AA-BB', key: '2021-12-31.visit.AA-BB' }]);
	});

	test('GIVEN a further source that dates the event otherwise THEN it keeps its id', () => {
		const before = read([claim({})]);
		const after = read([claim({}), claim({ source: 'ministry', sourceKind: 'primary', date: '2022-07-01' })], before.ledger);
		expect(after.ids).toEqual(before.ids);
	});

	test('GIVEN all its claims replaced and the date a day later THEN a break keeps its id, a visit does not', () => {
		const other = { source: 'page-b', locator: 'Aland', date: '2022-07-01', summary: 'Otherwise.' };
		expect(read([claim(other)], read([claim({})]).ledger).ids).toEqual(['2022-06-30.relations-severed.AA-BB']);
		expect(read([visit(other)], read([visit({})]).ledger).ids).toEqual(['2022-07-01.visit.AA-BB']);
	});

	test('GIVEN a further party THEN the event keeps its id', () => {
		const before = read([visit({})]);
		expect(read([visit({ parties: ['AA', 'BB', 'CC'] })], before.ledger).ids).toEqual(before.ids);
	});

	test('GIVEN a break found before an establishment THEN the restoration keeps the id of the establishment', () => {
		const listed = claim({ kind: 'relations-established', actor: undefined, date: '1990', listed: true, summary: undefined });
		const before = read([listed]);
		const after = read([listed, claim({ date: '1980', source: 'page-b' })], before.ledger);
		expect(after.ids).toEqual(['1980.relations-severed.AA-BB', '1990.relations-established.AA-BB']);
	});

	test('GIVEN two dates exchanged THEN the ids go with the claims, not with the dates', () => {
		const one = visit({ locator: 'One' });
		const other = visit({ locator: 'Other', date: '2023-01-01' });
		const before = read([one, other]);
		const after = read(
			[
				{ ...one, date: other.date },
				{ ...other, date: one.date },
			],
			before.ledger,
		);
		expect(after.ids).toEqual([before.ids[1], before.ids[0]]);
	});

	test('GIVEN an event split in two THEN the part with most of the claims keeps the id', () => {
		const claims = ['a', 'b', 'c'].map((source) => claim({ source }));
		const before = read(claims);
		const after = read(
			claims.map((one) => (one.source === 'c' ? { ...one, date: '2023-05-05' } : one)),
			before.ledger,
		);
		expect(after.ids).toEqual([...before.ids, '2023-05-05.relations-severed.AA-BB']);
	});

	test('GIVEN two events that prove to be one THEN the lost id leads to the other, and comes back when they part again', () => {
		const [one, other] = [claim({ source: 'a' }), claim({ source: 'b', date: '2023-05-05' })];
		const before = read([one, other]);
		const joined = read([one, { ...other, date: one.date }], before.ledger, '2026-11-01');
		expect(joined.ids).toEqual(['2022-06-30.relations-severed.AA-BB']);
		expect(redirectsOf(joined.ledger)).toEqual([
			{ id: '2023-05-05.relations-severed.AA-BB', into: '2022-06-30.relations-severed.AA-BB', since: '2026-11-01' },
		]);
		expect(read([one, { ...other, date: '2023-05-06' }], joined.ledger).ids).toEqual(before.ids);
	});

	test('GIVEN an event removed THEN its id is gone for good, and comes back with the event alone', () => {
		const before = read([visit({}), claim({})]);
		const without = read([claim({})], before.ledger, '2026-11-01');
		expect(redirectsOf(without.ledger)).toEqual([{ id: '2022-06-30.visit.AA-BB', into: undefined, since: '2026-11-01' }]);
		expect(read([visit({}), claim({})], without.ledger).ids).toEqual(before.ids);
	});

	test('GIVEN visits of one day from one page THEN one that is removed is gone, not merged into the other', () => {
		const before = read([visit({}), visit({ summary: 'Another.' })]);
		const after = read([visit({})], before.ledger);
		expect(redirectsOf(after.ledger).map(({ into }) => into)).toEqual([undefined]);
	});

	test('GIVEN two visits that only their sentences tell apart, one of them new THEN each keeps its id when read again', () => {
		const { ledger: before } = read([visit({ date: '2000' })]);
		const claims = [visit({ date: '2000-03-02', summary: 'Two.' }), visit({ date: '2000-03-02', summary: 'One.' })];
		const { ids, ledger } = read(claims, before);
		expect([...ids].sort()).toEqual(['2000-03-02.visit.AA-BB', '2000.visit.AA-BB']);
		expect(read(claims, ledger).ids).toEqual(ids);
	});

	test('GIVEN a ledger joined by hand that sends two ids to each other THEN neither leads anywhere', () => {
		const row = (id: string, into: string): IdRow => ({ id, key: undefined, claims: ['x'], into, since: dataTo });
		expect(redirectsOf([row('a', 'b'), row('b', 'a')]).map(({ into }) => into)).toEqual([undefined, undefined]);
	});
});

type Observed = Omit<Observation, 'id'>;

function observed(changes: Partial<Observed> = {}): Observed {
	return {
		status: 'none',
		asOf: '2025-11-10',
		since: undefined,
		sourceKind: 'secondary',
		parties: ['AA', 'BB'],
		summary: undefined,
		omission: undefined,
		source: 'page-a',
		locator: 'Bland',
		cited: [],
		listed: false,
		...changes,
	};
}

function readObserved(observations: readonly Observed[], known: readonly IdRow[] = []) {
	return identify(known, observations.map(sightingOfObservation), dataTo);
}

describe('the ids of observations', () => {
	const listed = observed({ status: 'relations', listed: true, locator: undefined });

	test('GIVEN observations never seen before THEN their ids say date, status and pair, and a line of a list that it is one', () => {
		expect(readObserved([observed(), listed]).ids).toEqual(['2025-11-10.none.AA-BB', '2025-11-10.listed.AA-BB']);
	});

	test('GIVEN the same list read a year later THEN its observations keep their ids', () => {
		const before = readObserved([observed(), listed]);
		const later = [observed(), listed].map((one) => ({ ...one, asOf: '2026-11-10' }));
		expect(readObserved(later, before.ledger).ids).toEqual(before.ids);
	});

	test('GIVEN another source in place of the first THEN the observation of the same status keeps its id, another pair does not', () => {
		const before = readObserved([observed()]);
		const other = observed({ source: 'page-b', locator: 'Aland', asOf: '2026-01-01' });
		expect(readObserved([other], before.ledger).ids).toEqual(before.ids);
		expect(readObserved([{ ...other, parties: ['AA', 'CC'] }], before.ledger).ids).toEqual(['2026-01-01.none.AA-CC']);
	});

	test('GIVEN two sources that observe the same on one day THEN each has its own id, whatever the order of the rows', () => {
		const both = [observed(), observed({ source: 'page-b' })];
		const { ids } = readObserved(both);
		expect(new Set(ids)).toEqual(new Set(['2025-11-10.none.AA-BB', '2025-11-10.none.AA-BB.2']));
		expect(readObserved(both.toReversed()).ids).toEqual(ids.toReversed());
	});

	test('GIVEN an event in place of an observation THEN it does not take the id, though the source is the same', () => {
		const before = readObserved([observed()]);
		const now = identify(before.ledger, groupClaims([claim({})]).map(sightingOfEvent), dataTo);
		expect(now.ids).toEqual(['2022-06-30.relations-severed.AA-BB']);
		expect(redirectsOf(now.ledger).map(({ id }) => id)).toEqual(before.ids);
	});
});

/** Claims as editors could leave them: few parties, dates and places, so that many are nearly alike. */
const anyClaim = fc
	.record({
		kind: fc.constantFrom('visit', 'relations-severed', 'relations-established', 'relations-restored', 'envoy-recalled'),
		date: fc.constantFrom('2000', '2000-03', '2000-03-01', '2000-03-02', '2001-05-05'),
		actor: fc.constantFrom('AA', undefined),
		parties: fc.constantFrom(['AA', 'BB'], ['AA', 'CC'], ['AA', 'BB', 'CC']),
		source: fc.constantFrom('a', 'b', 'c', 'd'),
		locator: fc.constantFrom('x', 'y', undefined),
		summary: fc.constantFrom('One.', 'Two.'),
	} as const)
	.map(claim);

describe('ids through random edits', () => {
	const editions = fc.array(fc.array(anyClaim, { maxLength: 12 }), { minLength: 2, maxLength: 5 });

	test('GIVEN ten thousand editions of the data THEN no two events ever share an id, and no id is ever lost', () => {
		fc.assert(
			fc.property(editions, (all) => {
				let known: readonly IdRow[] = [];
				for (const claims of all) {
					const { ids, ledger } = read(claims, known);
					expect(new Set(ids).size).toBe(ids.length);
					expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
					const current = ledger.filter(({ since }) => since === undefined).map(({ id }) => id);
					expect(current).toEqual([...ids].sort());
					const kept = new Set(ledger.map(({ id }) => id));
					expect(known.filter(({ id }) => !kept.has(id))).toEqual([]);
					for (const { into } of redirectsOf(ledger)) expect(into === undefined || current.includes(into)).toBe(true);
					known = ledger;
				}
			}),
			{ numRuns: 3000 },
		);
	});

	test('GIVEN the rows of data and ledger in any order THEN the same claims have the same ids', () => {
		fc.assert(
			fc.property(editions, fc.infiniteStream(fc.nat()), ([first = [], second = []], numbers) => {
				const shuffle = <Value>(values: readonly Value[]) =>
					values
						.map((value) => ({ value, at: numbers.next().value }))
						.sort((one, other) => one.at - other.at)
						.map(({ value }) => value);
				const { ledger } = read(first);
				expect(read(shuffle(second), shuffle(ledger)).ledger).toEqual(read(second, ledger).ledger);
			}),
			{ numRuns: 1000 },
		);
	});

	test('GIVEN the rows of data in any order THEN the events come in one order', () => {
		fc.assert(
			fc.property(fc.array(anyClaim, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (claims, numbers) => {
				const shuffled = claims
					.map((value) => ({ value, at: numbers.next().value }))
					.sort((one, other) => one.at - other.at)
					.map(({ value }) => value);
				expect(groupClaims(shuffled)).toEqual(groupClaims(claims));
			}),
			{ numRuns: 1000 },
		);
	});

	test('GIVEN data that did not change THEN neither does the ledger', () => {
		fc.assert(
			fc.property(editions, ([first = [], second = []]) => {
				const { ids, ledger } = read(second, read(first).ledger);
				const again = read(second, ledger, '2030-01-01');
				expect(again.ids).toEqual(ids);
				expect(staleIds(ledger, again.ledger)).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});
});
