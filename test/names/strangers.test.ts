/** Nobody is answered about in the place of somebody else. */
import { afterAll, describe, expect, test } from 'vitest';
import { isSlipOf, makeStrangers } from '../support/names/strangers.ts';
import { realContext } from '../support/realContext.ts';

const { store, names } = realContext('2026-11-28');
afterAll(() => store.close());

/** The person that a typed name is answered with, said or unsaid. */
function answered(name: string): string | undefined {
	const { verdict, candidates } = names.resolve(name, { type: 'person' });
	return verdict === 'sure' || verdict === 'probable' ? candidates[0]?.id : undefined;
}

describe('a name that nobody bears', () => {
	test('GIVEN six hundred made names THEN two at most are answered with a person', () => {
		const entries = [...store.names()];
		const strangers = makeStrangers(entries, { replaced: 500, invented: 100 });
		const wrong = strangers.filter(({ query }) => {
			const id = answered(query);
			return (
				id !== undefined &&
				!isSlipOf(
					query,
					entries.filter((entry) => entry.id === id),
				)
			);
		});
		expect(wrong.length, wrong.map(({ query }) => query).join(', ')).toBeLessThanOrEqual(2);
	});

	test.each([
		['a name of three parts one syllable away', 'Kim Yong Un'],
		['the same parts in an order in which nobody writes them', 'Kim Un Jong'],
		['the given name of one and the family name of another', 'Emmanuel Scholz'],
		['a name whose consonants are those of another', 'Saddam Hassan'],
		['a beginning of another name', 'Louis XVI'],
		['a word that the person lacks', 'Emmanuel Macron Dupont'],
	])('GIVEN %s THEN it is asked back', (_, name) => {
		expect(answered(name)).toBeUndefined();
	});
});

describe('a name badly typed', () => {
	test.each([
		['letters swapped', 'Angela Merkle', 'Angela Merkel'],
		['a letter changed', 'Antony Blinkin', 'Antony Blinken'],
		['two words with a slip each', 'Mahmoud Abas', 'Mahmoud Abbas'],
		['another transliteration', 'Sergej Lavrow', 'Sergey Lavrov'],
		['the family name first', 'Zelenskii Volodimir', 'Volodymyr Zelenskyy'],
		['two parts written as one', 'Xi Jin Ping', 'Xi Jinping'],
		['an initial', 'K. Starmer', 'Keir Starmer'],
		['the state beside the name', 'lavrov russia', 'Sergey Lavrov'],
	])('GIVEN %s THEN the person is known', (_, typed, name) => {
		expect(store.person(answered(typed) ?? '')?.name).toBe(name);
	});
});
