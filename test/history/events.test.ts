import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, groupClaims } from '../../src/history/events.ts';

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
		locator: undefined,
		cited: [],
		listed: false,
		...changes,
	};
}

const listed = (date: string, source: string): Claim =>
	claim({ kind: 'relations-established', actor: undefined, summary: undefined, listed: true, date, source });

describe('groupClaims', () => {
	test('GIVEN two sources with dates a day apart THEN there is one event with two claims, each with its own date', () => {
		const [event, ...others] = groupClaims([claim({}), claim({ source: 'page-b', date: '2022-07-01' })]);
		expect(others).toEqual([]);
		expect(event?.claims.map(({ date }) => date)).toEqual(['2022-06-30', '2022-07-01']);
	});

	test.each([
		[
			'two words by one state within days',
			[{}, { kind: 'relations-suspended', date: '2022-07-02', source: 'page-b' }],
			['relations-severed'],
		],
		[
			'most sources say suspended',
			[{}, { kind: 'relations-suspended', source: 'page-b' }, { kind: 'relations-suspended', source: 'page-c' }],
			['relations-suspended'],
		],
		[
			'the state itself says suspended',
			[{}, { source: 'page-c' }, { kind: 'relations-suspended', source: 'ministry', sourceKind: 'primary' }],
			['relations-suspended'],
		],
		[
			'a source that names no actor',
			[{}, { kind: 'relations-suspended', actor: undefined, source: 'page-b' }],
			['relations-severed'],
		],
		[
			'a suspension of weeks before',
			[{}, { kind: 'relations-suspended', date: '2022-06-01', source: 'page-b' }],
			['relations-suspended', 'relations-severed'],
		],
		[
			'a suspension by the other side',
			[{}, { kind: 'relations-suspended', actor: 'BB', source: 'page-b' }],
			['relations-severed', 'relations-suspended'],
		],
		[
			'a year beside a month',
			[{ date: '2009' }, { kind: 'relations-suspended', date: '2009-01', source: 'page-b' }],
			['relations-severed', 'relations-suspended'],
		],
	] as const)('GIVEN a break, and %s THEN its kinds are told', (_, claims, kinds) => {
		expect(
			groupClaims(claims.map(claim))
				.map(({ kind }) => kind)
				.sort(),
		).toEqual([...kinds].sort());
	});

	test('GIVEN breaks by either side THEN there are two events', () => {
		const events = groupClaims([claim({}), claim({ actor: 'BB', date: '2022-07-20', source: 'page-b' })]);
		expect(events.map(({ actor, date }) => [actor, date])).toEqual([
			['AA', '2022-06-30'],
			['BB', '2022-07-20'],
		]);
	});

	test('GIVEN a claim that names no actor THEN it joins the only actor’s event', () => {
		const events = groupClaims([claim({}), claim({ actor: undefined, source: 'page-b', date: '2022-06' })]);
		expect(events).toHaveLength(1);
		expect(events[0]).toMatchObject({ actor: 'AA', date: '2022-06-30' });
	});

	test('GIVEN lists that differ by years THEN it is one establishment, under the date that most lists give', () => {
		const events = groupClaims([listed('1992-03-31', 'page-a'), listed('1994', 'page-b'), listed('1992-03-31', 'page-c')]);
		expect(events).toHaveLength(1);
		expect(events[0]).toMatchObject({ date: '1992-03-31', kind: 'relations-established' });
		expect(events[0]?.claims).toHaveLength(3);
	});

	test('GIVEN dates of a first establishment that differ THEN one after the first ambassador does not lead', () => {
		const credentials = claim({ kind: 'credentials-presented', date: '1976-04-20', source: 'page-c' });
		const claims = [listed('1976-10-24', 'page-a'), listed('1976-10-24', 'page-b'), listed('1974-10-26', 'page-c')];
		const dateOf = (events: ReturnType<typeof groupClaims>) => events.find(({ kind }) => kind === 'relations-established')?.date;
		expect(dateOf(groupClaims(claims))).toBe('1976-10-24');
		expect(dateOf(groupClaims([...claims, credentials]))).toBe('1974-10-26');
	});

	test('GIVEN a primary source THEN its date leads whatever the lists say', () => {
		const primary = claim({
			kind: 'relations-established',
			actor: undefined,
			sourceKind: 'primary',
			source: 'ministry',
			date: '1933-11-16',
		});
		const [event] = groupClaims([listed('1922', 'page-a'), listed('1922', 'page-b'), primary]);
		expect(event?.date).toBe('1933-11-16');
	});

	test('GIVEN an establishment after a break THEN it is a restoration', () => {
		const events = groupClaims([listed('1960', 'page-a'), claim({ date: '1980-01-01' }), listed('1990-05-05', 'page-b')]);
		expect(events.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
			'relations-established 1960',
			'relations-severed 1980-01-01',
			'relations-restored 1990-05-05',
		]);
	});

	test('GIVEN two restorations with a break between THEN they are two events', () => {
		const restored = (date: string) => claim({ kind: 'relations-restored', actor: undefined, date });
		const events = groupClaims([restored('1957-01-01'), claim({ date: '1957-06-06' }), restored('1957-09-01')]);
		expect(events.filter(({ kind }) => kind === 'relations-restored')).toHaveLength(2);
	});

	test('GIVEN one agreement told in much the same words THEN it is one event; two visits of a day stay two', () => {
		const told = (kind: Claim['kind'], ...summaries: string[]) =>
			groupClaims(summaries.map((summary, at) => claim({ kind, actor: undefined, summary, source: `page-${at}` })));
		const treaties = ['Aland and Bland signed a treaty of friendship.', 'Bland and Aland concluded a treaty of friendship.'];
		expect(told('agreement-signed', ...treaties)).toHaveLength(1);
		expect(told('agreement-signed', ...treaties, 'Aland and Bland signed a convention on fisheries.')).toHaveLength(2);
		expect(told('visit', 'President Other visited Bland (Port).', 'Secretary Other visited Bland (Port).')).toHaveLength(2);
	});

	test('GIVEN recognition by either THEN it is two events', () => {
		const recognition = (actor: string) => claim({ kind: 'recognition', actor, date: '1991-12-25' });
		expect(groupClaims([recognition('AA'), recognition('BB')])).toHaveLength(2);
	});

	test('GIVEN the claims in any order THEN the events are the same', () => {
		const claims = [
			claim({}),
			claim({ source: 'page-b', date: '2022-07' }),
			claim({ actor: 'BB', date: '2022-07-20' }),
			listed('1992-03-31', 'page-a'),
			listed('1994', 'page-b'),
			claim({ kind: 'visit', date: '2020-01-01', summary: 'One.' }),
			claim({ kind: 'visit', date: '2020-01-01', summary: 'Two.' }),
			claim({ kind: 'relations-restored', actor: undefined, date: '2025-09-24' }),
			claim({ kind: 'relations-restored', actor: 'AA', date: '2024-12-30', source: 'page-b' }),
		];
		const expected = groupClaims(claims);
		fc.assert(
			fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
				expect(groupClaims(shuffled)).toEqual(expected);
			}),
		);
	});
});
