/** Brings names into the form in which one writes a person's name, whichever source has them. */
import type { HolderClaim, Spelling } from './claim.ts';
import { isNative } from './spelling.ts';

/** A form of address that is no part of the name, where a given name and a surname follow it. */
const address = /^(?:Dr|Sir|Dame|Sayyid)\b\.? (?=\S+ \S)/u;

/** A rank that an article's title sets behind the name: "Albert II, Prince of Monaco", "Michael Jay, Baron Jay of Ewelme". */
const rank =
	/, (?:\d+\p{Ll}+ )?(King|Queen|Emperor|Grand Duke|Prince|Princess|Sultan|Emir|Baron|Baroness|Baronet|Marquis|Marquess|Sovereign)\b.*$/u;

/** Who has one name and no number is known with the rank before it: "Emperor Naruhito". */
function withRank(name: string): string {
	const title = rank.exec(name)?.[1];
	const bare = name.replace(rank, '');
	return title === undefined || bare.includes(' ') ? bare : `${title} ${bare}`;
}

/** Words of a name that begin in lower case. */
const particles = new Set(
	(
		'á ag arap av bin bint da das de degli dei del della den der des di do dos du e el i ibn in la las le los of och ould ter the to uld und van von wa y ' +
		'zu zum zur née ten op oglu uulu kyzy'
	).split(' '),
);

/** Letters of Cyrillic that look like Latin ones, by which a keyboard left switched betrays itself. */
const lookalikes: Readonly<Record<string, string>> = {
	а: 'a',
	е: 'e',
	о: 'o',
	р: 'p',
	с: 'c',
	х: 'x',
	у: 'y',
	і: 'i',
	ї: 'ï',
};

/** Realms whose monarchs are known by name and number alone. */
const numbered = /(?<= [IVX]+) of (?:Spain|the United Kingdom)$/u;

const firstLetter = /^(?:(?:al|el|as|ar|at|an|ad)-)?\p{Ll}/u;

function withCapital(word: string, at: number): string {
	if (at > 0 && (word === 'Bin' || word === 'Ibn' || word === 'Bint')) return word.toLowerCase();
	if (particles.has(word) || !firstLetter.test(word) || /^\p{Ll}+['’\p{Lu}]/u.test(word)) return word;
	const article = at > 0 ? (/^(?:al|el|as|ar|at|an|ad)-/u.exec(word)?.[0] ?? '') : '';
	return `${article}${word.charAt(article.length).toUpperCase()}${word.slice(article.length + 1)}`;
}

function latinForm(name: string): string {
	const bare = withRank(name)
		.replace(/^(?:Premiership|Presidency|Reign) of /u, '')
		.replace(numbered, '')
		.replace(/ ?\([^)]*\)/gu, '')
		.replace(/, (?=(?:Jr|Sr|II|III|IV)\b)/u, ' ')
		.replace(address, '');
	return bare.split(' ').map(withCapital).join(' ').trim();
}

/** A name in another script, the surname that a list sets first put last. */
function nativeForm(name: string): string {
	return name.replace(/^([^,،]+)[,،] ([^,،]+)$/u, '$2 $1');
}

/** The form in which a person's name is shown. */
export function shownForm(name: string): string {
	const isMixed = /[a-z]{2}/.test(name) && isNative(name);
	const one = isMixed ? [...name].map((letter) => lookalikes[letter] ?? letter).join('') : name;
	return isNative(one) ? nativeForm(one) : latinForm(one);
}

function formsOf(spelling: Spelling): Spelling[] {
	const name = shownForm(spelling.name);
	if (name === spelling.name || name === '') return [spelling];
	return [
		{ ...spelling, name, kind: spelling.kind === 'regnal' ? 'full' : spelling.kind },
		{ ...spelling, kind: spelling.kind === 'full' ? 'variant' : spelling.kind },
	];
}

/** The claims with the form to be shown before each spelling that differs from it; the source's own stays as a variant. */
export function withShownForms(claims: readonly HolderClaim[]): HolderClaim[] {
	return claims.map((claim) => ({ ...claim, spellings: claim.spellings.flatMap(formsOf) }));
}
