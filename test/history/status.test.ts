import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earliestDay, latestDay } from '../../src/data/date.ts';
import type { EventKind, Status } from '../../src/data/kinds.ts';
import {
	type Evidence,
	foldStatus,
	type Lifetime,
	type StatusEvent,
	type StatusObservation,
	statusOn,
} from '../../src/history/status.ts';

/** `established 1990-01-02` → an event; the id is the text itself. */
function event(text: string): StatusEvent {
	const [word = '', date = '', carries] = text.split(' ');
	const kind = (
		word === 'recognition' || word === 'recognition-withdrawn' || word === 'visit' ? word : `relations-${word}`
	) as EventKind;
	const source = carries === 'weak' || carries === 'primary' ? carries : undefined;
	const carried = source === undefined && carries !== undefined ? { carries: carries as Status } : {};
	return { id: text, kind, date, isWeak: source === 'weak', isPrimary: source === 'primary', ...carried };
}

function observation(text: string): StatusObservation {
	const [status = '', asOf = '', how, since] = text.split(' ');
	const listed = how === 'listed';
	const basis = listed && status === 'none' ? 'not-listed' : 'stated';
	return { id: text, status: status as StatusObservation['status'], asOf, listed, basis, since, isWeak: how === 'weak' };
}

function evident(text: string): Evidence {
	const [shows = '', date = ''] = text.split(' ');
	return { date, shows: shows as Evidence['shows'] };
}

