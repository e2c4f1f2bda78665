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
