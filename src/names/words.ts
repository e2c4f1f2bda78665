import { isOtherScript, romanise } from './fold.ts';
import type { NameType } from './types.ts';

/** Words that join names and say little by themselves: articles, prepositions, particles of family names. */
const particles = new Set(
	'the of and for in sri al el ul ar as ash an ad az at bin ben bn ibn bint de da do dos das del della di du des d van von der den ter le la les lo los las y e i und et ould wuld ag zu af'.split(
		' ',
	),
);

/** Titles and offices, dropped where the name goes on without them. */
const titles = new Set(
	'president prime minister premier foreign chancellor king queen prince princess crown emir amir sheikh shaikh sheik sultan pm fm dr mr mrs ms miss sir dame lord lady hon honourable honorable general gen colonel ayatollah imam pope taoiseach secretary head government governor vice deputy interim acting former late ambassador tan dato datuk haji mullah mawlawi comrade emperor empress kaiser tsar czar marshal his her excellency majesty highness holiness shah state'.split(
		' ',
	),
);

/** Words that many long forms of states share. */
const generics = new Set(
	'republic kingdom state states islands island democratic federation federal people peoples islamic union commonwealth territory territories principality sultanate socialist country united sar special administrative region local name province government overseas collectivity'.split(
		' ',
	),
);

/** Words that say nothing alone. */
const directions = new Set(
	'north south east west northern southern eastern western new central great upper lower both old'.split(' '),
);

/** How lists shorten the words of states' names. */
const shortened: Readonly<Record<string, string>> = {
	rep: 'republic',
	repub: 'republic',
	dem: 'democratic',
	fed: 'federation',
	is: 'islands',
	isl: 'islands',
	isls: 'islands',
	isds: 'islands',
	st: 'saint',
	ste: 'saint',
	sts: 'saint',
	sint: 'saint',
	n: 'north',
	s: 'south',
	e: 'east',
	w: 'west',
	no: 'north',
	so: 'south',
	terr: 'territory',
	govt: 'government',
	utd: 'united',
	ppl: 'peoples',
	peoples: 'people',
	isles: 'islands',
	island: 'islands',
	gt: 'great',
	mt: 'mount',
	mohd: 'mohammed',
	md: 'mohammed',
	muh: 'mohammed',
	1: 'i',
	2: 'ii',
	3: 'iii',
	4: 'iv',
	5: 'v',
	6: 'vi',
	7: 'vii',
	8: 'viii',
	9: 'ix',
	10: 'x',
};

const shortFormGroups =
	'joe joseph;mike michael;bill william;jim james;bob robert;tony antony anthony antonio;dave david;steve steven stephen;chris christopher;alex alexander aleksandr alexandre;ben benjamin;tom thomas;nick nicholas;dan daniel;ed edward;andy andrew;ken kenneth;pete peter;liz elizabeth;kate katherine;sam samuel;fred frederick;ted theodore edward;rick richard;dick richard;ron ronald;don donald;tim timothy;matt matthew;greg gregory;jeff jeffrey;larry lawrence;jerry gerald;barry barack;gabi gabriel;ali aly;pepe jose;paco francisco;nacho ignacio;max maximilian;joko jokowi;abe abraham;will william;charlie charles;harry henry harold;jack john;kim kimberly;vlad vladimir;volodya volodymyr vladimir';

/** Short forms of given names, each with the names it can stand for, and the other way round. */
export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
	[
		...Map.groupBy(
			shortFormGroups.split(';').flatMap((group) => {
				const [short = '', ...full] = group.split(' ');
				return full.flatMap((name) => [
					{ from: short, to: name },
					{ from: name, to: short },
				]);
			}),
			({ from }) => from,
		),
	].map(([from, pairs]): [string, string[]] => [from, pairs.map(({ to }) => to)]),
);

/** What a word does in a name. The index keeps the place in this list. */
export const wordRoles = ['content', 'generic', 'title', 'particle'] as const;
export type WordRole = (typeof wordRoles)[number];

/** One word of a name, in Latin letters. */
export interface Word {
	readonly text: string;
	readonly role: WordRole;
	/** Transliterated: its vowels prove little. */
	readonly transliterated: boolean;
	/** Transliterated from a script that leaves vowels out. */
	readonly abjad: boolean;
}

/** The part that a word plays. */
export function roleOf(word: string): WordRole {
	if (particles.has(word)) return 'particle';
	if (titles.has(word)) return 'title';
	if (generics.has(word)) return 'generic';
	return 'content';
}

/** Whether a word only says a direction or an age ("south", "new"), and names nothing by itself. */
export function isDirection(word: string): boolean {
	return directions.has(word);
}

/** `abd al fattah`, `abdel fattah`, `abdulfattah` are one name. */
function joinServantNames(words: readonly string[]): string[] {
	const joined: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		const next = words[at + 1];
		const afterNext = words[at + 2];
		if (
			(word === 'abd' || word === 'abed') &&
			next !== undefined &&
			afterNext !== undefined &&
			/^(?:al|el|ul|ar|as|ad|an|er|ur|us|a|e|u)$/.test(next)
		) {
			joined.push(`abd${afterNext}`);
			at += 2;
		} else if (/^ab(?:d|ed|id)[aeou]{1,2}[lrs]?$/.test(word) && next !== undefined) {
			joined.push(`abd${next}`);
			at += 1;
		} else joined.push(word.replace(/^abd[aeou]l(?=.{3})/, 'abd'));
	}
	return joined;
}

/** Arabic writes the article on the word. */
function withoutArabicArticle(folded: string): string {
	return folded.replace(/(^| )(?:و?ال)(?=[\u0600-\u06ff]{3})/g, '$1');
}

/** The words of a folded text. */
export function wordsOf(folded: string): Word[] {
	const transliterated = isOtherScript(folded);
	const abjad = transliterated && /[\u0590-\u06ff\u0900-\u0dff]/.test(folded);
	const latin = transliterated ? romanise(withoutArabicArticle(folded)) : folded;
	const texts = latin.split(' ').filter((word) => word !== '');
	return (latin.includes('ab') ? joinServantNames(texts) : texts)
		.map((word) => shortened[word] ?? word)
		.map((text) => ({ text, role: roleOf(text), transliterated, abjad }));
}

/** The words that decide: without particles and titles, unless nothing else is left. */
export function decisive(words: readonly Word[]): readonly Word[] {
	const content = words.filter((word) => word.role === 'content' || word.role === 'generic');
	if (content.length > 0) return content;
	const named = words.filter((word) => word.role !== 'particle');
	return named.length > 0 ? named : words;
}

/**
 * One key for a name in any order, without its particles: its deciding words, sorted. Titles belong to the names of states
 * ("Crown dependency", "DR Congo") and are dropped from those of persons.
 */
export function orderFreeKey(words: readonly Word[], type: NameType): string {
	const kept = type === 'person' ? decisive(words) : words.filter((word) => word.role !== 'particle');
	return `${type} ${(kept.length > 0 ? kept : words)
		.map((word) => word.text)
		.sort()
		.join(' ')}`;
}

/** The initials under which a person can be known: of all words, and of "Mohammed bin Salman" where more follows. */
export function initialsOf(words: readonly Word[]): string[] {
	const letters = words.map(({ text }) => text.charAt(0)).join('');
	const forms = words[1]?.text === 'bin' ? [letters, letters.slice(0, 3)] : [letters];
	return [...new Set(forms)].filter(({ length }) => length >= 3 && length <= 5);
}
