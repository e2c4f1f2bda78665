import { withArticle } from '../../data/articles.ts';
import { bare } from '../../data/date.ts';
import type { TextRow } from '../../data/format.ts';
import { curated, fileKinds } from '../../data/layout.ts';
import { readRows } from '../../data/readData.ts';
import type { EventRow, eventRow } from '../../data/rows.ts';
import { writeDataset } from '../datasetFiles.ts';
import type { EntityIndex } from '../people/entities.ts';

import { words } from '../people/spelling.ts';
import { type Chief, chiefsSource, datedBy } from './claims.ts';
import { rankOf } from './roles.ts';

/** Acts that are told as the arrival of an envoy: his credentials beside them would be the same event again. */
const arrivals = new Set<string>([
	'credentials-presented',
	'relations-established',
	'relations-restored',
	'mission-opened',
	'representation-upgraded',
]);

/**
 * The day before which the dates of the envoys to China are those of first official contact: until then they did not present
 * credentials as a rule (so the note at the head of the list).
 */
const credentialsInChinaSince = '1898';

type EventText = TextRow<typeof eventRow>;

/**
 * Presentations of credentials, as events; returns how many rows were written. What people wrote down already of the same envoy and
 * day is not told again.
 *
 * @param to folder of the facts
 */
export function writeCredentials(to: string, entities: EntityIndex, chiefs: readonly Chief[]): number {
	const told = Map.groupBy(
		readRows(to, fileKinds.events, [curated])
			.rows.map(({ row }) => row)
			.filter(({ kind }) => arrivals.has(kind)),
		({ date, parties }) => keyOf(date, parties),
	);
	const rows = chiefs.flatMap((chief) => {
		const row = credentials(chief, entities);
		return row && !isTold(chief, told.get(keyOf(datedBy(chief.record.started), [chief.host, 'US'])) ?? []) ? [row] : [];
	});
	return writeDataset(to, chiefsSource, fileKinds.events, rows);
}

function keyOf(date: string, parties: readonly string[]): string {
	return `${bare(date)} ${[...parties].sort().join(' ')}`;
}

function isTold({ person }: Chief, events: readonly EventRow[]): boolean {
	const surname = words(person.surname);
	return events.some(({ summary, people }) => {
		const all = new Set([summary, ...people.map(({ name }) => name)].flatMap(words));
		return surname.every((word) => all.has(word) || all.has(`${word}s`));
	});
}

/** What was done on the day that the list gives for the beginning; empty where its note tells of something else. */
function actOf(note: string): string {
	if (note === '' || /^(about|soon after|shortly before|on or (shortly )?(before|about))$/i.test(note))
		return 'presented credentials';
	if (/^(formally|offi\w+) (received|recogni[sz]ed) (on|as of)\.?$/i.test(note)) return 'was received';
	return /^(transmitted credentials by note)/i.test(note) ? 'sent credentials by note' : '';
}

function credentials({ record, name, host, residence }: Chief, entities: EntityIndex): EventText | undefined {
	const { short, accredited } = rankOf(record.role);
	const date = datedBy(record.started);
	const act = actOf(record.started.note);
	if (!accredited || act === '' || date === '') return undefined;
	if (host === 'x-qing-empire' && date < credentialsInChinaSince) return undefined;
	const state = withArticle(entities.nameOn(host, date));
	const seat = residence === '' ? '' : `, resident in ${withArticle(entities.nameOn(residence, date))}`;
	return {
		date,
		until: '',
		kind: 'credentials-presented',
		actor: 'US',
		parties: `US ${host}`,
		people: `${name} (US)`,
		summary: `${name} ${act} as American ${short} to ${state}${seat}.`,
		source: chiefsSource,
		locator: record.id,
		citedPublisher: '',
		citedTitle: '',
		citedUrl: '',
		citedDate: '',
	};
}
