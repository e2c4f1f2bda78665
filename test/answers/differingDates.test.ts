/** Which sources stand behind a date, and how those that give another are told of. */
import { describe, expect, test } from 'vitest';
import { type RelationsAnswer, relationsAnswerSchema } from '../../src/answers/answer.ts';
import { answer } from '../support/answer.ts';
import type { SmallData } from '../support/dataFolder.ts';
import { eventRow, world } from '../support/world.ts';

function ask(data: SmallData, on?: string): RelationsAnswer {
	const options = { country: 'AA', with: 'BB', ...(on === undefined ? {} : { on }) };
	return relationsAnswerSchema.parse(answer({ command: 'relations', options }, world(data)));
}

const about = (given: RelationsAnswer, kind: string) => given.notes.filter((note) => note.about === kind);

describe('the marks on a date', () => {
	const quiz: SmallData = {
		sources: ['quiz,A quiz,Quizzes,https://example.org/q,2020,secondary,2025-11-10,2020'],
		files: { 'curated/publishers.csv': 'publisher,rank,what\nQuizzes,3,quiz\n' },
		relations: { AA: ['BB,1921-02-07,,page-a,,'] },
		events: [eventRow({ kind: 'relations-established', date: '1924-02-07', source: 'quiz' })],
	};

	test('GIVEN two sources that date an act differently THEN each date bears the mark of the one that gives it', () => {
		const given = ask({ relations: { AA: ['BB,1959-01-12,,page-a,,'], BB: ['AA,1959-08-24,,page-b,,'] } });
		const numbers = new Map(given.sources.map(({ id, n }) => [id, n]));
		expect(given.headline).toEqual({
			text: 'Aland and Bland have diplomatic relations, established on 12 January 1959.',
			citations: [numbers.get('page-a')],
		});
		expect(given.facts[0]?.citations).toEqual([numbers.get('page-a')]);
		expect(about(given, 'disagreement')[0]?.citations).toEqual([numbers.get('page-a'), numbers.get('page-b')]);
	});

	test('GIVEN a source of the last resort that alone has the date THEN it keeps its mark beside a better one of another date', () => {
		const given = ask(quiz);
		expect(given.facts[0]).toMatchObject({ date: '1924-02-07', citations: [1] });
		expect(given.sources.map(({ id }) => id)).toEqual(['quiz', 'page-a']);
	});

	test('GIVEN a better source of the same year THEN the one of the last resort is left out', () => {
		const given = ask({ ...quiz, relations: { AA: ['BB,1924,,page-a,,'] } });
		expect(given.facts[0]).toMatchObject({ date: '1924-02-07' });
		expect(given.sources.map(({ id }) => id)).toEqual(['page-a']);
	});
});

describe('sources that differ', () => {
	test('GIVEN one page that gives two dates THEN each is told with what it cites', () => {
		const events = ['1831-08', '1831-03-08'].map((date) =>
			eventRow({ kind: 'relations-established', date }).replace(
				/,,,,$/,
				`,Press,Almanac of ${date},https://example.org/${date},`,
			),
		);
		const [note] = about(ask({ events }), 'disagreement');
		expect(note?.text).toContain('8 March 1831 (Foreign relations of Aland, citing Almanac of 1831-03-08)');
		expect(note?.text).toContain('August 1831 (Foreign relations of Aland, citing Almanac of 1831-08)');
	});

	test('GIVEN a list that dates relations from the day of a restoration THEN it tells of that, and the beginning keeps its own date', () => {
		const given = ask({
			relations: { AA: ['BB,1991-11-05,,page-a,,'] },
			events: [
				eventRow({ kind: 'relations-established', date: '1938-05-31', source: 'page-b' }),
				eventRow({ date: '1940-08-01', actor: 'AA', source: 'ministry' }),
				eventRow({ kind: 'relations-restored', date: '1991-11-05', source: 'ministry' }),
			],
		});
		expect(given.facts.map(({ date, event }) => [date, event])).toEqual([
			['1938-05-31', 'relations-established'],
			['1940-08-01', 'relations-severed'],
			['1991-11-05', 'relations-restored'],
		]);
		expect(about(given, 'disagreement')).toEqual([]);
	});

	describe('GIVEN a beginning before one of the two came under another, and one after', () => {
		const entities = `
- { id: AA, name: Aland, official: Kingdom of Aland, kind: state, region: Europe, subregion: North, un: "1945", under: [{ entity: CC, kind: KIND, from: "1940-06-15", until: "1991-09-06", contested: true, sources: [page-a] }] }
- { id: BB, name: Bland, official: Republic of Bland, kind: state, region: Europe, subregion: North, un: "1945" }
- { id: CC, name: Cland, official: Cland, kind: state, region: Asia, subregion: East, un: "1992" }
`;
		const data = (kind: string): SmallData => ({
			relations: { AA: ['BB,1991-09-05,,page-a,,'] },
			events: [eventRow({ kind: 'relations-established', date: '1938-03-19', source: 'page-b' })],
			files: { 'curated/entities/all.yaml': entities.replace('KIND', kind) },
		});

		test('THEN the later is no dissent, but a beginning anew, told up to the date asked about', () => {
			const given = ask(data('annexation'));
			expect(about(given, 'disagreement')).toEqual([]);
			expect(about(given, 'succession').map(({ text }) => text)).toContain(
				'Foreign relations of Aland dates relations anew from 5 September 1991; in between, Aland had come under Cland.',
			);
			expect(
				ask(data('annexation'), '1939')
					.notes.map(({ text }) => text)
					.join(),
			).not.toContain('1991');
		});

		test('THEN an occupation makes no such difference', () => {
			expect(about(ask(data('occupation')), 'disagreement')).toHaveLength(1);
		});
	});
});

