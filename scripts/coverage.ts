/** `npm run coverage`: writes docs/coverage.md, how much of what the store can be asked it can answer. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.ts';
import { eventKinds, type Status, statuses } from '../src/data/kinds.ts';
import type { Entities } from '../src/history/entities.ts';
import { type FoldedPair, readFactBase } from '../src/history/factBase.ts';
import { placesOf } from '../src/server/context.ts';

const { facts } = readFactBase(placesOf(readConfig(process.env)).data);
const { entities, pairs, events, data } = facts;

/** The 193 members of the United Nations, the Holy See and Palestine. */
const states = [...new Set([...entities.unMembers().map(({ id }) => id), 'VA', 'PS'])].sort();
const folded = new Map(pairs.map((pair) => [`${pair.one} ${pair.other}`, pair]));

/** Whether a source dates the first establishment, of the states themselves or of those before them. */
function isDated(one: string, other: string): boolean {
	const isEstablished = (pair: FoldedPair | undefined) =>
		pair?.events.some(({ event }) => event.kind === 'relations-established') ?? false;
	if (isEstablished(folded.get(`${one} ${other}`))) return true;
	return earlier(entities, one).some((a) =>
		earlier(entities, other).some((b) => isEstablished(folded.get(a < b ? `${a} ${b}` : `${b} ${a}`))),
	);
}

function earlier(known: Entities, id: string): string[] {
	return [id, ...(known.get(id)?.predecessors ?? []).map(({ entity }) => entity)];
}

/** Whether two sources that are not the same publisher's tell of the pair. */
function hasTwoPublishers(pair: FoldedPair): boolean {
	const publishers = new Map(data.sources.map(({ row }) => [row.id, row.publisher]));
	const told = [
		...pair.events.flatMap(({ event }) =>
			event.claims.flatMap(({ source, cited }) => [publishers.get(source), ...cited.map(({ publisher }) => publisher)]),
		),
		...pair.observations.flatMap(({ source, cited }) => [publishers.get(source), ...cited.map(({ publisher }) => publisher)]),
	];
	return new Set(told.filter((publisher) => publisher !== undefined)).size >= 2;
}

function hasTwoSources(pair: FoldedPair): boolean {
	return (
		new Set([
			...pair.events.flatMap(({ event }) => event.claims.map(({ source }) => source)),
			...pair.observations.map(({ source }) => source),
		]).size >= 2
	);
}

interface Row {
	total: number;
	dated: number;
	two: number;
	publishers: number;
	readonly statuses: Record<Status, number>;
}

const emptyRow = (): Row => ({
	total: 0,
	dated: 0,
	two: 0,
	publishers: 0,
	statuses: Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>,
});

const byRegion = new Map<string, Row>();
const all = emptyRow();
for (const [index, one] of states.entries()) {
	for (const other of states.slice(index + 1)) {
		const region = [entities.get(one)?.region ?? '', entities.get(other)?.region ?? ''].sort().join(' – ');
		const row = byRegion.get(region) ?? emptyRow();
		byRegion.set(region, row);
		const pair = folded.get(`${one} ${other}`);
		const status = pair?.intervals.at(-1)?.status ?? 'no-record';
		for (const target of [row, all]) {
			target.total++;
			target.statuses[status]++;
			if (isDated(one, other)) target.dated++;
			if (pair !== undefined && hasTwoSources(pair)) target.two++;
			if (pair !== undefined && hasTwoPublishers(pair)) target.publishers++;
		}
	}
}

function line(cells: readonly (string | number)[]): string {
	return `| ${cells.join(' | ')} |`;
}

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
	return [line(header), line(header.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)];
}

const cells = (name: string, row: Row) => [
	name,
	row.total,
	...statuses.map((status) => row.statuses[status]),
	row.dated,
	row.two,
	row.publishers,
];
const regions = [...byRegion].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, row]) => cells(name, row));
const since2015 = events.filter(({ date }) => date >= '2015');
const isLinked = (claims: (typeof events)[number]['claims']) =>
	claims.some(({ source, cited }) =>
		!source.startsWith('wikipedia-') && !source.startsWith('current-events-') ? true : cited.some(({ url }) => url !== undefined),
	);
const byKind = eventKinds.map((kind) => {
	const ofKind = events.filter((event) => event.kind === kind);
	const recent = since2015.filter((event) => event.kind === kind);
	return [
		kind,
		ofKind.length,
		ofKind.filter(({ claims }) => claims.length > 1).length,
		recent.length,
		recent.filter(({ claims }) => isLinked(claims)).length,
	];
});
const statusKinds = eventKinds.filter((kind) => /^re(cognition|lations)/.test(kind));
const years = Array.from({ length: 12 }, (_, index) => String(2015 + index));
const byYear = years.map((year) => [
	year,
	...statusKinds.map((kind) => events.filter((event) => event.kind === kind && event.date.startsWith(year)).length),
]);

writeFileSync(
	fileURLToPath(new URL('../docs/coverage.md', import.meta.url)),
	[
		'# Coverage',
		'',
		'Written by `npm run coverage` from `data/`; do not edit.',
		'',
		`The pairs among the 193 members of the United Nations, the Holy See and Palestine, by region and present status. *Dated*: a source dates the first establishment (of the states or of those before them). *Two sources*, *two publishers*: so many different ones tell of the pair, references that a source cites counted as publishers.`,
		'',
		...table(['regions', 'pairs', ...statuses, 'dated', 'two sources', 'two publishers'], [...regions, cells('**all**', all)]),
		'',
		'## Events by kind',
		'',
		...table(['kind', 'events', 'with two claims or more', 'since 2015', 'of these with a link beyond Wikipedia'], byKind),
		'',
		'## Changes of status since 2015',
		'',
		...table(['year', ...statusKinds], byYear),
		'',
		`${data.persons.length} persons, ${facts.tenures.length} tenures, ${data.missions.length} statements of missions, ${data.sources.length} sources, ${data.references.length} references.`,
		'',
	].join('\n'),
);
console.log(
	`${all.total} pairs: ${all.total - all.statuses['no-record']} with a status, ${all.dated} dated, ${all.two} with two sources, ${all.publishers} with two publishers.`,
);
