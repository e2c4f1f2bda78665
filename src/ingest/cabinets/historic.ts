import { basename, join } from 'node:path';
import { daysApart, earliestDay, latestDay } from '../../data/date.ts';
import { readCsv } from '../csv.ts';
import { emptyReading, type HolderClaim, leaveOut, type Reading } from '../people/claim.ts';
import { birthOf, orEmpty } from '../people/dates.ts';
import type { EntityIndex } from '../people/entities.ts';
import { actingOf } from '../people/offices.ts';
import { isForeignMinister, styleOf } from './titles.ts';

/** The source id of the tables of past and present holders, which were last published in January 2023. */
export const historicSource = 'peppercat-holders-2023-01';

/** Cabinets follow each other within so many days; a minister of both was in office all the time. */
const sameTenureDays = 31;

/**
 * Foreign ministers with their days, by the tables of holders: a file a country, written on the day that `historic.csv` says.
 *
 * @param from folder of the reference data
 * @param states the entities whose ministers are wanted
 */
export function readHistoric(from: string, entities: EntityIndex, states: ReadonlySet<string>): Reading {
	const reading = emptyReading();
	const folder = join(from, 'peppercat');
	for (const { file, date } of readCsv(join(folder, 'historic.csv'), ['file', 'date'])) {
		const rows = readCsv(join(folder, 'historic', `${basename(file)}.csv`), [
			'catalog',
			'position',
			'person',
			'personID',
			'start',
			'end',
			'DOB',
			'DOD',
		]);
		const claims = rows.flatMap((row): HolderClaim[] => {
			const entity = entities.label(row.catalog);
			if (!entity || !states.has(entity) || !isForeignMinister(row.position, entity)) return [];
			const [start, end] = [orEmpty(row.start), orEmpty(row.end)];
			const reason = faultOf(row.person, start, end);
			if (reason) leaveOut(reading, reason);
			if (reason) return [];
			const style = styleOf(row.position);
			return [
				{
					qid: /^Q\d+$/.test(row.personID) ? row.personID : '',
					spellings: [{ name: row.person, kind: 'full', lang: '' }],
					born: birthOf(row.DOB),
					died: orEmpty(row.DOD),
					office: 'foreign-minister',
					style,
					entity,
					to: '',
					from: start,
					until: end,
					acting: actingOf(row.position, 'foreign-minister', entity),
					asOf: end || date,
					source: historicSource,
					locator: file,
				},
			];
		});
		reading.claims.push(...joinSpells(claims));
	}
	return reading;
}

function faultOf(person: string, start: string, end: string): string | undefined {
	if (!person || /^Q\d+$/.test(person)) return 'no name';
	if (!start && !end) return 'no date';
	return start && end && latestDay(end) < earliestDay(start) ? 'ends before it starts' : undefined;
}

/** Makes one claim of a person's spells in cabinets that follow each other, unless another held the office between. */
export function joinSpells(claims: readonly HolderClaim[]): HolderClaim[] {
	const sorted = claims.toSorted((one, other) => (beginOf(one) < beginOf(other) ? -1 : beginOf(one) > beginOf(other) ? 1 : 0));
	const joined: HolderClaim[] = [];
	for (const claim of sorted) {
		const index = joined.findLastIndex((one) => personOf(one) === personOf(claim) && one.entity === claim.entity);
		const before = joined[index];
		if (before !== undefined && isContinued(before, claim) && !sorted.some((other) => isBetween(before, claim, other)))
			joined[index] = continued(before, claim);
		else joined.push(claim);
	}
	return joined;
}

const personOf = ({ qid, spellings }: HolderClaim): string => qid || (spellings[0]?.name ?? '');

const beginOf = ({ from, until, asOf }: HolderClaim): string => earliestDay(from || until || asOf);

function isContinued(before: HolderClaim, { from, acting }: HolderClaim): boolean {
	if (from === '' || before.acting !== acting) return false;
	return before.until === '' || daysApart(before.until, from) <= sameTenureDays || earliestDay(from) <= latestDay(before.until);
}

function isBetween(before: HolderClaim, claim: HolderClaim, other: HolderClaim): boolean {
	if (other.entity !== claim.entity || personOf(other) === personOf(claim) || before.until === '') return false;
	return beginOf(other) >= earliestDay(before.until) && beginOf(other) < beginOf(claim);
}

function continued(before: HolderClaim, claim: HolderClaim): HolderClaim {
	const isLonger = before.until !== '' && (claim.until === '' || claim.until > before.until);
	const { until, asOf, style } = isLonger || before.until === claim.until ? claim : before;
	return { ...before, until, asOf, style: style || before.style };
}
