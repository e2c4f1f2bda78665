/** Reads a question for the holder of an office, in any of the languages: "foreign minister of Syria", "посол США в Израиле 1995". */
import { readEastAsian } from './eastAsian.ts';
import { takeDate } from './officeDate.ts';
import type { PlaceText } from './officePlaces.ts';
import type { OfficeQuestion, PlaceReading } from './officeReading.ts';
import type { Term } from './officeWords.ts';
import { allPhrases, type Phrase, type Phrases, phraseLength } from './phrases.ts';
import { misspelt } from './slips.ts';
import { isSentAbroad, meaningOfTitle, type Title } from './titles.ts';
import { isEastAsian, standsAt, type Token, textOf, tokensOf } from './tokens.ts';

/** A title among the words of a question. */
export interface Span {
	readonly title: Title;
	readonly from: number;
	readonly until: number;
	/** The words that stand within the title: "ministre *français* des Affaires étrangères". */
	readonly within: readonly Token[];
}

/**
 * @returns the questions that the text may be, the one with the longest title first; none where no title stands in it
 */
export function readOfficeQuestions(typed: string): readonly OfficeQuestion[] {
	const { text, on } = takeDate(typed);
	const read = isEastAsian(text) ? readEastAsian(text) : readSpaced(text);
	return read.map((question) => ({ ...question, on })).sort((one, other) => other.weight - one.weight);
}

function readSpaced(text: string): Omit<OfficeQuestion, 'on'>[] {
	const tokens = tokensOf(text);
	const exact = allPhrases().flatMap((phrases) => readWith(phrases, text, tokens));
	return exact.length > 0 ? exact : allPhrases().flatMap((phrases) => readWith(phrases, text, misspelt(tokens, phrases)));
}

function readWith(phrases: Phrases, text: string, tokens: readonly Token[]): Omit<OfficeQuestion, 'on'>[] {
	const spans = spansOf(phrases, tokens);
	return spans
		.filter((span) => !spans.some((other) => isWithin(span, other)))
		.flatMap((span) => {
			const { term, before, after } = withoutFrame(phrases, tokens.slice(0, span.from), tokens.slice(span.until));
			const readings = readingsOf(phrases, text, span, before, after);
			const weight = tokens.slice(span.from, span.until).reduce((sum, { word }) => sum + word.length, 0);
			return readings.length === 0 ? [] : [{ title: span.title, term, phrases, weight, readings }];
		});
}

/** Every title that stands among the words, unless a word makes it that of a deputy. */
export function spansOf({ titles, lesser, words }: Phrases, tokens: readonly Token[]): Span[] {
	return tokens.flatMap(({ word }, from) =>
		(titles.get(word) ?? []).flatMap(({ title, words: phrase }): Span[] => {
			const end = from + phrase.length;
			const isLesser = (at: number) => lesser.some((other) => standsAt(other, tokens, at));
			if (lesser.some((other) => standsAt(other, tokens, from - other.length)) || isLesser(end)) return [];
			if (standsAt(phrase, tokens, from)) return [{ title, from, until: end, within: [] }];
			if (words.isAdjectiveWithin !== true || phrase.length < 3) return [];
			return [1, 2]
				.filter((gap) => standsAt(phrase.slice(1), tokens, from + 1 + gap))
				.map((gap) => ({ title, from, until: end + gap, within: tokens.slice(from + 1, from + 1 + gap) }));
		}),
	);
}

function isWithin(span: Span, other: Span): boolean {
	return other.from <= span.from && span.until <= other.until && other.until - other.from > span.until - span.from;
}

/** Takes off what frames a question: "who is the former ..."; what it says of the time is the term. */
export function withoutFrame(
	{ asks, articles, terms }: Phrases,
	before: readonly Token[],
	after: readonly Token[],
): { readonly term: Term; readonly before: readonly Token[]; readonly after: readonly Token[] } {
	let term: Term | undefined;
	let [from, until, first, last] = [0, before.length, 0, after.length];
	const startsWith = (phrase: Phrase) => from + phrase.length <= until && standsAt(phrase, before, from);
	const endsWith = (phrase: Phrase) => last - phrase.length >= first && standsAt(phrase, after, last - phrase.length);
	const takeTerm = (isAt: (phrase: Phrase) => boolean): number => {
		const found = terms.find(({ words }) => isAt(words));
		if (found !== undefined) term = found.term;
		return found?.words.length ?? 0;
	};
	for (let taken = 1; taken > 0; from += taken) taken = phraseLength([...asks, ...articles], startsWith) || takeTerm(startsWith);
	for (let taken = 1; taken > 0; until -= taken)
		taken = takeTerm((phrase) => until - phrase.length >= from && standsAt(phrase, before, until - phrase.length));
	for (let taken = 1; taken > 0; first += taken)
		taken = takeTerm((phrase) => first + phrase.length <= last && standsAt(phrase, after, first));
	for (let taken = 1; taken > 0; last -= taken) taken = phraseLength(asks, endsWith);
	return { term: term ?? 'present', before: withoutPossessive(before.slice(from, until)), after: after.slice(first, last) };
}