interface Case {
	readonly name: string;
	readonly events?: readonly string[];
	readonly observations?: readonly string[];
	readonly lifetime?: Lifetime;
	readonly evidence?: readonly string[];
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
		name: 'severed twice, with relations between of which only a source’s word tells',
		events: ['severed 1914-08-04', 'severed 1939-09-03'],
		observations: ['relations 1874', 'relations 1925'],
		on: { '1900-01-01': 'relations', '1916-01-01': 'severed', '1930-01-01': 'relations', '1941-01-01': 'severed' },
	},
	{
		name: 'an undated break long before the first dated one',
		events: ['established 1902-05-16', 'severed 1942-01-28'],
		observations: ['severed 1918-05-14', 'relations 1925'],
		on: { '1910-01-01': 'no-record', '1918-05-14': 'severed', '1930-01-01': 'relations', '1943-01-01': 'severed' },
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
		name: 'recognition of a known year only before relations of a day in it',
		events: ['recognition 1988', 'established 1988-11-16'],
		lifetime: { from: '1988-11-15' },
		on: { '1988-11-15': 'none', '1988-11-17': 'relations', '1988-12-30': 'relations' },
	},
	{
		name: 'recognition from before both had foreign relations of their own',
		events: ['recognition 1921-09-22', 'established 1991-11-21'],
		lifetime: { from: '1942-10-09' },
		on: { '1921-09-21': 'no-record', '1925': 'recognised-only', '1950': 'recognised-only', '1992': 'relations' },
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
		on: { '1900': 'none', '2020-04-30': 'none', '2020-05-01': 'none', '2026': 'none' },
	},
	{
		name: 'none in 2010, listed in 2025',
		observations: ['none 2010-01-01', 'relations 2025-11-10 listed'],
		on: { '2009': 'none', '2010-01-01': 'none', '2010-01-02': 'no-record', '2015': 'no-record', '2025-11-10': 'relations' },
	},
	{
		name: 'listed without a date',
		observations: ['relations 2025-11-10 listed'],
		lifetime: { from: '2002-05-20' },
		on: { '2002-05-19': 'no-record', '2002-05-20': 'relations', '2025-11-09': 'relations', '2025-11-10': 'relations' },
	},
	{
		name: 'listed without a date, by states that are older than a generation',
		observations: ['relations 2025-11-10 listed'],
		lifetime: { from: '1960-08-05' },
		on: { '1960-08-05': 'no-record', '1989-12-31': 'no-record', '1990-01-01': 'relations', '2025-11-10': 'relations' },
	},
	{
		name: 'listed without a date, with an embassy of long before',
		observations: ['relations 2025-11-10 listed'],
		evidence: ['standing 1975-03-01'],
		lifetime: { from: '1930-01-01' },
		on: { '1939-12-31': 'no-record', '1940-01-01': 'relations', '1975-03-01': 'relations' },
	},
	{
		name: 'an undated mark of a break after an establishment',
		events: ['established 1980-01-01'],
		observations: ['severed 2025-11-10'],
		on: { '1980-01-01': 'relations', '1980-01-02': 'no-record', '2025-11-09': 'no-record', '2025-11-10': 'severed' },
	},
	{
		name: 'a source says that there are none any more, without the date of the end',
		events: ['established 1960-08-16'],
		observations: ['none 2025-11-10'],
		on: { '1960-08-16': 'relations', '2010': 'no-record', '2025-11-09': 'no-record', '2025-11-10': 'none' },
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
	{
		name: 'denied without the date of the end, with an ambassador of later than the establishment',
		events: ['established 1960-08-16'],
		observations: ['none 2025-11-10'],
		evidence: ['standing 1970-05', 'leaving 1974-07-20', 'contact 1990'],
		on: { '1970': 'relations', '1974-07-20': 'relations', '1974-07-21': 'no-record', '2025-11-10': 'none' },
	},
	{
		name: 'denied since a year that the source names',
		events: ['established 1960-08-16'],
		observations: ['none 2025-11-10 stated 1974'],
		on: { '1973-12-31': 'relations', '1974-01-01': 'none', '2010': 'none', '2026': 'none' },
	},
	{
		name: 'denied since a year, though an act of later made relations',
		events: ['established 1960', 'severed 1970', 'restored 1980-02-01'],
		observations: ['none 2025-11-10 stated 1974'],
		on: { '1975': 'severed', '1990': 'relations', '2026': 'relations' },
	},
	{
		name: 'denied since a year that the known break explains',
		events: ['established 1960', 'severed 1967-06-06'],
		observations: ['none 2025-11-10 stated 1967-06'],
		on: { '1966': 'relations', '1968': 'severed' },
	},
	{
		name: 'two words for no relations, one of which says since when',
		observations: ['none 2010', 'severed 2025-11-10 stated 1974'],
		on: { '1973': 'no-record', '1980': 'severed', '2026': 'severed' },
	},
	{
		name: 'left out of lists, of two that began at different times',
		observations: ['none 2025-11-10 listed'],
		lifetime: { from: '1975-09-16' },
		on: { '1975-09-15': 'no-record', '1975-09-16': 'none', '2000': 'none', '2026': 'none' },
	},
	{
		name: 'left out of lists, though an ambassador was there once',
		observations: ['none 2025-11-10 listed'],
		evidence: ['standing 1990'],
		on: { '1980': 'no-record', '2000': 'no-record', '2025-11-10': 'none' },
	},
	{
		name: 'denied in 1950 and broken off in 1979: begun between',
		events: ['severed 1979-05-01'],
		observations: ['none 1950-01-01'],
		on: { '1940': 'none', '1960': 'no-record', '1980': 'severed' },
	},
	{
		name: 'a source that says relations, before the first known break',
		events: ['severed 1979-05-01'],
		observations: ['relations 1950-01-01'],
		on: { '1940': 'no-record', '1950': 'relations', '1960': 'relations', '1980': 'severed' },
	},
	{
		name: 'a source that says relations of one year, and an ambassador of before',
		observations: ['relations 1970'],
		evidence: ['standing 1965'],
		lifetime: { from: '1949-10-07', until: '1990-10-03' },
		on: { '1964': 'no-record', '1965': 'relations', '1980': 'relations' },
	},
	{
		name: 'a source that says relations, long before those that are said to be the first',
		events: ['established 1991-09-04'],
		observations: ['relations 1925', 'relations 1940'],
		on: { '1924': 'none', '1930': 'relations', '1960': 'no-record', '1992': 'relations' },
	},
	{
		name: 'a source that says relations up to a few years before those that are said to be the first',
		events: ['established 1892-05-30'],
		observations: ['relations 1836', 'relations 1889'],
		on: { '1830': 'none', '1850': 'relations', '1891': 'relations', '1893': 'relations' },
	},
	{
		name: 'a source that says relations, in the open time before a restoration',
		events: ['established 1850', 'restored 1900'],
		observations: ['relations 1870'],
		on: { '1860': 'relations', '1870': 'relations', '1890': 'no-record', '1901': 'relations' },
	},
	{
		name: 'recognised, then listed without a date',
		events: ['recognition 1991-12-25'],
		observations: ['relations 2025-11-10 listed'],
		on: { '1991-12-25': 'recognised-only', '2020': 'relations' },
	},
	{
		name: 'a break, an ambassador after it, and a source that says relations',
		events: ['established 1950', 'severed 1967-06-06'],
		observations: ['relations 2020-01-01'],
		evidence: ['standing 1975-03-01', 'leaving 1967-06-08'],
		on: { '1969': 'severed', '1970': 'no-record', '1975-03-01': 'relations', '2026': 'relations' },
	},
	{
		name: 'two breaks years apart',
		events: ['established 1960', 'severed 1966-10-03', 'severed 1979-03-31', 'restored 1988-01-23'],
		on: { '1967': 'severed', '1969-01-01': 'no-record', '1979-03-30': 'no-record', '1979-03-31': 'severed', '1990': 'relations' },
	},
	{
		name: 'an old break that a list of partners does not mark',
		events: ['established 1960', 'severed 1973-10-06'],
		observations: ['relations 2025-11-19 listed'],
		on: {
			'1973-10-07': 'severed',
			'1975-12-31': 'severed',
			'1976-01-01': 'no-record',
			'1997-12-31': 'no-record',
			'1998-01-01': 'relations',
			'2026': 'relations',
		},
	},
	{
		name: 'an old break, a list that does not mark it, and an ambassador between',
		events: ['established 1960', 'severed 1965-12-15'],
		observations: ['relations 2025-11-19 listed'],
		evidence: ['standing 1972-04'],
		on: {
			'1967-12-31': 'severed',
			'1968': 'no-record',
			'1972-03-31': 'no-record',
			'1972-04-30': 'relations',
			'2026': 'relations',
		},
	},
	{
		name: 'an old break, and an ambassador in the year after it',
		events: ['established 1960', 'severed 1965-12-15'],
		observations: ['relations 2025-11-19 listed'],
		evidence: ['standing 1966-09-01'],
		on: { '1966-08-31': 'severed', '1966-09-01': 'relations' },
	},
	{
		name: 'a break of long ago: a list does not tell how things stood more than a generation before the first embassy',
		events: ['established 1835', 'severed 1861'],
		observations: ['relations 2025-11-19 listed'],
		on: { '1863': 'severed', '1864': 'no-record', '1989': 'no-record', '1990': 'relations' },
	},
	{
		name: 'a break that a source confirms in the ten years before a list',
		events: ['established 1840', 'severed 1978'],
		observations: ['severed 2022-03-15', 'relations 2025-11-19 listed'],
		on: { '1990': 'severed', '2026': 'severed' },
	},
	{
		name: 'a break that a source confirms long before a list',
		events: ['established 1840', 'severed 1963'],
		observations: ['severed 1984-05-03', 'relations 2025-11-19 listed'],
		on: { '1986': 'severed', '1987': 'no-record', '2009': 'relations' },
	},
	{
		name: 'a break of the ten years before a list that does not mark it',
		events: ['established 1960', 'severed 2016-01-04'],
		observations: ['relations 2025-11-19 listed'],
		on: { '2026': 'severed' },
	},
	{
		name: 'an old suspension that a list of partners does not mark',
		events: ['established 1974', 'suspended 1982-02-22 weak'],
		observations: ['relations 2025-11-19 listed'],
		on: { '1983': 'suspended', '1985': 'no-record', '2026': 'relations' },
	},
	{
		name: 'an ambassador from before what a list calls the first establishment',
		events: ['established 1993-10-11'],
		evidence: ['standing 1985-02-01'],
		on: { '1985-01-31': 'none', '1985-02-01': 'no-record', '1993-10-10': 'no-record', '1993-10-11': 'relations' },
	},
	{
		name: 'an envoy from before what a state concerned calls the establishment',
		events: ['established 1984-01-10 primary'],
		evidence: ['standing 1941-12-29', 'contact 1950'],
		on: { '1945': 'none', '1960': 'none', '1984-01-10': 'relations' },
	},
	{
		name: 'a source that says relations in the year before what a list calls the establishment',
		events: ['established 1992-08-31'],
		observations: ['relations 1992-05-20'],
		on: { '1992-05-19': 'none', '1992-05-20': 'relations', '1992-09-01': 'relations' },
	},
	{
		name: 'an ambassador named some days before the establishment',
		events: ['established 1993-10-11'],
		evidence: ['standing 1993-10-01'],
		on: { '1993-10-05': 'none' },
	},
	{
		name: 'a treaty of years before the first establishment',
		events: ['established 1897-06-24'],
		evidence: ['contact 1889-05-02'],
		on: { '1889-05-01': 'none', '1890': 'no-record', '1898': 'relations' },
	},
	{
		name: 'a consulate beside recognition without relations',
		events: ['recognition 1980', 'established 1995'],
		evidence: ['contact 1985'],
		on: { '1979': 'none', '1990': 'recognised-only' },
	},
	{
		name: 'a restoration without a known break',
		events: ['established 1962', 'restored 1988-10-03'],
		on: { '1962': 'relations', '1963': 'no-record', '1988-10-02': 'no-record', '1988-10-03': 'relations' },
	},
	{
		name: 'a restoration without a known break, and an ambassador between',
		events: ['established 1962', 'restored 1988-10-03'],
		evidence: ['standing 1975-06-01'],
		on: { '1970': 'relations', '1975-06-01': 'relations', '1975-06-02': 'no-record', '1990': 'relations' },
	},
	{
		name: 'suspended in one source, severed in another',
		events: ['established 1962', 'suspended 2009 weak'],
		observations: ['severed 2010'],
		on: { '2009': 'severed', '2012': 'severed' },
	},
	{
		name: 'suspended in a source that knows it best, severed in another',
		events: ['established 1962', 'suspended 2009'],
		observations: ['severed 2010'],
		on: { '2012': 'suspended' },
	},
];

