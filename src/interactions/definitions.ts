/** The slash commands as Discord registers them, made from the plain definitions in `commands/`. */
import {
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
} from 'discord.js';
import type { Command } from '../../commands/command.ts';
import { commandWords } from '../language/commandWords.ts';
import type { Words } from '../language/types.ts';
import type { CommandOption } from '../questions/declaration.ts';
import { limits } from './limits.ts';
import { privateOption } from './question.ts';

type Localisations = Record<string, string>;

/** An option as Discord registers it. */
export interface OptionDefinition {
	readonly type: ApplicationCommandOptionType;
	readonly name: string;
	readonly name_localizations: Localisations;
	readonly description: string;
	readonly description_localizations: Localisations;
	readonly required?: boolean;
	readonly autocomplete?: boolean;
	readonly choices?: readonly { readonly name: string; readonly value: string }[];
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
 */
export function defineCommands(commands: readonly Command[], scope: 'global' | 'guild'): readonly CommandDefinition[] {
	return commands.map((command) => ({
		type: ApplicationCommandType.ChatInput,
		...named(command.name, command.description, (words) => words.commands[command.name]),
		options: requiredFirst(command.options.filter(({ isOffered }) => isOffered !== false))
			.map((option) => defineOption(option, command.name))
			.concat(definePrivate()),
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

function defineOption(option: CommandOption, command: string): OptionDefinition {
	const base = {
		...named(option.name, option.description, (words) => words.commands[command]?.options[option.name]),
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
				choices: option.choices.slice(0, limits.choices).map(({ name, value }) => ({ name, value })),
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

function definePrivate(): OptionDefinition {
	const description = 'Show the answer to you only';
	return { type: ApplicationCommandOptionType.Boolean, ...named(privateOption, description, (words) => words.private) };
}

function named(name: string, description: string, find: (words: Words) => { name: string; description: string } | undefined) {
	const names: Localisations = { 'en-US': name };
	const descriptions: Localisations = { 'en-US': description };
	for (const [locale, words] of Object.entries(commandWords)) {
		const found = find(words);
		if (!found) continue;
		names[locale] = found.name;
		descriptions[locale] = found.description;
	}
	return { name, name_localizations: names, description, description_localizations: descriptions };
}
