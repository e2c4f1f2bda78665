/** Checks on persons and their offices: whether the tenures that the rows tell of can all be true. */
import { bare, daysApart, earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { OfficeKind } from '../data/kinds.ts';
import type { Problem } from '../data/problems.ts';
import type { Placed } from '../data/readFile.ts';
import type { PersonRow, TenureRow } from '../data/rows.ts';
import { joinTenures, type Tenure } from './tenures.ts';

/**
 * Days that two holders of one office may overlap. Sources date the end of a tenure by resignation, election or handing
 * over, so that a month and a half of both is no contradiction.
 */
export const overlapToleranceDays = 45;

/** Overlaps are looked for among tenures that reach into these years; the lists of earlier leaders are less exact. */
export const overlapSince = '1992-01-01';

/** Offices that one person holds at a time. Ambassadors are left out: their ends are seldom recorded. */
const singleOffices: readonly OfficeKind[] = ['head-of-state', 'head-of-government', 'foreign-minister', 'head-of-organisation'];

function isBefore(one: FactDate, other: FactDate): boolean {
	return latestDay(one) < earliestDay(other);
}

/** A tenure ends no earlier than it begins, and its source speaks for no day before its beginning. */
export function checkTenureDates(tenures: readonly Placed<TenureRow>[]): Problem[] {
	const problems: Problem[] = [];
	for (const { row, file, line } of tenures) {
		const { from, until, asOf } = row;
		if (from && until && isBefore(until, from)) {
			problems.push({ file, line, field: 'until', message: `${until} is before the beginning ${from}` });
		}
		if (from && isBefore(asOf, from))
			problems.push({ file, line, field: 'as_of', message: `${asOf} is before the beginning ${from}` });
	}
	return problems;
}

/** Nobody holds an office before birth or after death. */
export function checkLifespans(persons: readonly Placed<PersonRow>[], tenures: readonly Placed<TenureRow>[]): Problem[] {
	const problems: Problem[] = [];
	const byId = new Map(persons.map(({ row }) => [row.id, row]));
	for (const { row, file, line } of tenures) {
		const person = byId.get(row.person);
		if (!person) {
			problems.push({ file, line, field: 'person', message: `"${row.person}" is no person of any people/persons.csv` });
			continue;
		}
		if (person.born && row.from && isBefore(row.from, person.born)) {
			problems.push({ file, line, field: 'from', message: `${row.from} is before the birth of ${person.name} (${person.born})` });
		}
		const last = row.until ?? row.from;
		if (person.died && last && isBefore(person.died, last) && daysApart(person.died, last) > overlapToleranceDays) {
			problems.push({ file, line, field: 'until', message: `${last} is after the death of ${person.name} (${person.died})` });
		}
	}
	return problems;
}

/**
 * One person holds an office at a time, unless it is collective or disputed, or one of the two acts for the other.
 *
 * @param tolerance days of overlap that are no contradiction
 */
export function checkOneHolder(tenures: readonly Placed<TenureRow>[], tolerance = overlapToleranceDays): Problem[] {
	const problems: Problem[] = [];
	const places = new Map(tenures.map((placed) => [placed.row, placed]));
	const offices = Map.groupBy(
		joinTenures(tenures.map(({ row }) => row).filter(({ office }) => singleOffices.includes(office))).filter(
			(tenure) => !tenure.acting && lastDay(tenure) >= overlapSince,
		),
		// An organisation may have several heads, each in a post of its own.
		({ entity, office, style }) => `${entity} ${office} ${office === 'head-of-organisation' ? style : ''}`,
	);
	for (const holders of offices.values()) {
		for (const [index, one] of holders.entries()) {
			for (const other of holders.slice(index + 1)) {
				if (one.person === other.person) continue;
				const days = overlapDays(one, other);
				if (days <= tolerance) continue;
				const later = (one.from ?? '') > (other.from ?? '') ? one : other;
				const placed = places.get(later.claims[0] as TenureRow);
				const message = `${one.person} and ${other.person} both hold ${one.office} of ${one.entity} for ${days} days (${span(one)}; ${span(other)}); end one, or mark it acting, disputed or collective`;
				problems.push({ file: placed?.file ?? '', line: placed?.line ?? 0, field: 'from', message });
			}
		}
	}
	return problems;
}

function lastDay({ until, asOf }: Tenure): string {
	return latestDay(until ?? asOf);
}

function span({ from, until, asOf }: Tenure): string {
	return `${from ?? '?'} to ${until ?? `on ${asOf}`}`;
}

/** Days that two tenures surely have in common, at the precision of their dates; a tenure without an end lasts to its source. */
function overlapDays(one: Tenure, other: Tenure): number {
	if (!one.from || !other.from) return 0;
	const begins = [latestDay(one.from), latestDay(other.from)].sort().at(-1) as string;
	const ends = [earliestDay(bare(one.until ?? one.asOf)), earliestDay(bare(other.until ?? other.asOf))].sort()[0] as string;
	return Math.max(0, Math.round((Date.parse(ends) - Date.parse(begins)) / 86_400_000));
}

/** All checks on people. */
export function checkPeople(persons: readonly Placed<PersonRow>[], tenures: readonly Placed<TenureRow>[]): Problem[] {
	return [...checkTenureDates(tenures), ...checkLifespans(persons, tenures), ...checkOneHolder(tenures)];
}
