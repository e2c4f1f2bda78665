import { join } from 'node:path';
import { readRecords } from '../csv.ts';
import { emptyReading, leaveOut, type Reading } from './claim.ts';
import { later, orEmpty } from './dates.ts';
import type { EntityIndex } from './entities.ts';
import { actingOf, headOffice, ministerOffice } from './offices.ts';

/** The age of the oldest country file; they differ up to March 2023 (trap F3). */
const snapshot = '2022-06';

/** The source id of the country files on holders of offices. */
export const holdersSource = 'wikidata-office-holders-2022';

/** Foreign ministers and heads in the 21st century, to 2022; which head is which is told by the style (trap F6). */
export function readHolders(from: string, entities: EntityIndex): Reading {
	const reading = emptyReading();
	const rows = readRecords(join(from, 'foreign-ministers/holders-2000-2022.csv'));
	const latest = new Map<string, string>();
	for (const row of rows) {
		const key = `${row['repo']} ${row['position']}`;
		if ((row['start'] ?? '') > (latest.get(key) ?? '')) latest.set(key, row['start'] ?? '');
	}
	for (const row of rows) {
		const entity = entities.label(row['country'] ?? '');
		const style = (row['position'] ?? '').replaceAll('"', '').replaceAll('_', '-').trim();
		const start = orEmpty(row['start']);
		const end = orEmpty(row['end']);
		const office = entity && (row['kind'] === 'foreign' ? ministerOffice(style, entity) : headOffice(style, entity));
		if (!entity || !office) leaveOut(reading, 'no state');
		else if (!row['person'] || /^Q\d+$/.test(row['person'])) leaveOut(reading, 'no name');
		else if (end && start && end < start.slice(0, end.length)) leaveOut(reading, 'ends before it starts');
		else if (
			!end &&
			start.slice(0, 4) < (latest.get(`${row['repo']} ${row['position']}`) ?? '').slice(0, 4) &&
			!actingOf(style, office, entity)
		) {
			leaveOut(reading, 'no end, yet another came after');
		} else
			reading.claims.push({
				qid: row['person_qid'] ?? '',
				spellings: [{ name: row['person'], kind: 'full', lang: '' }],
				born: '',
				died: '',
				office,
				style,
				entity,
				to: '',
				from: start,
				until: end,
				acting: actingOf(style, office, entity),
				asOf: later(later(snapshot, start), end),
				source: holdersSource,
				locator: (row['repo'] ?? '').replace(/^.*\//, ''),
			});
	}
	return reading;
}

/** The entity of each country file, by the name of its repository. */
export function entitiesByFile(from: string, entities: EntityIndex): Map<string, string> {
	const found = new Map<string, string>();
	for (const row of readRecords(join(from, 'foreign-ministers/holders-2000-2022.csv'))) {
		const entity = entities.label(row['country'] ?? '');
		if (entity) found.set(row['repo'] ?? '', entity);
	}
	return found;
}
