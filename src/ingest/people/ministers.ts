import { join } from 'node:path';
import { readRecords } from '../csv.ts';
import { emptyReading, leaveOut, type Reading } from './claim.ts';
import { orEmpty } from './dates.ts';
import type { EntityIndex } from './entities.ts';
import { actingOf } from './offices.ts';

/** The day of both files (trap F1: nothing later). */
const snapshot = '2022-12-11';

/** Foreign ministers in office at the end of 2022: from Wikidata, and from a published list compared with it. */
export function readMinisters(from: string, entities: EntityIndex): Reading {
	const reading = emptyReading();
	for (const [file, source] of [
		['world-wikidata', 'wikidata-foreign-ministers-2022'],
		['world-scraped', 'listed-foreign-ministers-2022'],
	] as const) {
		for (const row of readRecords(join(from, `foreign-ministers/${file}.csv`))) {
			const label = row['countryLabel'] ?? '';
			const entity = entities.wikidata(row['country'] ?? '') ?? entities.label(label);
			const name = row['name'] ?? '';
			// The published list words every office alike, so its wording is no style.
			const style = file === 'world-wikidata' ? (row['positionLabel'] ?? '').replace(/ (of \p{Lu}.*|\(.*\))$/u, '') : '';
			if (!name || name === 'Vacant') leaveOut(reading, 'no person (F2)');
			else if (!entity) leaveOut(reading, 'no state');
			else
				reading.claims.push({
					qid: row['person'] ?? '',
					spellings: [{ name, kind: 'full', lang: '' }],
					born: '',
					died: '',
					office: 'foreign-minister',
					style,
					entity,
					to: '',
					from: orEmpty(row['start']),
					until: '',
					acting: actingOf(style, 'foreign-minister', entity),
					asOf: snapshot,
					source,
					locator: label,
				});
		}
	}
	return reading;
}
