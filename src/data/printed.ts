/** How texts that answers show are printed. */

/** The apostrophe and the single quotation marks of print in place of the typewriter's: `Libya's` becomes `Libya’s`. */
export function printedApostrophes(text: string): string {
	return text.includes("'") ? text.replaceAll(/(?<=^|[\s(\u201c\u2014\u2013])'(?=\S)/g, '‘').replaceAll("'", '’') : text;
}
