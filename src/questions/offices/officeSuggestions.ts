/** What a question for an office may become while it is typed: "foreign minister of s" -> Saudi Arabia, Senegal, Serbia. */
import type { Context } from '../../answers/context.ts';
import { fold } from '../../names/fold.ts';
import { holdersAsked } from './officeHolders.ts';
import { type Joint, type Place, placesOf } from './officePlaces.ts';
import { spansOf } from './officeQuestion.ts';
import { allPhrases, entriesOf, type Phrase, type Phrases, phraseLength } from './phrases.ts';
import { isSentAbroad, meaningOfTitle, type Title } from './titles.ts';
import { standsAt, type Token, textOf, tokensOf } from './tokens.ts';

/** So many states are looked at that the typed letters may begin in another spelling than that of the answers. */
const mostAlike = 40;
/** So many states are offered where none is begun: those most in the news. */
const mostNamed = 10;

/** More than there are. */
const mostEntities = 1000;

/** Questions that a text may become, and whether it names an office already or only begins a title. */
export interface OfficeSuggestions {
	/** As they are typed, the state in English; the likeliest first. */
	readonly texts: readonly string[];
	readonly isOfficeNamed: boolean;
}

/**
 * @param typed so far, in any of the languages that join title and state by a word
 * @param limit at most so many are given
 */
export function suggestOffices(typed: string, context: Context, limit: number): OfficeSuggestions {
	const tokens = tokensOf(typed);
	for (const isOfficeNamed of [true, false]) {
		for (const phrases of allPhrases()) {
			const texts = isOfficeNamed ? withStates(typed, tokens, phrases, context) : withTitles(typed, tokens, phrases, context);
			if (texts.length > 0) return { texts: [...new Set(texts)].slice(0, limit), isOfficeNamed };
		}
	}
	return { texts: [], isOfficeNamed: false };
}

/** What stands before the state that is being typed, and the letters of it. */
interface Begun {
	readonly title: Title;
	/** Who sent the envoy whose host is being typed. */
	readonly sender: string | undefined;
	readonly isHost: boolean;
	readonly rest: readonly Token[];
}

/** A title with its "of", or an envoy with the "to", and the beginning of a state behind it. */
function withStates(typed: string, tokens: readonly Token[], phrases: Phrases, context: Context): string[] {
	return spansOf(phrases, tokens)
		.toSorted((one, other) => other.until - one.until)
		.flatMap(({ title, from, until }) => {
			const begun = begunState(title, tokens.slice(0, from), tokens.slice(until), typed, phrases, context);
			if (begun === undefined || (begun.isHost && begun.sender === undefined)) return [];
			const start = begun.rest[0] === undefined ? `${typed.trim()} ` : typed.slice(0, begun.rest[0].start);
			return statesBegun(textOf(typed, begun.rest), context)
				.filter(({ id }) => hasOffice(title, begun.sender ?? id, begun.isHost ? id : undefined, context))
				.map(({ name }) => `${start}${name}`);
		});
}

function begunState(
	title: Title,
	before: readonly Token[],
	after: readonly Token[],
	typed: string,
	phrases: Phrases,
	{ names }: Context,
): Begun | undefined {
	const isAbroad = isSentAbroad(meaningOfTitle(title));
	const joinedBy = (all: readonly Phrase[], at: number) => phraseLength(all, (phrase) => standsAt(phrase, after, at));
	const sender = (words: readonly Token[], joint: Joint) =>
		placesOf({ text: textOf(typed, words), joint }, phrases, names)[0]?.id;
	if (before.length > 0) {
		const to = isAbroad ? joinedBy(phrases.to, 0) : 0;
		return to === 0 ? undefined : { title, sender: sender(before, 'before'), isHost: true, rest: after.slice(to) };
	}
	const of = joinedBy(phrases.of, 0);
	if (of === 0) return undefined;
	const at = isAbroad ? after.findIndex((_, place) => place > of && joinedBy(phrases.to, place) > 0) : -1;
	return at < 0
		? { title, sender: undefined, isHost: false, rest: after.slice(of) }
		: { title, sender: sender(after.slice(of, at), 'of'), isHost: true, rest: after.slice(at + joinedBy(phrases.to, at)) };
}

/**
 * The states and organisations that the letters begin: by the whole name or a known spelling, by a word of the name, by another spelling; those most in
 * the news first.
 */
