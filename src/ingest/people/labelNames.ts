import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TextRow } from '../../data/format.ts';
import { correctionKinds, fileKinds } from '../../data/layout.ts';
import { readCorrections, readRows } from '../../data/readData.ts';
import type { personNameRow } from '../../data/rows.ts';
import { writeDataset } from '../datasetFiles.ts';
import { datasetsBySource } from '../datasetRecords.ts';
import { type Label, readAliases, readParliaments, readTriples } from './labels.ts';
import { isSurnameAlone } from './labelText.ts';
import { isNative, words } from './spelling.ts';

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

/** From this year on a holder of an office is asked for by name. */
const earliest = '1990';

/** The states of every person who held an office since 1990. */
function contemporaries(data: string): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const { row } of readRows(data, fileKinds.tenures).rows) {
		if ((row.until ?? row.asOf) >= earliest) found.set(row.person, (found.get(row.person) ?? new Set()).add(row.entity));
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
 * Writes the names by language of public label collections, for persons who held an office since 1990. Spellings that another
 * dataset or a person has written down already are left out.
 *
 * @param from folder with the collections as `parliaments`, `aliases` and `triples`, each optional
 * @param data path of the data folder
 * @returns how many rows were written
 */
export function importLabelNames(from: string, data: string): number {
	const statesOf = contemporaries(data);
	const rejected = new Set(readCorrections(data, correctionKinds.personNames).rows.map(({ row }) => `${row.person} ${row.name}`));
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
	const other = readRows(data, fileKinds.personNames).rows.filter(({ row }) => !sources.has(row.source));
	const known = new Set(other.map(({ row }) => `${row.person} ${keyOf(row.name)}`));
	const rows: TextRow<typeof personNameRow>[] = [];
	for (const { person, name, lang, source } of found) {
		const key = `${person} ${keyOf(name)}`;
		const states = statesOf.get(person) ?? new Set();
		// A surname alone is the key of an index and no name of one person.
		if (known.has(key) || (!isNative(name) && !name.includes(' ')) || isSurnameAlone(name, lang, states)) continue;
		known.add(key);
		const kind = isNative(name) && isOwn(lang, states) ? 'native' : 'variant';
		rows.push({ person, name, kind, lang: tagOf(lang), source });
	}
	const datasets = datasetsBySource(data);
	for (const source of sources) {
		const dataset = datasets.get(source)?.id;
		if (dataset === undefined) throw new Error(`${source} is a source of no dataset; write its record in data/datasets first`);
		const ofSource = rows.filter((row) => row.source === source);
		writeDataset(data, dataset, fileKinds.personNames, ofSource);
	}
	return rows.length;
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
