/** The languages that Attaché speaks. A further one is a folder of `.ftl` files and an entry here. */
import { withArticle } from '../data/articles.ts';
import { pseudo } from './pseudo.ts';

/** What is particular to a language, beside its messages. */
export interface LocaleDefinition {
	/** BCP 47, as the front ends name it. */
	readonly locale: string;
	/** The folder of its messages, below `src/language`. */
	readonly folder: string;
	/** Whose dates, lists and plurals it takes, for `Intl`. */
	readonly intl: string;
	/**
	 * The name of an entity in running text, for a language in which the names of the data can stand. Other languages take names
	 * from their messages `entity-…`, then from CLDR.
	 */
	readonly nameInSentence?: (name: string) => string;
	/** Changes every text of the messages; for the pseudo-locale. */
	readonly transform?: (text: string) => string;
}

/** The language of the data, to which every other falls back where a message is missing. */
export const english: LocaleDefinition = { locale: 'en', folder: 'en', intl: 'en-GB', nameInSentence: withArticle };

/** Every language, English first. */
export const locales: readonly LocaleDefinition[] = [
	english,
	{ ...english, locale: 'en-XA', nameInSentence: (name) => name, transform: pseudo },
];
