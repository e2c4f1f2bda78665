/** One interaction in, one response out: the same for every transport, without any network. */
import { ApplicationCommandOptionType, InteractionResponseType, MessageFlags } from 'discord.js';
import { commandNamed } from '../../commands/index.ts';
import type { Invocation } from '../answers/answer.ts';
import type { SaidReply } from '../answers/reply.ts';
import { type Language, languageFor } from '../language/language.ts';
import { speak } from '../language/speak.ts';
import { type Drawable, drawableOf } from '../pictures/index.ts';
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
import { limits, shorten } from './limits.ts';
import { plain } from './markdown.ts';
import { privateOption, questionOf, questionOfCommand } from './question.ts';
import { type MessageBody, render, renderText } from './render.ts';
import type { View } from './view.ts';

/** What a response depends on beside the interaction. */
export interface Responder {
	readonly answerer: Answerer;
	readonly rateLimit: RateLimit;
	/** Typing is a burst of requests; it has an allowance of its own. */
	readonly typingLimit: RateLimit;
	readonly reportUrl?: string | undefined;
	/** The present time in milliseconds. */
	now(): number;
}

/** A suggestion below an option that somebody fills in. */
interface Choice {
	readonly name: string;
	readonly value: string;
}

/** A response to an interaction, as it goes over the wire. */
export type ResponseBody =
	| { readonly type: InteractionResponseType.Pong }
	| { readonly type: InteractionResponseType.ChannelMessageWithSource; readonly data: MessageBody }
	| { readonly type: InteractionResponseType.UpdateMessage; readonly data: MessageBody }
	| {
			readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult;
			readonly data: { readonly choices: readonly Choice[] };
	  };

/** The response to an interaction, and what else a transport needs to know of it. */
export interface Reply {
	readonly body: ResponseBody;
	readonly outcome: Outcome;
	/** The picture of the answer in the body, where it has one. */
	readonly drawable?: Drawable | undefined;
}

/** Events on one page in Discord, so that a page is read without scrolling and always fits. */
const eventsOnPage = 6;

/** Answers an interaction. Throws only where the program itself is at fault. */
export function respond(interaction: Interaction, responder: Responder): Reply {
	switch (interaction.type) {
		case 1:
			return { body: { type: InteractionResponseType.Pong }, outcome: { type: 'ping', command: 'ping', result: 'pong' } };
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
	if (interaction.type === 4) return suggestionsOf([]);
	const language = languageFor(interaction.locale);
	return say(renderText(language.text('problem-failed'), { language, isPrivate: true }));
}

function respondToCommand(interaction: CommandInteraction, responder: Responder): Reply {
	const { name, options = [] } = interaction.data;
	if (!isAllowed(interaction, responder.rateLimit, responder)) return refusal(interaction, name, 'command', 'tooFast');

	const isPrivate = options.some((option) => option.name === privateOption && option.value === true);
	const answer = ask(questionOfCommand(interaction), interaction, responder);
	return {
		body: say(render(answer, view(interaction, isPrivate || answer.kind !== 'answer', responder))),
		outcome: { type: 'command', command: name, result: answer.kind },
		drawable: pictureOf(answer, languageFor(interaction.locale)),
	};
}

function respondToComponent(interaction: ComponentInteraction, responder: Responder): Reply {
	const action = unpack(interaction.data.custom_id)?.action;
	const question = questionOf(interaction);
	if (action === undefined || question === undefined) return refusal(interaction, 'forged', 'component', 'forged');
	const { command } = question;
	if (!isAllowed(interaction, responder.rateLimit, responder)) return refusal(interaction, command, 'component', 'tooFast');

	const answer = ask(question, interaction, responder);
	const wasPrivate = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
	// A message answers the person who asked; somebody else who presses a button gets an answer of their own.
	const asker = interaction.message.interaction_metadata?.user?.id;
	const isAsker = asker === undefined || asker === userOf(interaction);
	const isPrivate = answer.kind !== 'answer' || (action !== 'show' && (wasPrivate || !isAsker));
	const body = render(answer, view(interaction, isPrivate, responder));
	const inPlace = (action === 'turn' || action === 'choose') && isAsker && (answer.kind === 'answer' || wasPrivate);
	return {
		body: inPlace ? { type: InteractionResponseType.UpdateMessage, data: body } : say(body),
		outcome: { type: 'component', command, result: answer.kind },
		drawable: pictureOf(answer, languageFor(interaction.locale)),
	};
}

function pictureOf(answer: SaidReply, language: Language): Drawable | undefined {
	return answer.kind === 'answer' ? drawableOf({ ...answer, title: answer.title.text }, language) : undefined;
}

function respondToTyping(interaction: AutocompleteInteraction, responder: Responder): Reply {
	const { name, options = [] } = interaction.data;
	const focused = options.find((option) => option.focused === true && option.type === ApplicationCommandOptionType.String);
	const allowed = isAllowed(interaction, responder.typingLimit, responder);
	const suggestions =
		focused === undefined || !allowed ? [] : responder.answerer.suggest(name, focused.name, String(focused.value ?? ''));
	const choices = suggestions
		.filter(({ value }) => value.length > 0 && value.length <= limits.choiceValue)
		.map((suggestion) => ({ name: shorten(plain(suggestion.name), limits.choiceName), value: suggestion.value }))
		.filter((suggestion) => suggestion.name !== '')
		.slice(0, limits.choices);
	return {
		body: suggestionsOf(choices),
		outcome: { type: 'autocomplete', command: name, result: allowed ? 'suggestions' : 'refused' },
	};
}

function ask(invocation: Invocation, { locale }: Interaction, { answerer }: Responder): SaidReply {
	const hasPages = commandNamed(invocation.command)?.options.some(({ name }) => name === 'limit') === true;
	const question = hasPages ? { ...invocation, options: { ...invocation.options, limit: eventsOnPage } } : invocation;
	return speak(answerer.answer(question), languageFor(locale));
}

function isAllowed(interaction: Interaction, limit: RateLimit, responder: Responder): boolean {
	const person = userOf(interaction);
	return person === undefined || limit.take(person, responder.now());
}

function refusal(interaction: Interaction, command: string, type: Outcome['type'], problem: 'tooFast' | 'forged'): Reply {
	const language = languageFor(interaction.locale);
	const text = problem === 'tooFast' ? language.text('problem-too-fast') : language.text('problem-forged');
	const body = say(renderText(text, { language, isPrivate: true }));
	return { body, outcome: { type, command, result: 'refused' } };
}

function view(interaction: Interaction, isPrivate: boolean, { reportUrl }: Responder): View {
	return { language: languageFor(interaction.locale), isPrivate, reportUrl };
}

function say(data: MessageBody): ResponseBody {
	return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

function suggestionsOf(choices: readonly Choice[]): ResponseBody {
	return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
}
