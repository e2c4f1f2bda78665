import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readHints, readNameRows } from '../../src/data/vocabulary.ts';
import { readEntities } from '../../src/ingest/names/entities.ts';
import { entityEntries } from '../../src/names/entries.ts';
import { NameIndex } from '../../src/names/index.ts';
import { readSample } from '../support/names/sample.ts';
import { groupOf } from '../support/names/score.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const index = new NameIndex(entityEntries(readEntities(data).values(), readNameRows(data).rows), readHints(data).rows);
index.warm();
const cases = readSample(fileURLToPath(new URL('../support/names/regressions.jsonl', import.meta.url)));
const of = (group: string) => cases.filter(({ kind }) => groupOf(kind) === group);

describe('the project’s own list of typed names', () => {
	test.each(of('names'))('GIVEN “$query” ($kind) THEN the first candidate is $expected', ({ query, expected }) => {
		expect(index.resolve(query).candidates[0]?.id).toBe(expected[0]);
	});

	test.each(of('ambiguous'))('GIVEN “$query” THEN it is a question among $expected', ({ query, kind, expected }) => {
		const { verdict, candidates } = index.resolve(query);
		expect(candidates.map(({ id }) => id)).toEqual(expect.arrayContaining([...expected]));
		if (kind === 'ambiguous') expect(verdict).toBe('ambiguous');
	});

	test.each(of('negative'))('GIVEN “$query”, which is no party of the store, THEN nothing is sure', ({ query }) => {
		expect(index.resolve(query).verdict).not.toBe('sure');
	});
});

describe('the data in data/names', () => {
	test('GIVEN all files THEN no row has a problem, and every id is an entity', () => {
		const entities = readEntities(data);
		const names = readNameRows(data);
		const hints = readHints(data);
		expect([...names.problems, ...hints.problems]).toEqual([]);
		expect(names.rows.filter(({ id }) => !entities.has(id))).toEqual([]);
		expect(hints.rows.flatMap(({ suggest }) => suggest).filter((id) => !entities.has(id))).toEqual([]);
	});

	test('GIVEN every canonical label THEN it leads to its own entity', () => {
		const lost = [...readEntities(data).values()].filter(
			({ id, name }) => !index.resolve(name).candidates.some((candidate) => candidate.id === id),
		);
		expect(lost).toEqual([]);
	});
});
