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
	const rows = asJourneys(trips.flatMap((record) => trip(record, entities, inOffice) ?? []));
	const written = rows.map((row) => ({ ...row, summary: respelled(row.summary ?? '', row.date ?? '', spellings) }));
	return writeDataset(to, 'us-travels', fileKinds.events, written);
}

/** The trip of one traveller, with what its sentence is made of. */
interface Trip {
	readonly row: Omit<TextRow<typeof eventRow>, 'summary'>;
	/** `President Barack Obama`. */
	readonly traveller: string;
	/** Whom the traveller accompanied, by title and surname. */
	readonly companion: string | undefined;
	readonly where: string;
	readonly place: string;
	readonly details: readonly string[];
}

/**
 * A president and a secretary of state who travelled together made one visit: each row then has the sentence that tells of both, so that
 * the two are two claims on one event.
 */
function asJourneys(trips: readonly Trip[]): TextRow<typeof eventRow>[] {
	return trips.map((one) => {
		const leader = trips.find((other) => isLedBy(one, other)) ?? one;
		const others = trips.filter((other) => isLedBy(other, leader));
		return { ...one.row, summary: sentenceOf(leader, others) };
	});
}

/** Whether a trip was part of another's: by its own word, or as both were in one place on the same days. */
function isLedBy(one: Trip, leader: Trip): boolean {
	if (one.row.date !== leader.row.date || one.row.parties !== leader.row.parties) return false;
	if (!leader.traveller.startsWith('President ') || one.traveller.startsWith('President')) return false;
	const isNamed = one.companion !== undefined && leader.traveller.endsWith(one.companion.replace(/^President /, ''));
	return isNamed || (one.row.until === leader.row.until && one.place !== '' && lettersOf(one.place) === lettersOf(leader.place));
}

/** "Port-of-Spain" is "Port of Spain". */
function lettersOf(place: string): string {
	return place.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}

/** The sentence of a trip, as much of it as fits, with those who came along. */
function sentenceOf({ traveller, where, details, companion }: Trip, others: readonly Trip[]): string {
	const together = others.length > 0 ? [` with ${list(others.map((other) => other.traveller))}`] : [];
	const alone = companion === undefined ? [] : [`, accompanying ${companion}`];
	let summary = `${traveller} visited ${where}`;
	for (const detail of [...together, ...alone, ...details]) if (summary.length + detail.length < 239) summary += detail;
	return `${summary}.`.slice(0, 240);
}

function trip(record: XmlRecord, entities: EntityIndex, inOffice: OfficeIndex): Trip | undefined {
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
		occasionOf(remarks) ? `, for ${occasionOf(remarks)}` : '',
		topicOf(remarks) ? `, with talks on ${topicOf(remarks)}` : '',
		officials.length > 0 ? `, and met ${list(officials)}` : '',
	];
	const state = withArticle(entities.names.get(host) ?? host);
	const until = record['end-date'] ?? '';
	return {
		row: {
			date,
			until: until > date ? until : '',
			kind: 'visit',
			actor: 'US',
			parties: `US ${host}`,
			people: [`${traveller} (US)`, ...new Set(met.map((official) => personOf(official)))].join('; '),
			source: 'us-travels',
			locator: `trip ${record['id']}`,
		},
		traveller: `${title} ${traveller}`,
		companion,
		where: `${state}${place}`,
		place: record['locale'] ?? '',
		details,
	};
}

/** A bare surname is completed to the person who held an office that day, of the host or (a guest there) of one other state. */
function personOf({ name, entity, person }: { name: string; entity: string; person: Found | undefined }): string {
	return person ? `${person.name} (${person.entity})` : `${name} (${entity})`;
}

function list(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
