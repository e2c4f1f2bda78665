/** The sources of an answer: in small print, and as buttons that lead to them. */
import type { APIButtonComponentWithURL } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { NumberedSource } from '../answers/answer.ts';
import type { Language } from '../language/language.ts';
import { linkButton } from './buttons.ts';
import { limits, shorten } from './limits.ts';
import { escapeMarkdown, linkable, plain } from './markdown.ts';

/** How much is said of each source; the first level at which everything fits is taken. */
export type Detail = 'full' | 'publisher' | 'number';
export const details: readonly Detail[] = ['full', 'publisher', 'number'];

/** So many of the references of one page are shown. */
const mostCited = 3;

/** Addresses kept: answers about different states share many of their sources, and parsing an address takes long. */
const mostLinks = 2_000;

/** Links by address; `''` for an address that cannot be linked to. */
const links = new LRUCache<string, string>({ max: mostLinks, memoMethod: (url) => linkable(url) ?? '' });

function linkTo(url: string | null): string | undefined {
	return (url === null ? undefined : links.memo(url)) || undefined;
}

/**
 * A source in small print. The first five have a link button below; further ones are linked from here, if that is
 * not too long.
 */
export function sourceLine(source: NumberedSource, detail: Detail, linkHere: boolean, language: Language): string {
	const date = source.date === null ? '' : `, ${language.date(source.date)}`;
	const link = linkHere && detail !== 'number' ? linkTo(source.url) : undefined;
	const linked = (text: string) => (link === undefined || link.length > limits.url ? text : `[${text}](${link})`);
	const publisher = escapeMarkdown(shorten(plain(source.publisher), 60));
	if (detail === 'number') return `[${source.n}] ${publisher}`;
	if (detail === 'publisher') {
		const cited = [...new Set((source.cites ?? []).flatMap(({ publisher: name }) => name ?? []))].slice(0, mostCited);
		const what = cited.map((name) => escapeMarkdown(shorten(plain(name), 60))).join(', ');
		const words = what === '' ? '' : ` ${language.text('source-citing', { what })}`;
		return `[${source.n}] ${linked(publisher)}${words}${date}`;
	}

	const kind = source.kind === 'primary' ? ` (${language.text('source-is-primary')})` : '';
	return `[${source.n}] ${linked(escapeMarkdown(shorten(plain(source.title), 120)))}, ${publisher}${date}${kind}${citing(source, language)}`;
}

function citing({ cites = [] }: NumberedSource, language: Language): string {
	const references = cites.slice(0, mostCited).map(({ publisher, title, date }) => {
		const words = [publisher, title].filter((text) => text !== null).map((text) => escapeMarkdown(shorten(plain(text), 90)));
		return [...words, ...(date === null || words.length === 0 ? [] : [language.date(date)])].join(', ');
	});
	const what = references.filter((reference) => reference !== '').join('; ');
	return what === '' ? '' : `; ${language.text('source-citing', { what })}`;
}

/** Buttons that lead to the first sources that have an address. */
export function sourceButtons(sources: readonly NumberedSource[]): APIButtonComponentWithURL[] {
	return sources
		.slice(0, limits.buttonsInRow)
		.flatMap(({ n, publisher, url, citing: cited }) => linkButton(`${n} · ${publisher}`, linkTo(url ?? cited?.url ?? null)));
}
