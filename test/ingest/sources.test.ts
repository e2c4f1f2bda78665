import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCsv } from '../../src/ingest/csv.ts';
import { writeSources } from '../../src/ingest/sources.ts';

let folder: string;

function put(file: string, text: string): void {
	mkdirSync(join(folder, file, '..'), { recursive: true });
	writeFileSync(join(folder, file), text);
}

const article = (year: string, text: string): string =>
	`<TEI><title type="complete">A Guide:\n Chad</title><publicationStmt><p>Department of State, ${year}</p></publicationStmt><text><body>${text}</body></text></TEI>`;

const articlesRecord = `
title: Articles
publisher: Office of the Historian
url: https://history.state.gov/countries
licence: { id: CC0-1.0, name: CC0 1.0 }
attribution: Office of the Historian
frequency: irregular
retrieved: 2026-07-24
rows: {}
`;
const chad = '- { id: TD, name: Chad, official: Republic of Chad, kind: state, region: Africa, subregion: Middle Africa }\n';
const laos = '- { id: LA, name: Laos, official: Laos, kind: state, region: Asia, subregion: South-Eastern Asia }\n';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'attache-sources-'));
	put('data/curated/entities/states.yaml', `${chad}${laos}`);
	put('data/datasets/us-history.yaml', articlesRecord);
	put(
		'data/curated/events/news.csv',
		'source\ncurrent-events-2024-05-01\ncurrent-events-2024-05-02\nus-history-chad\nus-history-laos\n',
	);
	put(
		'from/wikipedia/foreign-relations/manifest.csv',
		'file,title,snapshot_from,snapshot_to\na,Foreign relations of Chad,2025-03-01,2025-11-19\nb,Foreign relations of Laos,2025-11-10,2025-11-19\n',
	);
	put('from/wikipedia/current-events-2002-2014.jsonl', '');
	const days = ['2024-05-01', '2024-05-02', '2024-05-03'].map((date, index) =>
		JSON.stringify({ date, source_uri: `Portal:Current events/${date}`, lines: [], revision_id: index === 1 ? 77 : null }),
	);
	put('from/wikipedia/current-events.jsonl', `${days.join('\n')}\n`);
	put(
		'from/history-at-state/rdcr/articles/chad.xml',
		article('2008', 'Relations were <date>established on\n January 9, 1961</date>.'),
	);
	put('from/history-at-state/rdcr/articles/uncited.xml', article('2009', ''));
	put('from/history-at-state/rdcr/articles/laos.xml', article('2009', 'The embassy opened on August 31, 2021.'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(retrieved: string): Record<string, number> {
	return writeSources({ from: join(folder, 'from'), data: join(folder, 'data'), retrieved });
}

function rows(dataset: string) {
	return readCsv(join(folder, 'data/imported', dataset, 'sources.csv'), ['id', 'title', 'url', 'date', 'retrieved', 'reaches']);
}

test('GIVEN stored pages THEN each reaches to the newest access date of the whole set', () => {
	run('2026-11-21');
	expect(rows('wikipedia-foreign-relations')[0]).toEqual({
		id: 'wikipedia-foreign-relations-LA',
		title: 'Foreign relations of Laos',
		url: 'https://en.wikipedia.org/wiki/Foreign_relations_of_Laos',
		date: '2025-11-19',
		retrieved: '2026-11-21',
		reaches: '2025-11-10',
	});
});

test('GIVEN articles of the Office of the Historian THEN each cited one reaches to its newest full date or its year', () => {
	run('2026-11-21');
	expect(rows('us-history').map((row) => [row.id, row.title, row.date, row.reaches])).toEqual([
		['us-history-chad', 'A Guide: Chad', '2026-07-24', '2008-01-01'],
		['us-history-laos', 'A Guide: Chad', '2026-07-24', '2021-08-31'],
	]);
});

test('GIVEN days of Current events THEN writes the cited ones, by revision where it is known', () => {
	expect(run('2026-11-21')['wikipedia-current-events']).toBe(2);
	expect(rows('wikipedia-current-events').map((row) => row.url)).toEqual([
		'https://en.wikipedia.org/wiki/Portal:Current_events/2024_May_1',
		'https://en.wikipedia.org/w/index.php?oldid=77',
	]);
});

test('GIVEN a second run on a later day with the same sources THEN the bytes stay', () => {
	run('2026-11-21');
	const before = readFileSync(join(folder, 'data/imported/wikipedia-foreign-relations/sources.csv'), 'utf8');
	run('2026-12-24');
	expect(readFileSync(join(folder, 'data/imported/wikipedia-foreign-relations/sources.csv'), 'utf8')).toBe(before);
});

test('GIVEN a title without a known entity THEN refuses', () => {
	put('data/curated/entities/states.yaml', chad);
	expect(() => run('2026-11-21')).toThrow('no entity has the name in the title “Foreign relations of Laos”');
});
