/** Words in the letters of ASCII: what is left of English where everything is said in the pseudo-locale. */
import { commands } from '../../commands/index.ts';
import { usageOf } from '../../commands/usage.ts';

/** What is the same in every language: how commands are typed, and the proper names of pages that links lead to. */
const names = [
	...commands.flatMap(({ name, example = '' }) => [`/${name}`, `/${name} ${example}`]),
	...commands.map(usageOf),
	'Office of the Historian',
	'Portal:Current events',
	...commands.flatMap(({ options }) => options.flatMap(({ name }) => [`“${name}”`, `\`${name}\``])),
].sort((one, other) => other.length - one.length);

/** The plain words of three letters or more, without addresses and what is the same in every language. */
export function plainWords(text: string): string[] {
	const rest = names.reduce(
		(left, name) => left.replaceAll(name, ' '),
		text.replace(/\bhttps?:\/\/[^\s)\]]+/g, ' ').replaceAll('\\', ''),
	);
	return [...rest.matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{3,}(?![\p{L}\p{N}])/gu)].map(([word]) => word);
}

/** What a person sees of a Discord message, and what the page for reports is filled with. */
export function shownTexts(part: unknown): string[] {
	if (Array.isArray(part)) return part.flatMap(shownTexts);
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([field, value]) => {
		if (typeof value !== 'string') return shownTexts(value);
		if (field === 'url' && value.startsWith(reportUrl)) return [...new URL(value).searchParams.values()];
		return ['content', 'label', 'placeholder', 'description', 'name'].includes(field) ? [value] : [];
	});
}

export const reportUrl = 'https://example.org/issues/new';
