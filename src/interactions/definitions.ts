/** The slash commands as Discord registers them, made from the declarations in `commands/` and the words in `src/language`. */
import {
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { type CommandWords, commandKey, optionKey, privateKey, readCommandWords } from '../language/commandWords.ts';
import type { CommandOption } from '../questions/declaration.ts';
import { limits } from './limits.ts';
import { privateOption } from './question.ts';

type Localisations = Record<string, string>;

/** One of the values of an option, as Discord registers it. */
export interface ChoiceDefinition {
	readonly name: string;
	readonly name_localizations?: Localisations;
	readonly value: string;
}

/** An option as Discord registers it. */
export interface OptionDefinition {
	readonly type: ApplicationCommandOptionType;
	readonly name: string;
	readonly name_localizations: Localisations;
	readonly description: string;
	readonly description_localizations: Localisations;
	readonly required?: boolean;
	readonly autocomplete?: boolean;
	readonly choices?: readonly ChoiceDefinition[];
	readonly min_value?: number;
	readonly max_value?: number;
	readonly max_length?: number;
}

/** A command as Discord registers it. */
export interface CommandDefinition {
	readonly type: ApplicationCommandType.ChatInput;
	readonly name: string;
	readonly name_localizations: Localisations;
	readonly description: string;
	readonly description_localizations: Localisations;
	readonly options: readonly OptionDefinition[];
	readonly integration_types?: readonly ApplicationIntegrationType[];
	readonly contexts?: readonly InteractionContextType[];
}

/**
 * Definitions for all of Discord, or for one server: there Discord takes no installation types or contexts.
 *
 * @param words those of the bot where none are given
 */
export function defineCommands(
	commands: readonly Command[],
	scope: 'global' | 'guild',
	words: CommandWords = readCommandWords(),
): readonly CommandDefinition[] {
	return commands.map((command) => ({
		type: ApplicationCommandType.ChatInput,
		...named(command.name, commandKey(command.name), words),
		options: requiredFirst(command.options.filter(({ isOffered }) => isOffered !== false))
			.map((option) => defineOption(option, optionKey(command.name, option.name), words))
			.concat({ type: ApplicationCommandOptionType.Boolean, ...named(privateOption, privateKey, words) }),
		...(scope === 'guild'
			? {}
			: {
					integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
					contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
				}),
	}));
}

/** Discord takes no required option behind one that can be left out. */
function requiredFirst(options: readonly CommandOption[]): readonly CommandOption[] {
	return [...options.filter(({ required }) => required === true), ...options.filter(({ required }) => required !== true)];
}

function defineOption(option: CommandOption, key: string, words: CommandWords): OptionDefinition {
	const base = {
		...named(option.name, key, words),
		...(option.required === true ? { required: true } : {}),
	};
	switch (option.type) {
		case 'entity':
		case 'person':
			return { type: ApplicationCommandOptionType.String, ...base, autocomplete: true, max_length: limits.choiceValue };
		case 'date':
			return { type: ApplicationCommandOptionType.String, ...base, max_length: 40 };
		case 'text':
			return { type: ApplicationCommandOptionType.String, ...base, max_length: limits.choiceValue };
		case 'choice':
			return {
				type: ApplicationCommandOptionType.String,
				...base,
				choices: option.choices.slice(0, limits.choices).map((value) => defineChoice(value, key, words)),
			};
		case 'integer':
			return {
				type: ApplicationCommandOptionType.Integer,
				...base,
				min_value: option.minimum,
				max_value: option.maximum,
			};
	}
}

function defineChoice(value: string, key: string, words: CommandWords): ChoiceDefinition {
	const attribute = `choice-${value}`;
	const translations = translate(key, attribute, words);
	const name = words.english.text(`${key}.${attribute}`);
	return { name, ...(Object.keys(translations).length === 0 ? {} : { name_localizations: translations }), value };
}

function named(name: string, key: string, words: CommandWords) {
	const description = words.english.text(`${key}.description`);
	return {
		name,
		name_localizations: { 'en-US': name, ...translate(key, 'name', words) },
		description,
		description_localizations: { 'en-US': description, ...translate(key, 'description', words) },
	};
}

/** The words of each locale that has them. */
function translate(key: string, attribute: string, { translations }: CommandWords): Localisations {
	const found = [...translations].map(([locale, find]) => [locale, find(key, attribute)] as const);
	return Object.fromEntries(found.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}
