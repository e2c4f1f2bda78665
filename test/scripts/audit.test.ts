import { afterAll, describe, expect, test } from 'vitest';
import { answer } from '../../commands/index.ts';
import { audit, pairsOfToday } from '../../scripts/audit/audit.ts';
import { rulesOfContext } from '../../scripts/audit/context.ts';
import { datesFor } from '../../scripts/audit/dates.ts';
import type { RelationsAnswer } from '../../src/answers/answer.ts';
import { readData } from '../../src/data/readData.ts';
import { toJson } from '../../src/language/json.ts';
import { languageFor } from '../../src/language/language.ts';
import { placesOf } from '../../src/server/context.ts';
import { realContext } from '../support/realContext.ts';

const context = realContext('2026-11-28');
afterAll(() => context.store.close());
const entities = new Map(
	readData(placesOf({ data: process.env['ATTACHE_DATA'] }).data).data.entities.map(({ row }) => [row.id, row]),
);

describe('the audit', () => {
	test('GIVEN every fiftieth pair on a dozen dates THEN no answer contradicts itself', () => {
		const pairs = pairsOfToday(entities).filter((_, index) => index % 50 === 0);
		const { answers, kinds } = audit(pairs, entities, context);
		expect(answers).toBeGreaterThan(4_500);
		expect([...kinds].filter(([, { count }]) => count > 0)).toEqual([]);
	});

	test('GIVEN answers that contradict what stands beside them THEN each kind is found, and in the sound answer none', () => {
		const sound = toJson(
			answer({ command: 'relations', options: { country: 'UA', with: 'SY', on: '2023' } }, context),
			languageFor('en'),
		) as RelationsAnswer;
		const withHeadline = (change: Partial<RelationsAnswer['statements'][number]>): RelationsAnswer => ({
			...sound,
			statements: sound.statements.map((one) => (one.role === 'headline' ? { ...one, ...change } : one)),
		});
		const of = (change: RelationsAnswer) =>
			rulesOfContext.filter(({ find }) => find(change, entities) !== undefined).map(({ kind }) => kind);
		expect(of(sound)).toEqual([]);
		expect(of(withHeadline({ citations: [] }))).toEqual(['claim without a source']);
		expect(of({ ...sound, facts: [] })).toEqual(['date of the headline in no fact']);
		const args = sound.statements.find(({ role }) => role === 'headline')?.args ?? {};
		const other = withHeadline({ args: { ...args, actor: { entity: 'SY', name: 'Syria' } } });
		const facts = sound.facts.map((fact) =>
			fact.date === sound.since?.date ? { ...fact, text: 'Ukraine broke off relations with Syria.' } : fact,
		);
		expect(of({ ...other, facts })).toEqual(['headline names another actor']);
		const kept = { about: 'representation' as const, text: 'Ukraine kept an embassy in Damascus.', citations: [1] };
		expect(of({ ...withHeadline({ key: 'relations-not-yet' }), notes: [kept] })).toEqual(['no relations yet beside an embassy']);
	});

	test('GIVEN a pair with changes THEN it is asked about on the days beside them, and on twelve dates in all', () => {
		const dates = datesFor(['1990-05', '2024-08-06'], '2026-11-28');
		expect(dates).toHaveLength(12);
		expect(dates).toEqual(expect.arrayContaining(['2026-11-28', '1990-04-30', '1990-06-01', '2024-08-05', '2024-08-07']));
	});
});
