import { describe, expect, test } from 'vitest';
import { type MapAnswer, mapAnswerSchema } from '../../src/answers/answer.ts';
import { answer } from '../support/answer.ts';
import { listsOf } from '../support/lists.ts';
import { eventRow, world } from '../support/world.ts';

function ask(options: Record<string, string>): MapAnswer {
	const context = world({
		events: [
			eventRow({ date: '1950-01-01', kind: 'relations-established', parties: 'AA BB' }),
			eventRow({ date: '2020-05-05', kind: 'relations-severed', actor: 'AA', parties: 'AA BB' }),
			eventRow({ date: '1960', kind: 'relations-established', parties: 'AA UUUU', source: 'page-b' }),
		],
	});
	return mapAnswerSchema.parse(answer({ command: 'map', options: { country: 'AA', ...options } }, context));
}

const statusOf = (given: MapAnswer) => Object.fromEntries(given.states.map(({ id, status }) => [id, status]));

describe('/map', () => {
	test('GIVEN no date THEN every state of today has its status, and the counts add up', () => {
		const given = ask({});
		expect(statusOf(given)).toEqual({ BB: 'severed', CC: 'no-record' });
		expect(given.counts).toMatchObject({ severed: 1, 'no-record': 1, relations: 0 });
		expect(Object.values(given.counts).reduce((sum, count) => sum + count, 0)).toBe(given.states.length);
		expect(given.headline.text).toBe('Aland has diplomatic relations with 0 of the 2 states listed.');
	});

	test.each([
		['', 'not-listed'],
		['1', 'complete-list'],
	])('GIVEN lists that leave a state out (count "%s") THEN it is told apart, and a note says what that means', (count, basis) => {
		const given = answer({ command: 'map', options: { country: 'AA' } }, world(listsOf(count))) as MapAnswer;
		expect(given.states).toMatchObject([
			{ id: 'CC', status: 'relations' },
			{ id: 'BB', status: 'none', basis },
		]);
		expect(given.notes[0]?.text).toBe(
			'1 state is told apart as not listed: lists of partners leave it out, and no source read here says in words that there are no relations.',
		);
	});

	test('GIVEN a source that says none THEN it stands among those, without that note', () => {
		const none = '2025-11-10,none,AA BB,The two have no relations.,page-b,,,,,';
		const given = answer({ command: 'map', options: { country: 'AA' } }, world({ observations: [none] })) as MapAnswer;
		expect(given.states).toContainEqual({ id: 'BB', name: 'Bland', status: 'none', basis: 'stated', areas: ['BB'] });
		expect(given.notes.map(({ text }) => text).join()).not.toContain('not listed');
	});

	test('GIVEN a date THEN the status of that date, and the area of a later state shows the state that lay there', () => {
		const given = ask({ on: '1980-01-01' });
		expect(statusOf(given)).toEqual({ BB: 'relations', UUUU: 'relations' });
		expect(given.states.find(({ id }) => id === 'UUUU')?.areas.toSorted()).toEqual(['CC', 'UUUU']);
		expect(given.headline.text).toBe('On 1 January 1980 Aland had diplomatic relations with 2 of the 2 states listed.');
		expect(given.notes.map(({ text }) => text).join()).toContain('Borders are today’s');
	});

	test('GIVEN statuses THEN the sources that they rest on are counted, and the one used most is cited', () => {
		const given = ask({ on: '1980' });
		expect(given.statusSources).toBe(2);
		expect(given.headline.citations.length).toBe(2);
		expect(given.sources.map(({ id }) => id).toSorted()).toEqual(['page-a', 'page-b']);
	});

	test('GIVEN a state that ended and no date THEN its last day, with its own area marked', () => {
		const given = ask({ country: 'UUUU' });
		expect(given.on).toBe('1991-12-26');
		expect(given.country.areas).toContain('UUUU');
		expect(statusOf(given)).toMatchObject({ AA: 'relations' });
	});

	test('GIVEN its own invocation THEN the same answer', () => {
		const context = world();
		const given = answer({ command: 'map', options: { country: 'Aland', on: '1980' } }, context) as MapAnswer;
		const again = answer(given.invocation, context) as MapAnswer;
		expect({ ...again, matched: [] }).toEqual({ ...given, matched: [] });
	});

	test.each([
		[{}, 'unknown'],
		[{ country: 'Nowhere at all' }, 'unknown'],
		[{ country: 'AA', on: 'yesterday' }, 'error'],
		[{ country: 'AA', on: '2999' }, 'error'],
	])('GIVEN %j THEN %s', (options, kind) => {
		expect(answer({ command: 'map', options: options as Record<string, string> }, world()).kind).toBe(kind);
	});
});
