import { describe, expect, test } from 'vitest';
import { type RelationsAnswer, relationsAnswerSchema } from '../../src/answers/answer.ts';
import { answer } from '../support/answer.ts';
import type { SmallData } from '../support/dataFolder.ts';
import { eventRow, today, world } from '../support/world.ts';

function ask(data: SmallData, on?: string, country = 'AA', partner = 'BB'): RelationsAnswer {
	const given = answer(
		{ command: 'relations', options: { country, with: partner, ...(on === undefined ? {} : { on }) } },
		world(data),
	);
	return relationsAnswerSchema.parse(given);
}

const history: SmallData = {
	relations: { AA: ['BB,1992-03-31,,page-a,row 1,'], BB: ['AA,1992-03-31,,page-b,row 1,'] },
	events: [
		eventRow({ date: '2022-06-30', actor: 'AA', summary: 'Aland broke off relations over a recognition.' }),
		eventRow({ date: '2022-07-20', actor: 'BB', summary: 'Bland broke off relations in return.', source: 'page-b' }),
		eventRow({
			date: '2025-09-24',
			kind: 'relations-restored',
			summary: 'A communiqué restored relations.',
			source: 'ministry',
			people: 'Ann Other (AA)',
		}),
	],
};

describe('/relations', () => {
	test('GIVEN a restored pair THEN status, date, act, what led there and numbered sources are told', () => {
		const given = ask(history);
		expect(given.status).toBe('relations');
		expect(given.since).toEqual({ date: '2025-09-24', event: 'relations-restored' });
		expect(given.headline).toEqual({
			text: 'Aland and Bland have diplomatic relations, restored on 24 September 2025.',
			citations: [1],
		});
		expect(given.facts.map(({ date, event }) => `${date} ${event}`)).toEqual([
			'1992-03-31 relations-established',
			'2022-06-30 relations-severed',
			'2022-07-20 relations-severed',
			'2025-09-24 relations-restored',
		]);
		expect(given.sources.map(({ n }) => n)).toEqual([1, 2, 3]);
		expect(given.facts[3]?.people).toEqual([{ name: 'Ann Other' }]);
		expect(given.on).toBe(today);
		expect(given.dataTo).toBe('2026-10-09');
	});

	test('GIVEN a date between THEN who broke with whom is told, both ways, and nothing later', () => {
		const given = ask(history, '2023-01-01');
		expect(given.status).toBe('severed');
		expect(given.headline.text).toBe(
			'On 1 January 2023 Aland and Bland had no diplomatic relations: they had been severed by Aland on 30 June 2022, and by Bland on 20 July 2022.',
		);
		expect(given.facts.map(({ date }) => date)).toEqual(['1992-03-31', '2022-06-30', '2022-07-20']);
	});

	test('GIVEN a second break of a later time THEN the headline tells of the one that counted on the date, and of nothing later', () => {
		const twice: SmallData = {
			relations: { AA: ['BB,1992,,page-a,,'] },
			events: [
				eventRow({ date: '1998-05-12', actor: 'AA' }),
				eventRow({ date: '2018-07-08', kind: 'relations-restored' }),
				eventRow({ date: '2026-10-01', actor: 'BB' }),
			],
		};
		expect(ask(twice, '2010').headline.text).toBe(
			'In 2010 Aland and Bland had no diplomatic relations: they had been severed by Aland on 12 May 1998.',
		);
	});

	test('GIVEN the other side broke too, but after the date asked about THEN only the first break is told', () => {
		expect(ask(history, '2022-07-05').headline.text).toMatch(/severed by Aland on 30 June 2022\.$/);
	});

	test('GIVEN relations that a successor carried over THEN they count from their beginning, and the carrying over is named', () => {
		const given = ask(
			{
				events: [
					eventRow({ kind: 'relations-established', date: '1962-10-13', parties: 'AA UUUU' }),
					eventRow({ kind: 'relations-continued', actor: 'CC', date: '1991-12-26', parties: 'CC UUUU' }),
				],
			},
			undefined,
			'AA',
			'CC',
		);
		expect(given.since).toEqual({
			date: '1962-10-13',
			event: 'relations-established',
			carriedOver: { from: 'UUUU', date: '1991-12-26' },
		});
		expect(given.headline.text).toBe(
			'Aland and Cland have diplomatic relations, established on 13 October 1962 and carried over from the United Lands on 26 December 1991.',
		);
	});

	test('GIVEN a break that a successor carried over THEN who had broken, and when, is told beside the carrying over', () => {
		const data: SmallData = {
			events: [
				eventRow({ kind: 'relations-established', date: '1962-10-13', parties: 'AA UUUU' }),
				eventRow({ actor: 'AA', date: '1973-10-06', parties: 'AA UUUU', source: 'page-b' }),
				eventRow({ kind: 'relations-continued', actor: 'CC', date: '1991-12-26', parties: 'CC UUUU' }),
			],
		};
		const given = ask(data, undefined, 'AA', 'CC');
		expect(given).toMatchObject({
			status: 'severed',
			since: { date: '1973-10-06', event: 'relations-severed', carriedOver: { from: 'UUUU', date: '1991-12-26' } },
			headline: { citations: [1, 2] },
		});
		expect(given.headline.text).toBe(
			'Aland and Cland have no diplomatic relations: they were severed by Aland on 6 October 1973, a break carried over from the United Lands on 26 December 1991.',
		);
		expect(given.facts.map(({ date }) => date)).toEqual(['1962-10-13', '1973-10-06', '1991-12-26']);
	});

	test('GIVEN a break that one source dates by year and another by a later day of it THEN none is told before that day', () => {
		const broken = [
			eventRow({ date: '2002', summary: 'Relations ended.' }),
			eventRow({ date: '2002-07-21', actor: 'AA', source: 'page-b' }),
			eventRow({ date: '2002-07-23', actor: 'BB', source: 'ministry' }),
		];
		const observations = ['2002,severed,AA BB,The two broke in that year.,page-b,,,,,'];
		const given = ask({ relations: history.relations ?? {}, events: broken, observations }, '2002-07-20');
		expect(given).toMatchObject({ status: 'relations', notes: [] });
		expect(given.facts.map(({ date }) => date)).toEqual(['1992-03-31']);
	});

	test.each(['1992-03-01', '2000'])(
		'GIVEN a government that speaks of relations before the day that a list dates the first from THEN in %s both are told',
		(on) => {
			const observations = ['1992-02-20,relations,AA BB,The ministry said that there were relations.,ministry,,,,,'];
			const notes = ask({ relations: history.relations ?? {}, observations }, on).notes;
			expect(
				notes.filter(({ about }) => about === 'disagreement').map(({ text, citations }) => [text, citations.length]),
			).toEqual([
				[
					'Sources differ on when relations began: one has them by 20 February 1992, and others date the first establishment to 31 March 1992.',
					3,
				],
			]);
		},
	);

	test('GIVEN a suspension of which one secondary source alone tells THEN that is said, and a second source ends it', () => {
		const frozen = (source: string) => eventRow({ date: '2009', kind: 'relations-suspended', actor: 'AA', source });
		const told = (...sources: string[]) =>
			ask({ relations: history.relations ?? {}, events: sources.map(frozen) }, '2010').notes.map(({ text }) => text);
		expect(told('page-a')).toContain('One source alone calls the relations suspended.');
		expect(told('page-a', 'page-b')).not.toContain('One source alone calls the relations suspended.');
	});

	test('GIVEN a lowered representation THEN the headline says so until it is raised again', () => {
		const events = [
			eventRow({ kind: 'representation-downgraded', actor: 'AA', date: '2017-06-06' }),
			eventRow({ kind: 'credentials-presented', actor: 'BB', date: '2019-07-16' }),
		];
		const data = { relations: { AA: ['BB,1992-03-31,,page-a,,'] }, events };
		const given = ask(data, '2018');
		expect(given).toMatchObject({ status: 'relations', representation: { level: 'lowered', since: '2017-06-06' } });
		expect(given.headline.text).toBe(
			'In 2018 Aland and Bland had diplomatic relations, established on 31 March 1992. Their representation was lowered on 6 June 2017.',
		);
		expect(ask(data)).not.toHaveProperty('representation');
	});

	test('GIVEN a closed embassy THEN the headline says so, unless it opened again, or a list has it, or it was long ago', () => {
		const closed = eventRow({ kind: 'mission-closed', actor: 'AA', date: '2015-02-11', summary: 'Aland closed its embassy.' });
		const data = { relations: { AA: ['BB,1992-03-31,,page-a,,'] }, events: [closed] };
		const given = ask(data);
		expect(given).toMatchObject({ status: 'relations', closedEmbassies: [{ sender: 'AA', since: '2015-02-11' }] });
		expect(given.headline.text).toBe(
			'Aland and Bland have diplomatic relations, established on 31 March 1992. Aland closed its embassy on 11 February 2015.',
		);
		expect(ask(data, '2014')).not.toHaveProperty('closedEmbassies');
		const long = eventRow({ kind: 'mission-closed', actor: 'AA', date: '1999', summary: 'Aland closed its embassy.' });
		expect(ask({ ...data, events: [long] })).not.toHaveProperty('closedEmbassies');
		const opened = eventRow({ kind: 'mission-opened', actor: 'AA', date: '2018', summary: 'Aland opened its embassy again.' });
		expect(ask({ ...data, events: [closed, opened] })).not.toHaveProperty('closedEmbassies');
		const listed = {
			'curated/missions/AA.csv': 'host,kind,place,since,until,as_of,source\nBB,embassy,Blandtown,,,2025-11-10,page-a\n',
		};
		expect(ask({ ...data, files: listed })).not.toHaveProperty('closedEmbassies');
		const consulate = eventRow({ kind: 'mission-closed', actor: 'AA', date: '2015', summary: 'Aland closed its consulate.' });
		expect(ask({ ...data, events: [consulate] })).not.toHaveProperty('closedEmbassies');
	});

	test('GIVEN a date before the first establishment THEN none, with the establishment as its source', () => {
		const given = ask(history, '1980');
		expect(given).toMatchObject({ status: 'none', since: null });
		expect(given.headline.text).toBe(
			'In 1980 Aland and Bland had no diplomatic relations yet: they were first established on 31 March 1992.',
		);
		expect(given.headline.citations.length).toBeGreaterThan(0);
	});

	test('GIVEN many envoys of one state THEN only the last up to that day is told', () => {
		const envoy = (date: string, name: string) =>
			eventRow({ date, kind: 'credentials-presented', actor: 'AA', summary: `${name} presented credentials.` });
		const envoys = [envoy('1995-05-01', 'Ann'), envoy('1998-05-01', 'Ben'), envoy('2001-05-01', 'Cleo')];
		const given = ask({ ...history, events: envoys }, '1999-01-01');
		expect(given.facts.map(({ date }) => date)).toEqual(['1992-03-31', '1998-05-01']);
	});

	test('GIVEN recognition alone THEN the headline tells who gave it and when, and nothing of the sentence of the act', () => {
		const summary = 'It recognised the other; relations followed only in 2022.';
		const given = ask({ events: [eventRow({ kind: 'recognition', actor: 'AA', summary })] }, '2021');
		expect(given.status).toBe('recognised-only');
		expect(given.headline.text).toMatch(/though there was recognition: Aland recognised Bland on 5 May 2020\.$/);
	});

	test('GIVEN nothing THEN no record, said not to be the same as none', () => {
		const given = ask({});
		expect(given).toMatchObject({ status: 'no-record', since: null, facts: [], sources: [] });
		expect(given.headline.text).toMatch(/no record .* not the same as no relations/);
	});

	test('GIVEN a date before a state existed THEN the state of that time is answered for, and it is said', () => {
		const given = ask(
			{ events: [eventRow({ kind: 'relations-established', date: '1945-10-22', parties: 'AA UUUU' })] },
			'1980',
			'AA',
			'CC',
		);
		expect(given).toMatchObject({ status: 'relations', title: 'Aland – United Lands' });
		expect(given.notes[0]?.text).toBe('In 1980 Cland was part of the United Lands: this answer speaks of that state.');
	});

	test('GIVEN a former state without a date THEN its last day is answered for', () => {
		const given = ask(
			{ events: [eventRow({ kind: 'relations-established', date: '1945-10-22', parties: 'AA UUUU' })] },
			undefined,
			'AA',
			'UUUU',
		);
		expect(given).toMatchObject({ status: 'relations', on: '1991-12-26' });
		expect(given.next.map(({ label }) => label)).toContain('Cland');
	});

	test('GIVEN a date after both had ended THEN it is said which did not exist', () => {
		const given = ask({}, '2000', 'AA', 'UUUU');
		expect(given.status).toBe('no-record');
		expect(given.notes[0]?.text).toContain('The United Lands ceased to exist on 26 December 1991. After it: Cland.');
	});

	test('GIVEN lists that differ THEN both dates are told with their pages', () => {
		const given = ask({ relations: { AA: ['BB,1992-03-31,,page-a,,'], BB: ['AA,1994,,page-b,,'] } });
		const note = given.notes.find(({ about }) => about === 'disagreement');
		expect(note?.text).toContain('31 March 1992 (Foreign relations of Aland) and 1994 (Foreign relations of Bland)');
		expect(note?.citations).toHaveLength(2);
	});

	test('GIVEN a source that says none against a dated restoration THEN both are shown', () => {
		const given = ask({ ...history, observations: ['2025-10,none,AA BB,The two have no relations.,page-b,,,,,'] });
		expect(given.status).toBe('relations');
		expect(given.notes.find(({ about }) => about === 'disagreement')?.text).toBe(
			'Another source says otherwise: The two have no relations (as of October 2025).',
		);
	});

	test('GIVEN a sentence that names the year of its source THEN the year is not said again', () => {
		const given = ask({
			observations: [
				'1854,relations,AA BB,Representation of the two is recorded from 1854 to 1914.,page-b,,,,,',
				'1914,relations,AA BB,The two keep legations.,page-b,,,,,',
			],
		});
		expect(given.facts.map(({ text }) => text)).toEqual([
			'Representation of the two is recorded from 1854 to 1914.',
			'The two keep legations (as of 1914).',
		]);
	});

	test('GIVEN a source that says none after an establishment without a dated end THEN none, with both', () => {
		const given = ask({
			relations: { AA: ['BB,1992,,page-a,,'] },
			observations: ['2020,none,AA BB,The two have no relations.,page-b,,,,,'],
		});
		expect(given.status).toBe('none');
		expect(given.facts.map(({ event }) => event)).toEqual(['relations-established', 'observation']);
	});

	test('GIVEN one page that cites two references THEN it has one number, with both', () => {
		const files = { 'curated/publishers.csv': 'publisher,rank,what\nEncyclopaedia,2,\n' };
		const given = ask({
			events: [
				eventRow({ date: '2022-06-30', url: 'https://example.org/one' }),
				eventRow({ date: '2022-07-20', kind: 'envoy-recalled', actor: 'BB', url: 'https://example.org/two' }),
			],
			files,
		});
		expect(given.sources).toHaveLength(1);
		expect(given.sources[0]?.cites?.map(({ url }) => url)).toEqual(['https://example.org/one', 'https://example.org/two']);
		expect(given.facts.map(({ citations }) => citations)).toEqual([[1], [1]]);
	});

	test('GIVEN a quiz beside a better source THEN it heads nothing and is not shown; alone it is shown and not named', () => {
		const quiz = {
			sources: ['quiz,A quiz,Quizzes,https://example.org/q,2020,secondary,2025-11-10,2020'],
			files: { 'curated/publishers.csv': 'publisher,rank,what\nQuizzes,3,quiz\n' },
		};
		const ofQuiz = '2021,none,AA BB,No relations.,quiz,,,,,';
		const both = ask({ ...quiz, observations: [ofQuiz, '2020,none,AA BB,The two have no relations.,page-b,,,,,'] });
		expect(both.headline.text).toBe('Aland and Bland have no diplomatic relations, as of 2020.');
		expect(both.sources.map(({ id }) => id)).not.toContain('quiz');
		const alone = ask({ ...quiz, observations: [ofQuiz] });
		expect(alone.headline.text).toBe('Aland and Bland have no diplomatic relations, as of 2021.');
		expect(alone.sources.map(({ id }) => id)).toEqual(['quiz']);
	});

	test('GIVEN a change of a known month only THEN a day in it is told to be uncertain', () => {
		const given = ask(
			{ events: [eventRow({ date: '2022-06', actor: 'AA' })], relations: { AA: ['BB,1992,,page-a,,'] } },
			'2022-06-10',
		);
		expect(given.status).toBe('severed');
		expect(given.notes.find(({ about }) => about === 'caution')?.text).toContain('may have been: relations');
	});

	test('GIVEN posts THEN they are told as representation', () => {
		const files = {
			'curated/missions/AA.csv': 'host,kind,place,since,until,as_of,source,locator\nBB,embassy,Blandtown,,,2025-11-10,page-a,\n',
		};
		const given = ask({ ...history, files });
		expect(given.notes.find(({ about }) => about === 'representation')?.text).toBe(
			'Aland keeps an embassy in Blandtown (10 November 2025).',
		);
	});

	test('GIVEN many posts THEN the embassy comes first and consulates are counted; a later break is told', () => {
		const rows = ['consulate,Abc', 'consulate-general,Bcd', 'embassy,Blandtown', 'non-resident,'].map(
			(post) => `BB,${post},,,2025-11-10,page-a,\n`,
		);
		const files = { 'curated/missions/AA.csv': `host,kind,place,since,until,as_of,source,locator\n${rows.join('')}` };
		const textOf = (given: RelationsAnswer) => given.notes.find(({ about }) => about === 'representation')?.text;
		expect(textOf(ask({ ...history, files }))).toBe('Aland keeps an embassy in Blandtown and 2 consulates (10 November 2025).');
		const events = [...(history.events ?? []), eventRow({ date: '2026-10-01', actor: 'BB' })];
		expect(textOf(ask({ ...history, events, files }))).toBe(
			'Aland kept an embassy in Blandtown and 2 consulates (10 November 2025); since then relations were severed (1 October 2026).',
		);
	});

	test('GIVEN posts with their days THEN those of the date are told with them', () => {
		const rows = [
			'legation,,1992-04-01,1999-12-31,1999-12-31',
			'embassy,,2000-01-01,,2020-12-31',
			'consulate,,,1995-05-01,1992-04-01',
		];
		const files = {
			'curated/missions/AA.csv': `host,kind,place,since,until,as_of,source,locator\n${rows.map((row) => `BB,${row},page-a,\n`).join('')}`,
		};
		const on = (day?: string) => ask({ ...history, files }, day).notes.find(({ about }) => about === 'representation')?.text;
		expect(on('1994-01-01')).toBe(
			'Aland kept a legation (from 1 April 1992 to 31 December 1999) and a consulate (until 1 May 1995).',
		);
		expect(on('2010-01-01')).toBe('Aland kept an embassy (from 1 January 2000).');
		// The list is from before the break of 2022, and the embassy after the restoration of 2025 another matter.
		expect(on()).toBeUndefined();
	});

	test('GIVEN a mission that closed after the list and opened again THEN it is told as kept', () => {
		const files = {
			'curated/missions/AA.csv': 'host,kind,place,since,until,as_of,source,locator\nBB,embassy,Blandtown,,,2025-11-10,page-a,\n',
		};
		const acts = ['mission-closed', 'mission-opened'].map((kind, month) =>
			eventRow({ date: `2026-0${month + 1}-01`, kind, actor: 'AA', summary: `The ${kind} of ${month}.` }),
		);
		const given = ask({ ...history, events: [...(history.events ?? []), ...acts], files });
		expect(given.notes.find(({ about }) => about === 'representation')?.text).toBe(
			'Aland keeps an embassy in Blandtown (10 November 2025).',
		);
	});

	test('GIVEN posts between two of whom nothing else is known THEN they are told as well, of either side', () => {
		const header = 'host,kind,place,since,until,as_of,source,locator\n';
		const files = {
			'curated/missions/AA.csv': `${header}BB,embassy,Blandtown,,,2025-11-10,page-a,\n`,
			'curated/missions/BB.csv': `${header}AA,consulate,Alandtown,,,2025-11-10,page-b,\n`,
		};
		const given = ask({ files });
		expect(given.status).toBe('no-record');
		expect(given.notes.filter(({ about }) => about === 'representation').map(({ text }) => text)).toEqual([
			'Aland keeps an embassy in Blandtown (10 November 2025).',
			'Bland keeps a consulate in Alandtown (10 November 2025).',
		]);
	});

	test('GIVEN twenty events THEN six facts are told, the changes of status among them', () => {
		const visits = Array.from({ length: 20 }, (_, day) =>
			eventRow({ date: `2024-01-${String(day + 1).padStart(2, '0')}`, kind: 'visit', actor: 'AA', summary: `Visit ${day}.` }),
		);
		const given = ask({ ...history, events: [...(history.events ?? []), ...visits] });
		expect(given.facts).toHaveLength(6);
		expect(given.facts.filter(({ event }) => event !== 'visit')).toHaveLength(4);
	});

	test('GIVEN the invocation of the answer THEN asked again it gives the same answer', () => {
		const context = world(history);
		const first = answer({ command: 'relations', options: { country: 'aland', with: 'Bland' } }, context) as RelationsAnswer;
		const { matched: _one, ...again } = answer(first.invocation, context) as RelationsAnswer;
		const { matched: _two, ...before } = first;
		expect(again).toEqual(before);
	});
});

