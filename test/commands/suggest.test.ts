import { describe, expect, test } from 'vitest';
import { answer, suggest } from '../../commands/index.ts';
import { languageFor } from '../../src/language/language.ts';
import { pseudo } from '../../src/language/pseudo.ts';
import { eventRow, world } from '../support/world.ts';

describe('what is offered while typing', () => {
	const events = [
		eventRow({ date: '2026-05-05', actor: 'BB', parties: 'BB CC' }),
		eventRow({ date: '2026-06-05', kind: 'relations-restored', parties: 'BB CC' }),
		eventRow({ date: '2026-07-05', kind: 'visit', actor: 'AA', parties: 'AA BB' }),
	];

	test('GIVEN nothing typed THEN who was in the news most', () => {
		expect(suggest('relations', 'country', ' ', world({ events })).map(({ value }) => value)).toEqual(['BB', 'CC', 'AA']);
	});

	test('GIVEN the first letters THEN names that begin so, with ids as values', () => {
		expect(suggest('relations', 'with', 'Bl', world({ events }))[0]).toEqual({ name: 'Bland', value: 'BB' });
	});

	test.each([
		['en', 'United Lands (former state)'],
		['en-XA', `United Lands (${pseudo('former state')})`],
	])('GIVEN a choice in %s that is sent back as its label THEN it is understood', (locale, label) => {
		const context = world({ events });
		const [choice] = suggest('timeline', 'country', 'United', context, languageFor(locale));
		expect(choice).toEqual({ name: label, value: 'UUUU' });
		const asked = answer({ command: 'timeline', options: { country: choice?.name ?? '' } }, context);
		expect(asked).toMatchObject({ kind: 'answer', invocation: { options: { country: 'UUUU' } } });
	});

	test('GIVEN an option without names THEN nothing', () => {
		expect(suggest('relations', 'on', '19', world({ events }))).toEqual([]);
	});
});
