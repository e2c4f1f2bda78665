import { join } from 'node:path';
import type { OfficeKind } from '../../data/kinds.ts';
import { readRecords } from '../csv.ts';
import { emptyReading, leaveOut, type Reading } from './claim.ts';
import { fromTimeStamp } from './dates.ts';
import { type EntityIndex, entityOn } from './entities.ts';
import { actingOf } from './offices.ts';
import { spellingsOf } from './regnal.ts';

const offices: Record<string, OfficeKind> = { head_of_state: 'head-of-state', head_of_government: 'head-of-government' };

/** The day of the file. */
const snapshot = '2025-10-03';

/**
 * Heads of state and government through history (Wikidata). Trap L2: rows without any date, with a blank node for a
 * date or a name, and open rows of holders long replaced are left out; it keeps what reaches into the years from 1800.
 */
export function readGeografia(from: string, entities: EntityIndex): Reading {
	const reading = emptyReading();
	const rows = readRecords(join(from, 'leaders/geografia-leaders_history.csv'));
	const latest = latestStarts(rows);
	for (const row of rows) {
		const iso3 = row['iso3'] ?? '';
		const start = fromTimeStamp(row['start'] ?? '');
		const end = fromTimeStamp(row['end'] ?? '');
		const state = entities.iso3(iso3);
		const office = offices[row['role'] ?? ''];
		const name = row['person'] ?? '';
		const open = (row['end'] ?? '') === '';
		const entity = state && entityOn(state, start || end);
		if (!office || !/^Q\d+$/.test(row['person_qid'] ?? '') || /^Q\d+$/.test(name)) leaveOut(reading, 'no name');
		else if (body.test(name)) leaveOut(reading, 'several together');
		else if ((row['start'] && !start) || (row['end'] && !end) || !start) leaveOut(reading, 'no date of its start');
		else if ((end || start) < '1800') leaveOut(reading, 'before 1800');
		else if (state && entities.territories.has(state)) leaveOut(reading, 'territory');
		else if (!entity) leaveOut(reading, 'state that the entities do not have');
		else if (end && end < start.slice(0, end.length)) leaveOut(reading, 'ends before it starts');
		else if (open && (start < '1970' || start < (latest.get(`${iso3} ${office}`) ?? ''))) {
			leaveOut(reading, 'no end, yet another came after');
		} else {
			reading.claims.push({
				qid: row['person_qid'] ?? '',
				spellings: spellingsOf(name, entity),
				born: '',
				died: '',
				office,
				style: '',
				entity,
				to: '',
				from: start,
				until: end,
				acting: actingOf('', office, entity),
				asOf: snapshot,
				source: 'wikidata-leaders-history-2025',
				locator: `${iso3} ${row['role']}`,
			});
		}
	}
	return reading;
}

/** A label of several together, who are no person: "Junta Governativa Provisória de 1930". */
const body = /^(?:Junta|Conselho|Governo|Comissão|Triunvirato)\b/u;

/** The latest start of each office, by which an open row of an earlier holder is known to be no longer true. */
function latestStarts(rows: readonly Record<string, string>[]): Map<string, string> {
	const latest = new Map<string, string>();
	for (const row of rows) {
		const key = `${row['iso3']} ${offices[row['role'] ?? '']}`;
		const start = fromTimeStamp(row['start'] ?? '');
		if (start > (latest.get(key) ?? '')) latest.set(key, start);
	}
	return latest;
}
