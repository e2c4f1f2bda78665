import type { Spelling } from './claim.ts';

const realms: Record<string, string> = {
	'da Bélgica': 'Belgium',
	'da Dinamarca': 'Denmark',
	'da Jordânia': 'Jordan',
	'da Noruega': 'Norway',
	'da Romênia': 'Romania',
	'da Suécia': 'Sweden',
	'de França': 'France',
	'de Liechtenstein': 'Liechtenstein',
	'de Luxemburgo': 'Luxembourg',
	'de Mônaco': 'Monaco',
	'do Reino Unido': 'the United Kingdom',
	'dos Países Baixos': 'the Netherlands',
};

const givenNames: Record<string, string> = {
	Adolfo: 'Adolf',
	Alberto: 'Albert',
	Balduíno: 'Baudouin',
	Carlos: 'Charles',
	Carlota: 'Charlotte',
	Cristiano: 'Christian',
	Eduardo: 'Edward',
	Frederico: 'Frederick',
	Guilherme: 'William',
	Guilhermina: 'Wilhelmina',
	Gustavo: 'Gustaf',
	Jorge: 'George',
	Leopoldo: 'Leopold',
	Luís: 'Louis',
	Miguel: 'Michael',
	Olavo: 'Olav',
	Óscar: 'Oscar',
	Vitória: 'Victoria',
};

/**
 * The spellings of a label. Where Wikidata had no English label of a monarch, the list of leaders has the Portuguese one;
 * the English form comes first, the label stays as a variant.
 */
export function spellingsOf(label: string): Spelling[] {
	const realm = Object.keys(realms).find((ending) => label.endsWith(` ${ending}`));
	if (!realm) return [{ name: label, kind: 'full', lang: '' }];
	const given = label
		.slice(0, -realm.length - 1)
		.split(' ')
		.map((word) => givenNames[word] ?? word)
		.join(' ');
	return [
		{ name: `${given} of ${realms[realm]}`, kind: 'full', lang: 'en' },
		{ name: label, kind: 'variant', lang: 'pt' },
	];
}
