import { afterAll, describe, expect, test } from 'vitest';
import { answer } from '../../commands/index.ts';
import { audit, pairsOfToday } from '../../scripts/audit/audit.ts';
import { rulesOfContext } from '../../scripts/audit/context.ts';
import { datesFor } from '../../scripts/audit/dates.ts';
import { auditHolders, auditPersons, type Known, rulesOfPersons } from '../../scripts/audit/people.ts';
import type { RelationsAnswer, WhoisAnswer } from '../../src/answers/answer.ts';
import { readData } from '../../src/data/readData.ts';
import { toJson } from '../../src/language/json.ts';
import { languageFor } from '../../src/language/language.ts';
import { placesOf } from '../../src/server/context.ts';
import { realContext } from '../support/realContext.ts';
import { world } from '../support/world.ts';

const context = realContext('2026-11-28');
afterAll(() => context.store.close());
const { data } = readData(placesOf({ data: process.env['ATTACHE_DATA'] }).data);
const entities = new Map(data.entities.map(({ row }) => [row.id, row]));

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

describe('the audit of persons', () => {
	test('GIVEN every twentieth person and all holders THEN nothing contradicts itself', () => {
		const persons = data.persons.map(({ row }) => row.id).filter((_, index) => index % 20 === 0);
		const reports = [auditPersons(persons, entities, context), auditHolders(entities, context)];
		expect(reports[0]?.answers).toBeGreaterThan(650);
		expect(reports.flatMap(({ kinds }) => [...kinds]).filter(([, { count }]) => count > 0)).toEqual([]);
	});

	test('GIVEN answers and tenures that contradict each other THEN each kind is found, and in the sound ones none', () => {
		const id = 'Q44329';
		const given = toJson(answer({ command: 'whois', options: { name: id } }, context), languageFor('en')) as WhoisAnswer;
		const sound: Known = {
			person: { id, name: 'Bashar al-Assad', born: null, died: null },
			given,
			tenures: context.store.tenuresOf(id),
		};
		const of = (change: Partial<Known>) =>
			rulesOfPersons.filter(({ find }) => find({ ...sound, ...change }, entities, context) !== undefined).map(({ kind }) => kind);
		const changed = (change: Partial<WhoisAnswer>) => ({ given: { ...given, ...change } });
		const tenures = (change: Partial<Known['tenures'][number]>) => sound.tenures.map((tenure) => ({ ...tenure, ...change }));
		expect(of({})).toEqual([]);
		expect(of({ tenures: [], ...changed({ facts: [], statements: given.statements.slice(0, 2) }) })).toEqual([
			'date of the headline in no office',
		]);
		expect(of(changed({ offices: [...given.offices, ...given.offices] }))).toEqual(['one office on two lines']);
		expect(of({ tenures: tenures({ entity: 'DDDE' }) })).toEqual(['office of a state of another time']);
		expect(of({ person: { ...sound.person, died: '2010' } })).toEqual(['office after death or before birth']);
		const statements = given.statements.map((one) => (one.role === 'headline' ? { ...one, key: 'whois-current' } : one));
		const offices = given.offices.map((one) => ({ ...one, until: null }));
		expect(of({ ...changed({ statements, offices }), tenures: tenures({ until: null, asOf: '2024-12-08' }) })).toEqual([
			'present holder with a successor',
		]);
	});

	test('GIVEN two present holders, and two records of one person THEN both are found', () => {
		const rows = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
		const { store, ...rest } = world({
			files: {
				'curated/people/persons.csv': rows(
					'id,name,born,died,source',
					'Q1,Anna Berg,,,page-a',
					'Q2,Carl Dahl,,,page-a',
					'Q3,Anna Berg,,,page-a',
				),
				'curated/people/tenures.csv': rows(
					'person,office,style,entity,to,from,until,acting,as_of,source,locator',
					'Q1,foreign-minister,,AA,,,,,2026-01,page-a,',
					'Q2,foreign-minister,,AA,,,,,2026-01,page-a,',
					'Q3,head-of-government,,AA,,1990,1991,,1991,page-a,',
					'Q1,head-of-government,,AA,,1994,1995,,1995,page-a,',
				),
			},
		});
		const { kinds } = auditHolders(new Map(data.entities.map(({ row }) => ['AA', row])), { store, ...rest });
		expect([...kinds].map(([kind, { count }]) => [kind, count])).toEqual([
			['two present holders of one office', 1],
			['two persons of one name in one office', 1],
		]);
	});
});
