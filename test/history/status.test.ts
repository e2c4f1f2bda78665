import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestDay } from '../../src/data/date.ts';
import type { EventKind, Status } from '../../src/data/kinds.ts';
import { foldStatus, type Lifetime, type StatusEvent, type StatusObservation, statusOn } from '../../src/history/status.ts';

/** `established 1990-01-02` → an event; the id is the text itself. */
function event(text: string): StatusEvent {
	const [word = '', date = '', carries] = text.split(' ');
	const kind = (
		word === 'recognition' || word === 'recognition-withdrawn' || word === 'visit' ? word : `relations-${word}`
	) as EventKind;
	return { id: text, kind, date, carries: carries as Status | undefined };
}

function observation(text: string): StatusObservation {
	const [status = '', on = '', listed] = text.split(' ');
	return { id: text, status: status as StatusObservation['status'], asOf: on, listed: listed === 'listed' };
}

interface Case {
	readonly name: string;
	readonly events?: readonly string[];
	readonly observations?: readonly string[];
	readonly lifetime?: Lifetime;
	/** What is expected on each date asked about. */
	readonly on: Readonly<Record<string, Status>>;
}

const cases: readonly Case[] = [
	{ name: 'nothing is known', on: { '1990-01-01': 'no-record', '2026': 'no-record' } },
	{
		name: 'established once',
		events: ['established 1992-03-31'],
		on: { '1992-03-30': 'none', '1992-03-31': 'relations', '2026-11-21': 'relations' },
	},
	{
		name: 'severed by one side, then by the other, restored once',
		events: ['established 1992-03-31', 'severed 2022-06-30', 'severed 2022-07-20', 'restored 2025-09-24'],
		on: {
			'2022-06-29': 'relations',
			'2022-06-30': 'severed',
			'2022-07-21': 'severed',
			'2025-09-23': 'severed',
			'2025-09-24': 'relations',
		},
	},
	{
		name: 'suspended and restored',
		events: ['established 1950', 'suspended 2003-04-05', 'restored 2008-01-01'],
		on: { '2003-04-04': 'relations', '2003-04-05': 'suspended', '2008-01-01': 'relations' },
	},
	{
		name: 'suspended, then severed, one restoration ends both',
		events: ['established 1950', 'suspended 1967-06-01', 'severed 1967-06-10', 'restored 1974-06-12'],
		on: { '1967-06-05': 'suspended', '1967-06-10': 'severed', '1974-06-12': 'relations' },
	},
	{
		name: 'a suspension of severed relations changes nothing',
		events: ['established 1950', 'severed 1961-01-03', 'suspended 1962-01-01'],
		on: { '1963-01-01': 'severed' },
	},
	{
		name: 'severed twice and restored twice',
		events: ['established 1948', 'severed 1956-11-01', 'restored 1957', 'severed 1967-06-06', 'restored 1974-02-28'],
		on: { '1956-12-01': 'severed', '1958-01-01': 'relations', '1970': 'severed', '1974-02-28': 'relations' },
	},
	{
		name: 'recognition only',
		events: ['recognition 2008-02-18'],
		on: { '2008-02-17': 'no-record', '2020-01-01': 'recognised-only' },
	},
	{
		name: 'recognition before relations',
		events: ['recognition 1991-12-25', 'established 1992-01-10'],
		on: { '1991-12-24': 'none', '1991-12-31': 'recognised-only', '1992-01-10': 'relations' },
	},
	{
		name: 'recognition withdrawn without relations',
		events: ['recognition 2008-03-01', 'recognition-withdrawn 2017-10-28'],
		on: { '2010': 'recognised-only', '2020': 'none' },
	},
	{
		name: 'recognition withdrawn ends relations',
		events: ['established 1980-01-01', 'recognition-withdrawn 2000-01-01'],
		on: { '1999-12-31': 'relations', '2000-01-01': 'severed' },
	},
	{
		name: 'the first known event is a break',
		events: ['severed 1979-05-01'],
		on: { '1979-04-30': 'no-record', '1979-05-01': 'severed' },
	},
	{
		name: 'a successor continues',
		events: ['continued 1991-12-26'],
		lifetime: { from: '1991-12-26' },
		on: { '1991-12-25': 'no-record', '1991-12-26': 'relations', '2020': 'relations' },
	},
	{
		name: 'a successor takes over a break',
		events: ['continued 1991-12-26 severed', 'restored 1993-01-01'],
		lifetime: { from: '1991-12-26' },
		on: { '1992-06-01': 'severed', '1993-01-01': 'relations' },
	},
	{
		name: 'a state that ended (Soviet Union, Yugoslavia, Czechoslovakia, East Germany)',
		events: ['established 1973-01-01'],
		lifetime: { from: '1949-10-07', until: '1990-10-03' },
		on: {
			'1949-10-06': 'no-record',
			'1950-01-01': 'none',
			'1990-10-02': 'relations',
			'1990-10-03': 'relations',
			'1990-10-04': 'no-record',
		},
	},
	{
		name: 'the union of 1958 broken up in 1961',
		events: ['established 1958-03-01'],
		lifetime: { from: '1958-02-22', until: '1961-09-28' },
		on: { '1958-02-21': 'no-record', '1960': 'relations', '1962': 'no-record' },
	},
	{
		name: 'two Yemens: the one that had relations with the other asks for its own time only',
		events: ['severed 1979-01-01', 'restored 1980-01-01'],
		lifetime: { from: '1967-11-30', until: '1990-05-22' },
		on: { '1979-06-01': 'severed', '1985': 'relations', '1991': 'no-record' },
	},
	{
		name: 'a restoration of a known year only follows the break of that year',
		events: ['established 1950', 'restored 1967', 'severed 1967-06-06'],
		on: { '1967-06-05': 'relations', '1967-06-07': 'severed', '1968': 'relations' },
	},
	{
		name: 'a break of a known year only follows the establishment of that year',
		events: ['severed 1961', 'established 1961-03-01'],
		on: { '1961-02-28': 'none', '1962': 'severed' },
	},
	{ name: 'visits change nothing', events: ['visit 1990-01-01'], on: { '1990-01-02': 'no-record' } },
	{
		name: 'a source says that there are none',
		observations: ['none 2020-05-01'],
		on: { '2020-04-30': 'no-record', '2020-05-01': 'none', '2026': 'none' },
	},
	{
		name: 'none in 2010, listed in 2025',
		observations: ['none 2010-01-01', 'relations 2025-11-10 listed'],
		on: { '2015': 'none', '2025-11-10': 'relations' },
	},
	{
		name: 'listed without a date',
		observations: ['relations 2025-11-10 listed'],
		on: { '2025-11-09': 'no-record', '2025-11-10': 'relations' },
	},
	{
		name: 'an undated mark of a break after an establishment',
		events: ['established 1980-01-01'],
		observations: ['severed 2025-11-10'],
		on: { '2025-11-09': 'relations', '2025-11-10': 'severed' },
	},
	{
		name: 'a source says that there are none any more, without the date of the end',
		events: ['established 1960-08-16'],
		observations: ['none 2025-11-10'],
		on: { '2025-11-09': 'relations', '2025-11-10': 'none' },
	},
	{
		name: 'two lists that leave out an established pair',
		events: ['established 1960-08-16'],
		observations: ['none 2025-11-10 listed'],
		on: { '2025-11-10': 'relations' },
	},
	{
		name: 'a stale mark does not undo a dated restoration',
		events: ['established 1992', 'severed 2022-06-30', 'restored 2025-09-24'],
		observations: ['severed 2025-11-10'],
		on: { '2025-11-11': 'relations' },
	},
	{
		name: 'newer news override an older list',
		events: ['established 1980-01-01', 'severed 2026-08-07'],
		observations: ['relations 2025-11-10 listed'],
		on: { '2025-12-01': 'relations', '2026-08-07': 'severed' },
	},
];

