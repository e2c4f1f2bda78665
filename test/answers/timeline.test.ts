import { describe, expect, test } from 'vitest';
import { type TimelineAnswer, timelineAnswerSchema } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { answer } from '../support/answer.ts';
import { eventRow, world } from '../support/world.ts';

const days = Array.from({ length: 20 }, (_, index) => `20${String(index + 1).padStart(2, '0')}-05-05`);

function threeVisits(): Context {
	return world({
		events: [
			...days.map((date) => eventRow({ date, kind: 'visit', actor: 'AA', summary: `Visit of ${date}.` })),
			eventRow({ date: '2010', kind: 'agreement-signed', parties: 'AA CC', summary: 'A treaty was signed.' }),
		],
	});
}

function ask(options: Record<string, string | number>): TimelineAnswer {
	return timelineAnswerSchema.parse(answer({ command: 'timeline', options: { country: 'AA', ...options } }, threeVisits()));
}

describe('/timeline', () => {
	test('GIVEN no dates THEN the newest come first, in pages that cover all events once', () => {
		const first = ask({ kind: 'visits' });
		expect(first).toMatchObject({ total: 20, page: 1, pages: 3, order: 'newest' });
		const all = [1, 2, 3].flatMap((page) => ask({ kind: 'visits', page }).events.map(({ date }) => date));
		expect(all).toEqual([...days].reverse());
	});

	test('GIVEN a beginning THEN the oldest come first, none before it', () => {
		const { events, order } = ask({ from: '2015', kind: 'visits' });
		expect(order).toBe('oldest');
		expect(events[0]?.date).toBe('2015-05-05');
	});

	test('GIVEN from and to in one year THEN an event of that year without a day is found', () => {
		expect(
			ask({ from: '2010', to: '2010' })
				.events.map(({ event }) => event)
				.sort(),
		).toEqual(['agreement-signed', 'visit']);
	});

	test('GIVEN a date that is about a year THEN it counts from the first day of that year', () => {
		const about = world({
			events: [
				eventRow({ date: '2003~', kind: 'visit', actor: 'AA', summary: 'About 2003.' }),
				eventRow({ date: '2003-02-10', kind: 'visit', actor: 'AA', summary: 'In February.' }),
			],
		});
		const found = (options: Record<string, string>) =>
			timelineAnswerSchema
				.parse(answer({ command: 'timeline', options: { country: 'AA', kind: 'visits', ...options } }, about))
				.events.map(({ text }) => text);
		expect(found({ from: '2003-01-01' })).toEqual(['About 2003.', 'In February.']);
		expect(found({ from: '2003-02-01' })).toEqual(['In February.']);
		expect(found({ to: '2003-01-31' })).toEqual(['About 2003.']);
	});

	test('GIVEN a partner THEN only events with it', () => {
		expect(ask({ with: 'Cland' }).events.map(({ text }) => text)).toEqual(['A treaty was signed.']);
	});

	test('GIVEN a page beyond the last THEN the last is shown', () => {
		expect(ask({ kind: 'visit', page: 99 })).toMatchObject({
			page: 3,
			events: expect.arrayContaining([expect.objectContaining({ date: '2001-05-05' })]),
		});
	});

	test('GIVEN pages THEN the next questions lead there and back', () => {
		expect(
			ask({ kind: 'visits', page: 2 }).next.map(({ label, invocation }) => `${label} ${invocation.options['page']}`),
		).toEqual(['Older 3', 'Newer 1']);
	});

	test.each([
		[{ from: '2020', to: '2010' }, /`from` is after `to`/],
		[{ kind: 'gossip' }, /“gossip” is no kind of event/],
		[{ with: 'Aland' }, /both mean Aland/],
		[{ from: 'yesterday' }, /“yesterday” is no date/],
	])('GIVEN %j THEN it is said what is wrong', (options, message) => {
		const given = answer(
			{ command: 'timeline', options: { country: 'AA', ...(options as Record<string, string>) } },
			threeVisits(),
		);
		expect(given).toMatchObject({ kind: 'error', message: expect.stringMatching(message) });
	});

	test('GIVEN nothing recorded THEN an empty page, not an error', () => {
		expect(ask({ kind: 'recognition' })).toMatchObject({
			total: 0,
			pages: 1,
			events: [],
			headline: { text: expect.stringContaining('No events') },
		});
	});
});
