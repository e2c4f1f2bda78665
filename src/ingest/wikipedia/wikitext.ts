/**
 * Wikitext with its references and templates taken out of the way.
 *
 * wtf_wikipedia was measured on these pages and is not used: it takes the references out of their cells (so that a row no
 * longer knows its own), leaves the cells of `{{#invoke:flag||X}}` empty (the whole list of the United Kingdom), and drops
 * the style of a row, which marks broken relations. What is needed here is little: templates, references and tables.
 */

/** A template call: its name in lower case, and its arguments as they stand. */
export interface Template {
	name: string;
	positional: string[];
	named: ReadonlyMap<string, string>;
}

/** Marks that stand in a text for what was taken out; the private-use area never occurs in the pages themselves. */
const referenceMark = /\uE000(\d+)\uE001/g;
const templateMark = /\uE002(\d+)\uE003/g;

/** A page, or a part of one, without markup that would disturb the splitting of tables. */
export interface Wikitext {
	/** The text, with a mark where a reference or a template stood. */
	text: string;
	/** The references by the number of their mark: the attributes of the tag and its content. */
	references: readonly RawReference[];
	/** The templates by the number of their mark, as they stand, without the braces. */
	templates: readonly string[];
}

/** A `<ref>` tag as it stands. */
export interface RawReference {
	attributes: string;
	content: string;
}

const referenceTag = /<ref\b([^>]*?)\/\s*>|<ref\b([^>]*)>([\s\S]*?)<\/ref\s*>/gi;

/** Where the outermost template that opens at `start` ends, or -1 where it never does. */
function endOfTemplate(text: string, start: number): number {
	let depth = 0;
	for (let index = start; index < text.length - 1; index++) {
		const pair = text.slice(index, index + 2);
		if (pair === '{{') {
			depth++;
			index++;
		} else if (pair === '}}') {
			depth--;
			index++;
			if (depth === 0) return index + 1;
		}
	}
	return -1;
}

function takeTemplates(text: string, templates: string[]): string {
	let rest = text;
	let taken = '';
	for (;;) {
		const start = rest.indexOf('{{');
		const end = start < 0 ? -1 : endOfTemplate(rest, start);
		if (start < 0) return taken + rest;
		if (end < 0) {
			taken += rest.slice(0, start + 2);
			rest = rest.slice(start + 2);
			continue;
		}
		templates.push(rest.slice(start + 2, end - 2));
		taken += `${rest.slice(0, start)}\uE002${templates.length - 1}\uE003`;
		rest = rest.slice(end);
	}
}

/** Takes comments, references and templates out of a page's wikitext. */
export function readWikitext(source: string): Wikitext {
	const references: RawReference[] = [];
	const templates: string[] = [];
	const withoutReferences = source
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(referenceTag, (_tag, empty: string | undefined, attributes: string | undefined, content: string | undefined) => {
			references.push({ attributes: empty ?? attributes ?? '', content: content ?? '' });
			return `\uE000${references.length - 1}\uE001`;
		});
	return { text: takeTemplates(withoutReferences, templates), references, templates };
}

/** Splits at a separator that stands outside of links and templates. */
function splitOutside(text: string, separator: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (let index = 0; index < text.length; index++) {
		const pair = text.slice(index, index + 2);
		if (pair === '[[' || pair === '{{') {
			depth++;
			index++;
		} else if (pair === ']]' || pair === '}}') {
			depth--;
			index++;
		} else if (depth <= 0 && text.startsWith(separator, index)) {
			parts.push(text.slice(start, index));
			start = index + separator.length;
		}
	}
	parts.push(text.slice(start));
	return parts;
}

/**
 * Reads a template call without its braces. A call of a module that stands for a template (`#invoke:flag||X`,
 * `#invoke:dts|main|1 May 1990`, `#invoke:cite|web|...`) is read as that template.
 */
export function readTemplate(source: string): Template {
	const [head = '', ...rest] = splitOutside(source, '|');
	const module = /^\s*#invoke:\s*(\w+)\s*$/i.exec(head)?.[1]?.toLowerCase();
	const name = module ? [module, module === 'cite' ? rest[0]?.trim() : ''].filter(Boolean).join(' ') : head;
	const positional: string[] = [];
	const named = new Map<string, string>();
	for (const argument of module ? rest.slice(1) : rest) {
		const [key, ...value] = splitOutside(argument, '=');
		if (value.length > 0 && /^[\w\s-]+$/.test(key ?? '')) {
			const trimmed = (key ?? '').trim().toLowerCase();
			if (/^\d+$/.test(trimmed)) positional[Number(trimmed) - 1] = value.join('=').trim();
			else named.set(trimmed, value.join('=').trim());
		} else positional.push(argument.trim());
	}
	return {
		name: name
			.replace(/[_\s]+/g, ' ')
			.trim()
			.toLowerCase(),
		positional,
		named,
	};
}

/** The templates in a text, outermost ones only. */
export function templatesIn(text: string, page: Wikitext): Template[] {
	return [...text.matchAll(templateMark)].map(([, index]) => readTemplate(page.templates[Number(index)] ?? ''));
}

/** The references in a text, those inside of templates too. */
export function referencesIn(text: string, page: Wikitext): RawReference[] {
	const expanded = text.replace(templateMark, (_mark, index: string) => page.templates[Number(index)] ?? '');
	return [...expanded.matchAll(referenceMark)].flatMap(([, index]) => page.references[Number(index)] ?? []);
}

const entities: Readonly<Record<string, string>> = {
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	amp: '&',
	quot: '"',
	lt: '<',
	gt: '>',
	thinsp: ' ',
	'#39': "'",
	'#160': ' ',
};

/** What a template contributes to plain text: a name, a date, its content, or nothing. */
function templateText(template: Template): string {
	const { name, positional } = template;
	if (/^flag/.test(name) && !/icon|deco/.test(name)) return template.named.get('name') ?? positional[0] ?? '';
	if (/^(nowrap|nobr|small|lang|abbr|nbsp|transl|noitalic|no italic|longitem|pb|big)$/.test(name))
		return name === 'pb' ? '\n' : (positional.at(-1) ?? '');
	if (name === 'ndash' || name === 'mdash') return '–';
	if (name === 'convert') return positional.slice(0, 2).join(' ');
	if (name === '!') return '|';
	return '';
}

/** Markup to plain text: links to their labels, references and other templates away, tags away. */
export function plainText(text: string, page?: Wikitext): string {
	return text
		.replace(referenceMark, '')
		.replace(templateMark, (_mark, index: string) =>
			plainText(templateText(readTemplate(page?.templates[Number(index)] ?? '')), page),
		)
		.replace(/\[\[(?:File|Image|Category):(?:\[\[[^\]]*\]\]|[^\]])*\]\]/gi, '')
		.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
		.replace(/\[(?:https?:)?\/\/\S+\s*([^\]]*)\]/g, '$1')
		.replace(/<br\s*\/?>/gi, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
		.replace(/'{2,}/g, '')
		.replace(/[ \t\u00a0]+/g, ' ')
		.trim();
}
