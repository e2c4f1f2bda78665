import { describe, expect, test } from 'vitest';
import { confirmationsOf } from '../../src/history/confirmation.ts';
import type { ClaimedEvent } from '../../src/history/events.ts';
import type { TenureInOrder } from '../../src/history/succession.ts';

function tenure(changes: Partial<TenureInOrder> = {}): TenureInOrder {
	return {
		person: 'Q1',
		office: 'foreign-minister',
		style: undefined,
		entity: 'AA',
		to: undefined,
		from: '2024-12-21',
		otherFrom: [],
		until: undefined,
		acting: undefined,
		asOf: '2025-09-18',
		claims: [],
		...changes,
	};
}

function event(changes: Partial<ClaimedEvent> = {}): ClaimedEvent {
	return {
		id: 'e',
		kind: 'meeting',
		date: '2026-03-03',
		until: undefined,
		actor: undefined,
		parties: ['AA', 'BB'],
		summary: 'They met.',
		people: [],
		claims: [],
		...changes,
	};
}

/** The day to which each tenure is confirmed, by an event in which its person stands for Aland. */
function confirmed(tenures: readonly TenureInOrder[], events: readonly ClaimedEvent[]): (string | undefined)[] {
	const found = confirmationsOf(
		tenures,
		events,
		events.map(() => [{ person: 'Q1', entity: 'AA' }]),
	);
	return tenures.map((_, place) => found.get(place)?.date);
}

describe('acts of those who hold an office', () => {
	test('GIVEN acts after the last word of the sources THEN the newest confirms the office', () => {
		expect(
			confirmed([tenure()], [event(), event({ date: '2026-05-05', kind: 'agreement-signed' }), event({ date: '2025-01-01' })]),
		).toEqual(['2026-05-05']);
	});

	test.each([
		['the tenure is over', tenure({ until: '2026-01-01' })],
		['somebody else came before the act', { ...tenure(), overBy: '2026-02-01' }],
		['the tenure began after the act', tenure({ from: '2026-04-01', asOf: '2026-04-01' })],
		['the source is as new', tenure({ asOf: '2026-03' })],
		['the office is of another state', tenure({ entity: 'BB' })],
		['the office is of no kind of its own', tenure({ office: 'other' })],
		['the ambassador serves in a state that the act does not concern', tenure({ office: 'ambassador', to: 'CC' })],
		['the last word is years older, and the act does not name the office', tenure({ from: '2019', asOf: '2022' })],
	])('GIVEN that %s THEN an act confirms nothing', (_, one) => {
		expect(confirmed([one], [event()])).toEqual([undefined]);
	});

	test('GIVEN an old word and an act that names the office THEN it confirms that', () => {
		const act = event({ summary: 'The foreign ministers met.' });
		expect(confirmed([tenure({ from: '2019', asOf: '2022' })], [act])).toEqual(['2026-03-03']);
	});

	test('GIVEN another office that was surely held on the day THEN the act is of that one', () => {
		const premier = tenure({ office: 'head-of-government', from: '2025-12-01', asOf: '2026-09-01' });
		expect(confirmed([tenure(), premier], [event()])).toEqual([undefined, undefined]);
	});

	test('GIVEN an ambassador THEN the recall confirms nothing, and an act with the state of the mission does', () => {
		const ambassador = tenure({ office: 'ambassador', to: 'BB' });
		expect(confirmed([ambassador], [event({ kind: 'envoy-recalled' })])).toEqual([undefined]);
		expect(confirmed([ambassador], [event()])).toEqual(['2026-03-03']);
	});
});
