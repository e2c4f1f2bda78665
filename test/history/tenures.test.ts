import { describe, expect, test } from 'vitest';
import type { TenureRow } from '../../src/data/rows.ts';
import { inSuccession } from '../../src/history/succession.ts';
import { joinTenures, type Tenure } from '../../src/history/tenures.ts';

/** A row of a foreign minister: a person, when the tenure began and ended, and the day for which the source speaks. */
function row(person: string, from: string, until: string, asOf: string, changes: Partial<TenureRow> = {}): TenureRow {
	const or = (date: string) => (date === '' ? undefined : date);
	return {
		person,
		office: 'foreign-minister',
		style: undefined,
		entity: 'AA',
		to: undefined,
		from: or(from),
		until: or(until),
		acting: undefined,
		asOf,
		source: `page-${asOf}`,
		locator: undefined,
		...changes,
	};
}

const span = ({ person, from, until }: Tenure) => `${person} ${from ?? '?'}/${until ?? '?'}`;
const spans = (rows: readonly TenureRow[]) => joinTenures(rows).map(span);

describe('rows about one person in one office', () => {
	test('GIVEN two terms of one person and somebody between THEN two tenures', () => {
		const rows = [
			row('Wang', '2013-03-16', '', '2022-12-11'),
			row('Wang', '', '2022-12', '2022-12'),
			row('Qin', '2022-12', '2023-07-25', '2023-07-25'),
			row('Wang', '2023-07-25', '', '2023-07-25'),
			row('Wang', '', '', '2026-09'),
		];
		expect(spans(rows)).toEqual(['Qin 2022-12/2023-07-25', 'Wang 2013-03-16/2022-12', 'Wang 2023-07-25/?']);
	});

	test('GIVEN a row without a beginning and somebody since the last word on the person THEN it is a tenure of its own', () => {
		const rows = [row('Ati', '2020', '', '2022'), row('Napat', '2022-11', '2023', '2023'), row('Ati', '', '', '2026-09')];
		expect(spans(rows)).toEqual(['Ati 2020/?', 'Ati ?/?', 'Napat 2022-11/2023']);
	});

	test('GIVEN a list that still has somebody who came long before THEN that is nobody between', () => {
		const rows = [
			row('Old', '', '', '2019'),
			row('New', '2020', '', '2021'),
			row('Old', '', '', '2022'),
			row('New', '', '', '2023'),
		];
		expect(spans(rows).filter((text) => text.startsWith('New'))).toEqual(['New 2020/?']);
	});

	test('GIVEN a year that others confirm and a day in that year THEN the day', () => {
		const rows = [
			row('Ann', '1951', '1955', '2025'),
			row('Ann', '1951-10-26', '1955-04-05', '2015'),
			row('Bob', '1955', '1957', '2025'),
			row('Bob', '1955-04-06', '1957', '2015'),
		];
		expect(spans(rows)).toEqual(['Ann 1951-10-26/1955-04-05', 'Bob 1955-04-06/1957']);
	});

	test('GIVEN cabinets one after another THEN one tenure, unless somebody held the office between', () => {
		const first = row('Ann', '2001-02-01', '2005-06-01', '2022');
		const second = row('Ann', '2005-06-02', '2009-01-01', '2022');
		expect(spans([first, second])).toEqual(['Ann 2001-02-01/2009-01-01']);
		const later = row('Ann', '2007-06-02', '2009-01-01', '2022');
		expect(spans([first, later])).toEqual(['Ann 2001-02-01/2005-06-01', 'Ann 2007-06-02/2009-01-01']);
	});

	test('GIVEN sources that differ about the beginning of an open tenure THEN one tenure that keeps the other date', () => {
		const [tenure, ...others] = joinTenures([row('Ann', '2020-04-20', '', '2022-12'), row('Ann', '2020-10', '', '2022-06')]);
		expect(others).toEqual([]);
		expect(tenure).toMatchObject({ from: '2020-04-20', otherFrom: ['2020-10'] });
	});

	test('GIVEN two dates and somebody who left on the later one THEN that is the beginning', () => {
		const rows = [
			row('Ann', '2020-04-20', '', '2022'),
			row('Ann', '2020-10-01', '', '2022'),
			row('Bo', '2015', '2020-10-01', '2022'),
		];
		expect(spans(rows)).toContain('Ann 2020-10-01/?');
	});

	test('GIVEN a row that takes two terms for one THEN the first term does not last into the second', () => {
		const rows = [
			row('Ann', '1996-01-01', '2004-01-01', '2022'),
			row('Bo', '1999-05-05', '2001-05-05', '2022'),
			row('Ann', '2001-05-05', '2004-01-01', '2022'),
		];
		expect(spans(rows)).toEqual(['Ann 1996-01-01/?', 'Ann 2001-05-05/2004-01-01', 'Bo 1999-05-05/2001-05-05']);
	});

	test('GIVEN a later beginning and neither an end nor somebody between THEN one tenure, unless many years lie between', () => {
		expect(spans([row('Ann', '2014-06-19', '', '2015-02'), row('Ann', '2016-04-14', '2019', '2022')])).toEqual([
			'Ann 2014-06-19/2019',
		]);
		expect(spans([row('Ann', '1996', '', '1997'), row('Ann', '2023-03', '', '2026')])).toHaveLength(2);
	});

	test('GIVEN somebody who acted before holding the office THEN the acting ended when the term began', () => {
		const rows = [row('Ann', '1999-12-31', '2000-05-07', '2022', { acting: 'acting' }), row('Ann', '2000-05-07', '2008', '2022')];
		expect(spans(rows)).toEqual(['Ann 1999-12-31/2000-05-07', 'Ann 2000-05-07/2008']);
	});

	test('GIVEN offices of no kind of their own THEN each style is one office', () => {
		const other = (style: string, from: string, until: string) => row('Ann', from, until, '2022', { office: 'other', style });
		expect(spans([other('Speaker', '1960', '1962'), other('Regent', '1962', '1965')])).toHaveLength(2);
	});
});

