import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileKinds } from '../../src/data/layout.ts';
import { readRows } from '../../src/data/readData.ts';
import { NameIndex } from '../../src/names/index.ts';
import { openStore } from '../../src/store/open.ts';
import { storeEnvironment } from '../support/discord/store.ts';
import { readSample } from '../support/names/sample.ts';
import { groupOf } from '../support/names/score.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
// The index as the program builds it, from the entries of the compiled store.
const { ATTACHE_DATA, ATTACHE_STORE } = storeEnvironment();
const store = openStore({ data: ATTACHE_DATA, file: ATTACHE_STORE });
const index = new NameIndex(new Map(store.nameParts()));
store.close();
const cases = readSample(fileURLToPath(new URL('../support/names/regressions.jsonl', import.meta.url)));
const of = (group: string) => cases.filter(({ kind }) => groupOf(kind) === group);

describe('the project’s own list of typed names', () => {
	test.each(of('names'))('GIVEN “$query” ($kind) THEN the first candidate is $expected', ({ query, expected }) => {
		expect(index.resolve(query, { type: 'entity' }).candidates[0]?.id).toBe(expected[0]);
	});

	test.each(of('ambiguous'))('GIVEN “$query” THEN it is a question among $expected', ({ query, kind, expected }) => {
		const { verdict, candidates } = index.resolve(query, { type: 'entity' });
		expect(candidates.map(({ id }) => id)).toEqual(expect.arrayContaining([...expected]));
		if (kind === 'ambiguous') expect(verdict).toBe('ambiguous');
	});

	test.each(of('negative'))('GIVEN “$query”, which is no party of the store, THEN nothing is sure', ({ query }) => {
		expect(index.resolve(query, { type: 'entity' }).verdict).not.toBe('sure');
	});
});

describe('the names in the data', () => {
	test('GIVEN every canonical label THEN it leads to its own entity', () => {
		const lost = readRows(data, fileKinds.entities).rows.filter(
			({ row }) => !index.resolve(row.name, { type: 'entity' }).candidates.some(({ id }) => id === row.id),
		);
		expect(lost).toEqual([]);
	});
});
