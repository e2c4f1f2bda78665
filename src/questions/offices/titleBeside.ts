/** Reads a title that stands beside a person's name: "Pope Francis", "presidente Lula", "プーチン大統領". */
import { readEastAsian } from './eastAsian.ts';
import { spansOf, withoutFrame } from './officeQuestion.ts';
import { allPhrases, type Phrases } from './phrases.ts';
import { misspelt } from './slips.ts';
import type { Title } from './titles.ts';
import { isEastAsian, type Token, textOf, tokensOf } from './tokens.ts';

/** A title and the name beside it, as it was typed. */
export interface TitledName {
	readonly title: Title;
	readonly name: string;
}

/**
 * The titles with a name before or behind them, in any of the languages; the longest title first.
 *
 * @param typed as typed, with or without what frames a question ("who is president Macron?")
 * @returns nothing where no title begins or ends the text, or where nothing stands beside it
 */
export function titlesBeside(typed: string): readonly TitledName[] {
	if (isEastAsian(typed)) {
		return readEastAsian(typed).flatMap(({ title, readings }) =>
			readings.flatMap(({ state }) => (state === undefined ? [] : { title, name: state.text })),
		);
	}
	const tokens = tokensOf(typed);
	const exact = allPhrases().flatMap((phrases) => readWith(phrases, typed, tokens));
	const found = exact.length > 0 ? exact : allPhrases().flatMap((phrases) => readWith(phrases, typed, misspelt(tokens, phrases)));
	const shortestFirst = found.toSorted((one, other) => one.name.length - other.name.length);
	return [...new Map(shortestFirst.map((one) => [`${one.title} ${one.name}`, one])).values()];
}

function readWith(phrases: Phrases, typed: string, tokens: readonly Token[]): TitledName[] {
	return spansOf(phrases, tokens).flatMap(({ title, from, until }) => {
		const { before, after } = withoutFrame(phrases, tokens.slice(0, from), tokens.slice(until));
		if (before.length > 0 === after.length > 0) return [];
		return [{ title, name: textOf(typed, before.length > 0 ? before : after) }];
	});
}