describe('who came after whom', () => {
	/** When each tenure without an end is over by, and who came. */
	function ends(rows: readonly TenureRow[]): string[] {
		const tenures = inSuccession(joinTenures(rows));
		return tenures.flatMap(({ person, overBy, successor }) =>
			overBy === undefined ? [] : [`${person} by ${overBy}: ${tenures[successor ?? -1]?.person}`],
		);
	}

	test('GIVEN a later beginning THEN the earlier tenure is over by then', () => {
		expect(ends([row('Ann', '2020', '', '2022'), row('Bo', '2023-05-05', '', '2023')])).toEqual(['Ann by 2023-05-05: Bo']);
	});

	test('GIVEN a later holder without a beginning THEN the tenure is over by the day on which a source has that holder', () => {
		expect(ends([row('Ann', '2025-09-05', '', '2026-03-11'), row('Bo', '', '', '2026-09')])).toEqual(['Ann by 2026-09: Bo']);
	});

	test('GIVEN a list that lags behind a dated beginning THEN the later beginning counts', () => {
		expect(ends([row('Ann', '2020', '', '2026-09'), row('Bo', '2026-08-20', '', '2026-08-20')])).toEqual([
			'Ann by 2026-08-20: Bo',
		]);
	});

	test('GIVEN somebody who stood in and the holder seen long after THEN the stand-in is over, and the holder is not', () => {
		const rows = [row('Ann', '2020', '', '2026-09'), row('Bo', '2025-03', '', '2025-04', { acting: 'acting' })];
		expect(ends(rows)).toEqual(['Bo by 2026-09: Ann']);
	});

	test('GIVEN holders who share or dispute an office, or a monarch and a governor-general THEN nobody is succeeded', () => {
		const shared = { acting: 'collective' } as const;
		expect(ends([row('Ann', '2020', '', '2022', shared), row('Bo', '2023', '', '2024', shared)])).toEqual([]);
		expect(ends([row('Ann', '2020', '', '2022'), row('Bo', '2023', '', '2024', { acting: 'disputed' })])).toEqual([]);
		const head = (style: string) => ({ office: 'head-of-state', style }) as const;
		expect(
			ends([row('Ann', '1952', '', '2020', head('Queen')), row('Bo', '2021', '', '2024', head('Governor-General'))]),
		).toEqual([]);
	});

	test('GIVEN a chargé d’affaires of long ago without an end THEN it is over when the next head of the mission came, of whatever rank', () => {
		const sent = (office: TenureRow['office']) => ({ office, to: 'BB' });
		const rows = [
			row('Ann', '1960-09-24', '', '1960-09-24', sent('charge-d-affaires')),
			row('Bo', '1961-02', '1963', '1963', sent('ambassador')),
			row('Cy', '1995-03', '', '1995-03', sent('charge-d-affaires')),
		];
		expect(ends(rows)).toEqual(['Ann by 1961-02: Bo']);
	});

	test('GIVEN an ambassador without an end and a chargé d’affaires after THEN the ambassador is not succeeded by who stands in', () => {
		const sent = (office: TenureRow['office']) => ({ office, to: 'BB' });
		expect(
			ends([row('Ann', '2020', '', '2020', sent('ambassador')), row('Bo', '2021', '', '2021', sent('charge-d-affaires'))]),
		).toEqual([]);
	});

	test('GIVEN ambassadors without the place of their mission THEN nobody is succeeded', () => {
		const envoy = { office: 'ambassador' } as const;
		expect(ends([row('Ann', '2020', '', '2022', envoy), row('Bo', '2023', '', '2024', envoy)])).toEqual([]);
	});
});
