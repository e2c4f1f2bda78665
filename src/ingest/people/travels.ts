import { join } from 'node:path';
import { withArticle } from '../../data/articles.ts';
import type { TextRow } from '../../data/format.ts';
import { fileKinds } from '../../data/layout.ts';
import { readRows } from '../../data/readData.ts';
import type { eventRow } from '../../data/rows.ts';
import { respelled } from '../../data/spelling.ts';
import { writeDataset } from '../datasetFiles.ts';
import type { EntityIndex } from './entities.ts';
import { entityNamed, occasionOf, officialsIn, readRecords, topicOf, type XmlRecord } from './historian.ts';
import type { Found, OfficeIndex } from './inOffice.ts';

const noContact =
	/^(re-?fuel\w*|vacation\w*|fishing|overnight|stop\w*|disembark\w*|embark\w*|en route|in transit|brief stop|rest\b|private|inspected|visited (u\.s\.|american)|departed|arrived|changed|transit|golf|unofficial)/i;

/** Persons whom remarks name without a meeting: the one accompanied, the one buried. */
const notMet = /accompanied President \p{Lu}\p{L}+|(funeral|memorial services?|burial|death) (of|for) [^.;]*/giu;

/** Trips abroad of presidents and secretaries of state, as events; returns how many rows were written. */
export function writeTravels(from: string, to: string, entities: EntityIndex, inOffice: OfficeIndex): number {
	const folder = join(from, 'history-at-state/travels');
	const trips = ['president-travels', 'secretary-travels'].flatMap((part) => readRecords(join(folder, part), 'trip'));
	const spellings = readRows(to, fileKinds.spellings).rows.map(({ row }) => row);
	const rows = trips.flatMap((record) => {
		const row = trip(record, entities, inOffice);
		return row ? [{ ...row, summary: respelled(row.summary ?? '', row.date ?? '', spellings) }] : [];
	});
	return writeDataset(to, 'us-travels', fileKinds.events, rows);
}

function trip(record: XmlRecord, entities: EntityIndex, inOffice: OfficeIndex): TextRow<typeof eventRow> | undefined {
	const date = record['start-date'] ?? '';
	const remarks = record['remarks'] ?? '';
	const host = entityNamed(record['country'] ?? '', date, entities);
	const traveller = (record['name'] ?? '').replace(/ \(.*\)/, '');
	if (!host || !date || host === 'US') return undefined;
	const companion = /accompanied (President \p{Lu}\p{L}+)/iu.exec(remarks)?.[1];
	const met = officialsIn(remarks.replace(notMet, ''), host)
		.map((official) => ({ ...official, person: inOffice.find(official.name, official.entity, date) }))
		.filter(({ entity, person }) => entity !== 'US' && person?.entity !== 'US');
	// Halts on the way, holidays and visits to troops are no contact between the states.
	if (noContact.test(remarks) && met.length === 0 && !/\bmet\b|meeting|conferr|discuss/i.test(remarks)) return undefined;
	const elect = /as President-elect/i.test(remarks) ? 'President-elect' : 'President';
	const title = record['role'] === 'president' ? elect : 'Secretary of State';
	const place = record['locale'] ? ` (${record['locale']})` : '';
	const officials = met.slice(0, 3).map((official) => `${official.title} ${official.name}`);
	const details = [
		companion ? `, accompanying ${companion}` : '',
		occasionOf(remarks) ? `, for ${occasionOf(remarks)}` : '',
		topicOf(remarks) ? `, with talks on ${topicOf(remarks)}` : '',
		officials.length > 0 ? `, and met ${list(officials)}` : '',
	];
	const state = withArticle(entities.names.get(host) ?? host);
	const until = record['end-date'] ?? '';
	let summary = `${title} ${traveller} visited ${state}${place}`;
	for (const detail of details) if (summary.length + detail.length < 239) summary += detail;
	return {
		date,
		until: until > date ? until : '',
		kind: 'visit',
		actor: 'US',
		parties: `US ${host}`,
		people: [`${traveller} (US)`, ...new Set(met.map((official) => personOf(official)))].join('; '),
		summary: `${summary}.`.slice(0, 240),
		source: 'us-travels',
		locator: `trip ${record['id']}`,
	};
}

/** A bare surname is completed to the person who held an office that day, of the host or (a guest there) of one other state. */
function personOf({ name, entity, person }: { name: string; entity: string; person: Found | undefined }): string {
	return person ? `${person.name} (${person.entity})` : `${name} (${entity})`;
}

function list(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
