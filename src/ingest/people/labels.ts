import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readRecords } from '../csv.ts';
import { asSpelled, isFullName } from './labelText.ts';

/** A name that a source gives a person in one language. */
export interface Label {
	/** Wikidata QID. */
	person: string;
	name: string;
	/** BCP 47 tag. */
	lang: string;
	source: string;
}

/** Languages whose names are taken, by the code that Wikidata gives them. */
const languages = new Set(
	(
		'ar be bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk km ko ky lo lt lv mk mn ms my nb ne nl no ' +
		'pl ps pt ro ru si sk sl sq sr sv ta tg th tr uk ur uz vi zh zh-cn zh-hans zh-hant zh-hk zh-tw'
	).split(' '),
);

function labels(source: string, person: string, lang: string, texts: readonly string[]): Label[] {
	return languages.has(lang)
		? texts.flatMap((text) => asSpelled(text, lang)).map((name) => ({ person, name, lang, source }))
		: [];
}

function filesUnder(folder: string, ending: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith(ending))
		.sort()
		.map((path) => join(folder, path));
}

/** Members of parliaments with their Wikidata labels: `data/<country>/<chamber>/sources/morph/wikidata.csv`, a column a language. */
export function readParliaments(folder: string): Label[] {
	return filesUnder(folder, 'wikidata.csv').flatMap((file) =>
		readRecords(file).flatMap((row) =>
			Object.entries(row).flatMap(([column, text]) =>
				column.startsWith('name__')
					? labels('everypolitician-labels-2015', row['id'] ?? '', column.slice(6).replaceAll('_', '-'), [text])
					: [],
			),
		),
	);
}

/** Labels and aliases of Wikidata: `data/alias/<set>/<language>.txt`, a line an item, its names behind it with tabs between. */
export function readAliases(folder: string): Label[] {
	return filesUnder(folder, '.txt').flatMap((file) => {
		const lang = basename(file, '.txt');
		return readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line) => {
				const [person = '', ...names] = line.split('\t');
				const whole = names.filter((name) => isFullName(name, lang));
				return labels('x-factr-aliases-2021', person, lang, whole);
			});
	});
}

interface Triple {
	sub_uri: string;
	sub_label: string;
	from_english: boolean;
}

/** Labels of Wikidata by language: `data/translations/t_rex_translation/<language>/<relation>.jsonl`; those lent from English are left out. */
export function readTriples(folder: string): Label[] {
	const root = join(folder, 'data/translations/t_rex_translation');
	if (!existsSync(root)) return [];
	return readdirSync(root).flatMap((lang) =>
		languages.has(lang)
			? filesUnder(join(root, lang), '.jsonl').flatMap((file) =>
					readFileSync(file, 'utf8')
						.split('\n')
						.filter((line) => line !== '')
						.flatMap((line) => {
							const { sub_uri, sub_label, from_english }: Triple = JSON.parse(line);
							return from_english ? [] : labels('mpararel-labels-2024', sub_uri, lang, [sub_label]);
						}),
				)
			: [],
	);
}
