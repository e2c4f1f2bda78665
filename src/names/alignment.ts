/** The alignment of typed words with the words of one spelling, in any order. */
import { likeness, likenessOfTransliteration } from './sound.ts';
import type { Word, WordRole } from './words.ts';

/** How a spelling fits what was typed. */
export interface Match {
	readonly spelling: number;
	/** 0..1 */
	readonly score: number;
	/** Every deciding word that was typed has its counterpart in the spelling. */
	readonly complete: boolean;
	/** The worst likeness among the deciding words. */
	readonly weakest: number;
}

/** A typed word with the known words that it can stand for. */
export interface TypedWord extends Word {
	/** Likeness, 0..1, by the number of the known word. */
	readonly near: ReadonlyMap<number, number>;
	readonly weight: number;
}

/** One word of a spelling. */
export interface KnownWord {
	readonly number: number;
	readonly text: string;
	readonly role: WordRole;
	/** 0..1: how few owners bear the word. */
	readonly rarity: number;
}

/** The share of its weight that a word keeps by its role. */
export const roleWeight: Readonly<Record<WordRole, number>> = { content: 1, generic: 0.25, title: 0.3, particle: 0.12 };
/** A word that matches only what stands beside a person (state, office) proves this much. */
const contextLikeness = 0.9;
const initialLikeness = 0.75;
/** A typed word with a counterpart of at least this likeness has found it. */
const foundLikeness = 0.6;
/** What a step between two places in the order of words costs: it only breaks ties. */
const stepCost = 0.0001;

/** Typed words beside the words of a spelling, with what has found its counterpart so far. */
interface Alignment {
	readonly typed: readonly TypedWord[];
	readonly known: readonly KnownWord[];
	/** Of each typed word, the likeness of its counterpart; 0 where it has none yet. */
	readonly values: number[];
	/** Of each known word, whether it is a counterpart already. */
	readonly taken: boolean[];
	readonly isContext: (word: string) => boolean;
}

/** Finds a counterpart for the typed word at a place, or leaves the alignment as it is. */
type Step = (alignment: Alignment, at: number, word: TypedWord) => void;

/** Tried in this order for each word that is near no word of the spelling, until one finds a counterpart. */
const steps: readonly Step[] = [alignRunOfInitials, alignInitialsInOne, alignJoined, alignDirectly, alignContext];

/**
 * Aligns typed words with a spelling.
 *
 * @param isContext whether a word may be typed beside the name without being part of it
 */
export function align(
	spelling: number,
	typed: readonly TypedWord[],
	known: readonly KnownWord[],
	isPerson: boolean,
	isContext: (word: string) => boolean,
): Match {
	const alignment = {
		typed,
		known,
		values: new Array<number>(typed.length).fill(0),
		taken: new Array<boolean>(known.length).fill(false),
		isContext,
	};
	alignNear(alignment);
	for (const [at, word] of typed.entries()) {
		if (alignment.values[at] !== 0) continue;
		if (word.text.length === 1) alignInitial(alignment, at, word);
		else
			for (const step of steps) {
				step(alignment, at, word);
				if (alignment.values[at] !== 0) break;
			}
	}
	return { spelling, ...weigh(alignment, isPerson) };
}

/** Pairs typed words with the known words that they are near to, the likest first. */
function alignNear({ typed, known, values, taken }: Alignment): void {
	const pairs: { readonly at: number; readonly other: number; readonly value: number }[] = [];
	for (let at = 0; at < typed.length; at++) {
		const near = typed[at]?.near;
		for (let other = 0; other < known.length; other++) {
			const value = near?.get(known[other]?.number ?? -1);
			if (value !== undefined) pairs.push({ at, other, value: value - Math.abs(at - other) * stepCost });
		}
	}
	pairs.sort((one, two) => two.value - one.value);
	for (const { at, other, value } of pairs) {
		if (values[at] !== 0 || taken[other]) continue;
		values[at] = value;
		taken[other] = true;
	}
}

/** "j" for "james". */
function alignInitial({ known, values, taken }: Alignment, at: number, { text }: TypedWord): void {
	const other = known.findIndex((word, place) => !taken[place] && word.text.startsWith(text));
	if (other >= 0) [values[at], taken[other]] = [initialLikeness, true];
}