describe('questions that cannot be answered as asked', () => {
	test.each([
		[{ country: 'AA', with: 'aland' }, 'error', /both mean Aland/],
		[{ country: 'AA', with: 'BB', on: '2022-13-01' }, 'error', /“2022-13-01” is no date/],
		[{ country: 'AA', with: 'BB', on: '2030' }, 'error', /2030 is in the future/],
		[{ country: 'AA', with: 'Qwxzy' }, 'unknown', /no state called “Qwxzy”/],
		[{ country: 'AA' }, 'unknown', /with whom\?/],
		[{}, 'unknown', /Name two states/],
	])('GIVEN %j THEN %s', (options, kind, message) => {
		const given = answer({ command: 'relations', options: options as Record<string, string> }, world());
		expect(given.kind).toBe(kind);
		expect((given as { message: string }).message).toMatch(message);
	});

	test('GIVEN both states in one box THEN they are split', () => {
		expect(answer({ command: 'relations', options: { country: 'Aland/Bland' } }, world(history))).toMatchObject({
			status: 'relations',
		});
	});

	test('GIVEN an unknown command THEN the known ones are told', () => {
		expect(answer({ command: 'weather', options: {} }, world())).toMatchObject({
			kind: 'error',
			message: expect.stringContaining('/relations'),
		});
	});
});
