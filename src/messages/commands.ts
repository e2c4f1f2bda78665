/** Names and descriptions of the commands in the languages of Discord's users. A further language is one more file. */

/** The words of one language: by command, with its options. */
export interface Words {
	readonly commands: Readonly<Record<string, Named & { readonly options: Readonly<Record<string, Named>> }>>;
	/** The option `private`, which every command has. */
	readonly private: Named;
}

interface Named {
	readonly name: string;
	readonly description: string;
}

/** Words by Discord locale; English stands in the commands themselves. */
export const commandWords: Readonly<Record<string, Words>> = {};
