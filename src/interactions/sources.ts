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
		const cited = source.citing?.publisher;
		const words =
			typeof cited === 'string' ? ` ${language.text('source-citing', { what: escapeMarkdown(shorten(plain(cited), 60)) })}` : '';
		return `[${source.n}] ${linked(publisher)}${words}${date}`;
	}

	const kind = source.kind === 'primary' ? ` (${language.text('source-is-primary')})` : '';
	return `[${source.n}] ${linked(escapeMarkdown(shorten(plain(source.title), 120)))}, ${publisher}${date}${kind}${citing(source, language)}`;
}

function citing({ citing: cited }: NumberedSource, language: Language): string {
	if (!cited) return '';
	const words = [cited.publisher, cited.title]
		.filter((text) => text !== null)
		.map((text) => escapeMarkdown(shorten(plain(text), 90)));
	if (cited.date !== null) words.push(language.date(cited.date));
	return words.length === 0 ? '' : `; ${language.text('source-citing', { what: words.join(', ') })}`;
}

/** Buttons that lead to the first sources that have an address. */
export function sourceButtons(sources: readonly NumberedSource[]): APIButtonComponentWithURL[] {
	return sources
		.slice(0, limits.buttonsInRow)
		.flatMap(({ n, publisher, url, citing: cited }) => linkButton(`${n} · ${publisher}`, linkTo(url ?? cited?.url ?? null)));
}
