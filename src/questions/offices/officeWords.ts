/** What a table of words for offices holds. Each language has one, in `words/`; words are written as people type them. */
import type { Title } from './titles.ts';

/** Which holder is asked for: who is in office, one of those before, the one just before, the one in office at the end, who began. */
export type Term = 'present' | 'former' | 'previous' | 'last' | 'first';

/** The words with which a language asks for the holder of an office. Lists are written with `|` between the entries. */
export interface OfficeWords {
	/** The folder of the language in `src/language`. */
	readonly locale: string;
	readonly titles: Readonly<Partial<Record<Title, string>>>;
	/** What before a title makes it the title of somebody else: "vice", "deputy". */
	readonly lesser: string;
	/** What joins a title and its state: "of", "de la". */
	readonly of: string;
	/** What stands before the place that an envoy was sent to: "to", "in". */
	readonly to: string;
	/** What stands before the state that sent an envoy, where this follows the place: "from". */
	readonly from?: string;
	/** What may stand before the name of a state: "the". */
	readonly articles: string;
	/** What may stand behind the name of an organisation for the body that runs it: "commission". */
	readonly bodies?: string;
	/** How a question begins or ends: "who is". */
	readonly asks: string;
	readonly terms: Readonly<Partial<Record<Term, string>>>;
	/** What stands before a date: "in", "on". */
	readonly when: string;
	/** Endings of names in other cases, each with what it stands for in the nominative: `ии` for `ия`. */
	readonly cases?: Readonly<Record<string, string>>;
	/** Names whose other cases are not told by their endings, each with the name. */
	readonly forms?: Readonly<Record<string, string>>;
	/** Endings of adjectives, with a bar between; the table of adjectives lacks them. */
	readonly adjectiveEndings?: string;
	/** Adjectives and nouns for the people of a state, without endings, by the id of the state. */
	readonly adjectives?: Readonly<Record<string, string>>;
	/** Whether the adjective may stand within the title: "ministre français des Affaires étrangères". */
	readonly isAdjectiveWithin?: boolean;
	/** Whether the place that an envoy was sent to stands right before the title: "ABD'nin Ankara Büyükelçisi". */
	readonly isHostBefore?: boolean;
	/** For languages without spaces between words: how the text before an envoy's title names sender (`state`) and place (`host`). */
	readonly envoyPatterns?: readonly RegExp[];
}
