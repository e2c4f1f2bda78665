import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { NameRow } from './rows.ts';

const nameSchema = z.object({ common: z.string(), official: z.string() });
const countrySchema = z.object({
	cca2: z.string(),
	cca3: z.string(),
	cioc: z.string(),
	name: nameSchema.extend({ native: z.record(z.string(), nameSchema) }),
	altSpellings: z.array(z.string()),
	capital: z.array(z.string()),
	demonyms: z.record(z.string(), z.object({ f: z.string(), m: z.string() })),
	translations: z.record(z.string(), nameSchema),
});

/** The file uses codes of its own for Kosovo; the store's ids are the project's. */
const idOf = (code: string): string => (code === 'UNK' ? 'XK' : code);

/** English says Irishman and Frenchwoman where the demonym ends in -sh or -ch. */
function withPerson(lang: string, demonym: string): string[] {
	return lang === 'eng' && /[sc]h$/.test(demonym) ? [demonym, `${demonym}man`, `${demonym}woman`] : [demonym];
}

/**
 * The rows of npm world-countries: names, native names, ISO alpha-3 and IOC codes, demonyms and capitals. A capital that bears
 * the name of another party is no evidence and is left out by the caller.
 */
export function worldCountriesRows(ids: ReadonlySet<string>): NameRow[] {
	const file = createRequire(import.meta.url).resolve('world-countries/countries.json');
	const countries = z.array(countrySchema).parse(JSON.parse(readFileSync(file, 'utf8')));
	return countries.flatMap((country) => {
		const id = idOf(country.cca2);
		if (!ids.has(id)) return [];
		const row = (text: string, lang: string, kind: string): NameRow => ({ id, text, lang, kind, source: 'world-countries' });
		return [
			row(country.name.common, 'en', 'common'),
			row(country.name.official, 'en', 'official'),
			...Object.entries(country.name.native).flatMap(([lang, name]) => [
				row(name.common, lang, 'native'),
				row(name.official, lang, 'native'),
			]),
			...country.altSpellings.filter((text) => text.length > 2).map((text) => row(text, '', 'alias')),
			...[country.cca3, country.cioc].filter((code) => code !== '').map((code) => row(code, '', 'abbreviation')),
			...Object.entries(country.translations).flatMap(([lang, name]) => [
				row(name.common, lang, 'alias'),
				row(name.official, lang, 'alias'),
			]),
			...country.capital.map((text) => row(text, 'en', 'capital')),
			...Object.entries(country.demonyms).flatMap(([lang, { f, m }]) =>
				[...new Set([f, m])]
					.filter((text) => text !== '')
					.flatMap((text) => withPerson(lang, text))
					.map((text) => row(text, lang, 'demonym')),
			),
		];
	});
}
