/** What the page and its server say to each other. */

/** A value of an option. */
export type Value = string | number | boolean;

/** A question: a command and its options. */
export interface Question {
	readonly command: string;
	readonly options: Readonly<Record<string, Value>>;
}

/** Something with a name and a description in several languages. */
export interface Named {
	readonly name: string;
	readonly name_localizations?: Readonly<Record<string, string>>;
	readonly description: string;
	readonly description_localizations?: Readonly<Record<string, string>>;
}

/** A choice of an option. */
export interface Choice {
	readonly name: string;
	readonly value: string;
}

/** An option of a command, as registered with Discord. */
export interface OptionDefinition extends Named {
	readonly type: number;
	readonly required?: boolean;
	readonly autocomplete?: boolean;
	readonly choices?: readonly Choice[];
	readonly min_value?: number;
	readonly max_value?: number;
	readonly max_length?: number;
}

/** A command, as registered with Discord. */
export interface CommandDefinition extends Named {
	readonly options: readonly OptionDefinition[];
}

/** A component of a message. Only what is needed here; an unknown type is shown as such. */
export interface Component {
	readonly type: number;
	readonly content?: string;
	readonly components?: readonly Component[];
	readonly accessory?: Component;
	readonly accent_color?: number | null;
	readonly divider?: boolean;
	readonly style?: number;
	readonly label?: string;
	readonly url?: string;
	readonly custom_id?: string;
	readonly disabled?: boolean;
	readonly emoji?: { readonly name?: string };
	readonly placeholder?: string;
	readonly options?: readonly SelectOption[];
	readonly items?: readonly { readonly media: { readonly url: string }; readonly description?: string | null }[];
	readonly media?: { readonly url: string };
	readonly description?: string | null;
}

/** An entry of a menu. */
export interface SelectOption {
	readonly label: string;
	readonly value: string;
	readonly description?: string;
	readonly emoji?: { readonly name?: string };
}

/** The body of a message. */
export interface MessageBody {
	readonly flags?: number;
	readonly components?: readonly Component[];
}

/** What a posted interaction gets back. */
export interface Turn {
	readonly response: { readonly type: number; readonly data?: MessageBody & { readonly choices?: readonly Choice[] } };
	readonly question?: Question;
	/** Pictures that the message brings along, by file name, as `data:` addresses. */
	readonly files?: Readonly<Record<string, string>>;
}

/** An entry of a list that opens while one types or chooses. */
export interface Entry {
	readonly label: string;
	readonly value: string;
	readonly detail?: string;
	readonly icon?: string;
}