describe('foldStatus', () => {
	for (const { name, events = [], observations = [], lifetime, on } of cases) {
		test.each(Object.entries(on))(`GIVEN ${name} THEN on %s the status is %s`, (date, expected) => {
			const intervals = foldStatus(events.map(event), observations.map(observation), lifetime);
			expect(statusOn(intervals, date).status).toBe(expected);
		});
	}

	test('GIVEN a source that says otherwise than dated breaks THEN the events stand', () => {
		const intervals = foldStatus(['established 1980-01-01', 'severed 1990', 'restored 1995'].map(event), [
			observation('none 2020-01-01'),
		]);
		expect(statusOn(intervals, '2021-01-01').status).toBe('relations');
	});

	test('GIVEN a change of a known year only THEN a day of that year is uncertain, a later one is not', () => {
		const intervals = foldStatus([event('established 1980'), event('severed 1990')], []);
		expect(statusOn(intervals, '1990-05-01')).toMatchObject({ status: 'severed', uncertain: 'relations' });
		expect(statusOn(intervals, '1990').uncertain).toBeUndefined();
		expect(statusOn(intervals, '1991-01-01').uncertain).toBeUndefined();
	});
});

const kinds = ['established', 'severed', 'suspended', 'restored', 'continued'].map((word) => `relations-${word}`);
const anyEvents = fc
	.array(
		fc.record({
			kind: fc.constantFrom(...kinds, 'recognition', 'recognition-withdrawn', 'visit') as fc.Arbitrary<EventKind>,
			date: fc
				.date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
				.chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length))),
		}),
		{ maxLength: 12 },
	)
	.map((events) => events.map((one, index): StatusEvent => ({ ...one, id: `e${index}` })));
