import { join } from 'node:path';
import type { OfficeKind } from '../../data/kinds.ts';
import { readRecords } from '../csv.ts';
import { emptyReading, leaveOut, type Reading } from './claim.ts';
import { later, orEmpty } from './dates.ts';
import type { EntityIndex } from './entities.ts';
import { entitiesByFile } from './holders.ts';

const snapshot = '2022-06';

/** An envoy without a recorded end is believed still in office for so long; posts seldom last longer. */
const longestOpenSince = '2016';

/** Places that a permanent representative is accredited at, and what stands for them among the entities. */
function accreditedAt(place: string, entities: EntityIndex): string | undefined {
	if (/^the United Nations\b/.test(place)) return entities.label('United Nations');
	if (/^the European Union\b/.test(place)) return entities.label('European Union');
	return entities.label(place);
}

/** Ambassadors, high commissioners and permanent representatives, to 2022 (trap F3). */
export function readAmbassadors(from: string, entities: EntityIndex): Reading {
	const reading = emptyReading();
	const senders = entitiesByFile(from, entities);
	const rows = readRecords(join(from, 'foreign-ministers/ambassadors-2000-2022.csv'));
	const latest = new Map<string, string>();
	for (const row of rows) {
		const key = `${row['repo']} ${row['position']?.toLowerCase()}`;
		if ((row['start'] ?? '') > (latest.get(key) ?? '')) latest.set(key, row['start'] ?? '');
	}
	for (const row of rows) {
		const position = row['position'] ?? '';
		const match = /^(ambassador|high commissioner|permanent representative)(?: of \S+)? (?:in|to) (.*)$/i.exec(position);
		const sender = senders.get(row['repo'] ?? '');
		const to = match?.[2] && accreditedAt(match[2], entities);
		const start = orEmpty(row['start']);
		const end = orEmpty(row['end']);
		if (!sender || !to || sender === to) leaveOut(reading, 'no sender or no place of accreditation');
		else if (!row['person'] || /^Q\d+$/.test(row['person'])) leaveOut(reading, 'no name');
		else if (end && start && end < start.slice(0, end.length)) leaveOut(reading, 'ends before it starts');
		else if (!start) leaveOut(reading, 'no start');
		else if (!end && (start < longestOpenSince || start < (latest.get(`${row['repo']} ${position.toLowerCase()}`) ?? ''))) {
			leaveOut(reading, 'no end, yet long ago or another came after');
		} else
			reading.claims.push({
				qid: row['person_qid'] ?? '',
				spellings: [{ name: row['person'], kind: 'full', lang: '' }],
				born: '',
				died: '',
				office: officeOf(match?.[1] ?? '', to),
				style: position[0]?.toUpperCase() + position.slice(1),
				entity: sender,
				to,
				from: start,
				until: end,
				acting: '',
				asOf: later(later(snapshot, start), end),
				source: 'wikidata-ambassadors-2022',
				locator: (row['repo'] ?? '').replace(/^.*\//, ''),
			});
	}
	return reading;
}

function officeOf(title: string, to: string): OfficeKind {
	// The United States style their representative at the United Nations an ambassador.
	if (/^permanent/i.test(title) || to === 'UN' || to === 'EU') return 'permanent-representative';
	return 'ambassador';
}
