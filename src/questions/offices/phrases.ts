/** The tables of words made ready to be looked up. */
import { fold } from '../../names/fold.ts';
import type { OfficeWords, Term } from './officeWords.ts';
import { type Title, titles } from './titles.ts';
import { tokensOf } from './tokens.ts';
import { officeWords } from './words/index.ts';

/** Some words one after another, folded. */
export type Phrase = readonly string[];

/** A title in words. */
export interface TitlePhrase {
	readonly title: Title;
	readonly words: Phrase;
}

/** A term in words. */
export interface TermPhrase {
	readonly term: Term;
	readonly words: Phrase;
}

/** The words of a language for offices, folded and sorted: longer phrases come first. */
export interface Phrases {
	readonly words: OfficeWords;
	/** By their first word. */
	readonly titles: ReadonlyMap<string, readonly TitlePhrase[]>;
	readonly lesser: readonly Phrase[];
	readonly of: readonly Phrase[];
	readonly to: readonly Phrase[];
	readonly from: readonly Phrase[];
	readonly articles: readonly Phrase[];
	readonly asks: readonly Phrase[];
	readonly bodies: ReadonlySet<string>;
	readonly terms: readonly TermPhrase[];
	/** The states by the adjectives for them, without ending. */
	readonly adjectives: ReadonlyMap<string, string>;
	/** Names by their other forms. */
	readonly forms: ReadonlyMap<string, string>;
	readonly adjectiveEndings: readonly string[];
	/** Endings and what they stand for, the longest first. */
	readonly cases: readonly (readonly [ending: string, nominatives: readonly string[]])[];
}

/** The entries of a list, as they are written. */
export function entriesOf(list: string | undefined): readonly string[] {
	return (list ?? '').split('|').filter((entry) => entry !== '');
}

function phrasesOf(list: string | undefined): Phrase[] {
	return entriesOf(list)
		.map((entry) => tokensOf(entry).map(({ word }) => word))
		.sort((one, other) => other.length - one.length);
}

function titlePhrases(words: OfficeWords): ReadonlyMap<string, readonly TitlePhrase[]> {
	const byFirst = new Map<string, TitlePhrase[]>();
	for (const title of titleKeys) {
		for (const phrase of phrasesOf(words.titles[title])) {
			const [first] = phrase;
			if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { title, words: phrase }]);
		}
	}
	return byFirst;
}

// Titles that few states have go first: the "canciller" of Germany heads its government, that of Mexico its foreign ministry.
const titleKeys = (Object.keys(titles) as Title[]).sort(
	(one, other) => Number('states' in titles[other]) - Number('states' in titles[one]),
);

function readied(words: OfficeWords): Phrases {
	return {
		words,
		titles: titlePhrases(words),
		lesser: phrasesOf(words.lesser),
		of: phrasesOf(words.of),
		to: phrasesOf(words.to),
		from: phrasesOf(words.from),
		articles: phrasesOf(words.articles),
		asks: phrasesOf(words.asks),
		bodies: new Set(entriesOf(words.bodies).map(fold)),
		terms: (Object.entries(words.terms) as [Term, string][])
			.flatMap(([term, list]) => phrasesOf(list).map((phrase) => ({ term, words: phrase })))
			.sort((one, other) => other.words.length - one.words.length),
		adjectives: new Map(
			Object.entries(words.adjectives ?? {}).flatMap(([id, list]) =>
				phrasesOf(list).map((phrase) => [phrase.join(' '), id] as const),
			),
		),
		forms: new Map(Object.entries(words.forms ?? {}).map(([form, name]) => [fold(form), name] as const)),
		adjectiveEndings: ['', ...entriesOf(words.adjectiveEndings).map(fold)],
		cases: Object.entries(words.cases ?? {})
			.map(([ending, nominatives]) => [fold(ending), nominatives.split('|').map(fold)] as const)
			.sort(([one], [other]) => other.length - one.length),
	};
}

let all: readonly Phrases[] | undefined;

/** The phrases of every language; they are made ready once, with the first question. */
export function allPhrases(): readonly Phrases[] {
	all ??= officeWords.map(readied);
	return all;
}

/** Of phrases the first, and so the longest, that stands at a place among words. */
export function phraseLength(phrases: readonly Phrase[], isAt: (phrase: Phrase) => boolean): number {
	return phrases.find(isAt)?.length ?? 0;
}
