/** Small data folders of their own for tests: real files, read by the real reader. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const eventHeader =
	'date,until,kind,actor,parties,people,summary,source,locator,cited_publisher,cited_title,cited_url,cited_date';
const relationHeader = 'with,date,mark,source,locator,references';
const observationHeader = 'as_of,status,parties,summary,source,locator,cited_publisher,cited_title,cited_url,cited_date';
const sourceHeader = 'id,title,publisher,url,date,kind,retrieved,reaches';

/** The states of the small world: two that always were, a union and its successor, a state made of two. */
const entities = `
- { id: AA, name: Aland, official: Kingdom of Aland, kind: state, region: Europe, subregion: North, un: "1945" }
- { id: BB, name: Bland, official: Republic of Bland, kind: state, region: Europe, subregion: North, un: "1945" }
- { id: CC, name: Cland, official: Cland, kind: state, region: Asia, subregion: East, un: "1992", exists: { from: "1991-12-26" }, predecessors: [{ entity: UUUU, kind: dissolution }] }
- { id: UUUU, name: United Lands, official: Union of United Lands, kind: former, region: Asia, subregion: East, exists: { from: "1922-12-30", until: "1991-12-26" } }
`;

const curatedRecord = `
title: The small world
publisher: Attaché
url: https://example.org/
licence: { id: CC-BY-SA-4.0, name: Creative Commons Attribution-ShareAlike 4.0 }
attribution: Attaché
frequency: never
rows: {}
`;

/** A row of sources for every id that the rows below cite. */
const sources = [
	'page-a,Foreign relations of Aland,Encyclopaedia,https://example.org/a,2025-11-10,secondary,2025-11-10,2025-11-10',
	'page-b,Foreign relations of Bland,Encyclopaedia,https://example.org/b,2025-11-10,secondary,2025-11-10,2025-11-10',
	'ministry,Communiqué,Ministry of Aland,https://example.org/m,2020-01-02,primary,2025-11-10,2020-01-02',
	'current-events-2026-10-09,News,Encyclopaedia,https://example.org/n,2026-10-09,secondary,2026-10-09,2026-10-09',
];

/** What a test adds to the small world: rows of CSV files by file, without their headers. */
export interface SmallData {
	readonly events?: readonly string[];
	readonly relations?: Readonly<Record<string, readonly string[]>>;
	readonly observations?: readonly string[];
	readonly sources?: readonly string[];
	/** Whole files, which replace those above. */
	readonly files?: Readonly<Record<string, string>>;
}

/** Writes a data folder that lives until the test is finished. */
export function dataFolder({
	events = [],
	relations = {},
	observations = [],
	sources: more = [],
	files = {},
}: SmallData = {}): string {
	const root = mkdtempSync(join(tmpdir(), 'attache-data-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	const table = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
	const everything: Record<string, string> = {
		'datasets/curated.yaml': curatedRecord,
		'curated/entities/all.yaml': entities,
		'curated/sources/all.csv': table(sourceHeader, [...sources, ...more]),
		'curated/events/all.csv': table(eventHeader, [...events, ...usesOfSources]),
		'curated/coverage.csv': 'what,from,until,note\nNews,2002-07-01,2026-10-09,\n',
		'curated/observations/all.csv': table(observationHeader, observations),
		...Object.fromEntries(
			Object.entries(relations).map(([id, rows]) => [`curated/relations/${id}.csv`, table(relationHeader, rows)]),
		),
		...files,
	};
	for (const [file, content] of Object.entries(everything)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), content);
	}
	return root;
}

/** Statements that change nothing, so that every source above is cited. */
const usesOfSources = ['page-a', 'page-b', 'ministry', 'current-events-2026-10-09'].map(
	(source) => `2020-01-02,,statement,,AA,,Aland spoke (${source}).,${source},,,,,`,
);
