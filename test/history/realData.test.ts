/** The data of the project itself, compiled as a user compiles it: what people will ask first must be right. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSchema, type RelationsAnswer, type TimelineAnswer, type WhoisAnswer } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { answer } from '../support/answer.ts';
import { realContext } from '../support/realContext.ts';
import { today } from '../support/world.ts';

let context: Context;

beforeAll(() => {
	context = realContext(today);
}, 120_000);

afterAll(() => context.store.close());

function relations(country: string, partner: string, on?: string): RelationsAnswer {
	const given = answer(
		{ command: 'relations', options: { country, with: partner, ...(on === undefined ? {} : { on }) } },
		context,
	);
	expect(given).toMatchObject({ kind: 'answer', command: 'relations' });
	return given as RelationsAnswer;
}

const texts = (given: RelationsAnswer | TimelineAnswer): string =>
	[
		given.headline.text,
		...('facts' in given ? given.facts : given.events).map(({ text }) => text),
		...given.notes.map(({ text }) => text),
	].join('\n');

describe('what the two seed articles state', () => {
	test('Ukraine and Syria: severed in 2022 by either side, restored by a communiqué in New York', () => {
		const now = relations('Ukraine', 'Syria');
		expect(now).toMatchObject({ status: 'relations', since: { date: '2025-09-24', event: 'relations-restored' } });
		const then = relations('Ukraine', 'Syria', '2023-01-01');
		expect(then.status).toBe('severed');
		expect(then.headline.text).toMatch(/by Ukraine on .*2022, and by Syria on .*July 2022/);
	});

	test('South Korea and Syria: established on 10 April 2025, none before', () => {
		expect(relations('South Korea', 'Syria')).toMatchObject({
			status: 'relations',
			since: { date: '2025-04-10', event: 'relations-established' },
		});
		expect(relations('South Korea', 'Syria', '2020').status).toBe('none');
	});

	test('South Korea and Cuba: established in 2024', () => {
		const given = relations('South Korea', 'Cuba');
		expect(given.status).toBe('relations');
		expect(given.since?.date).toMatch(/^2024-02/);
	});

	test('Syria recognised Donetsk and Luhansk', () => {
		expect(texts(relations('Syria', 'Donetsk People’s Republic'))).toMatch(/recognised/);
		expect(texts(relations('Syria', 'Luhansk People’s Republic'))).toMatch(/recognised/);
	});

	test.each(['al-Shaibani', 'Asaad al-Shaibani', 'foreign minister of Syria'])('%s is the foreign minister of Syria', (name) => {
		const given = answer({ command: 'whois', options: { name } }, context) as WhoisAnswer;
		expect(given.person.name).toMatch(/Shai?bani/);
		expect(given.offices[0]).toMatchObject({ office: 'foreign-minister', entity: 'SY' });
	});

	test('the timeline of South Korea holds the resolution, the trip and the communiqué', () => {
		const given = answer(
			{ command: 'timeline', options: { country: 'South Korea', with: 'Syria', limit: 50 } },
			context,
		) as TimelineAnswer;
		expect(texts(given)).toMatch(/Kim Eun-jeong|director/i);
		expect(given.events.some(({ event }) => event === 'relations-established')).toBe(true);
	});
});

/** Pairs that are easily got wrong, with what sources say for past dates. */
const hardPairs: readonly (readonly [string, string, string])[] = [
	['UA', 'SY', '2021 relations · 2022-07-25 severed · 2025-10 relations'],
	['KR', 'SY', '2000 none · 2025-05 relations'],
	['KR', 'CU', '2024-03 relations'],
	['QA', 'EG', '2016 relations · 2018 severed · 2022 relations'],
	['QA', 'SA', '2016 relations · 2018 severed · 2022 relations'],
	['QA', 'AE', '2018 severed · 2024 relations'],
	['QA', 'BH', '2018 severed · 2024 relations'],
	['US', 'CU', '1950 relations · 1970 severed · 2016 relations'],
	['US', 'IR', '1970 relations · 1990 severed · 2026-11 severed'],
	['GB', 'IR', '1950 relations · 1989-06 severed · 1995 relations · 2013 relations'],
	['NR', 'CN', '2003 relations · 2006 severed · 2024-03 relations'],
	['NR', 'TW', '2003 severed · 2006 relations · 2024-03 severed'],
	['LC', 'TW', '1990 relations · 2000 severed · 2010 relations'],
	['LC', 'CN', '2000 relations · 2010 severed'],
	['NI', 'TW', '1980 relations · 1987 severed · 2000 relations · 2022 severed'],
	['NI', 'CN', '1987 relations · 2000 severed · 2022 relations'],
	['VE', 'US', '2018 relations · 2020 severed · 2026-11 relations'],
	['VE', 'CO', '2018 relations · 2020 severed · 2023 relations'],
	['SA', 'IR', '2015 relations · 2017 severed · 2024 relations'],
	['BH', 'IR', '2015 relations · 2017 severed'],
	['MA', 'IR', '2008 relations · 2010 severed · 2017 relations · 2019 severed'],
	['MA', 'DZ', '1975 relations · 1980 severed · 1995 relations · 2022 severed'],
	['EG', 'IL', '1975 none · 1985 relations'],
	['IL', 'BO', '2005 relations · 2012 severed · 2021 relations · 2024 severed · 2026-11 relations'],
	['IL', 'VE', '2005 relations · 2015 severed'],
	['RU', 'GE', '2000 relations · 2010 severed · 2026-11 severed'],
	['RU', 'UA', '2020 relations · 2022-03 severed'],
	['EC', 'MX', '2020 relations · 2024-06 severed'],
	['PE', 'MX', '2020 relations · 2026-01 severed · 2026-11 relations'],
	['ET', 'ER', '1995 relations · 2005 severed · 2019 relations'],
	['IN', 'PK', '1950 relations · 1972 severed · 1980 relations'],
	['AL', 'US', '1930 relations · 1960 severed · 2000 relations'],
	['SUHH', 'AL', '1950 relations · 1970 severed'],
	['SUHH', 'IL', '1950 relations · 1953-05 severed · 1960 relations · 1980 severed'],
	['IL', 'PL', '1960 relations · 1980 severed · 2000 relations'],
	['US', 'IQ', '1960 relations · 1970 severed · 1987 relations · 2000 severed · 2010 relations'],
	['US', 'LY', '2010 relations'],
	['US', 'EG', '1960 relations · 1970 severed · 1980 relations'],
	['FR', 'RW', '2005 relations · 2008 severed · 2015 relations'],
	['NE', 'UA', '2020 relations · 2024-12 severed'],
	['NI', 'EC', '2020 relations · 2024-12 severed'],
	['GH', 'EH', '2020 relations · 2025-02 suspended'],
	['GB', 'GT', '1950 relations · 1984-05-03 severed · 2000 relations'],
	['GB', 'KH', '1977 relations · 1984-05-03 severed · 1995 relations'],
	['GB', 'UG', '1970 relations · 1977 severed · 1985 relations'],
	['JP', 'VE', '1940 relations · 1943 severed · 1960 relations'],
	['JO', 'KP', '2010 relations · 2020 severed'],
	['IR', 'YE', '2020 severed'],
	['GN', 'SO', '2020 severed · 2025 relations'],
	['KP', 'PE', '2020 relations'],
	['NI', 'VA', '2020 relations · 2024 suspended'],
	['BZ', 'IL', '2020 relations · 2024 suspended'],
	['ML', 'UA', '2020 relations · 2024-12 severed'],
	['TD', 'SD', '2005 relations · 2006-06 severed · 2007 relations · 2008-07 severed · 2015 relations'],
	['CA', 'IR', '2010 relations · 2015 severed'],
	['AM', 'HU', '2010 relations · 2024 relations'],
	['AM', 'PK', '2020 none · 2025-10 relations'],
	['AM', 'SA', '2020 none · 2024 relations'],
	['IL', 'MA', '2022 relations'],
	['IL', 'MR', '2005 relations · 2015 severed'],
	['DE', 'EG', '1960 relations · 1968 severed · 1980 relations'],
	['US', 'CN', '1960 none · 1985 relations'],
	['US', 'TW', '1960 relations · 1985 severed'],
	['HN', 'TW', '2020 relations · 2024 severed'],
	['HN', 'CN', '2020 none · 2024 relations'],
	['KP', 'MY', '2020 relations · 2022 severed'],
	['KP', 'MM', '1980 relations · 1990 severed · 2010 relations'],
	['GB', 'AR', '1975 relations · 1985 severed · 2000 relations'],
	['GB', 'LY', '1980 relations · 1990 severed · 2005 relations'],
	['US', 'SD', '1960 relations · 1970 severed · 1980 relations'],
	['US', 'SY', '1950 relations · 1960 relations · 1970 severed · 1980 relations'],
	['VA', 'CN', '2026-11 none'],
	['US', 'VA', '1950 none · 1990 relations'],
	['GE', 'RU', '2026-11 severed'],
	['AO', 'IL', '1970 no-record'],
	['IL', 'AE', '2015 none · 2021 relations'],
	['IL', 'BH', '2015 none · 2021 relations'],
	['SO', 'IL', '2026-11 none'],
	['RU', 'x-abkhazia', '2010 relations'],
	['XK', 'RS', '2026-11 none'],
	['XK', 'US', '2010 relations'],
	['PS', 'US', '2020 none'],
	['SE', 'PS', '2016 relations'],
	['RU', 'SY', '2026-11 relations'],
	['SY', 'DZ', '2026-11 relations'],
	['SY', 'TR', '2026-11 relations'],
	['SY', 'US', '2026-11 relations'],
	['SY', 'CA', '2026-11 relations'],
	['SY', 'GB', '2026-11 relations'],
	['SY', 'DE', '2026-11 relations'],
	['BF', 'FR', '2020 relations · 2026-11 severed'],
	['ML', 'FR', '2026-11 relations'],
	['NE', 'FR', '2026-11 relations'],
	['RW', 'BE', '2024 relations · 2025-06 severed'],
	['PY', 'VE', '2010 relations · 2020 severed'],
	['AR', 'VE', '2026-11 severed'],
	['CL', 'VE', '2026-11 relations'],
	['PA', 'VE', '2020 relations · 2026-11 suspended'],
];

describe('hard pairs', () => {
	test.each(hardPairs)('%s and %s: %s', (one, other, expected) => {
		const asked = expected.split(' · ').map((part) => part.split(' ') as [string, string]);
		expect(asked.map(([on]) => `${on} ${relations(one, other, on).status}`).join(' · ')).toBe(expected);
	});
});

describe('the store as a whole', () => {
	test('GIVEN every pair of the first states with every other THEN each answer conforms, and each fact is cited', () => {
		const entities = context.store.entities();
		for (const one of ['UA', 'US', 'SY', 'TW', 'SUHH'])
			for (const other of entities) {
				if (other.id === one) continue;
				const given = relations(one, other.id);
				expect(answerSchema.safeParse(given).error).toBeUndefined();
				const numbers = new Set(given.sources.map(({ n }) => n));
				for (const { citations } of given.facts) expect(citations.every((n) => numbers.has(n))).toBe(true);
			}
	});

	test('GIVEN a pair asked either way THEN the status is the same', () => {
		for (const [one, other] of hardPairs) expect(relations(one, other).status).toBe(relations(other, one).status);
	});
});
