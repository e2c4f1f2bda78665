/**
 * Discord's limits on messages and commands, in one place. discord.js checks some of them only; what leaves this program
 * is held to all of them, by {@link violations} in tests and by construction in the renderer.
 *
 * Lengths are counted in UTF-16 units, which is never fewer than Discord's own count.
 */
export const limits = {
	/** Components in a message, nested ones included. */
	components: 40,
	/** Characters over all text displays of a message. */
	text: 4_000,
	buttonsInRow: 5,
	selectOptions: 25,
	optionLabel: 100,
	optionValue: 100,
	optionDescription: 100,
	placeholder: 150,
	customId: 100,
	buttonLabel: 80,
	url: 512,
	/** Suggestions of an autocomplete box, and fixed choices of an option. */
	choices: 25,
	choiceName: 100,
	choiceValue: 100,
	commandName: 32,
	description: 100,
	options: 25,
	/** Characters of a command in all: names, descriptions and choice values, each at its longest localisation. */
	command: 8_000,
	commands: 100,
} as const;

/** Cuts a text to a length at the end of a word, with an ellipsis where something was left out. */
export function shorten(text: string, length: number): string {
	if (text.length <= length) return text;
	const room = length - 1;
	const cut = text.slice(0, room);
	const boundary = /\s/.test(text.charAt(room)) ? room : cut.search(/\s\S*$/);
	// A single word longer than the room has no boundary; a surrogate pair or an escape must not be torn apart then.
	const kept = boundary > 0 ? cut.slice(0, boundary) : cut.replace(/(?:[\uD800-\uDBFF]|\\)$/, '');
	return `${kept.trimEnd()}…`;
}
