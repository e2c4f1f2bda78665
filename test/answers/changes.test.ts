import { describe, expect, test } from 'vitest';
import { type ChangesAnswer, changesAnswerSchema } from '../../src/answers/answer.ts';
import { answer } from '../support/answer.ts';
import { eventRow, world } from '../support/world.ts';

const events = [
	eventRow({ date: '2020-05-05', kind: 'relations-established', parties: 'AA BB', summary: 'Begun.' }),
	eventRow({ date: '2026-08-01', kind: 'relations-severed', actor: 'AA', parties: 'AA BB', summary: 'Broken.' }),
	eventRow({ date: '2026-09-01', kind: 'relations-restored', parties: 'AA BB', summary: 'Mended.' }),
	eventRow({ date: '2026-10-01', kind: 'mission-opened', actor: 'BB', parties: 'BB AA', summary: 'An embassy.' }),
	eventRow({ date: '2026-10-02', kind: 'visit', actor: 'BB', parties: 'BB AA', summary: 'A visit.' }),
	eventRow({ date: '2026-07-20', kind: 'recognition', actor: 'BB', parties: 'BB CC', summary: 'Recognised.' }),
];

function ask(options: Record<string, string | number>): ChangesAnswer {
	return changesAnswerSchema.parse(answer({ command: 'changes', options }, world({ events })));
}

const texts = (given: ChangesAnswer) => given.events.map(({ text }) => text);

describe('/changes', () => {
	test('GIVEN nothing THEN the last 90 days of the data: changes of status first, newest first, and no visits', () => {
		const given = ask({});
		expect(given.since).toBe('2026-07-11');
		expect(texts(given)).toEqual(['Mended.', 'Broken.', 'Recognised.', 'An embassy.']);
		expect(given.headline.text).toBe('4 changes are recorded from 11 July 2026 to 9 October 2026.');
	});

	test('GIVEN a date THEN everything since', () => {
		expect(texts(ask({ since: '2020' }))).toContain('Begun.');
	});

	test('GIVEN a country THEN only its changes', () => {
		expect(texts(ask({ country: 'Cland' }))).toEqual(['Recognised.']);
	});

	test('GIVEN pages THEN each event stands on one, and a page beyond the last is the last', () => {
		const pages = [1, 2, 3].map((page) => ask({ limit: 2, page }));
		expect(pages.flatMap(texts).slice(0, 4)).toEqual(['Mended.', 'Broken.', 'Recognised.', 'An embassy.']);
		expect(pages[2]).toMatchObject({ page: 2, pages: 2, total: 4 });
		expect(pages[0]?.next).toContainEqual({
			label: 'Further',
			invocation: { command: 'changes', options: { limit: 2, page: 2 } },
		});
	});

	test('GIVEN nothing that changed THEN an empty page that names the range', () => {
		expect(ask({ since: '2026-10-05' })).toMatchObject({
			total: 0,
			pages: 1,
			headline: { text: expect.stringContaining('No change') },
		});
	});

	test('GIVEN a wrong date THEN it is said', () => {
		expect(answer({ command: 'changes', options: { since: 'soon' } }, world({ events }))).toMatchObject({ kind: 'error' });
	});
});
