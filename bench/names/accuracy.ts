/**
 * `npm run bench -- names/accuracy [folder of the sample]`: how often a badly typed name is understood, by kind of case, beside
 * fuzzysort over the same spellings. The sample is not part of the project; without it the project's own list is run alone.
 *
 * Persons are mapped to the store by their spelling. Left out, and counted: cases whose person the store does not have, and
 * negatives that the store knows by that very spelling (a former state, a historic leader), which are no negatives here.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fuzzysort from 'fuzzysort';
import { readConfig } from '../../src/config.ts';
import { fold } from '../../src/names/fold.ts';
import type { NameEntry, NameIndex, NameType } from '../../src/names/index.ts';
import { orderFreeKey, wordsOf } from '../../src/names/words.ts';
import { openContext, placesOf } from '../../src/server/context.ts';
import { readSample, type SampleCase } from '../../test/support/names/sample.ts';
import { emptyTally, groupOf, line, type Prediction, type Tally, tally, total } from '../../test/support/names/score.ts';

type Ask = (query: string) => Prediction;

const keyOf = (text: string, type: NameType): string => orderFreeKey(wordsOf(fold(text)), type);

/** fuzzysort's own ranking, sure where its score leads clearly. */
function peer(entries: readonly NameEntry[]): Ask {
	const targets = entries.map(({ id, text }) => ({ id, text }));
	return (query) => {
		const found = fuzzysort.go(query, targets, { key: 'text', limit: 30, threshold: 0.2 });
		const answers = [...new Set(found.map(({ obj }) => obj.id))];
		const next = found.find(({ obj }) => obj.id !== answers[0]);
		const best = found[0]?.score ?? 0;
		return { answers, verdict: best === 0 ? 'unknown' : best > 0.95 && best - (next?.score ?? 0) > 0.1 ? 'sure' : 'ambiguous' };
	};
}

/** Whether the store knows a negative by its very spelling. */
function isKnown(names: NameIndex, query: string, type: NameType): boolean {
	const [first] = names.resolve(query, { type }).candidates;
	return (
		first !== undefined &&
		first.score > 0.999 &&
		(type === 'person' || ['former', 'organisation'].includes(store.entity(first.id)?.kind ?? ''))
	);
}

/** The cases with persons as ids of the store, without those that it cannot answer. */
function mapPersons(cases: readonly SampleCase[], entries: readonly NameEntry[]): SampleCase[] {
	const byKey = Map.groupBy(entries, ({ text }) => keyOf(text, 'person'));
	return cases.flatMap((one) => {
		const expected = one.expected.map((name) => {
			const found = byKey.get(keyOf(name, 'person')) ?? [];
			return (found.find(({ entity }) => entity === one.country) ?? found.toSorted((a, b) => b.prominence - a.prominence)[0])?.id;
		});
		return expected.every((id) => id !== undefined) ? [{ ...one, expected }] : [];
	});
}

function measure(cases: readonly SampleCase[], ask: Ask): Map<string, Tally> {
	const kinds = new Map<string, Tally>();
	for (const one of cases) {
		const sums = kinds.get(one.kind) ?? emptyTally();
		kinds.set(one.kind, sums);
		tally(sums, one, ask(one.query));
	}
	return kinds;
}

function print(kinds: ReadonlyMap<string, Tally>): void {
	for (const [kind, sums] of [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)))
		console.log(line(kind, groupOf(kind), sums));
}

function totals(kinds: ReadonlyMap<string, Tally>, label: string): void {
	for (const group of ['names', 'ambiguous', 'negative'] as const) {
		console.log(
			line(`${label}: ${group}`, group, total([...kinds].filter(([kind]) => groupOf(kind) === group).map(([, sums]) => sums))),
		);
	}
}

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = process.argv.slice(2).find((argument) => existsSync(argument)) ?? join(here, '../../../shared/bench/names');
const { store, names } = await openContext(placesOf(readConfig(process.env)));
const all = [...store.names()];

for (const [label, file, type] of [
	['the project’s own list', join(here, 'regressions.jsonl'), 'entity'],
	['countries', join(folder, 'countries.sample.jsonl'), 'entity'],
	['people', join(folder, 'people.sample.jsonl'), 'person'],
] as const) {
	if (!existsSync(file)) {
		console.log(`\n${label}: no file ${file}, not run`);
		continue;
	}
	const entries = all.filter((entry) => entry.type === type);
	const read = readSample(file);
	const mapped = type === 'person' ? mapPersons(read, entries) : read;
	const cases = mapped.filter((one) => one.expected.length > 0 || !isKnown(names, one.query, type));
	console.log(`\n# ${label}: ${cases.length} of ${read.length} cases, ${entries.length} spellings`);
	const ours = measure(cases, (query) => {
		const { candidates, verdict } = names.resolve(query, { type });
		return { answers: candidates.map(({ id }) => id), verdict };
	});
	print(ours);
	totals(ours, 'this project');
	totals(measure(cases, peer(entries)), 'fuzzysort');
}
