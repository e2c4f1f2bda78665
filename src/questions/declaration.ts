/**
 * How a command declares its options: plain data from which everything else follows. The values that its handler gets, the
 * definition that Discord registers, custom ids, `ask`, `/help` and the table in the README are all made from it. Its words are messages
 * of `src/language` (`commandWords.ts`).
 */
import type { Statement } from '../answers/block.ts';
import type { FactDate } from '../data/date.ts';
import type { StoredEntity, StoredPerson, StoredTenure } from '../store/store.ts';

interface Common {
	/** The place of the value in custom ids, from 0. It never changes, as messages that stand in Discord have it in their buttons. */
	readonly slot: number;
	/** Discord sends no command without it. */
	readonly required?: boolean;
	/** Whether `ask` takes it without its name, as in `ask relations Ukraine Syria`. Required options always are positional. */
	readonly positional?: boolean;
	/** `false`: for `ask`, batches and front ends only; Discord and the prompt do not offer it. */
	readonly isOffered?: boolean;
}

/** A state or other entity, by any name or by its id. It completes as one types. */
export interface EntityDeclaration extends Common {
	readonly type: 'entity';
	/** What to say where nothing was given for a required option. */
	readonly missing?: Statement;
	/** The option whose name may stand in the same text: `country:Ukraine Syria`. */
	readonly second?: string;
	/** For a `second` option without which there is no answer: what to say where it is missing, given the text of the first. */
	readonly needed?: (first: string) => Statement;
}

/** A person by any name or id, or the office that the person holds: `foreign minister of Syria`. It completes as one types. */
export interface PersonDeclaration extends Common {
	readonly type: 'person';
	readonly missing?: Statement;
	/** The option with the date on which the office was held; a date behind the words is understood as well. */
	readonly date: string;
}

/** A date: `2022`, `2022-06`, `2022-06-30`, `30 June 2022`. */
export interface DateDeclaration extends Common {
	readonly type: 'date';
}

/** One of several values. */
export interface ChoiceDeclaration extends Common {
	readonly type: 'choice';
	/** The values that Discord offers, at most 25. */
	readonly choices: readonly string[];
	/** Values that are understood and not offered, each with the code that stands for it in custom ids: `!` and two letters. */
	readonly codes?: Readonly<Record<string, string>>;
	/** What to say to another value, given this and the choices as they are typed; without it another value counts as not given. */
	readonly refusal?: (typed: string, known: string) => Statement;
}

/** A whole number. Another number is moved into the bounds, anything else counts as not given. */
export interface IntegerDeclaration extends Common {
	readonly type: 'integer';
	readonly minimum: number;
	readonly maximum: number;
	/** The number where none is given. */
	readonly usual: number;
}

/** Any text, trimmed. */
export interface TextDeclaration extends Common {
	readonly type: 'text';
}

/** An option as a command declares it. */
export type OptionDeclaration =
	| EntityDeclaration
	| PersonDeclaration
	| DateDeclaration
	| ChoiceDeclaration
	| IntegerDeclaration
	| TextDeclaration;

/** The options of a command by name, in the order in which people see them. */
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

/** An option with its name, as front ends go through them. */
export type CommandOption = OptionDeclaration & { readonly name: string };

/** A person asked for, by name or by office. */
export interface PersonAsked {
	readonly person: StoredPerson;
	/** The office by which the person was asked for. */
	readonly office: StoredTenure | undefined;
	/** The date asked about: that of its option, else the one behind the office. */
	readonly on: FactDate | undefined;
}

interface ValueByType {
	readonly entity: StoredEntity;
	readonly person: PersonAsked;
	readonly date: FactDate;
	readonly choice: string;
	readonly integer: number;
	readonly text: string;
}

/** The value of an option as its handler gets it; choices are known one by one. */
type Value<Option> = Option extends { type: 'choice'; choices: readonly (infer Offered)[] }
	? Offered | (Option extends { codes: infer Codes } ? keyof Codes : never)
	: Option extends { type: infer Type extends keyof ValueByType }
		? ValueByType[Type]
		: never;

/** Whether a handler is called only with a value for the option. */
type Always = { required: true } | { needed: (first: string) => Statement } | { usual: number };

/** What a handler gets: the type of each value follows from its declaration. */
export type OptionValues<Options extends OptionDeclarations> = {
	readonly [Name in keyof Options]: Options[Name] extends Always ? Value<Options[Name]> : Value<Options[Name]> | undefined;
};
