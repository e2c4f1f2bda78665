import type { Answer, Invocation } from '../src/answers/answer.ts';
import type { Context } from '../src/answers/context.ts';
import { detailOf } from '../src/answers/detail.ts';
import { choiceLabel } from '../src/names/index.ts';
import type { FactStore } from '../src/store/store.ts';
import { about } from './about.ts';
import { changes } from './changes.ts';
import type { Command, Suggestion } from './command.ts';
import { helpFor } from './help.ts';
import { map } from './map.ts';
import { relations } from './relations.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { whois } from './whois.ts';

/**
 * The slash commands, in the order in which help shows them. They are listed, not found by reading the folder: the order is a
 * choice, and what is imported by name is checked by the compiler.
 */
export const commands: readonly Command[] = [
	relations,
	timeline,
	whois,
	map,
	changes,
	helpFor(() => commands.filter(({ options }) => options.length > 0)),
	about,
	sources,
];

/** The command of a name, or `undefined`. */
export function commandNamed(name: string): Command | undefined {
	return commands.find((command) => command.name === name);
}

/** Answers a question put at any front end. */
export function answer(invocation: Invocation, context: Context): Answer {
	const command = commandNamed(invocation.command);
	if (command === undefined) {
		const known = commands.map(({ name }) => `/${name}`).join(', ');
		return { kind: 'error', message: `There is no command /${invocation.command}. There are ${known}.` };
	}
	return command.answer(invocation.options, context);
}

/** What to offer while an option is being typed: at most 25, best first; favourites where nothing is typed yet. */
export function suggest(commandName: string, optionName: string, typed: string, context: Context): readonly Suggestion[] {
	const option = commandNamed(commandName)?.options.find(({ name }) => name === optionName);
	if (option?.type !== 'entity' && option?.type !== 'person') return [];
	if (typed.trim() === '') return favourites(option.type, context.store);
	return context.names
		.suggest(typed, { type: option.type, limit: 25 })
		.map(({ id, name }) => ({ name: choiceLabel({ name, detail: detailOf(id, context.store) }), value: id }));
}

const mostFavourites = 25;

/** What to offer before anything is typed: who was in the news most in the last year of the data. */
function favourites(type: 'entity' | 'person', store: FactStore): readonly Suggestion[] {
	const since = `${Number(store.dataTo.slice(0, 4)) - 1}${store.dataTo.slice(4)}`;
	return store.mostNamed(type, since, mostFavourites).map(({ id, name }) => ({ name, value: id }));
}
