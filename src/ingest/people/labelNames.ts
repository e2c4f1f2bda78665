import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCsv, writeCsv } from './csv.ts';
import { type Label, readAliases, readParliaments, readTriples } from './labels.ts';
import { isSurnameAlone } from './labelText.ts';
import { isNative, words } from './spelling.ts';
import { nameColumns } from './tables.ts';

/** The states that have a language of their own which is not written in Latin letters, by language. */
const statesByLanguage: Record<string, string> = {
	ar: 'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SY TD TN YE',
	be: 'BY',
	bg: 'BG',
	bn: 'BD',
	el: 'CY GR',
	fa: 'AF IR',
	he: 'IL',
	hi: 'IN',
	hy: 'AM',
	ja: 'JP',
	ka: 'GE',
	kk: 'KZ',
	km: 'KH',
	ko: 'KP KR',
	ky: 'KG',
	lo: 'LA',
	mk: 'MK',
	mn: 'MN',
	my: 'MM',
	ne: 'NP',
	ps: 'AF',
	ru: 'BY KG KZ RU SUHH TJ UZ',
	si: 'LK',
	sr: 'BA CSXX ME RS YUCS',
	ta: 'LK SG',
	tg: 'TJ',
	th: 'TH',
	uk: 'UA',
	ur: 'PK',
	zh: 'CN SG TW',
};

/** Names in the collections that are not the person's. */
const rejects = fileURLToPath(new URL('label-rejects.csv', import.meta.url));

/** From this year on a holder of an office is asked for by name. */
const earliest = '1990';

/** The states of every person who held an office since 1990. */
function contemporaries(folder: string): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const file of readdirSync(join(folder, 'tenures'))) {
		for (const { person = '', entity = '', from = '', until = '', on = '' } of readCsv(join(folder, 'tenures', file))) {
			if ((until || on || from) < earliest) continue;
			found.set(person, (found.get(person) ?? new Set()).add(entity));
		}
	}
	return found;
}

/** Whether a language is one of a person's own states. */
function isOwn(lang: string, states: ReadonlySet<string>): boolean {
	const [language = ''] = lang.split('-');
	return (statesByLanguage[language] ?? '').split(' ').some((state) => states.has(state));
}

/** A key that spellings share which are the same to a reader: case, marks and punctuation aside. */
const keyOf = (name: string): string => (isNative(name) ? name : words(name).join(' '));

/**
 * Adds the names by language of public label collections to `people/names.csv`, for persons who held an office since 1990. Rows
 * of other sources stay and outrank: a spelling that is there already is not added again.
 *
 * @param from folder with the collections as `parliaments`, `aliases` and `triples`, each optional
 * @param folder folder of the people
 * @returns how many rows were added
 */
export function importLabelNames(from: string, folder: string): number {
	const statesOf = contemporaries(folder);
	const rejected = new Set(readCsv(rejects).map(({ person, name }) => `${person} ${name}`));
	const readers: Record<string, (path: string) => Label[]> = {
		parliaments: readParliaments,
		triples: readTriples,
		aliases: readAliases,
	};
	const found = Object.entries(readers).flatMap(([name, read]) =>
		readdirSync(from).includes(name)
			? read(join(from, name)).filter(({ person, name }) => statesOf.has(person) && !rejected.has(`${person} ${name}`))
			: [],
	);
	const sources = new Set(found.map(({ source }) => source));
	const path = join(folder, 'names.csv');
	const rows = readCsv(path).filter(({ source = '' }) => !sources.has(source));
	const known = new Set(rows.map(({ person, name = '' }) => `${person} ${keyOf(name)}`));
	const before = rows.length;
	for (const { person, name, lang, source } of found) {
		const key = `${person} ${keyOf(name)}`;
		const states = statesOf.get(person) ?? new Set();
		// A surname alone is the key of an index and no name of one person.
		if (known.has(key) || (!isNative(name) && !name.includes(' ')) || isSurnameAlone(name, lang, states)) continue;
		known.add(key);
		const kind = isNative(name) && isOwn(lang, states) ? 'native' : 'variant';
		rows.push({ person, name, kind, lang: tagOf(lang), source });
	}
	writeCsv(path, nameColumns, rows);
	return rows.length - before;
}

/** Wikidata's code as a BCP 47 tag. */
function tagOf(lang: string): string {
	const tags: Record<string, string> = {
		'zh-hans': 'zh-Hans',
		'zh-hant': 'zh-Hant',
		'zh-cn': 'zh-CN',
		'zh-hk': 'zh-HK',
		'zh-tw': 'zh-TW',
	};
	return tags[lang] ?? lang;
}
