/**
 * `npm run bench -- names/latency`: time of one query at 2,000 to 250,000 spellings, beside five other ways in the same run. The
 * baseline of every ratio is this project's p95. Slow systems get fewer queries; beyond 50,000 spellings the slowest is left out.
 */

import uFuzzy from '@leeoniya/ufuzzy';
import Database from 'better-sqlite3';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { readConfig } from '../../src/config.ts';
import { type NameEntry, NameIndex } from '../../src/names/index.ts';
import { openContext, placesOf } from '../../src/server/context.ts';

type Search = (query: string) => unknown;

interface System {
	readonly label: string;
	readonly queries: number;
	readonly most: number;
	readonly build: (entries: readonly NameEntry[]) => Search;
}

/** The same numbers in every run. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

const random = generator(11);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

/** As many spellings as asked: those of the store, then new persons with given and family names of the known ones. */
function spellings(known: readonly NameEntry[], count: number): NameEntry[] {
	const mixed = known.toSorted(() => random() - 0.5).slice(0, count);
	const persons = known.filter(({ type }) => type === 'person');
	while (mixed.length < count) {
		const [one, other] = [pick(persons), pick(persons)];
		const text = `${one.text.split(' ')[0]} ${other.text.split(' ').slice(1).join(' ')}`.trim();
		mixed.push({ ...one, id: `made-${mixed.length}`, text, label: text });
	}
	return mixed;
}

/** A name as it is typed: as it is, begun, or with one or two slips. */
function typed(entries: readonly NameEntry[]): string {
	let text = pick(entries).text;
	const way = random();
	if (way < 0.25) return text;
	if (way < 0.45) return text.slice(0, Math.max(3, Math.floor(text.length * random())));
	for (let slips = way < 0.75 ? 1 : 2; slips > 0; slips--) {
		const at = Math.floor(random() * text.length);
		const letter = pick([...'aeionrstl']);
		text = random() < 0.5 ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + letter + text.slice(at + 1);
	}
	return text;
}

const systems: readonly System[] = [
	{
		label: 'this project',
		queries: 1000,
		most: Number.POSITIVE_INFINITY,
		build: (entries) => {
			const index = NameIndex.of(entries);
			return (query) => index.resolve(query);
		},
	},
	{
		label: 'fuse.js, default',
		queries: 25,
		most: 50_000,
		build: (entries) => {
			const fuse = new Fuse(entries, { keys: ['text'] });
			return (query) => fuse.search(query, { limit: 25 });
		},
	},
	{
		label: 'fuzzysort',
		queries: 300,
		most: Number.POSITIVE_INFINITY,
		build: (entries) => {
			const targets = entries.map(({ text }) => fuzzysort.prepare(text));
			return (query) => fuzzysort.go(query, targets, { limit: 25 });
		},
	},
	{
		label: 'uFuzzy, one slip',
		queries: 300,
		most: Number.POSITIVE_INFINITY,
		build: (entries) => {
			const texts = entries.map(({ text }) => text);
			const finder = new uFuzzy({ intraMode: 1 });
			return (query) => finder.search(texts, query, 1);
		},
	},
	{
		label: 'MiniSearch, fuzzy 0.2',
		queries: 300,
		most: Number.POSITIVE_INFINITY,
		build: (entries) => {
			const search = new MiniSearch({ fields: ['text'], idField: 'number' });
			search.addAll(entries.map(({ text }, number) => ({ number, text })));
			return (query) => search.search(query, { fuzzy: 0.2, prefix: true });
		},
	},
	{
		label: 'SQLite FTS5 trigram',
		queries: 300,
		most: Number.POSITIVE_INFINITY,
		build: (entries) => {
			const database = new Database(':memory:');
			database.exec("CREATE VIRTUAL TABLE name USING fts5(text, tokenize = 'trigram')");
			const insert = database.prepare('INSERT INTO name VALUES (?)');
			database.transaction(() => {
				for (const { text } of entries) insert.run(text);
			})();
			const select = database.prepare('SELECT rowid FROM name WHERE name MATCH ? ORDER BY rank LIMIT 25');
			return (query) => {
				const letters = [...query.replaceAll('"', ' ')];
				const trigrams = letters.slice(2).map((_, at) => `"${letters.slice(at, at + 3).join('')}"`);
				return trigrams.length === 0 ? [] : select.all(trigrams.join(' OR '));
			};
		},
	},
];

const known = [...(await openContext(placesOf(readConfig(process.env)))).store.names()];
const at = (times: readonly number[], share: number): number =>
	times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

for (const count of [2_000, 10_000, 50_000, 250_000]) {
	const entries = spellings(known, count);
	const queries = Array.from({ length: 1000 }, () => typed(entries));
	console.log(`\n# ${count.toLocaleString('en')} spellings: milliseconds a query`);
	let baseline = 0;
	for (const system of systems) {
		if (count > system.most) continue;
		const started = performance.now();
		const search = system.build(entries);
		const built = performance.now() - started;
		for (const query of queries.slice(0, Math.min(200, system.queries))) search(query);
		const times = queries
			.slice(0, system.queries)
			.map((query) => {
				const begun = performance.now();
				search(query);
				return performance.now() - begun;
			})
			.sort((one, other) => one - other);
		const [middle, most, nearlyAll] = [at(times, 0.5), at(times, 0.95), at(times, 0.99)];
		baseline ||= most;
		const ratio = `${(most / baseline).toFixed(1)} times ours`;
		console.log(
			`${system.label.padEnd(24)} p50 ${middle.toFixed(2).padStart(8)}  p95 ${most.toFixed(2).padStart(8)}  p99 ${nearlyAll.toFixed(2).padStart(8)}  built in ${built.toFixed(0).padStart(5)}  p95 ${ratio}`,
		);
	}
}
