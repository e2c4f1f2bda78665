import { join } from 'node:path';
import { withArticle } from '../../data/articles.ts';
import type { TextRow } from '../../data/format.ts';
import { fileKinds } from '../../data/layout.ts';
import { readRows } from '../../data/readData.ts';
import type { eventRow } from '../../data/rows.ts';
import { respelled } from '../../data/spelling.ts';
import { writeDataset } from '../datasetFiles.ts';
import type { EntityIndex } from './entities.ts';
import { entityNamed, occasionOf, readRecords, topicOf, type XmlRecord } from './historian.ts';
import type { OfficeIndex } from './inOffice.ts';

const titlePattern =
	/^((?:Acting |Interim |Deputy |Vice |Former |Co-|Transitional )?(?:Prime Minister|President(?:-elect)?|Premier|Chancellor|Taoiseach|King|Queen|Emperor|Empress|Shah|Sultan|Amir|Emir|Pope|Crown Prince|Prince Regent|Prince|Princess|Grand Duke|Grand Duchess|Governor General|Governor-General|General Secretary|Chairman|Captain Regent|Chief Executive|Head of State|Chief of State|Regent|Generalissimo|Federal President|First Minister|Co-Prince))\b\s*(.*)$/;

const kinds: [RegExp, string][] = [
	[/official working visit|offical working/i, 'official working visit'],
	[/state visit/i, 'state visit'],
	[/unofficial visit/i, 'unofficial visit'],
	[/offici?al (select )?visit/i, 'official visit'],
	[/working visit/i, 'working visit'],
	[/informal (visit|meeting)/i, 'informal visit'],
	[/pastoral visit/i, 'pastoral visit'],
	[/private visit/i, 'private visit'],
];

/** Visits of foreign leaders to the United States, as events; returns how many rows were written. */
export function writeVisits(from: string, to: string, entities: EntityIndex, inOffice: OfficeIndex): number {
	const spellings = readRows(to, fileKinds.spellings).rows.map(({ row }) => row);
	const rows = readRecords(join(from, 'history-at-state/visits/data'), 'visit').flatMap((record) => {
		const row = visit(record, entities, inOffice);
		return row ? [{ ...row, summary: respelled(row.summary ?? '', row.date ?? '', spellings) }] : [];
	});
	return writeDataset(to, 'us-visits', fileKinds.events, rows);
}

function visit(record: XmlRecord, entities: EntityIndex, inOffice: OfficeIndex): TextRow<typeof eventRow> | undefined {
	const date = record['start-date'] ?? '';
	const description = record['description'] ?? '';
	const entity = entityNamed(record['from'] ?? '', date, entities);
	const visitor = (record['visitor'] ?? '').replace(/\s*\[.*\]$/, '');
	const met = /met (?:privately )?with (?:the )?President|met (?:privately )?with President/i.test(description);
	const kind = kinds.find(([pattern]) => pattern.test(description))?.[1] ?? '';
	// A private stay without a meeting is no contact between the states.
	if (!entity || !date || !visitor || (kind === 'private visit' && !met && !occasionOf(description))) return undefined;
	const president = /with President (\p{Lu}\p{L}+)/u.exec(description)?.[1];
	const details = [
		kind,
		president ? `met President ${president}` : '',
		occasionOf(description) && `attended ${occasionOf(description)}`,
		/address\w* (?:a joint (?:session|meeting) of )?(?:the )?U\.?S\.? Congress/i.test(description) ? 'addressed Congress' : '',
		topicOf(description) && `talks on ${topicOf(description)}`,
	].filter((detail) => detail !== '');
	const state = withArticle(entities.names.get(entity) ?? entity);
	const until = record['end-date'] ?? '';
	const spelled = titlePattern.exec(visitor)?.[2]?.trim() || visitor;
	const known = inOffice.find(spelled, entity, date);
	return {
		date,
		until: until > date ? until : '',
		kind: 'visit',
		actor: entity,
		parties: `${entity} US`,
		people: `${known?.entity === entity ? known.name : spelled} (${entity})`,
		summary: `${visitor} of ${state} visited the United States${details.length > 0 ? ` (${details.join('; ')})` : ''}.`.slice(
			0,
			240,
		),
		source: 'us-visits',
		locator: `visit ${record['id']}`,
	};
}
