/** The report of `docs/coverage.md`. */
import { eventKinds, type Status, statuses } from '../src/data/kinds.ts';
import type { Entities } from '../src/history/entities.ts';
import type { FactBase, FoldedPair } from '../src/history/factBase.ts';
import { officeSections } from './officeCoverage.ts';

type Cells = readonly (string | number)[];

/**
 * Says how much of what can be asked the facts can answer.
 *
 * @returns the text of `docs/coverage.md`, and the most important figures in one line
 */
export function coverageReport(facts: FactBase): { readonly text: string; readonly summary: string } {
	const { all, byRegion } = countPairs(facts);
	const regions = [...byRegion].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, counts]) => cells(name, counts));
	const { data, tenures } = facts;
	const text = [
		'# Coverage',
		'',
		'Written by `npm run coverage` from `data/`; do not edit.',
		'',
		'The pairs among the 193 members of the United Nations, the Holy See and Palestine, by region and present status. *Dated*: a source dates the first establishment (of the states or of those before them). *Two sources*, *two publishers*: so many different ones tell of the pair, references that a source cites counted as publishers.',
		'',
		...table(['regions', 'pairs', ...statuses, 'dated', 'two sources', 'two publishers'], [...regions, cells('**all**', all)]),
		'',
		'## Events by kind',
		'',
		...table(
			['kind', 'events', 'with two claims or more', 'since 2015', 'of these with a link beyond Wikipedia'],
			eventsByKind(facts),
		),
		'',
		'## Changes of status since 2015',
		'',
		...table(['year', ...statusKinds], changesByYear(facts)),
		'',
		...officeSections(facts),
		`${data.persons.length} persons, ${tenures.length} tenures, ${data.missions.length} statements of missions, ${data.sources.length} sources, ${data.references.length} references.`,
		'',
	].join('\n');
	const summary = `${all.total} pairs: ${all.total - all.statuses['no-record']} with a status, ${all.dated} dated, ${all.two} with two sources, ${all.publishers} with two publishers.`;
	return { text, summary };
}

/** How many pairs there are, and of how many what is known. */
interface PairCounts {
	total: number;
	dated: number;
	two: number;
	publishers: number;
	readonly statuses: Record<Status, number>;
}

function noPairs(): PairCounts {
	return {
		total: 0,
		dated: 0,
		two: 0,
		publishers: 0,
		statuses: { relations: 0, suspended: 0, severed: 0, 'recognised-only': 0, none: 0, 'no-record': 0 },
	};
}

function countPairs({ entities, pairs, data }: FactBase) {
	/** The 193 members of the United Nations, the Holy See and Palestine. */
	const states = [...new Set([...entities.unMembers().map(({ id }) => id), 'VA', 'PS'])].sort();
	const folded = new Map(pairs.map((pair) => [`${pair.one} ${pair.other}`, pair]));
	const publishers = new Map(data.sources.map(({ row }) => [row.id, row.publisher]));
	const byRegion = new Map<string, PairCounts>();
	const all = noPairs();
	for (const [index, one] of states.entries()) {
		for (const other of states.slice(index + 1)) {
			const region = [entities.get(one)?.region ?? '', entities.get(other)?.region ?? ''].sort().join(' – ');
			const counts = byRegion.get(region) ?? noPairs();
			byRegion.set(region, counts);
			const pair = folded.get(`${one} ${other}`);
			for (const target of [counts, all]) {
				target.total++;
				target.statuses[pair?.intervals.at(-1)?.status ?? 'no-record']++;
				if (isDated(entities, folded, one, other)) target.dated++;
				if (pair !== undefined && hasTwoSources(pair)) target.two++;
				if (pair !== undefined && hasTwoPublishers(publishers, pair)) target.publishers++;
			}
		}
	}
	return { all, byRegion };
}

/** Whether a source dates the first establishment, of the states themselves or of those before them. */
function isDated(entities: Entities, folded: ReadonlyMap<string, FoldedPair>, one: string, other: string): boolean {
	const isEstablished = (pair: FoldedPair | undefined) =>
		pair?.events.some(({ event }) => event.kind === 'relations-established') ?? false;
	if (isEstablished(folded.get(`${one} ${other}`))) return true;
	return withPredecessors(entities, one).some((a) =>
		withPredecessors(entities, other).some((b) => isEstablished(folded.get(a < b ? `${a} ${b}` : `${b} ${a}`))),
	);
}

function withPredecessors(entities: Entities, id: string): string[] {
	return [id, ...(entities.get(id)?.predecessors ?? []).map(({ entity }) => entity)];
}

function hasTwoSources(pair: FoldedPair): boolean {
	return new Set(claimsOf(pair).map(({ source }) => source)).size >= 2;
}

/** Whether two sources that are not the same publisher's tell of the pair. */
function hasTwoPublishers(publishers: ReadonlyMap<string, string>, pair: FoldedPair): boolean {
	const named = claimsOf(pair).flatMap(({ source, cited }) => [
		publishers.get(source),
		...cited.map(({ publisher }) => publisher),
	]);
	return new Set(named.filter((publisher) => publisher !== undefined)).size >= 2;
}

function claimsOf(pair: FoldedPair) {
	return [...pair.events.flatMap(({ event }) => event.claims), ...pair.observations];
}

function eventsByKind({ events }: FactBase): Cells[] {
	const recent = events.filter(({ date }) => date >= '2015');
	return eventKinds.map((kind) => {
		const ofKind = events.filter((event) => event.kind === kind);
		const recentOfKind = recent.filter((event) => event.kind === kind);
		return [
			kind,
			ofKind.length,
			ofKind.filter(({ claims }) => claims.length > 1).length,
			recentOfKind.length,
			recentOfKind.filter(isLinkedBeyondWikipedia).length,
		];
	});
}

function isLinkedBeyondWikipedia({ claims }: FactBase['events'][number]): boolean {
	return claims.some(
		({ source, cited }) =>
			!(source.startsWith('wikipedia-') || source.startsWith('current-events-')) || cited.some(({ url }) => url !== undefined),
	);
}

const statusKinds = eventKinds.filter((kind) => /^re(cognition|lations)/.test(kind));

/** The years from 2015 to the last one that the data reaches into. */
function changesByYear({ events, dataTo }: FactBase): Cells[] {
	const first = 2015;
	const years = Array.from({ length: Number(dataTo.slice(0, 4)) - first + 1 }, (_, index) => String(first + index));
	return years.map((year) => [
		year,
		...statusKinds.map((kind) => events.filter((event) => event.kind === kind && event.date.startsWith(year)).length),
	]);
}

function cells(name: string, { total, statuses: byStatus, dated, two, publishers }: PairCounts): Cells {
	return [name, total, ...statuses.map((status) => byStatus[status]), dated, two, publishers];
}

function table(header: Cells, rows: readonly Cells[]): string[] {
	return [header, header.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`);
}
