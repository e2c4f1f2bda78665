import { createHash } from 'node:crypto';
import { parseDate } from './dates.ts';
import {
	plainText,
	type RawReference,
	readTemplate,
	readWikitext,
	type Template,
	templatesIn,
	type Wikitext,
} from './wikitext.ts';

/** A reference that a page gives for a statement. */
export interface Reference {
	id: string;
	title: string;
	publisher: string;
	url: string;
	/** Day of publication where the reference gives one. */
	date: string;
}

/** A link without what changes from visit to visit or was broken by the page: spaces, a mark for a bar. */
function cleanUrl(text: string): string {
	return (
		text
			.replace(/\{\{!\}\}/g, '|')
			.trim()
			.split(/\s/)[0] ?? ''
	);
}

function hostOf(url: string): string {
	const target =
		/web\.archive\.org\/web\/[^/]*\/(?:https?:\/\/)?([^/]+)/.exec(url)?.[1] ?? /^(?:https?:)?\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
	return target.replace(/^www\d?\./, '').toLowerCase();
}

function first(template: Template, names: readonly string[]): string {
	for (const name of names) {
		const value = plainText(nestedText(template.named.get(name) ?? ''))
			.replace(/\s+/g, ' ')
			.trim();
		if (value) return value;
	}
	return '';
}

/** Templates inside of a citation's own field ("{{!}}", "{{lang|..}}") as text. */
function nestedText(value: string): string {
	const nested = readWikitext(value);
	return plainText(nested.text, nested);
}

const titleFields = ['title', 'script-title', 'trans-title', 'chapter', 'contribution', 'quote'];
const publisherFields = [
	'publisher',
	'website',
	'work',
	'newspaper',
	'journal',
	'magazine',
	'periodical',
	'encyclopedia',
	'agency',
	'institution',
];
const urlFields = ['url', 'chapter-url', 'chapterurl', 'archive-url', 'archiveurl', 'script-url'];

/** A citation's date; a season or a span of years is known to its year, where it has only one. */
function publicationDate(text: string): string {
	const years = [...new Set(text.match(/\b\d{4}\b/g) ?? [])];
	return parseDate(text) ?? (years.length === 1 ? (parseDate(years[0] ?? '') ?? '') : '');
}

function withId(fields: Omit<Reference, 'id'>): Reference {
	const text = [fields.title, fields.publisher, fields.url, fields.date].join('\n');
	return { id: createHash('sha256').update(text).digest('hex').slice(0, 10), ...fields };
}

/** The publisher that a citation names; some pages put a year or an address into the field. */
function publisherOf(template: Template): string {
	const found =
		publisherFields.map((field) => first(template, [field])).find((value) => value && !/^[\d\s–-]+$/.test(value)) ?? '';
	return hostOf(found) || found;
}

function fromCitation(template: Template): Reference {
	const url = urlFields.map((field) => cleanUrl(template.named.get(field) ?? '')).find(Boolean) ?? '';
	const host = hostOf(url);
	// "script-title" carries the language before the title: "zh:...".
	const title = first(template, titleFields).replace(/^[a-z]{2,3}:(?=\S)/, '');
	return withId({
		title: title || host,
		publisher: publisherOf(template) || host || first(template, ['author', 'last', 'last1', 'editor']),
		url,
		date: publicationDate(first(template, ['date', 'year', 'publication-date'])),
	});
}

const citation = /^(?:cite|citation)\b|^(?:statedept|cia world factbook|un document|official website|google books)$/;

function fromText(content: string, page: Wikitext): Reference | undefined {
	const expanded = content.replace(/\uE002(\d+)\uE003/g, (_mark, index: string) => `{{${page.templates[Number(index)] ?? ''}}}`);
	const url = /(?:https?:)?\/\/[^\s|\]}<]+/.exec(expanded)?.[0] ?? '';
	const label = plainText(content, page)
		.replace(/(?:https?:)?\/\/\S+/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	const host = hostOf(url);
	if (!label && !url) return undefined;
	return withId({ title: label || host, publisher: host, url, date: '' });
}

/** Short footnotes ("Smith 1990, p. 5") name an author and a year and no more. */
function fromShort(template: Template): Reference {
	return withId({ title: plainText(template.positional.join(' ')), publisher: '', url: '', date: '' });
}

/** Reads the content of a `<ref>` tag; `undefined` where it holds nothing that can be cited. */
export function readReference(content: string): Reference | undefined {
	const page = readWikitext(content);
	const templates = templatesIn(page.text, page);
	const cited = templates.find((template) => citation.test(template.name) && template.named.size > 0);
	if (cited) return fromCitation(cited);
	const short = templates.find((template) => /^(?:sfn|harvnb|harv|harvtxt|sfnp)$/.test(template.name));
	return short ? fromShort(short) : fromText(page.text, page);
}

function attribute(attributes: string, name: string): string {
	const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'/>]+))`, 'i').exec(attributes);
	return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}

/** Resolves `<ref>` tags of one page; a tag with a name and no content means the tag of that name that has content. */
export interface ReferenceResolver {
	resolve(reference: RawReference): Reference | undefined;
	/** Names that no tag of the page defines. */
	readonly undefinedNames: ReadonlySet<string>;
}

/** Prepares the references of one page. */
export function resolverFor(page: Wikitext): ReferenceResolver {
	const contents = new Map<string, string>();
	for (const { attributes, content } of page.references) {
		const name = attribute(attributes, 'name');
		if (name && content.trim() && !contents.has(name)) contents.set(name, content);
	}
	// References may also be defined by {{#tag:ref|content|name=x}}.
	for (const source of page.templates) {
		if (!/^\s*#tag:ref/i.test(source)) continue;
		const template = readTemplate(source);
		const name = template.named.get('name')?.replace(/["']/g, '');
		if (name && template.positional[0]) contents.set(name, template.positional[0]);
	}
	const undefinedNames = new Set<string>();
	return {
		undefinedNames,
		resolve({ attributes, content }) {
			// A reference in a group ("note") is a remark on the text, not a source for it.
			if (attribute(attributes, 'group')) return undefined;
			if (content.trim()) return readReference(content);
			const name = attribute(attributes, 'name');
			const defined = contents.get(name);
			if (defined === undefined) undefinedNames.add(name);
			return defined === undefined ? undefined : readReference(defined);
		},
	};
}
