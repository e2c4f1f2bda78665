/** The names of states in a question for an office, in the cases, adjectives and short forms of its language. */
import { fold } from '../../names/fold.ts';
import type { NameIndex } from '../../names/index.ts';
import type { Phrases } from './phrases.ts';
import { tokensOf } from './tokens.ts';

/**
 * How a name is joined to its title: `of` by a word, or as the place of an embassy; `before` it stands ("French president");
 * `beside` it follows with nothing between, as the name of a person may ("President Washington"); `whole` is what is left of a text
 * without spaces, where a likeness proves nothing.
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
/** More forms of one name than this are not tried. */
const mostForms = 64;

/** The states that a name may stand for: one where it is clear, several where it is the name of several, none where it is no state's. */
export function placesOf({ text, joint }: PlaceText, phrases: Phrases, names: NameIndex): readonly Place[] {
	const texts = [text, withoutArticle(text, phrases), withoutBody(text, phrases)].filter(
		(one, place, all) => one !== '' && all.indexOf(one) === place,
	);
	for (const one of texts) {
		const found = adjectivePlace(one, phrases, names) ?? exactPlace(one, joint, phrases, names);
		if (found !== undefined) return [found];
	}
	if (joint === 'beside' || joint === 'whole') return [];
	for (const one of texts) {
		const { verdict, candidates } = names.resolve(one, { type: 'entity' });
		const [best] = candidates;
		if (best === undefined) continue;
		if ((verdict === 'sure' && best.score >= likeEnough) || (verdict === 'probable' && best.score === 1)) return [best];
		if (verdict === 'ambiguous' && best.score === 1) return candidates.filter(({ score }) => score === 1);
	}
	return [];
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

/** A name in a known spelling, as it stands or in another case, which joins it to its title as a word would. */
function exactPlace(text: string, joint: Joint, phrases: Phrases, names: NameIndex): Place | undefined {
	const own = names.known(text, { type: 'entity' });
	if (own !== undefined && (joint !== 'beside' || own.strength !== 'weak')) return own;
	const form = phrases.forms.get(fold(text));
	for (const one of form === undefined ? nominatives(text, phrases) : [form]) {
		const found = names.known(one, { type: 'entity' });
		if (found !== undefined) return found;
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
