/** One interaction in, one response out: the same for every transport, without any network. */
import { ApplicationCommandOptionType, InteractionResponseType, MessageFlags } from 'discord.js';
import { commandNamed } from '../../commands/index.ts';
import type { Invocation } from '../answers/answer.ts';
import { languageFor } from '../language/language.ts';
import type { Drawable } from '../pictures/index.ts';
import type { Answerer } from '../server/answerer.ts';
import type { Outcome } from '../server/metrics.ts';
import type { RateLimit } from '../server/rateLimit.ts';
import { unpack } from './customId.ts';
import {
	type AutocompleteInteraction,
	type CommandInteraction,
	type ComponentInteraction,
	type Interaction,
	userOf,
} from './interaction.ts';
import { privateOption, questionOf, questionOfCommand } from './question.ts';
import { type MessageBody, renderText } from './render.ts';
import type { Rendering, Renderings, SuggestionChoices } from './renderings.ts';
import type { View } from './view.ts';

/** What a response depends on beside the interaction. */
export interface Responder {
	readonly answerer: Answerer;
	readonly rateLimit: RateLimit;
	/** Typing is a burst of requests; it has an allowance of its own. */
	readonly typingLimit: RateLimit;
	readonly renderings: Renderings;
	readonly reportUrl?: string | undefined;
	/** The present time in milliseconds. */
	now(): number;
}

/** A response to an interaction, as it goes over the wire. */
export type ResponseBody =
	| { readonly type: InteractionResponseType.Pong }
	| { readonly type: InteractionResponseType.ChannelMessageWithSource; readonly data: MessageBody }
	| { readonly type: InteractionResponseType.UpdateMessage; readonly data: MessageBody }
	| SuggestionChoices['body'];

/** The response to an interaction, and what else a transport needs to know of it. */
export interface InteractionResponse {
	readonly body: ResponseBody;
	/** The body as JSON in UTF-8, as it goes over the wire. */
	readonly bytes: Uint8Array;
	readonly outcome: Outcome;
	/** The picture of the answer in the body, where it has one. */
	readonly drawable?: Drawable | undefined;
}

/** Events on one page in Discord, so that a page is read without scrolling and always fits. */
const eventsOnPage = 6;

/** Answers an interaction. Throws only where the program itself is at fault. */
export function respond(interaction: Interaction, responder: Responder): InteractionResponse {
	switch (interaction.type) {
		case 1:
			return responseOf({ type: InteractionResponseType.Pong }, { type: 'ping', command: 'ping', result: 'pong' });
		case 2:
			return respondToCommand(interaction, responder);
		case 3:
			return respondToComponent(interaction, responder);
		case 4:
			return respondToTyping(interaction, responder);
	}
}

/** The excuse for a fault of the program itself, said to the person once; while somebody types, no suggestions. */
export function excuse(interaction: Interaction): ResponseBody {
	if (interaction.type === 4)
		return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
	const language = languageFor(interaction.locale);
	return say(renderText(language.text('problem-failed'), { language, isPrivate: true }));
}

function respondToCommand(interaction: CommandInteraction, responder: Responder): InteractionResponse {
	const { name, options = [] } = interaction.data;
	if (!isAllowed(interaction, responder.rateLimit, responder)) return refusal(interaction, name, 'command', 'tooFast');

	const isPrivate = options.some((option) => option.name === privateOption && option.value === true);
	const rendering = ask(questionOfCommand(interaction), view(interaction, isPrivate, responder), responder);
	return rendered(rendering, { type: 'command', command: name, result: rendering.result });
}

function respondToComponent(interaction: ComponentInteraction, responder: Responder): InteractionResponse {
	const action = unpack(interaction.data.custom_id)?.action;
	const question = questionOf(interaction);
	if (action === undefined || question === undefined) return refusal(interaction, 'forged', 'component', 'forged');
	const { command } = question;
	if (!isAllowed(interaction, responder.rateLimit, responder)) return refusal(interaction, command, 'component', 'tooFast');

	const wasPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
	// A message answers the person who asked; somebody else who presses a button gets an answer of their own.
	const asker = interaction.message.interaction_metadata?.user?.id;
	const isAsker = asker === undefined || asker === userOf(interaction);
	const isPrivate = action !== 'show' && (wasPrivate || !isAsker);
	const rendering = ask(question, view(interaction, isPrivate, responder), responder);
	const inPlace = (action === 'turn' || action === 'choose') && isAsker && (rendering.result === 'answer' || wasPrivate);
	const outcome: Outcome = { type: 'component', command, result: rendering.result };
	if (!inPlace) return rendered(rendering, outcome);
	const body: ResponseBody = { type: InteractionResponseType.UpdateMessage, data: rendering.body.data };
	return { ...responseOf(body, outcome), drawable: rendering.drawable };
}

function respondToTyping(interaction: AutocompleteInteraction, responder: Responder): InteractionResponse {
	const { name, options = [] } = interaction.data;
	const focused = options.find((option) => option.focused === true && option.type === ApplicationCommandOptionType.String);
	const allowed = isAllowed(interaction, responder.typingLimit, responder);
	const language = languageFor(interaction.locale);
	const suggestions =
		focused === undefined || !allowed
			? []
			: responder.answerer.suggest(name, focused.name, String(focused.value ?? ''), language);
	const result = allowed ? 'suggestions' : 'refused';
	return { ...responder.renderings.choices(suggestions), outcome: { type: 'autocomplete', command: name, result } };
}

function ask(invocation: Invocation, to: View, { answerer, renderings }: Responder): Rendering {
	const hasPages = commandNamed(invocation.command)?.options.some(({ name }) => name === 'limit') === true;
	const question = hasPages ? { ...invocation, options: { ...invocation.options, limit: eventsOnPage } } : invocation;
	return renderings.of(question, to, answerer);
}

function isAllowed(interaction: Interaction, limit: RateLimit, responder: Responder): boolean {
	const person = userOf(interaction);
	return person === undefined || limit.take(person, responder.now());
}

function refusal(
	interaction: Interaction,
	command: string,
	type: Outcome['type'],
	problem: 'tooFast' | 'forged',
): InteractionResponse {
	const language = languageFor(interaction.locale);
	const text = problem === 'tooFast' ? language.text('problem-too-fast') : language.text('problem-forged');
	return responseOf(say(renderText(text, { language, isPrivate: true })), { type, command, result: 'refused' });
}

function view(interaction: Interaction, isPrivate: boolean, { reportUrl }: Responder): View {
	return { language: languageFor(interaction.locale), isPrivate, reportUrl };
}

/** A message that was rendered, as a response. Its body is read only where it is wanted. */
function rendered(rendering: Rendering, outcome: Outcome): InteractionResponse {
	const { bytes, drawable } = rendering;
	return {
		bytes,
		drawable,
		outcome,
		get body() {
			return rendering.body;
		},
	};
}

/** A response without a picture. */
export function responseOf(body: ResponseBody, outcome: Outcome): InteractionResponse {
	return { body, bytes: Buffer.from(JSON.stringify(body)), outcome };
}

function say(data: MessageBody): ResponseBody {
	return { type: InteractionResponseType.ChannelMessageWithSource, data };
}
