import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { csvText, type TextRow } from '../data/format.ts';
import { fileKinds, kindOf } from '../data/layout.ts';
import { monthName, monthNumber } from '../data/months.ts';
import { readRows } from '../data/readData.ts';
import type { sourceRow } from '../data/rows.ts';
import { greatest } from './csv.ts';
import { writeDataset } from './datasetFiles.ts';
import { datasetNamed } from './datasetRecords.ts';
import { loadNameTable } from './entityNames.ts';
import { pageSourceId, pagesDataset, reachOf, readManifest } from './wikipedia/manifest.ts';

type SourceText = TextRow<typeof sourceRow>;

/** What {@link writeSources} needs to know. */
export interface SourcesOptions {
	/** The folder of the reference data. */
	from: string;
	/** The folder `data/`. */
	data: string;
	/** The day on which the sources were read. */
	retrieved: string;
}

/** A row read on an earlier day stays as it is while the source has not changed, so that only news shows as a difference. */
function write(data: string, dataset: string, rows: readonly SourceText[]): number {
	const before = new Map(readRows(data, fileKinds.sources, [dataset]).rows.map(({ row }) => [row.id, row]));
	const withoutDay = (row: SourceText) => csvText(fileKinds.sources.row, [{ ...row, retrieved: undefined }]);
	const kept = rows.map((row) => {
		const known = before.get(row.id ?? '');
		return known !== undefined && withoutDay(known) === withoutDay(row) ? known : row;
	});
	return writeDataset(data, dataset, fileKinds.sources, kept);
}

function wikipediaRows({ from, data, retrieved }: SourcesOptions): SourceText[] {
	const reaches = reachOf(from);
	return readManifest(from, loadNameTable(data)).map((page) => ({
		id: pageSourceId(page.entity),
		title: page.title,
		publisher: 'Wikipedia',
		url: `https://en.wikipedia.org/wiki/${page.title.replaceAll(' ', '_')}`,
		date: page.date,
		kind: 'secondary',
		retrieved,
		reaches,
	}));
}

function text(xml: string, pattern: RegExp): string {
	return (pattern.exec(xml)?.[1] ?? '')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * The last day that an article of the Office of the Historian is known to know about: the newest full date in its text, or
 * the first day of the year in which it was published.
 */
function reachOfArticle(xml: string): string {
	const published = `${text(xml, /<publicationStmt>([\s\S]*?)<\/publicationStmt>/).match(/\d{4}/)?.[0] ?? ''}-01-01`;
	const body = (xml.split('<body>')[1] ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
	const found = [...body.matchAll(/\b([A-Z][a-z]+) (\d{1,2}), (\d{4})\b/g)]
		.map(([, word = '', day = '', year]) => ({ word, month: monthNumber(word), day, year }))
		.filter(({ word, month }) => month !== undefined && monthName(month) === word)
		.map(({ month, day, year }) => `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
	return greatest([published, ...found]);
}

/** The ids of one family that some row in `data/` cites: a source that nothing rests on is not listed. */
function citedIds(data: string, family: RegExp): Set<string> {
	const ids = new Set<string>();
	for (const file of globSync('**/*.csv', { cwd: data })) {
		if (kindOf(file) === fileKinds.sources) continue;
		for (const [id] of readFileSync(join(data, file), 'utf8').matchAll(family)) ids.add(id);
	}
	return ids;
}

function historyRows({ from, data, retrieved }: SourcesOptions): SourceText[] {
	const folder = join(from, 'history-at-state/rdcr/articles');
	const taken = datasetNamed(data, 'us-history').retrieved;
	const cited = citedIds(data, /\bus-history-[a-z-]+\b/g);
	return readdirSync(folder)
		.filter((file) => cited.has(`us-history-${file.replace(/\.xml$/, '')}`))
		.map((file) => {
			const xml = readFileSync(join(folder, file), 'utf8');
			const slug = file.replace(/\.xml$/, '');
			return {
				id: `us-history-${slug}`,
				title: text(xml, /<title type="complete">([\s\S]*?)<\/title>/),
				publisher: 'Office of the Historian, US Department of State',
				url: `https://history.state.gov/countries/${slug}`,
				date: taken,
				kind: 'primary',
				retrieved,
				reaches: reachOfArticle(xml),
			};
		});
}

const daySchema = z.object({ date: z.string(), source_uri: z.string(), revision_id: z.number().nullish() });
type Day = z.infer<typeof daySchema>;

function portalDays(from: string, wanted: ReadonlySet<string>): Map<string, Day> {
	const days = new Map<string, Day>();
	for (const file of ['current-events-2002-2014.jsonl', 'current-events.jsonl']) {
		for (const line of readFileSync(join(from, 'wikipedia', file), 'utf8').split('\n')) {
			// Only the lines of wanted days are parsed: the files have more than 8,000.
			if (!wanted.has(/^\{"date": ?"([\d-]{10})"/.exec(line)?.[1] ?? '')) continue;
			const day = daySchema.parse(JSON.parse(line));
			days.set(day.date, day);
		}
	}
	return days;
}

function currentEventsRows({ from, data, retrieved }: SourcesOptions): SourceText[] {
	const cited = [...citedIds(data, /\bcurrent-events-\d{4}-\d{2}-\d{2}\b/g)].map((id) => id.replace('current-events-', ''));
	const days = portalDays(from, new Set(cited));
	return cited.map((date) => {
		const [year, month, day] = date.split('-').map(Number) as [number, number, number];
		const revision = days.get(date)?.revision_id;
		const words = `${year} ${monthName(month)} ${day}`;
		return {
			id: `current-events-${date}`,
			title: `Portal:Current events, ${day} ${monthName(month)} ${year}`,
			publisher: 'Wikipedia',
			url: revision
				? `https://en.wikipedia.org/w/index.php?oldid=${revision}`
				: `https://en.wikipedia.org/wiki/Portal:Current_events/${words.replaceAll(' ', '_')}`,
			date,
			kind: 'secondary',
			retrieved,
			reaches: date,
		};
	});
}

/** Writes the rows of the foreign-relations pages; `from` may be a folder of freshly fetched pages. */
export function writePageSources(options: SourcesOptions): number {
	return write(options.data, pagesDataset, wikipediaRows(options));
}

/** Writes the three families of sources that are made by program, and returns how many rows each dataset has. */
export function writeSources(options: SourcesOptions): Record<string, number> {
	return {
		[pagesDataset]: writePageSources(options),
		'us-history': write(options.data, 'us-history', historyRows(options)),
		'wikipedia-current-events': write(options.data, 'wikipedia-current-events', currentEventsRows(options)),
	};
}
