import { fold, isOtherScript, romanise } from './fold.ts';

/** Words that join names and tell little: articles, prepositions, particles of family names. */
const particles = new Set(
	'the of and for in al el ul ar as ash an ad az at bin ben ibn bint bint de da do dos das del della di du des d van von der den ter le la les lo los las y e i und et ould wuld ag zu af'.split(
		' ',
	),
);

/** Titles and offices, dropped where the name goes on without them. */
const titles = new Set(
	'president prime minister premier foreign chancellor king queen prince princess crown emir amir sheikh shaikh sheik sultan pm fm dr mr mrs ms miss sir dame lord lady hon honourable honorable general gen field marshal colonel ayatollah imam pope taoiseach secretary head government governor vice deputy interim acting former late ambassador tan sri dato datuk haji mullah mawlawi his her excellency majesty highness holiness shah state'.split(
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
};

/** What a word does in a name. */
export type WordRole = 'content' | 'generic' | 'title' | 'particle';

/** One word of a name, in Latin letters. */
export interface Word {
	readonly text: string;
	readonly role: WordRole;
	/** Transliterated: its vowels prove little. */
	readonly transliterated: boolean;
}

/** The part that a word plays. */
export function roleOf(word: string): WordRole {
	if (particles.has(word)) return 'particle';
	if (titles.has(word)) return 'title';
	if (generics.has(word)) return 'generic';
	return 'content';
}

/** Whether a word only tells a direction or an age ("south", "new"), and names nothing by itself. */
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
			/^(?:al|el|ul|ar|as|er|ur|us|a|e|u)$/.test(next)
		) {
			joined.push(`abd${afterNext}`);
			at += 2;
		} else if (/^ab(?:d|ed|id)[aeou]{1,2}[lrs]$/.test(word) && next !== undefined) {
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
	const latin = transliterated ? romanise(withoutArabicArticle(folded)) : folded;
	return joinServantNames(latin.split(' ').filter((word) => word !== ''))
		.map((word) => shortened[word] ?? word)
		.map((text) => ({ text, role: roleOf(text), transliterated }));
}

/** The words of a text as a person typed it. */
export function wordsOfText(text: string): Word[] {
	return wordsOf(fold(text));
}

/** The words that decide: without particles and titles, unless nothing else is left. */
export function decisive(words: readonly Word[]): readonly Word[] {
	const content = words.filter((word) => word.role === 'content' || word.role === 'generic');
	if (content.length > 0) return content;
	const named = words.filter((word) => word.role !== 'particle');
	return named.length > 0 ? named : words;
}

/** One key for a name in any order, with or without its particles and titles: its decisive words, sorted. */
export function orderFreeKey(words: readonly Word[]): string {
	return [...new Set(decisive(words).map((word) => word.text))].sort().join(' ');
}
