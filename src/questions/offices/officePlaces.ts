/** The names of states in a question for an office, in the cases, adjectives and short forms of its language. */
import { fold } from '../../names/fold.ts';
import type { NameIndex } from '../../names/index.ts';
import type { Phrases } from './phrases.ts';
import { tokensOf } from './tokens.ts';

/**
 * How a name is joined to its title: `of` by a word, or as the place of an embassy; `before` it stands ("French president");
 * `beside` it follows with nothing between, as the name of a person may ("President Washington"); `whole` is what is left of a text
 * without spaces, or before a title whose ending makes it somebody's ("Bakanı"): it is a state's, but a likeness proves nothing.
 */
export type Joint = 'of' | 'before' | 'beside' | 'whole';

/** A name in a question. */
export interface PlaceText {
	readonly text: string;
	readonly joint: Joint;
}

/** A state that a name stands for. */
export interface Place {
	readonly id: string;
	readonly name: string;
}

/** From this likeness on a misspelt name is taken for a state's where an office stands with it. */
const likeEnough = 0.87;
/** From this likeness on a word is a person's name. */
const surelyPersonal = 0.88;
/** More forms of one name than this are not tried. */
const mostForms = 64;

/** The states that a name may stand for: one where it is clear, several where it is the name of several, none where it is no state's. */
export function placesOf(place: PlaceText, phrases: Phrases, names: NameIndex): readonly Place[] {
	const { text, joint } = place;
	const texts = [text, withoutArticle(text, phrases), withoutBody(text, phrases)].filter(
		(one, at, all) => one !== '' && all.indexOf(one) === at,
	);
	for (const one of texts) {
		const found = adjectivePlace(one, phrases, names) ?? exactPlace(one, joint, phrases, names);
		if (found !== undefined) return [found];
	}
	if (joint === 'beside' || joint === 'whole') return [];
	for (const one of texts) {
		const alike = alikePlaces(one, names);
		if (alike.length > 0) return joint === 'before' && isPersonal(one, names) ? [] : alike;
	}
	return [];
}

/** The states that a name means which is misspelt, or that of several. */
function alikePlaces(text: string, names: NameIndex): readonly Place[] {
	const { verdict, candidates } = names.resolve(text, { type: 'entity' });
	const [best] = candidates;
	if (best === undefined) return [];
	if ((verdict === 'sure' && best.score >= likeEnough) || (verdict === 'probable' && best.score === 1)) return [best];
	return verdict === 'ambiguous' && best.score === 1 ? candidates.filter(({ score }) => score === 1) : [];
}

/**
 * Whether a known spelling may be a person's name as well: a single word in Latin letters, in which names of all languages are written. Two letters
 * beside a title are the abbreviation of a state.
 */
function isDoubtful(text: string): boolean {
	return tokensOf(text).length === 1 && text.length > 2 && /\p{Script=Latin}/u.test(text);
}

/** Whether the words are a person's name: with a title they mean that person, unless they are plainly a state's. */
function isPersonal(text: string, names: NameIndex): boolean {
	const { verdict, candidates } = names.resolve(text, { type: 'person' });
	return verdict !== 'unknown' && (candidates[0]?.score ?? 0) >= surelyPersonal;
}

function withoutArticle(text: string, { articles }: Phrases): string {
	const tokens = tokensOf(text);
	let from = 0;
	while (articles.some(([word, ...more]) => more.length === 0 && tokens[from]?.word === word)) from++;
	return text.slice(tokens[from]?.start ?? text.length);
}

/** "African Union Commission": the organisation that a body belongs to. */
function withoutBody(text: string, { bodies }: Phrases): string {
	const tokens = tokensOf(text);
	const [before, last] = [tokens.at(-2), tokens.at(-1)];
	return last !== undefined && before !== undefined && bodies.has(last.word) ? text.slice(0, before.end) : text;
}

/** "französischer", "polska": an adjective of the table, whatever its ending. */
function adjectivePlace(text: string, { adjectives, adjectiveEndings }: Phrases, names: NameIndex): Place | undefined {
	if (adjectives.size === 0) return undefined;
	const folded = fold(text);
	for (const ending of adjectiveEndings) {
		const id = folded.endsWith(ending) ? adjectives.get(folded.slice(0, folded.length - ending.length)) : undefined;
		const place = id === undefined ? undefined : names.resolve(id, { type: 'entity' }).candidates[0];
		if (place !== undefined) return place;
	}
	return undefined;
}

/**
 * A name in a known spelling, as it stands or in another case. A nickname, a capital or any spelling seen somewhere is enough where a word
 * joins it to its title; else it must be a proper name of the state, and no person's.
 */
function exactPlace(text: string, joint: Joint, phrases: Phrases, names: NameIndex): Place | undefined {
	const form = phrases.forms.get(fold(text));
	for (const one of form === undefined ? [text, ...nominatives(text, phrases)] : [form]) {
		const found = names.known(one, { type: 'entity' });
		if (found === undefined) continue;
		if (form !== undefined || joint === 'of' || joint === 'whole' || found.strength === 'canonical') return found;
		if (found.strength === 'alias' && (!isDoubtful(text) || !isPersonal(text, names))) return found;
	}
	return undefined;
}

/** The forms that a name in another case may have in the nominative. */
function nominatives(text: string, { cases }: Phrases): readonly string[] {
	const words = fold(text).split(' ');
	let forms: readonly string[] = [''];
	for (const word of words) {
		const endings = cases.filter(([ending]) => ending !== '' && word.length - ending.length > 1 && word.endsWith(ending));
		const variants = [
			word,
			...endings.flatMap(([ending, all]) => all.map((nominative) => word.slice(0, word.length - ending.length) + nominative)),
		];
		forms = forms
			.flatMap((form) => variants.map((variant) => (form === '' ? variant : `${form} ${variant}`)))
			.slice(0, mostForms);
	}
	return forms.slice(1);
}