/** "Ukraine's", "Türkiye'nin" without the ending. */
function withoutPossessive(tokens: readonly Token[]): readonly Token[] {
	const last = tokens.at(-1);
	return tokens.length > 1 && last?.isBehindApostrophe === true && last.word.length <= 4 ? tokens.slice(0, -1) : tokens;
}

function readingsOf(
	phrases: Phrases,
	text: string,
	{ title, within }: Span,
	before: readonly Token[],
	after: readonly Token[],
): PlaceReading[] {
	const meaning = meaningOfTitle(title);
	const place = (tokens: readonly Token[], joint: PlaceText['joint']): PlaceText | undefined =>
		tokens.length === 0 ? undefined : { text: textOf(text, tokens), joint };
	const own = place(within.length > 0 ? within : before, beforeTitle(phrases));
	const abroad = isSentAbroad(meaning) ? abroadReadings(phrases, own, before, after, place) : [];
	if (own !== undefined && after.length > 0) return abroad;
	const { joint, rest } = joined(phrases, after);
	const state = own ?? place(rest, joint);
	const isComplete = state !== undefined || meaning.alone !== undefined;
	return [...abroad, ...(isComplete && meaning.needsHost !== true ? [{ state, host: undefined }] : [])];
}

/** How a name before a title is joined to it: in Turkish by the ending of the title. */
function beforeTitle({ words }: Phrases): PlaceText['joint'] {
	return words.isHostBefore === true ? 'whole' : 'before';
}

/** The words behind a title without what joins them to it. */
function joined(
	{ of }: Phrases,
	after: readonly Token[],
): { readonly joint: PlaceText['joint']; readonly rest: readonly Token[] } {
	const length = phraseLength(of, (phrase) => standsAt(phrase, after, 0));
	return length === 0 ? { joint: 'beside', rest: after } : { joint: 'of', rest: after.slice(length) };
}

/** Who sent somebody and where to, by every word that may stand between the two. */
function abroadReadings(
	phrases: Phrases,
	own: PlaceText | undefined,
	before: readonly Token[],
	after: readonly Token[],
	place: (tokens: readonly Token[], joint: PlaceText['joint']) => PlaceText | undefined,
): PlaceReading[] {
	const readings: PlaceReading[] = [];
	for (let at = 0; at < after.length - 1; at++) {
		const length = phraseLength(phrases.to, (phrase) => standsAt(phrase, after, at));
		if (length === 0 || at + length >= after.length) continue;
		const sent = after.slice(at + length);
		const { joint, rest } = joined(phrases, after.slice(0, at));
		const state = rest.length > 0 ? place(rest, joint) : own;
		if (rest.length === 0 || own === undefined) {
			if (state === undefined) readings.push(...sentFrom(phrases, sent, place));
			readings.push({ state, host: place(sent, 'of') });
		}
	}
	if (phrases.words.isHostBefore === true && after.length === 0) {
		for (let at = 1; at < before.length; at++)
			readings.push({
				state: place(withoutPossessive(before.slice(0, at)), beforeTitle(phrases)),
				host: place(before.slice(at), 'of'),
			});
	}
	return readings;
}

/** "ambassador to Israel from the United States". */
function sentFrom(
	{ from }: Phrases,
	sent: readonly Token[],
	place: (tokens: readonly Token[], joint: PlaceText['joint']) => PlaceText | undefined,
): PlaceReading[] {
	return sent.flatMap((_, at) => {
		const length = at === 0 ? 0 : phraseLength(from, (phrase) => standsAt(phrase, sent, at));
		const sender = sent.slice(at + length);
		return length === 0 || sender.length === 0 ? [] : [{ state: place(sender, 'of'), host: place(sent.slice(0, at), 'of') }];
	});
}
