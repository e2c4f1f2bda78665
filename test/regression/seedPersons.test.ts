/**
 * Everybody whom two articles name, on the relations of Syria with Ukraine and with South Korea: in the spellings of the articles, in other
 * common ones and in the scripts of the persons' own countries, the right person answers, with the office and the dates that the articles tell.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { answer } from '../support/answer.ts';
import { realContext } from '../support/realContext.ts';

const context = realContext('2026-11-28');
afterAll(() => context.store.close());

const ask = (name: string, on?: string) =>
	answer({ command: 'whois', options: { name, ...(on === undefined ? {} : { on }) } }, context);

interface Named {
	readonly person: string;
	readonly spellings: readonly string[];
	/** What the articles tell of the office; a date stands for any day within it. */
	readonly office: string;
	readonly entity: string;
	readonly style?: RegExp;
	readonly from?: string;
	readonly until?: string;
	/** A day on which the articles show the person in that office. */
	readonly on: string;
}

const named: readonly Named[] = [
	{
		person: 'Volodymyr Zelenskyy',
		spellings: [
			...['Volodymyr Zelenskyy', 'Zelenskyy', 'President Zelenskyy'],
			...['Volodymyr Zelensky', 'Zelensky', 'Zelenskiy', 'Володимир Зеленський', 'Зеленський', 'Владимир Зеленский'],
		],
		...{ office: 'head-of-state', entity: 'UA', on: '2025-09-24' },
	},
	{
		person: 'Ahmed al-Sharaa',
		spellings: [
			...['Ahmed al-Sharaa', 'Ahmed al-Shara', 'Interim President Ahmed al-Shara', 'al-Sharaa, Ahmed', 'Ahmad al-Sharaa'],
			...['Ahmed Al Sharaa', 'Ahmed Sharaa', 'أحمد الشرع'],
		],
		...{ office: 'head-of-state', entity: 'SY', from: '2025', on: '2025-09-24' },
	},
	{
		person: 'Asaad al-Shaibani',
		spellings: [
			...['Asaad al-Shaibani', 'Asaad Hassan al-Shaibani', 'Asaad Hassan al-Shaybani'],
			...['Asaad al-Shaybani', 'Asaad al-Sheibani', 'Asaad Shaibani', 'al-Shaibani', 'أسعد الشيباني'],
		],
		...{ office: 'foreign-minister', entity: 'SY', on: '2025-04-10' },
	},
	{
		person: 'Nureddin al-Atassi',
		spellings: [
			...['Nureddin al-Atassi', 'Nureddin Atassi', 'Nureddin al-Atasi', 'Nureddine al-Atasi', 'Noureddin al-Atassi'],
			...['Nur ad-Din al-Atasi', 'نور الدين الأتاسي'],
		],
		...{ office: 'head-of-state', entity: 'SY', from: '1966', until: '1970', on: '1967-06-30' },
	},
	{
		person: 'Bashar al-Assad',
		spellings: [
			'Bashar al-Assad',
			'Bashar Assad',
			'Bashar al Assad',
			'President Bashar al-Assad',
			'Bachar al-Assad',
			'بشار الأسد',
		],
		...{ office: 'head-of-state', entity: 'SY', until: '2024-12', on: '2022-06-29' },
	},
	{
		person: 'Kim Jong Un',
		spellings: ['Kim Jong Un', 'Kim Jong-un', 'Kim Jong-eun', '김정은', '金正恩'],
		...{ office: 'head-of-state', entity: 'KP', on: '2025-04-10' },
	},
	{
		person: 'Kim Eun-jeong',
		spellings: ['Kim Eun-jeong', 'Kim Eun Jeong', 'Kim Eunjeong', 'Eun-jeong Kim', '김은정'],
		...{ office: 'other', entity: 'KR', style: /^Director-General for African and Middle Eastern Affairs/, on: '2025-02-07' },
	},
	{
		person: 'Cho Tae-yul',
		spellings: ['Cho Tae-yeol', 'Cho Tae-yul', 'Cho Tae Yul', 'Tae-yul Cho', '조태열'],
		...{ office: 'foreign-minister', entity: 'KR', on: '2025-04-10' },
	},
	{
		// The headline of another article stands below the second: Greenland and Denmark criticise his visit.
		person: 'JD Vance',
		spellings: ['JD Vance', 'J.D. Vance', 'Vice President JD Vance'],
		...{ office: 'other', entity: 'US', style: /^Vice President$/, on: '2025-03-28' },
	},
];

const spelt = named.flatMap((one) => one.spellings.map((spelling) => ({ ...one, spelling })));

describe('the persons of the seed articles', () => {
	test.each(spelt)('GIVEN $spelling THEN $person answers', ({ spelling, person, office, entity, style, from, until }) => {
		const given = ask(spelling);
		expect(given).toMatchObject({ kind: 'answer', command: 'whois', person: { name: person } });
		const held = 'offices' in given ? given.offices : [];
		expect(held[0]).toMatchObject({ office, entity });
		if (style !== undefined) expect(held[0]?.style).toMatch(style);
		if (from !== undefined) expect(held[0]?.from?.startsWith(from)).toBe(true);
		if (until !== undefined) expect(held[0]?.until?.startsWith(until)).toBe(true);
	});

	test.each(named)('GIVEN $person on $on THEN the office is held on that day', ({ person, office, entity, on }) => {
		const given = ask(person, on);
		expect(given).toMatchObject({
			kind: 'answer',
			on,
			offices: expect.arrayContaining([expect.objectContaining({ office, entity })]),
		});
		expect(given.kind === 'answer' ? given.headline.text : '').toMatch(new RegExp(`^${person}\\b.* was `));
	});

	test.each([
		['Ukrainian President Volodymyr Zelenskyy', 'Volodymyr Zelenskyy'],
		['Syrian Foreign Minister Asaad al-Shaibani', 'Asaad al-Shaibani'],
		['North Korean leader Kim Jong Un', 'Kim Jong Un'],
		['Minister of Foreign Affairs Cho Tae-yeol', 'Cho Tae-yul'],
	])('GIVEN %s, as an article writes it, THEN %s answers or is offered first', (written, person) => {
		const given = ask(written);
		const meant = 'person' in given ? given.person : 'candidates' in given ? given.candidates[0] : undefined;
		expect(meant?.name).toBe(person);
	});

	test('GIVEN an office of no kind THEN nobody of another style is told to have come before', () => {
		const given = ask('JD Vance');
		expect('notes' in given ? given.notes.filter(({ about }) => about === 'succession') : undefined).toEqual([]);
	});

	test('GIVEN the family name that father and son share THEN both are offered, the son first', () => {
		const given = ask('Assad');
		expect(given.kind).toBe('choices');
		const offered = 'candidates' in given ? given.candidates.map(({ name }) => name) : [];
		expect(offered.slice(0, 2)).toEqual(['Bashar al-Assad', 'Hafez al-Assad']);
	});

	test('GIVEN a name that is like those of two of them and neither’s THEN nobody answers in silence', () => {
		for (const name of ['Kim Jong-jeong', 'Kim Eun-un', 'Ahmed al-Assad', 'Asaad al-Atassi', 'Cho Eun-jeong']) {
			expect({ name, kind: ask(name).kind }).not.toEqual({ name, kind: 'answer' });
		}
	});
});