/** "kp" for "k p", "jd" for "james david". */
function alignRunOfInitials({ known, values, taken }: Alignment, at: number, { text }: TypedWord): void {
	if (text.length > 3) return;
	for (let other = 0; other + text.length <= known.length; other++) {
		const run = Array.from(text, (letter, step) => ({ letter, place: other + step }));
		if (!run.every(({ letter, place }) => !taken[place] && known[place]?.text.startsWith(letter))) continue;
		for (const { place } of run) taken[place] = true;
		values[at] = initialLikeness;
		return;
	}
}

/** "james david" for "jd". */
function alignInitialsInOne({ typed, known, values, taken }: Alignment, at: number, { text }: TypedWord): void {
	const next = typed[at + 1];
	if (!next || values[at + 1] !== 0) return;
	const pair = text.charAt(0) + next.text.charAt(0);
	const other = known.findIndex((word, place) => !taken[place] && word.text === pair);
	if (other >= 0) [values[at], values[at + 1], taken[other]] = [initialLikeness, initialLikeness, true];
}

/** Two typed words for a known one, or one for two. */
function alignJoined({ typed, known, values, taken }: Alignment, at: number, word: TypedWord): void {
	const next = typed[at + 1];
	for (let other = 0; other < known.length && values[at] === 0; other++) {
		if (taken[other]) continue;
		const text = known[other]?.text ?? '';
		const isFree = next !== undefined && values[at + 1] === 0 && word.text.length + next.text.length >= 6;
		if (isFree && likeness(word.text + next.text, text) >= 0.85) {
			[values[at], values[at + 1], taken[other]] = [0.93, 0.93, true];
		} else if (other + 1 < known.length && !taken[other + 1] && word.text.length >= 6) {
			const value = compare(word, text + (known[other + 1]?.text ?? ''));
			if (value >= 0.8) [values[at], taken[other], taken[other + 1]] = [value * 0.94, true, true];
		}
	}
}

/** Beside a word that was found, the others are compared with what is left of the spelling: no need to look for them everywhere. */
function alignDirectly({ known, values, taken }: Alignment, at: number, word: TypedWord): void {
	let [best, place] = [word.transliterated ? 0.55 : 0.6, -1];
	for (let other = 0; other < known.length; other++) {
		const value = taken[other] ? 0 : compare(word, known[other]?.text ?? '');
		if (value > best) [best, place] = [value, other];
	}
	if (place >= 0) [values[at], taken[place]] = [best, true];
}

/** The person's state or office. */
function alignContext({ values, isContext }: Alignment, at: number, { text }: TypedWord): void {
	if (isContext(text)) values[at] = contextLikeness;
}

function compare(word: Word, known: string): number {
	return word.transliterated ? likenessOfTransliteration(word.text, known, word.abjad) : likeness(word.text, known);
}

function weigh({ typed, known, values, taken }: Alignment, isPerson: boolean): Omit<Match, 'spelling'> {
	let [all, matched, complete, weakest, decided] = [0, 0, true, 1, false];
	for (const [at, word] of typed.entries()) {
		const value = values[at] ?? 0;
		const decides = word.role === 'content' || (word.role === 'generic' && isPerson);
		// A title that the owner does not bear proves nothing either way.
		const weight = word.role === 'title' && value === 0 ? 0.05 : word.weight;
		all += weight;
		matched += weight * value;
		if (!decides) continue;
		if (value < foundLikeness) complete = false;
		else decided = true;
		if (value < weakest) weakest = value;
	}
	const cover = coverOf(known, taken);
	const fit = all === 0 ? 0 : matched / all;
	if (isPerson && !complete && cover >= 0.95 && values.filter((value) => value >= 0.75).length >= 2) {
		// The whole known name stands in a longer typed one: further given names, a second family name.
		return { score: 0.72 + 0.2 * fit, complete: true, weakest: 0.7 };
	}
	const score = fit * (1 - (isPerson ? 0.12 : 0.3) * (1 - cover));
	return { score: decided || !complete ? score : score * 0.9, complete: complete && matched > 0, weakest };
}

/** How much of the spelling has a counterpart, 0..1, rare words counting most. */
function coverOf(known: readonly KnownWord[], taken: readonly boolean[]): number {
	let [whole, covered] = [0, 0];
	for (const [other, { role, rarity }] of known.entries()) {
		const weight = roleWeight[role] * rarity;
		whole += weight;
		if (taken[other]) covered += weight;
	}
	return whole === 0 ? 0 : covered / whole;
}