describe('foldStatus', () => {
	for (const { name, events = [], observations = [], lifetime, evidence = [], on } of cases) {
		test.each(Object.entries(on))(`GIVEN ${name} THEN on %s the status is %s`, (date, expected) => {
			const intervals = foldStatus(events.map(event), observations.map(observation), lifetime, evidence.map(evident));
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
			since: fc.constantFrom(undefined, undefined, '1940', '1985-02-03'),
			isWeak: fc.boolean(),
		}),
		{ maxLength: 4 },
	)
	.map((observations) => observations.map((one, index) => ({ ...one, id: `o${index}`, basis: 'stated' as const })));

const anyEvidence = fc.array(
	fc.record({
		date: fc.constantFrom('1930', '1948-03', '1951-07-08', '1979', '1992-11-02', '2024-01'),
		shows: fc.constantFrom('standing', 'leaving', 'contact') as fc.Arbitrary<Evidence['shows']>,
	}),
	{ maxLength: 4 },
);
const anyLifetime = fc.constantFrom<Lifetime>(
	{},
	{ from: '1945-06-01' },
	{ until: '1990-10-03' },
	{ from: '1960', until: '2006' },
);

describe('any history', () => {
	test('GIVEN the same rows in another order THEN the intervals are the same', () => {
		fc.assert(
			fc.property(
				anyEvents,
				anyObservations,
				anyLifetime,
				anyEvidence,
				fc.infiniteStream(fc.nat()),
				(events, observations, lifetime, evidence, numbers) => {
					const shuffle = <Item>(items: readonly Item[]) =>
						items
							.map((item) => ({ item, key: numbers.next().value as number }))
							.sort((one, other) => one.key - other.key)
							.map(({ item }) => item);
					expect(foldStatus(shuffle(events), shuffle(observations), lifetime, shuffle(evidence))).toEqual(
						foldStatus(events, observations, lifetime, evidence),
					);
				},
			),
		);
	});

	test('GIVEN any rows THEN intervals follow one another, never overlap, and each names what opened it', () => {
		fc.assert(
			fc.property(anyEvents, anyObservations, anyLifetime, anyEvidence, (events, observations, lifetime, evidence) => {
				const ids = new Set([...events, ...observations].map(({ id }) => id));
				const intervals = foldStatus(events, observations, lifetime, evidence);
				for (const [index, { day, from, until, status, openedBy, basis, knownFrom }] of intervals.entries()) {
					expect(ids.has(openedBy)).toBe(true);
					expect(basis === null).toBe(status === 'no-record');
					const next = intervals[index + 1];
					if (next !== undefined) expect(day < next.day || (day === next.day && from !== null)).toBe(true);
					expect([next === undefined ? (lifetime.until ?? null) : next.from, from]).toContain(until);
					// Only relations may begin without a date behind another stretch, and then it is said since when they are known.
					if (index > 0 && from === null) expect([status, knownFrom === null]).toEqual(['relations', false]);
					if (from !== null && until !== null) expect(from.slice(0, 4) <= latestDay(until)).toBe(true);
				}
			}),
		);
	});

	test('GIVEN any acts and an ambassador THEN the pair had not "none" when the ambassador was there', () => {
		fc.assert(
			fc.property(anyEvents, anyEvidence, anyLifetime, (events, evidence, lifetime) => {
				const intervals = foldStatus(events, [], lifetime, evidence);
				for (const { date, shows } of evidence) {
					const { status, interval } = statusOn(intervals, date);
					const opener = events.find(({ id }) => id === interval?.openedBy);
					if (shows === 'contact' || status !== 'none' || opener?.kind !== 'relations-established') continue;
					// Named within weeks of the establishment, or before the two existed.
					const isNear = Date.parse(earliestDay(opener.date)) - Date.parse(latestDay(date)) <= 366 * 86_400_000;
					expect(isNear || earliestDay(date) < (lifetime.from ?? '')).toBe(true);
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
