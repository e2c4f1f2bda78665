import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../../data/order.ts';
import { fold } from '../../names/fold.ts';
import type { NameRow } from './rows.ts';

const territoriesSchema = z.object({
	main: z.record(
		z.string(),
		z.object({ localeDisplayNames: z.object({ territories: z.record(z.string(), z.string()).optional() }) }),
	),
});

/** Languages that many people type, in the order in which their claim to a spelling counts. */
const major = [
	'en',
	'fr',
	'es',
	'ar',
	'ru',
	'zh',
	'zh-Hant',
	'de',
	'pt',
	'it',
	'ja',
	'ko',
	'tr',
	'uk',
	'fa',
	'hi',
	'id',
	'nl',
	'pl',
	'he',
	'vi',
];

interface Spelling {
	readonly id: string;
	readonly text: string;
	readonly locales: string[];
}

/** Every territory name of every locale of CLDR (npm cldr-localenames-full), where the territory is an entity of the store. */
function readSpellings(ids: ReadonlySet<string>): Spelling[] {
	const main = join(dirname(createRequire(import.meta.url).resolve('cldr-localenames-full/package.json')), 'main');
	const spellings = new Map<string, Spelling>();
	for (const locale of readdirSync(main).sort(compareText)) {
		const path = join(main, locale, 'territories.json');
		if (!existsSync(path)) continue;
		const file = territoriesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
		for (const [code, text] of Object.entries(file.main[locale]?.localeDisplayNames.territories ?? {})) {
			const id = code.replace(/-alt-.*$/, '');
			if (!ids.has(id) || text === code || /^\d/.test(text)) continue;
			const key = `${id}\t${fold(text)}`;
			const spelling = spellings.get(key) ?? { id, text, locales: [] };
			spelling.locales.push(locale);
			spellings.set(key, spelling);
		}
	}
	return [...spellings.values()];
}

function weight(spelling: Spelling): number {
	const best = Math.min(...spelling.locales.map((locale) => major.indexOf(locale)).filter((rank) => rank >= 0), major.length);
	return (major.length - best) * 100 + spelling.locales.length;
}

/** Where languages use one word for different countries, the greater language wins; near ties stay, and are asked about. */
function settle(spellings: readonly Spelling[]): Spelling[] {
	const byText = Map.groupBy(spellings, (spelling) => fold(spelling.text));
	return [...byText.values()].flatMap((rivals) => {
		const greatest = Math.max(...rivals.map(weight));
		return rivals.filter((spelling) => weight(spelling) * 3 >= greatest);
	});
}

function language(spelling: Spelling): string {
	return major.find((locale) => spelling.locales.includes(locale)) ?? spelling.locales[0] ?? '';
}

/** The rows that CLDR gives. */
export function cldrRows(ids: ReadonlySet<string>): NameRow[] {
	return settle(readSpellings(ids)).map((spelling) => ({
		id: spelling.id,
		text: spelling.text,
		lang: language(spelling),
		kind: language(spelling) === 'en' ? 'common' : 'alias',
		source: 'cldr-territories',
	}));
}
