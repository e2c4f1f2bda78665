/** Every pair of the real data, asked about as of today: no answer may have a fault of showing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RelationsAnswer } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { answerRelations } from '../../src/answers/relations.ts';
import { toJson } from '../../src/language/json.ts';
import { languageFor } from '../../src/language/language.ts';
import { faults } from '../support/answerFaults.ts';
import { realContext } from '../support/realContext.ts';
import { today } from '../support/world.ts';

const found = new Map<string, string[]>();
const ofThird: string[] = [];
let context: Context;
let count = 0;

beforeAll(() => {
	context = realContext(today);
	const { store } = context;
	const english = languageFor('en');
	const entities = store.entities();
	for (const [index, one] of entities.entries()) {
		for (const other of entities.slice(index + 1)) {
			if (store.pairEvents(one.id, other.id).length === 0 && store.observations(one.id, other.id).length === 0) continue;
			count++;
			if (
				store
					.pairEvents(one.id, other.id)
					.some(({ actor, parties }) => actor !== null && parties.length > 2 && ![one.id, other.id].includes(actor))
			)
				ofThird.push(`${one.name} – ${other.name}`);
			const given = toJson(answerRelations({ one, other, on: undefined, matched: [] }, context), english) as RelationsAnswer;
			for (const [kind, has] of Object.entries(faults)) {
				if (has(given)) found.set(kind, [...(found.get(kind) ?? []), given.title]);
			}
		}
	}
}, 120_000);

afterAll(() => context.store.close());

describe('the answers about every pair', () => {
	test('THEN there are many', () => {
		expect(count).toBeGreaterThan(20_000);
	});

	test('THEN no act of a third state is among the events of two', () => {
		expect(ofThird).toEqual([]);
	});

	test.each(Object.keys(faults))('THEN none has %s', (kind) => {
		expect(found.get(kind) ?? []).toEqual([]);
	});
});
