import type { Spelling } from './claim.ts';

/** A realm as the list of leaders ends a monarch's label with it. */
interface Realm {
	/** Its English name. */
	readonly realm: string;
	/** Given names that this realm's monarchs bear in English in a form of their own. */
	readonly names?: Readonly<Record<string, string>>;
}

const romanian = { Carlos: 'Carol' };
const spanish = { Afonso: 'Alfonso', Amadeu: 'Amadeo', Filipe: 'Felipe', João: 'Juan', Isabel: 'Isabella' };
const french = { Filipe: 'Philippe' };

const realms: Readonly<Record<string, Realm>> = {
	'da Arábia Saudita': { realm: 'Saudi Arabia', names: { Jaled: 'Khalid' } },
	'da Bulgária': { realm: 'Bulgaria' },
	'da Bélgica': { realm: 'Belgium', names: french },
	'da Dinamarca': { realm: 'Denmark' },
	'da Espanha': { realm: 'Spain', names: spanish },
	'da Jordânia': { realm: 'Jordan' },
	'da Noruega': { realm: 'Norway' },
	'da Romênia': { realm: 'Romania', names: romanian },
	'da Suécia': { realm: 'Sweden' },
	'de Espanha': { realm: 'Spain', names: { ...spanish, 'João Carlos': 'Juan Carlos' } },
	'de França': { realm: 'France', names: { 'Luís Filipe': 'Louis Philippe' } },
	'de Liechtenstein': { realm: 'Liechtenstein' },
	'de Luxemburgo': { realm: 'Luxembourg', names: { Henrique: 'Henri', João: 'Jean' } },
	'de Marrocos': { realm: 'Morocco' },
	'de Mônaco': { realm: 'Monaco' },
	'do Brunei': { realm: 'Brunei' },
	'do Lesoto': { realm: 'Lesotho' },
	'do Liechtenstein': { realm: 'Liechtenstein' },
	'do Mónaco': { realm: 'Monaco' },
	'do Reino Unido': { realm: 'the United Kingdom', names: { Isabel: 'Elizabeth' } },
	'dos Países Baixos': { realm: 'the Netherlands' },
};

const givenNames: Readonly<Record<string, string>> = {
	Adolfo: 'Adolf',
	Alberto: 'Albert',
	Balduíno: 'Baudouin',
	Bento: 'Benedict',
	Carlos: 'Charles',
	Carlota: 'Charlotte',
	Cristiano: 'Christian',
	Eduardo: 'Edward',
	Fernando: 'Ferdinand',
	Francisco: 'Francis',
	Frederico: 'Frederick',
	Guilherme: 'William',
	Guilhermina: 'Wilhelmina',
	Gustavo: 'Gustaf',
	Jorge: 'George',
	João: 'John',
	Leopoldo: 'Leopold',
	Leão: 'Leo',
	Luís: 'Louis',
	Miguel: 'Michael',
	Napoleão: 'Napoleon',
	Olavo: 'Olav',
	Paulo: 'Paul',
	Pio: 'Pius',
	Simeão: 'Simeon',
	Vitória: 'Victoria',
	Óscar: 'Oscar',
};

/** Titles before a name, and what English puts there. */
const titles: Readonly<Record<string, string>> = {
	Papa: 'Pope',
	Imperador: 'Emperor',
	Arcebispo: 'Archbishop',
	Príncipe: 'Prince',
	Conde: '',
};

/** What follows a comma in a label: "Naruhito, Príncipe Herdeiro do Japão". */
const rank = /, (?:Príncipe|Princesa|Duque|Conde|Barão|Senhor|grão-duque)\b.*$/iu;

/** Titles behind a name, as Portuguese, Spanish and Turkish write them. */
const behind: Readonly<Record<string, string>> = { Paxá: 'Pasha', bajá: 'Pasha', Paşa: 'Pasha', Xá: 'Shah' };

const inEnglish = (name: string, own: Readonly<Record<string, string>> = {}): string =>
	own[name] ??
	name
		.split(' ')
		.map((word) => own[word] ?? givenNames[word] ?? word)
		.join(' ');

/** The name of a monarch, whose label ends with the realm. */
function monarch(label: string): string | undefined {
	const ending = Object.keys(realms).find((known) => label.endsWith(` ${known}`));
	const found = ending === undefined ? undefined : realms[ending];
	if (ending === undefined || found === undefined) return undefined;
	const [, given = '', number = ''] = /^(.*?)((?: [IVX]+)?)$/u.exec(label.slice(0, -ending.length - 1)) ?? [];
	return `${inEnglish(given, found.names)}${number} of ${found.realm}`;
}

function english(label: string): string {
	const bare = label.replace(rank, '');
	const [first = '', ...rest] = bare.split(' ');
	const title = titles[first];
	if (title !== undefined) return `${title} ${title === 'Pope' ? inEnglish(rest.join(' ')) : rest.join(' ')}`.trim();
	return monarch(bare) ?? bare.replace(/(?<= )\S+$/u, (last) => behind[last] ?? last);
}

/** A Greek name as English writes it: without the marks of stress, and "ου" with two letters. */
function greek(label: string): string {
	if (!/[áéíóú]/u.test(label)) return label;
	const plain = label.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
	return plain.replaceAll(/(?<![Oo])u/g, 'ou');
}

/**
 * The spellings of a label. The list of leaders has the Portuguese one where it differs from the English: monarchs, popes and emperors by their Portuguese
 * names, Greeks by a Portuguese way of writing Greek. The English form comes first, the label stays as a variant.
 *
 * @param entity the state that the list names
 */
export function spellingsOf(label: string, entity: string): Spelling[] {
	const name = entity === 'GR' && !label.includes(' of ') ? greek(english(label)) : english(label);
	if (name === label) return [{ name: label, kind: 'full', lang: '' }];
	return [
		{ name, kind: 'full', lang: 'en' },
		{ name: label, kind: 'variant', lang: 'pt' },
	];
}
