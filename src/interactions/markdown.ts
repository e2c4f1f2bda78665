/** Whether a text holds anything that {@link escapeMarkdown} changes; most texts of the data do not. */
const special = /[\\*_~`|<>[\]]|:\/\/|^(?:[#+-]|\d+\.)/;

/**
 * Whether a text holds anything that {@link plain} changes, half of a surrogate pair aside. Without the flag `u`, as a search through
 * code units takes a fraction of the time.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const unprintable = /[\x00-\x1F\x7F-\x9F\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|^\s|\s$/;

/**
 * Text from data or from a person, made safe to stand in a Discord message: shown as it is written, on one line.
 * Control characters and marks that reverse the direction of the text around them are dropped.
 */
export function escapeMarkdown(text: string): string {
	const line = plain(text);
	if (!special.test(line)) return line;
	return (
		line
			// A link, a mention, a timestamp or formatting begins with one of these.
			.replace(/[\\*_~`|<>[\]]/g, '\\$&')
			// Bare addresses would become links of their own.
			.replace(/:\/\//g, '\\://')
			// Headings, lists and quotes are read at the start of a line only.
			.replace(/^(?:[#+-]|\d+(?=\.))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
	);
}

/** The text on one line, without control characters. */
export function plain(text: string): string {
	if (!unprintable.test(text) && text.isWellFormed()) return text;
	return text
		.toWellFormed()
		.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
		.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/g, '')
		.trim();
}

/** An address that can stand in a masked link: only http(s), with brackets and spaces encoded. */
export function linkable(url: string | null): string | undefined {
	if (url === null || !URL.canParse(url)) return undefined;
	const parsed = new URL(url);
	if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
	return parsed.href.replace(/[()<>\s\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
