/** Answers as messages and suggestions as choices, made once for as long as they are asked for again and again. */
import { InteractionResponseType } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Invocation } from '../answers/answer.ts';
import type { SaidReply } from '../answers/reply.ts';
import type { Language } from '../language/language.ts';
import { speak } from '../language/speak.ts';
import { type Drawable, drawableOf } from '../pictures/index.ts';
import type { Answerer } from '../server/answerer.ts';
import { limits, shorten } from './limits.ts';
import { plain } from './markdown.ts';
import { type MessageBody, render } from './render.ts';
import type { View } from './view.ts';

/** Messages kept, some three kilobytes each. */
const mostKept = 10_000;

/** An answer in no language yet. */
type Unsaid = ReturnType<Answerer['answer']>;

/** An answer as a new message. */
export interface Rendering {
	readonly result: Unsaid['kind'];
	/** The body as JSON in UTF-8, as it goes over the wire. */
	readonly bytes: Uint8Array;
	/** The same, read from the bytes: only these are kept, outside the memory that is searched for garbage. */
	readonly body: { readonly type: InteractionResponseType.ChannelMessageWithSource; readonly data: MessageBody };
	/** The picture of the answer, where it has one. */
	readonly drawable: Drawable | undefined;
}

type Suggestions = ReturnType<Answerer['suggest']>;

/** Suggestions as the choices below an option that somebody fills in. */
export interface SuggestionChoices {
	readonly body: {
		readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult;
		readonly data: { readonly choices: Suggestions };
	};
	/** The body as JSON in UTF-8, as it goes over the wire. */
	readonly bytes: Uint8Array;
}

/**
 * Renders answers, and keeps what is asked most: for the facts and the day that the answerer has, and only of questions that consist of
 * ids, dates and fixed choices. Names that somebody typed are never kept, apart from the first letters of suggestions.
 */
export class Renderings {
	readonly #kept = new LRUCache<string, Rendering>({ max: mostKept });
	#edition: object | undefined;

	/** Suggestions are few for as long as the answerer keeps them, and go with them. */
	readonly #choices = new WeakMap<Suggestions, SuggestionChoices>();

	/** The answer to a question as a message for a view. What is no answer is for the person who asks alone. */
	of(invocation: Invocation, view: View, answerer: Answerer): Rendering {
		const { edition } = answerer;
		if (edition !== this.#edition) this.#kept.clear();
		this.#edition = edition;
		const { language, isPrivate, reportUrl } = view;
		const key = JSON.stringify([invocation, language.locale, isPrivate, reportUrl]);
		const known = this.#kept.get(key);
		if (known !== undefined) return known;
		const answer = answerer.answer(invocation);
		const rendering = renderingOf(answer, invocation, view, answerer);
		if (isOfIds(invocation, answer)) this.#kept.set(key, rendering);
		return rendering;
	}

	/** Suggestions as choices that Discord accepts: what is too long is cut or left out. */
	choices(suggestions: Suggestions): SuggestionChoices {
		const known = this.#choices.get(suggestions);
		if (known !== undefined) return known;
		const fitting = suggestions
			.filter(({ value }) => value.length > 0 && value.length <= limits.choiceValue)
			.map(({ name, value }) => ({ name: shorten(plain(name), limits.choiceName), value }))
			.filter(({ name }) => name !== '')
			.slice(0, limits.choices);
		const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: fitting } } as const;
		const choices = { body, bytes: toBytes(body) };
		this.#choices.set(suggestions, choices);
		return choices;
	}
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** JSON in memory of its own: a small `Buffer` would keep a whole block of Node's pool from being freed. */
function toBytes(body: object): Uint8Array {
	return encoder.encode(JSON.stringify(body));
}

function renderingOf(answer: Unsaid, invocation: Invocation, view: View, answerer: Answerer): Rendering {
	const said = speak(answer, view.language);
	const data = render(said, said.kind === 'answer' ? view : { ...view, isPrivate: true });
	const bytes = toBytes({ type: InteractionResponseType.ChannelMessageWithSource, data });
	return {
		result: said.kind,
		bytes,
		get body() {
			return JSON.parse(decoder.decode(bytes));
		},
		drawable: pictureOf(said, invocation, view, answerer),
	};
}

/** The picture of an answer, without the answer: few are drawn, and for one that is, the question is answered again. */
function pictureOf(said: SaidReply, invocation: Invocation, { language }: View, answerer: Answerer): Drawable | undefined {
	const drawable = drawableIn(said, language);
	if (drawable === undefined) return undefined;
	const again = (): Drawable => {
		const found = drawableIn(speak(answerer.answer(invocation), language), language);
		if (found === undefined) throw new Error('By the facts of now the answer has no picture any more.');
		return found;
	};
	const { kind, key } = drawable;
	return { kind, key, picture: () => again().picture(), altText: () => again().altText() };
}

function drawableIn(said: SaidReply, language: Language): Drawable | undefined {
	return said.kind === 'answer' ? drawableOf({ ...said, title: said.title.text }, language) : undefined;
}

/** Whether a question was put in ids: an answer repeats its question with every name replaced by an id. */
function isOfIds({ options }: Invocation, made: Unsaid): boolean {
	if (made.kind !== 'answer') return false;
	const { options: ids } = made.invocation;
	return Object.entries(options).every(([name, value]) => typeof value === 'number' || ids[name] === value);
}
