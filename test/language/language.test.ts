import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Argument } from '../../src/answers/block.ts';
import { statement } from '../../src/answers/statement.ts';
import { createLanguage, languageFor } from '../../src/language/language.ts';
import type { english } from '../../src/language/locales.ts';
import { speak } from '../../src/language/speak.ts';

const en = languageFor('en');
const netherlands = { entity: 'NL', name: 'Netherlands' };
const chad = { entity: 'TD', name: 'Chad' };

/** A language whose messages are written for the test. */
function language(messages: string, definition: Partial<typeof english> = {}, fallback = en) {
	const folder = mkdtempSync(join(tmpdir(), 'attache-language-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'test.ftl'), messages);
	return createLanguage({ locale: 'de', folder, intl: 'de', ...definition }, fallback);
}

describe('English', () => {
	test.each([
		['2022-06-30', '30 June 2022'],
		['2022-06', 'June 2022'],
		['2022', '2022'],
		['1971~', 'about 1971'],
		['0988-09', 'September 988'],
		['0033', '33'],
		['1850~', 'about 1850'],
		['1582-10-10', '10 October 1582'],
	])('GIVEN the date %s THEN it is printed at its own precision: %s', (date, words) => {
		expect(en.date(date)).toBe(words);
	});

	test.each<[Argument[], string]>([
		[[netherlands], 'The Netherlands established diplomatic relations.'],
		[[netherlands, chad], 'The Netherlands and Chad established diplomatic relations.'],
		[[chad, netherlands, 'A'], 'Chad, the Netherlands and A established diplomatic relations.'],
	])('GIVEN a list of %j THEN it is joined with articles, and the sentence begins with a capital', (parties, text) => {
		expect(en.say(statement('event-established', { parties: { list: parties } }, [2]))).toEqual({ text, citations: [2] });
	});

	test('GIVEN a name in a title THEN it has no article', () => {
		expect(en.text('timeline-title', { country: netherlands })).toBe('Timeline: Netherlands');
	});

	test('GIVEN a count THEN it is printed without separators, and the verb follows it', () => {
		const args = { pages: 1, page: 1, from: { date: '2022' }, to: { date: '2023-01-02' } };
		expect(en.text('changes-headline', { ...args, total: 1 })).toBe('One change is recorded from 2022 to 2 January 2023.');
		expect(en.text('changes-headline', { ...args, total: 1234 })).toBe('1234 changes are recorded from 2022 to 2 January 2023.');
	});

	test('GIVEN a clause THEN it is said within its sentence', () => {
		const clause = { clause: statement('changes-title') };
		expect(en.text('timeline-title', { country: clause })).toBe('Timeline: Changes in the world');
	});

	test('GIVEN a key that has no message THEN it throws and names the key', () => {
		expect(() => en.text('no-such-message')).toThrow(/no file has the message no-such-message/);
	});

	test('GIVEN an argument that is missing THEN it throws and names message and argument', () => {
		expect(() => en.text('timeline-title')).toThrow(/timeline-title.*country/);
	});
});

describe('the choice of a language', () => {
	test.each([
		['en', 'en'],
		['en-US', 'en'],
		['en-XA', 'en-XA'],
		['tlh', 'en'],
		[undefined, 'en'],
	])('GIVEN the locale %s THEN %s is spoken', (locale, spoken) => {
		expect(languageFor(locale).locale).toBe(spoken);
	});
});

describe('the pseudo-locale', () => {
	const pseudo = languageFor('en-XA');

	test('GIVEN a sentence THEN no plain letter is left but those of its arguments', () => {
		const args = { page: 1, pages: 2, total: 3, from: { date: '2022-06-30' }, to: { date: '1971~' }, country: netherlands };
		const text = pseudo.text('changes-headline-of-country', args);
		expect(text).toContain('Netherlands');
		expect(text.replace('Netherlands', '')).not.toMatch(/[a-z]/i);
	});
});

describe('a language whose names have cases', () => {
	const cases = `
event-established = Beziehungen zu { FORM($parties, form: "dative") }.
entity-NL = { $form ->
    [dative] den Niederlanden
    [alone] Niederlande
   *[other] die Niederlande
 }
`;

	test('GIVEN a form THEN the name stands in it; a name without a message comes from CLDR', () => {
		const german = language(cases);
		const parties = { list: [netherlands, { entity: 'TD', name: 'Chad' }] };
		expect(german.text('event-established', { parties })).toBe('Beziehungen zu den Niederlanden und Tschad.');
	});

	test('GIVEN a former name THEN today’s name does not take its place', () => {
		const german = language(cases);
		const parties = { list: [{ entity: 'TR', name: 'Ottoman Empire', isFormerName: true as const }] };
		expect(german.text('event-established', { parties })).toBe('Beziehungen zu Ottoman Empire.');
	});

	test('GIVEN a map THEN its states stand in the order of the language’s alphabet, by its names', () => {
		const german = language(cases);
		const state = (id: string, name: string, isFormerName?: true) => ({
			...{ id, name, isFormerName, areas: [id] },
			status: 'relations' as const,
			basis: 'act' as const,
		});
		const said = speak(
			{
				...{ kind: 'answer', command: 'map', invocation: { command: 'map', options: {} }, sources: [], notes: [], next: [] },
				...{ title: statement('changes-title'), headline: statement('changes-title'), dataTo: '2026-01-01', dataVersion: 'v' },
				matched: [{ typed: 'Holland', id: 'NL', name: 'Netherlands', verdict: 'probable' }],
				blocks: [
					{
						kind: 'states',
						on: '1910',
						country: { id: 'NL', name: 'Netherlands', areas: ['NL'] },
						states: [state('AT', 'Austria'), state('EG', 'Egypt'), state('TR', 'Ottoman Empire', true)],
						counts: { relations: 3, suspended: 0, severed: 0, 'recognised-only': 0, none: 0, 'no-record': 0 },
						statusSources: 1,
					},
				],
			},
			german,
		);
		expect(said).toMatchObject({
			matched: [{ name: 'Niederlande' }],
			blocks: [
				{ country: { name: 'Niederlande' }, states: [{ name: 'Ägypten' }, { name: 'Österreich' }, { name: 'Ottoman Empire' }] },
			],
		});
	});

	test('GIVEN a message that is missing or wants what is not there THEN English is spoken', () => {
		const german = language(`${cases}\ntimeline-title = Zeitleiste: { $land }`);
		expect(german.text('timeline-title', { country: chad })).toBe('Timeline: Chad');
		expect(german.text('changes-title')).toBe('Changes in the world');
	});

	test('GIVEN a date THEN it is printed as the language prints it', () => {
		expect(language(cases).date('2022-06-30')).toBe('30. Juni 2022');
	});
});

test('GIVEN two messages of one key THEN it is said which file has the second', () => {
	expect(() => language('one = 1\none = 2')).toThrow(/test\.ftl: .*one.*rename or remove/);
});
