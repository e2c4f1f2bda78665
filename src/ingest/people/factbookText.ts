/** Reads the texts of the World Factbook that name who holds an office: "King CHARLES III (since 8 September 2022); represented by Governor General ...". */
import { isFactDate } from '../../data/date.ts';

/** Somebody named in a text. */
export interface Named {
	/** What stands before the name: `Prime Minister`, `Chargé d’Affaires`. */
	title: string;
	/** The name, its capitals written as one writes names. */
	name: string;
	/** `YYYY-MM-DD` or less of it; empty where the text gives none. */
	since: string;
}

const characters: Readonly<Record<string, string>> = { ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', amp: '&', nbsp: ' ' };
const marks: Readonly<Record<string, string>> = {
	acute: '\u0301',
	grave: '\u0300',
	circ: '\u0302',
	uml: '\u0308',
	tilde: '\u0303',
	cedil: '\u0327',
	caron: '\u030c',
	ring: '\u030a',
};
const letters: Readonly<Record<string, string>> = {
	oslash: 'ø',
	Oslash: 'Ø',
	szlig: 'ß',
	aelig: 'æ',
	AElig: 'Æ',
	eth: 'ð',
	thorn: 'þ',
};

/** The text with the characters that its entities stand for. */
export function decode(text: string): string {
	return text
		.replaceAll(/&(\p{L})(acute|grave|circ|uml|tilde|cedil|caron|ring);/gu, (_, letter: string, mark: string) =>
			`${letter}${marks[mark]}`.normalize('NFC'),
		)
		.replaceAll(/&(\p{L}+);/gu, (entity, name: string) => characters[name] ?? letters[name] ?? entity)
		.replaceAll(/\s+/g, ' ');
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** A day, month or year as the texts write it ("since 8 September 2022"), or empty. */
export function dateIn(text: string): string {
	const found = /(?:(?:(\d{1,2}) )?(\p{L}+) )?(\d{4})/u.exec(text);
	if (!found) return '';
	const [, day, name = '', year = ''] = found;
	const month = months.findIndex((known) => name.length >= 3 && known.startsWith(name.toLowerCase())) + 1;
	const parts = [year, ...(month > 0 ? [month, ...(day === undefined ? [] : [Number(day)])] : [])];
	const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
	return isFactDate(date) ? date : '';
}

const particles = new Set('de da do dos das di del della van von der den le la y e bin ibn'.split(' '));

/** A name whose surname stands in capitals, as one writes it: "Tamás SULYOK", "Marcelo REBELO DE SOUSA", "John McNAMARA". */
export function uncapitalised(name: string): string {
	return name
		.split(' ')
		.map((word, at) => {
			if (at > 0 && /^[IVX]+$/.test(word)) return word;
			if (at > 0 && particles.has(word.toLowerCase()) && word === word.toUpperCase()) return word.toLowerCase();
			// "O'NEILL" is O'Neill, "LA'AULI" La'auli.
			return word.replaceAll(/\p{Lu}{2,}/gu, first).replaceAll(/(?<=\p{L}{2}['’])\p{Lu}/gu, (letter) => letter.toLowerCase());
		})
		.join(' ');
}

function first(capitals: string): string {
	return `${capitals[0]}${capitals.slice(1).toLowerCase()}`;
}

const titles = [
	'acting|caretaker|interim|gnu|cnsp|transitional?|transition|state affairs commission|sovereign council chair|presidential leadership council|taliban|supreme',
	'co-prince|co-vice|grand (?:duke|chief)|king|queen|emperor|sultan|prince|pope|amir|president|leader|chairperson|chairman|premier|chancellor|taoiseach',
	'crown prince|prime minister|foreign minister|minister of state|governor[- ]general|deputy|presidential council|presidency member',
	'of (?:the )?(?:national council for the safeguard of the homeland|swiss confederation|presidency|council of ministers|cabinet of ministers)',
	'of the government of spain|of china|of new zealand|commander-in-chief of the sudanese armed forces',
	'sir|dame|dr|sr|gen|general|col|colonel|capt|archbishop|cardinal|and|represented by',
];
const title = new RegExp(`^(?:${titles.join('|')})(?:\\.,|[., ]) *`, 'iu');

/** Parts a text at the titles that stand before a name: `['Prime Minister', 'Edi RAMA']`. */
function parted(text: string): [string, string] {
	let name = text.replace(/^[\s,]+/, '');
	let before = '';
	for (let found = title.exec(name); found; found = title.exec(name)) {
		before += found[0];
		name = name.slice(found[0].length);
	}
	return [before.trim(), name];
}

/** What stands in a name only where its title was not understood: it is of an office that is not asked for. */
const unread =
	/\b(?:vice|president|minister|governor|secretary|chiefs?|administrator|bailiff|prefect|commissioner|people['’]s)\b/i;

/** A second name that stands in a name: "Yechiel (Michael) LEITER", "James “Jim” HELLER". */
const secondName = / ?[(“"](\p{L}+)[)”"]/u;

/** The forms of a name in the order of their use: without the second name, and with it for the first. */
export function formsOf(name: string): string[] {
	const second = secondName.exec(name)?.[1];
	const plain = uncapitalised(name.replace(secondName, '').trim());
	return second === undefined ? [plain] : [plain, plain.replace(/^\S+/, second)];
}

/** Everybody whom a text on heads names with the day since when. Whoever has none is left out. */
export function headsIn(text: string): Named[] {
	const plain = decode(text)
		.replaceAll(/; also (?:spelled|referred to as) [^;(]*?(?= \()/g, '')
		.replaceAll(/ \((?:CNSP|prime minister[^)]*|president of[^)]*|also [^)]*)\)/gi, '');
	const found = plain.matchAll(
		/([^;]+?) \((?:(?!presidency)[\p{L} ]*since )?([^);]*\b\d{4}\b[^);]*)(?:; presidency member since ([^);]*))?[^)]*\)/gu,
	);
	return [...found]
		.map(([, segment = '', since = '', asMember]) => {
			const [before, name] = parted(segment);
			return { title: before, name, since: dateIn(asMember ?? since) };
		})
		.filter(({ name }) => !unread.test(name));
}

/** The envoys whom a text names with the day since when; those that are only designated have not begun. */
export function envoysIn(text: string): Named[] {
	const plain = decode(text).replace(/\bnote\b.*$/, '');
	const found = plain.matchAll(
		/(Ambassador|Charg\u00e9 d[’'] ?Affaires(?: Ambassador)?|Apostolic Nuncio Cardinal) ((?:[^;(]|\(\p{L}+\) (?!Charg))+?)(?:, Head of Delegation)? \((?:since )?([^)]*\d{4})\)/gu,
	);
	return [...found].map(([, before = '', name = '', since = '']) => ({ title: before, name, since: dateIn(since) }));
}

/** What a style is not: who acts, and forms of address. */
const besideStyle = /\b(?:acting|caretaker|interim|transitional|transition|sir|dame|dr|gen|general|col|colonel|capt)\b[.,]? */gi;
const monarchs = 'King|Queen|Emperor|Sultan|Grand Duke|Prince|Amir|Pope';
const styles: Readonly<Record<'head-of-state' | 'head-of-government', RegExp>> = {
	'head-of-state': new RegExp(`^(?:(${monarchs}|President|Supreme Leader)(?: and Prime Minister)?|(Co-President))$`),
	'head-of-government':
		/^(?:(?:Sultan|Crown Prince) and )?(Prime Minister|Premier|Chancellor|Taoiseach|President|Minister of State|Co-President)$/,
};

/**
 * The style of an office that a title tells: "Acting Prime Minister" is that of a prime minister.
 *
 * @param title as {@link headsIn} gives it
 * @returns empty where the title is another, or says more than a style
 */
export function styleIn(title: string, office: 'head-of-state' | 'head-of-government'): string {
	const [, one, other] = styles[office].exec(title.replaceAll(besideStyle, '').replace(/[ ,.]+$/, '')) ?? [];
	return (one ?? other ?? '').replace('Amir', 'Emir');
}