const anyObservations = fc
	.array(
		fc.record({
			status: fc.constantFrom('relations', 'severed', 'suspended', 'none', 'recognised-only') as fc.Arbitrary<
				StatusObservation['status']
			>,
			asOf: fc.constantFrom('1950', '1990-05', '2010-01-01', '2025-11-10'),
			listed: fc.boolean(),
		}),
		{ maxLength: 4 },
	)
	.map((observations) => observations.map((one, index) => ({ ...one, id: `o${index}` })));

describe('any history', () => {
	test('GIVEN the same rows in another order THEN the intervals are the same', () => {
		fc.assert(
			fc.property(anyEvents, anyObservations, fc.infiniteStream(fc.nat()), (events, observations, numbers) => {
				const shuffle = <Item>(items: readonly Item[]) =>
					items
						.map((item) => ({ item, key: numbers.next().value as number }))
						.sort((one, other) => one.key - other.key)
						.map(({ item }) => item);
				expect(foldStatus(shuffle(events), shuffle(observations))).toEqual(foldStatus(events, observations));
			}),
		);
	});

	test('GIVEN any rows THEN intervals follow one another, never overlap, and each names what opened it', () => {
		fc.assert(
			fc.property(anyEvents, anyObservations, (events, observations) => {
				const ids = new Set([...events, ...observations].map(({ id }) => id));
				const intervals = foldStatus(events, observations);
				for (const [index, { from, until, openedBy }] of intervals.entries()) {
					expect(ids.has(openedBy)).toBe(true);
					if (index > 0) expect(from).not.toBeNull();
					const next = intervals[index + 1];
					expect(until).toBe(next === undefined ? null : next.from);
					if (from !== null && until !== null) expect(from.slice(0, 4) <= latestDay(until)).toBe(true);
				}
			}),
		);
	});

	test('GIVEN any rows and any date THEN there is exactly one status', () => {
		fc.assert(
			fc.property(
				anyEvents,
				anyObservations,
				fc.constantFrom('1899', '1950-06', '1990-05-05', '2026-11-21'),
				(events, observations, on) => {
					expect(['relations', 'suspended', 'severed', 'recognised-only', 'none', 'no-record']).toContain(
						statusOn(foldStatus(events, observations), on).status,
					);
				},
			),
		);
	});
});
