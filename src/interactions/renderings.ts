/** Answers as messages and suggestions as choices, made once for as long as they are asked for again and again. */
import { InteractionResponseType } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { speak } from '../language/speak.ts';
import { type Drawable, drawableOf } from '../pictures/index.ts';
import type { Answerer } from '../server/answerer.ts';
import { limits, shorten } from './limits.ts';
import { plain } from './markdown.ts';
import { type MessageBody, render } from './render.ts';
import type { View } from './view.ts';

/** Messages kept, some fifteen kilobytes each. */
const mostKept = 2_000;

/** An answer in no language yet. */
type Unsaid = ReturnType<Answerer['answer']>;

/** An answer as a new message. */
export interface Rendering {
	readonly body: { readonly type: InteractionResponseType.ChannelMessageWithSource; readonly data: MessageBody };
	/** The body as JSON in UTF-8, as it goes over the wire. */
	readonly bytes: Uint8Array;
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
 * Renders answers. An answer that comes as the very same object again, as the answerer's cache gives it, is not rendered again for the
 * same view; so nothing has to be forgotten when the facts change.
 */
export class Renderings {
	readonly #kept = new LRUCache<Unsaid, { readonly view: View; readonly rendering: Rendering }>({ max: mostKept });

	/** Suggestions are few for as long as the answerer keeps them, and go with them. */
	readonly #choices = new WeakMap<Suggestions, SuggestionChoices>();

	/** An answer as a message for a view. */
	of(answer: Unsaid, view: View): Rendering {
		const known = this.#kept.get(answer);
		if (known !== undefined && isSameView(known.view, view)) return known.rendering;
		const said = speak(answer, view.language);
		const body = { type: InteractionResponseType.ChannelMessageWithSource, data: render(said, view) } as const;
		const drawable = said.kind === 'answer' ? drawableOf({ ...said, title: said.title.text }, view.language) : undefined;
		const rendering = { body, bytes: toBytes(body), drawable };
		if (said.kind === 'answer') this.#kept.set(answer, { view, rendering });
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

/** JSON in memory of its own: a small `Buffer` would keep a whole block of Node's pool from being freed. */
function toBytes(body: object): Uint8Array {
	return encoder.encode(JSON.stringify(body));
}

function isSameView(one: View, other: View): boolean {
	return one.language === other.language && one.isPrivate === other.isPrivate && one.reportUrl === other.reportUrl;
}
