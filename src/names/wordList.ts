import type { Groups, PartReader, PartWriter, Strings } from './parts.ts';
import { likeness, likenessOfTransliteration, skeleton } from './sound.ts';
import type { Word } from './words.ts';

/** A known word that is like a typed one. */
export interface NearWord {
	readonly word: number;
	/** 0..1 */
	readonly likeness: number;
}

/** Words beyond this length count as being of it. */
const longestWord = 40;
/** Words less like than this are not worth a look. */
const leastLikeness = 0.6;
/** A skeleton of a single consonant is shared by too many words to distinguish any. */
const leastSkeleton = 2;

function letterMask(word: string): number {
	let mask = 0;
	for (let at = 0; at < word.length; at++) {
		const letter = word.charCodeAt(at) - 97;
		if (letter >= 0 && letter < 26) mask |= 1 << letter;
	}
	return mask;
}

/** A small Bloom filter of the pairs of neighbouring letters, the edges of the word among them. */
function pairMask(word: string): number {
	let mask = 0;
	let before = 27;
	for (let at = 0; at <= word.length; at++) {
		const letter = at === word.length ? 28 : word.charCodeAt(at) & 31;
		mask |= 1 << ((before * 37 + letter * 11) & 31);
		before = letter;
	}
	return mask;
}

function bitCount(mask: number): number {
	let bits = mask - ((mask >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Writes a list of words.
 *
 * @param name of the list among the parts
 * @param words each once; a word's place is its number
 */
export function writeWordList(writer: PartWriter, name: string, words: readonly string[]): void {
	writer.strings(name, words);
	const starts = new Int32Array(longestWord + 2);
	const lengthOf = (word: string): number => Math.min(word.length, longestWord);
	for (const word of words) starts[lengthOf(word) + 1] = (starts[lengthOf(word) + 1] as number) + 1;
	for (let length = 1; length < starts.length; length++)
		starts[length] = (starts[length] as number) + (starts[length - 1] as number);
	// Each word goes to the next free place of its length.
	const byLength = new Int32Array(words.length);
	const free = starts.slice();
	for (const [number, word] of words.entries()) {
		const place = free[lengthOf(word)] as number;
		byLength[place] = number;
		free[lengthOf(word)] = place + 1;
	}
	writer.numbers(`${name}.lengths`, starts);
	writer.numbers(`${name}.byLength`, byLength);
	writer.numbers(
		`${name}.letters`,
		byLength.map((number) => letterMask(words[number] ?? '')),
	);
	writer.numbers(
		`${name}.pairs`,
		byLength.map((number) => pairMask(words[number] ?? '')),
	);
	const numbers = new Map(words.map((word, number) => [word, number]));
	writer.numbers(
		`${name}.sorted`,
		Int32Array.from([...words].sort(), (word) => numbers.get(word) ?? 0),
	);
	const bySound = Map.groupBy(words.keys(), (number) => skeleton(words[number] ?? ''));
	writer.groups(`${name}.bySound`, new Map([...bySound].filter(([key]) => key.length >= leastSkeleton)));
}

/**
 * All distinct words of the names, for finding those like a typed word. A scan over the words of fitting length, with two 32-bit
 * sets a word (letters, pairs of letters), throws out nearly everything before the edit distance is asked; for a transliterated
 * word, the words of the same consonants join in.
 */
export class WordList {
	readonly #words: Strings;
	readonly #sorted: Int32Array;
	/** The numbers of the words by length, and in this order their letters and pairs of letters. */
	readonly #byLength: Int32Array;
	readonly #letters: Int32Array;
	readonly #pairs: Int32Array;
	/** Where the words of a length begin in this order. */
	readonly #lengths: Int32Array;
	readonly #bySound: Groups;

	/** @param name under which {@link writeWordList} wrote the list */
	constructor(reader: PartReader, name: string) {
		this.#words = reader.strings(name);
		this.#sorted = reader.int32(`${name}.sorted`);
		this.#byLength = reader.int32(`${name}.byLength`);
		this.#letters = reader.int32(`${name}.letters`);
		this.#pairs = reader.int32(`${name}.pairs`);
		this.#lengths = reader.int32(`${name}.lengths`);
		this.#bySound = reader.groups(`${name}.bySound`);
	}

	/** The number of a known word. */
	numberOf(word: string): number | undefined {
		const number = this.#sorted[this.#words.placeIn(this.#sorted, word)];
		return number !== undefined && this.#words.at(number) === word ? number : undefined;
	}

	/** The word of a number. */
	wordOf(number: number): string {
		return this.#words.at(number);
	}

	/** How many letters a word has. */
	lengthOf(number: number): number {
		return this.#words.lengthAt(number);
	}

	/** The known words that begin with a text, at most `limit`. */
	startingWith(start: string, limit: number): Int32Array {
		return this.#words.begunBy(this.#sorted, start).subarray(0, limit);
	}

	/** The known words that sound alike: the same consonants by class. */
	soundingLike(word: string): Int32Array {
		return this.#bySound.get(skeleton(word));
	}

	/** The known words like a typed one, by edit distance over the whole vocabulary. */
	near(word: Word): NearWord[] {
		const text = word.text;
		if (text.length <= 3 && !word.transliterated) return [];
		const [letters, pairs] = [letterMask(text), pairMask(text)];
		const length = Math.min(text.length, longestWord);
		const reach = length <= 4 ? 1 : length <= 7 ? 2 : 3;
		// Each slip changes at most one letter of the set, and two or three pairs.
		const slips = length <= 4 ? 1 : 2;
		const sharedPairs = Math.max(1, bitCount(pairs) - (length <= 4 ? 3 : 4));
		const from = this.#lengths[Math.max(0, length - reach)] as number;
		const until = this.#lengths[Math.min(longestWord + 1, length + reach + 1)] as number;
		const found: NearWord[] = [];
		for (let at = from; at < until; at++) {
			if (bitCount((this.#pairs[at] as number) & pairs) < sharedPairs) continue;
			const known = this.#letters[at] as number;
			if (bitCount(known & ~letters) > slips || bitCount(letters & ~known) > slips) continue;
			const number = this.#byLength[at] as number;
			const value = likeness(text, this.#words.at(number));
			if (value >= leastLikeness) found.push({ word: number, likeness: value });
		}
		if (word.transliterated) this.#addBySound(word, found);
		return found;
	}

	#addBySound({ text, abjad }: Word, found: NearWord[]): void {
		for (const number of this.soundingLike(text)) {
			const value = likenessOfTransliteration(text, this.wordOf(number), abjad);
			if (value >= leastLikeness) found.push({ word: number, likeness: value });
		}
	}
}
