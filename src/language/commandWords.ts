/**
 * What commands and their options are called, in the languages of Discord's users: `commands.ftl` in each folder. English has no names
 * there, since the declarations have them.
 */
import { FluentBundle } from '@fluent/bundle';
import { type Language, languageFor } from './language.ts';
import { readMessageFile } from './messageFiles.ts';

/** The folder of each locale of Discord that has words of its own. A further language is a folder with `commands.ftl`, and a line here. */
const folders: Readonly<Record<string, string>> = {
	de: 'de',
	'es-419': 'es',
	'es-ES': 'es',
	fr: 'fr',
	it: 'it',
	ja: 'ja',
	ko: 'ko',
	pl: 'pl',
	'pt-BR': 'pt-BR',
	ru: 'ru',
	tr: 'tr',
	uk: 'uk',
	'zh-CN': 'zh-CN',
};

/** The key of the words of a command. */
export function commandKey(command: string): string {
	return `command-${command}`;
}

/** The key of the words of an option. */
export function optionKey(command: string, option: string): string {
	return `option-${command}-${option}`;
}

/** The key of the words of `private`, the option that every command has in Discord. */
export const privateKey = 'option-private';

/** An attribute of a message (`name`, `description`, `choice-<value>`); `undefined` where the language does not have it. */
export type FindWords = (key: string, attribute: string) => string | undefined;

/** The words of commands. */
export interface CommandWords {
	/** Has the description of everything. */
	readonly english: Pick<Language, 'text'>;
	/** By locale of Discord. */
	readonly translations: ReadonlyMap<string, FindWords>;
}

/** The words of the commands of the bot, read from their files. */
export function readCommandWords(): CommandWords {
	const translations = new Map(Object.entries(folders).map(([locale, folder]) => [locale, readTranslation(folder)]));
	return { english: languageFor('en'), translations };
}

function readTranslation(folder: string): FindWords {
	const bundle = new FluentBundle(folder);
	bundle.addResource(readMessageFile(`${folder}/commands.ftl`).resource);
	return (key, attribute) => {
		const pattern = bundle.getMessage(key)?.attributes[attribute];
		return pattern === undefined ? undefined : bundle.formatPattern(pattern);
	};
}
