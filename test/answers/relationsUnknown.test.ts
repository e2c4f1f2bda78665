/** What `/relations` says where no act explains a status: lists, undated words, and time of which nothing is known. */
import { describe, expect, test } from 'vitest';
import { type RelationsAnswer, relationsAnswerSchema } from '../../src/answers/answer.ts';
import { answer } from '../support/answer.ts';
import type { SmallData } from '../support/dataFolder.ts';
import { listsOf } from '../support/lists.ts';
import { eventRow, world } from '../support/world.ts';

function ask(data: SmallData, on?: string, country = 'AA', partner = 'BB'): RelationsAnswer {
	const options = { country, with: partner, ...(on === undefined ? {} : { on }) };
	return relationsAnswerSchema.parse(answer({ command: 'relations', options }, world(data)));
}

const established = 'BB,1960-08-16,,page-a,,';
const none = '2025-11-10,none,AA BB,The two have no relations.,page-b,,,,,';

describe('/relations without an act', () => {
	test('GIVEN lists that leave each other out THEN that is said, both cited, and no comfort is taken from the news', () => {
		const given = ask(listsOf(''));
		expect(given).toMatchObject({ status: 'none', basis: 'not-listed', since: { date: null, event: 'observation' } });
		expect(given.headline).toEqual({
			text: 'Neither Aland nor Bland lists the other among its partners (November 2025).',
			citations: [1, 2],
		});
		expect(given.notes.map(({ text }) => text).join()).not.toContain('no later change');
	});

	test('GIVEN a date before the lists THEN it is told what is concluded from what', () => {
		expect(ask(listsOf(''), '1990').headline.text).toBe(
			'In 1990 Aland and Bland had no diplomatic relations as far as is known: neither lists the other among its partners (November 2025), and nothing older says otherwise.',
		);
	});

	test('GIVEN a list that calls itself complete THEN whose list it is and whom it leaves out', () => {
		const given = ask(listsOf('1'));
		expect(given).toMatchObject({ status: 'none', basis: 'complete-list' });
		expect(given.headline.text).toBe('Aland does not list Bland among its partners (November 2025).');
	});

	test('GIVEN a source that says none, and nothing else THEN none of old, by that source', () => {
		expect(ask({ observations: [none] }).headline.text).toBe(
			'Aland and Bland have no diplomatic relations, as of 10 November 2025.',
		);
		const before = ask({ observations: [none] }, '1950');
		expect(before).toMatchObject({ status: 'none', basis: 'stated' });
		expect(before.headline.text).toContain('as far as is known: a source of 10 November 2025 says that there are none');
	});

	test('GIVEN an establishment and a later denial THEN the time between is not known, and both ends are told', () => {
		const given = ask({ relations: { AA: [established] }, observations: [none] }, '2010');
		expect(given).toMatchObject({ status: 'no-record', basis: null, since: null });
		expect(given.headline.text).toBe(
			'How Aland and Bland stood in 2010 is not recorded: they had relations on 16 August 1960, and by 10 November 2025 they had none.',
		);
		expect(given.intervals.map(({ status }) => status)).toEqual(['none', 'relations', 'no-record', 'none']);
	});

	test('GIVEN a denial that says since when THEN it counts from then', () => {
		const since = '2025-11-10,none,AA BB,The two have had no relations since 1974.,page-b,,,,,,1974\n';
		const header = 'as_of,status,parties,summary,source,locator,cited_publisher,cited_title,cited_url,cited_date,since\n';
		const data = { relations: { AA: [established] }, files: { 'curated/observations/all.csv': header + since } };
		expect(ask(data, '1973').status).toBe('relations');
		const given = ask(data, '2010');
		expect(given).toMatchObject({ status: 'none', basis: 'stated', since: { date: '1974', event: 'observation' } });
		expect(given.headline.text).toBe('In 2010 Aland and Bland had no diplomatic relations, and had had none since 1974.');
	});

	test('GIVEN a partner of a list without a date THEN relations, from when both existed, and it is said that the beginning is not recorded', () => {
		const data = { relations: { AA: ['CC,,,page-a,,'] } };
		const now = ask(data, undefined, 'AA', 'CC');
		expect(now).toMatchObject({ status: 'relations', basis: 'stated', knownFrom: '2025-11-10', intervals: [{ from: null }] });
		expect(now.headline.text).toBe('Aland and Cland have diplomatic relations; when they began is not recorded.');
		expect(ask(data, '2000', 'AA', 'CC').headline.text).toBe(
			'In 2000 Aland and Cland had diplomatic relations as far as is known: they are recorded from 10 November 2025 on, and when they began is not recorded.',
		);
		expect(ask(data, '1990', 'AA', 'CC').status).toBe('no-record');
	});

	test('GIVEN such a partner with an embassy of older THEN relations are known from then on', () => {
		const given = ask(
			{
				relations: { AA: ['BB,,,page-a,,'] },
				files: {
					'curated/missions/AA.csv': 'host,kind,place,since,until,as_of,source\nBB,embassy,Blandtown,1951,,2025-11-10,page-a\n',
				},
			},
			'1980',
		);
		expect(given).toMatchObject({ status: 'relations', knownFrom: '1951' });
		expect(given.headline.text).toBe('In 1980 Aland and Bland had diplomatic relations; when they began is not recorded.');
	});

	test('GIVEN a restoration without a known break THEN the time before it is open, and that is said', () => {
		const data = {
			relations: { AA: ['BB,1962,,page-a,,'] },
			events: [eventRow({ date: '1988-10-03', kind: 'relations-restored' })],
		};
		const given = ask(data, '1985');
		expect(given.status).toBe('no-record');
		expect(given.headline.text).toBe(
			'How Aland and Bland stood in 1985 is not recorded: their relations were restored on 3 October 1988, and when they had been broken is not recorded.',
		);
		expect(ask(data).headline.text).toBe('Aland and Bland have diplomatic relations, restored on 3 October 1988.');
	});

	test('GIVEN an ambassador from before the first establishment of a list THEN the time between is open', () => {
		const events = [eventRow({ date: '1955', kind: 'credentials-presented', actor: 'AA' })];
		const given = ask({ relations: { AA: [established] }, events }, '1958');
		expect(given.status).toBe('no-record');
		expect(given.headline.text).toContain('said to have been established first on 16 August 1960, but an envoy');
		expect(ask({ relations: { AA: [established] }, events }, '1950').status).toBe('none');
	});

	test('GIVEN an old break that the lists do not mark THEN it is told, then that its end is not recorded, then relations as far as is known', () => {
		const data = { relations: { AA: [established] }, events: [eventRow({ date: '1973-10-06', actor: 'AA' })] };
		expect(ask(data, '1974').headline.text).toBe(
			'In 1974 Aland and Bland had no diplomatic relations: they had been severed by Aland on 6 October 1973.',
		);
		const open = ask(data, '1980');
		expect(open).toMatchObject({ status: 'no-record', basis: null, since: null });
		expect(open.headline.text).toBe(
			'How Aland and Bland stood in 1980 is not recorded: their relations were severed on 6 October 1973 and existed again by 10 November 2025, and when they were restored is not recorded.',
		);
		expect(open.headline.citations).toHaveLength(2);
		expect(ask(data, '2010').headline.text).toBe(
			'In 2010 Aland and Bland had diplomatic relations as far as is known: they were severed on 6 October 1973 and are recorded again from 10 November 2025 on; when they were restored is not recorded.',
		);
		const now = ask(data);
		expect(now).toMatchObject({ status: 'relations', basis: 'stated', since: { date: null, event: 'observation' } });
		expect(now.headline.text).toBe(
			'Aland and Bland have diplomatic relations: they were severed on 6 October 1973 and existed again by 10 November 2025; when they were restored is not recorded.',
		);
	});

	test('GIVEN two breaks years apart THEN the time between is open, and both are told', () => {
		const events = ['1966-10-03', '1979-03-31'].map((date) => eventRow({ date, actor: 'AA' }));
		const given = ask({ relations: { AA: [established] }, events }, '1972');
		expect(given).toMatchObject({ status: 'no-record', basis: null });
		expect(given.headline.text).toBe(
			'How Aland and Bland stood in 1972 is not recorded: their relations were severed on 3 October 1966 and again on 31 March 1979, and when they were restored between is not recorded.',
		);
	});

	test('GIVEN a break that is younger, or that the list marks THEN it lasts', () => {
		const events = [eventRow({ date: '2016-01-04', actor: 'AA' })];
		expect(ask({ relations: { AA: [established] }, events }).status).toBe('severed');
		const old = [eventRow({ date: '1973-10-06', actor: 'AA' })];
		expect(ask({ relations: { AA: ['BB,1960-08-16,severed,page-a,,'] }, events: old }).status).toBe('severed');
	});
});