function statesBegun(text: string, context: Context): readonly Place[] {
	const { names, store } = context;
	if (text === '') return statesInTheNews(context, mostNamed);
	const letters = fold(text);
	const inTheNews = new Map(statesInTheNews(context, mostEntities).map(({ id }, place) => [id, place]));
	const placeOf = (id: string) => inTheNews.get(id) ?? mostEntities;
	const all = store.entities().toSorted((one, other) => placeOf(one.id) - placeOf(other.id));
	// Two letters begin some spelling of nearly every state, in one language or another.
	const alike = names
		.suggest(text, { type: 'entity', limit: mostAlike })
		.filter(({ matched }) => fold(matched) === letters || (letters.length > 2 && begins(matched, letters)))
		.flatMap(({ id, matched }) => ({ entity: store.entity(id), isWhole: fold(matched) === letters }));
	const found = [
		...alike.filter(({ isWhole }) => isWhole).map(({ entity }) => entity),
		...all.filter(({ name }) => fold(name).startsWith(letters)),
		...all.filter(({ name }) => begins(name, letters)),
		...alike.map(({ entity }) => entity),
	];
	return [...new Set(found)].flatMap((entity) => (entity === undefined || entity.kind === 'former' ? [] : entity));
}

/**
 * Whether every typed word begins one of a name's.
 *
 * @param letters what was typed, folded
 */
export function begins(name: string, letters: string): boolean {
	const words = fold(name).split(' ');
	return letters.split(' ').every((begun) => words.some((word) => word.startsWith(begun)));
}

function statesInTheNews({ store }: Context, limit: number): readonly Place[] {
	const since = `${Number(store.dataTo.slice(0, 4)) - 1}${store.dataTo.slice(4)}`;
	return store.mostNamed('entity', since, limit);
}

function hasOffice(title: Title, state: string, host: string | undefined, { store }: Context): boolean {
	const asked = holdersAsked({ title, term: 'present', on: undefined, state, host }, store);
	return asked !== undefined && asked.holders.length > 0 && !asked.isOtherwiseStyled;
}

/** The beginning of a title, alone or behind a state: "prime m", "german ch", "us amb". */
function withTitles(typed: string, tokens: readonly Token[], phrases: Phrases, context: Context): string[] {
	const begun = (Object.entries(phrases.words.titles) as [Title, string][]).flatMap(([title, list]) => {
		// The first of its words is what a title is mostly called.
		const words = tokensOf(entriesOf(list)[0] ?? '').map(({ word }) => word);
		const length = typedOf(words, tokens);
		return length === 0 ? [] : { title, words, length };
	});
	return begun.flatMap(({ title, words, length }) => {
		const { host, alone } = meaningOfTitle(title);
		const isAbroad = isSentAbroad(meaningOfTitle(title)) && host === undefined;
		const before = tokens.slice(0, tokens.length - length);
		const name = words.join(' ');
		const withEach = (start: string, has: (id: string) => boolean) =>
			statesInTheNews(context, mostNamed)
				.filter(({ id }) => has(id))
				.map((state) => `${start} ${state.name}`);
		if (before.length === 0) {
			const of = entriesOf(phrases.words.of)[0] ?? '';
			if (alone !== undefined) return [name];
			return isAbroad || of === '' ? [] : withEach(`${name} ${of}`, (id) => hasOffice(title, id, host, context));
		}
		const [place] = placesOf({ text: textOf(typed, before), joint: 'before' }, phrases, context.names);
		if (place === undefined) return [];
		const start = `${textOf(typed, before)} ${name}`;
		const to = entriesOf(phrases.words.to)[0] ?? '';
		if (isAbroad) return withEach(`${start} ${to}`, (id) => id !== place.id && hasOffice(title, place.id, id, context));
		return hasOffice(title, place.id, host, context) ? [start] : [];
	});
}

/** How many of the last words typed begin a title, the last of them perhaps unfinished. */
function typedOf(words: readonly string[], tokens: readonly Token[]): number {
	const fewestLetters = (length: number) => (length > 1 ? 1 : tokens.length > 1 ? 2 : 4);
	for (let length = Math.min(words.length, tokens.length); length > 0; length--) {
		const typed = tokens.slice(tokens.length - length).map(({ word }) => word);
		const last = typed.at(-1) ?? '';
		const isBegun = typed.every((word, at) => (at < length - 1 ? word === words[at] : words[at]?.startsWith(word) === true));
		if (isBegun && last.length >= fewestLetters(length)) return length;
	}
	return 0;
}