describe('one break of several dates', () => {
	const broken = (date: string, actor: string, summary: string, source: string) => eventRow({ date, actor, summary, source });
	const told = (rows: readonly string[], on = '1970') =>
		ask({ events: [eventRow({ kind: 'relations-established', date: '1950' }), ...rows] }, on);
	const unnamed = broken('1962', '', 'Relations were severed in a dispute.', 'page-a');
	const severals = (given: RelationsAnswer) =>
		given.facts.filter(({ event }) => event === 'relations-severed').map(({ date }) => date);

	test('GIVEN a break without an actor and one of a later date with one THEN one act, and sources that differ', () => {
		const given = told([unnamed, broken('1964', 'AA', 'Aland broke off relations.', 'page-b')]);
		expect(severals(given)).toEqual(['1962']);
		expect(given.headline.text).toMatch(/they had been severed in 1962\.$/);
		expect(about(given, 'disagreement').map(({ text }) => text)).toEqual([
			'Sources differ on when relations were severed: 1962 (Foreign relations of Aland) and 1964 (Foreign relations of Bland).',
		]);
	});

	test('GIVEN the act of one state under two dates THEN one act', () => {
		const given = told(
			[
				broken('1979-04-30', 'AA', 'Relations were broken off.', 'page-a'),
				broken('1980', 'AA', 'Aland severed its diplomatic ties.', 'page-b'),
			],
			'1985',
		);
		expect(severals(given)).toEqual(['1979-04-30']);
		expect(given.headline.text).toMatch(/they had been severed by Aland on 30 April 1979\.$/);
	});

	test('GIVEN each of the two with an act THEN two acts, and what names neither is no third', () => {
		const given = told([
			broken('1962-08-22', '', 'Relations were at an end.', 'page-a'),
			broken('1962-08-23', 'AA', 'Aland broke off relations.', 'page-b'),
			broken('1962-08-24', 'BB', 'Bland broke off relations in return.', 'page-b'),
		]);
		expect(severals(given)).toEqual(['1962-08-22', '1962-08-24']);
		expect(about(given, 'disagreement')).toHaveLength(1);
	});

	test('GIVEN a restoration between THEN two breaks', () => {
		const given = told([
			unnamed,
			eventRow({ kind: 'relations-restored', date: '1963', summary: 'They restored relations.' }),
			broken('1964', 'AA', 'Aland broke off relations.', 'page-b'),
		]);
		expect(severals(given)).toEqual(['1962', '1964']);
	});

	test('GIVEN a declaration of war after a break THEN it is told beside it', () => {
		const given = told(
			[
				broken('1941-12', 'AA', 'Aland broke off relations after an attack.', 'page-a'),
				broken('1942-05', 'AA', 'Aland declared war on Bland.', 'page-b'),
			],
			'1943',
		);
		expect(severals(given)).toEqual(['1941-12', '1942-05']);
		expect(about(given, 'disagreement')).toEqual([]);
	});

	test('GIVEN a year without an actor and a day of it with one THEN the headline names who did it, once', () => {
		const given = told([unnamed, broken('1962-05-03', 'AA', 'Aland broke off relations.', 'page-b')]);
		expect(given.headline.text).toMatch(/they had been severed by Aland on 3 May 1962\.$/);
	});
});
