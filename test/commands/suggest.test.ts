import { afterAll, describe, expect, test } from 'vitest';
import { answer, suggest } from '../../commands/index.ts';
import { languageFor } from '../../src/language/language.ts';
import { pseudo } from '../../src/language/pseudo.ts';
import { realContext } from '../support/realContext.ts';
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

describe('offices offered while typing', () => {
	const context = realContext('2026-11-28');
	afterAll(() => context.store.close());
	const offered = (typed: string) => suggest('whois', 'name', typed, context).map(({ value }) => value);

	test.each([
		['foreign minister of s', ['Saudi Arabia', 'Senegal', 'Serbia'].map((state) => `foreign minister of ${state}`)],
		['president of f', ['president of Finland', 'president of France']],
		['king of j', ['king of Jordan']],
		['us ambassador to is', ['us ambassador to Israel']],
		['ambassador of ukraine to g', ['ambassador of ukraine to Germany']],
		['presidente de mo', ['presidente de Moldova']],
		['german ch', ['german chancellor']],
		['french pres', ['french president']],
		['taoi', ['taoiseach']],
		['us amb', ['us ambassador to Israel']],
		['foreign min', ['foreign minister of Israel']],
	])('GIVEN “%s” THEN among others %j', (typed, expected) => {
		expect(offered(typed)).toEqual(expect.arrayContaining(expected));
	});

	test('GIVEN a state without such an office, or one that ended THEN it is not offered', () => {
		expect(offered('president of j')).not.toContain('president of Jordan');
		expect(offered('foreign minister of so')).not.toContain('foreign minister of Soviet Union');
	});

	test('GIVEN a name that persons bear THEN they come first', () => {
		expect(offered('king')[0]).toMatch(/^Q\d+$/);
		expect(offered('pope')[0]).toMatch(/^Q\d+$/);
		expect(offered('merk').every((value) => /^(?:Q\d+|x-)/.test(value))).toBe(true);
	});

	test('GIVEN everything that is offered THEN it is answered, and Discord takes it', () => {
		const typed = ['foreign minister of s', 'us amb', 'prime m', 'king of ', 'president of the u', 'nato sec', 'chancellor of '];
		const texts = typed.flatMap((text) => offered(text).filter((value) => value.includes(' ')));
		expect(texts.length).toBeGreaterThan(40);
		for (const text of texts) {
			expect(text.length).toBeLessThanOrEqual(100);
			expect(answer({ command: 'whois', options: { name: text } }, context).kind, text).toMatch(/^(?:answer|choices)$/);
		}
		for (const text of typed) expect(offered(text).length).toBeLessThanOrEqual(25);
	});
});
