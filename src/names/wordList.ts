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
 * All distinct words of the names, for finding those like a typed word. A scan over the words of fitting length, with two 32-bit
 * sets a word (letters, pairs of letters), throws out nearly everything before the edit distance is asked; for a transliterated word, the words of the same consonants join in.
 */
export class WordList {
	readonly #words: string[] = [];
	readonly #numbers = new Map<string, number>();
	/** The numbers of the words by length, and in this order their letters and pairs of letters. */
	#byLength = new Int32Array(0);
	#masks = new Int32Array(0);
	#pairs = new Int32Array(0);
	/** Where the words of a length begin in this order. */
	#lengthStarts = new Int32Array(0);
	#sorted: Int32Array = new Int32Array(0);
	#skeletons: Map<string, number[]> | undefined;

	/** The number of a word, new or known. */
	add(word: string): number {
		const known = this.#numbers.get(word);
		if (known !== undefined) return known;
		const number = this.#words.length;
		this.#words.push(word);
		this.#numbers.set(word, number);
		return number;
	}

	/** The number of a known word. */
	numberOf(word: string): number | undefined {
		return this.#numbers.get(word);
	}

	/** The word of a number. */
	wordOf(number: number): string {
		return this.#words[number] ?? '';
	}

	/** How many distinct words there are. */
	get size(): number {
		return this.#words.length;
	}

	/** Makes the vocabulary ready to be asked; no word is added afterwards. */
	seal(): void {
		const lengthOf = (number: number): number => Math.min((this.#words[number] as string).length, longestWord);
		const counts = new Int32Array(longestWord + 2);
		for (let number = 0; number < this.#words.length; number++) {
			const after = lengthOf(number) + 1;
			counts[after] = (counts[after] as number) + 1;
		}
		for (let length = 1; length < counts.length; length++)
			counts[length] = (counts[length] as number) + (counts[length - 1] as number);
		this.#lengthStarts = counts.slice();
		this.#byLength = new Int32Array(this.#words.length);
		for (let number = 0; number < this.#words.length; number++) {
			const length = lengthOf(number);
			this.#byLength[counts[length] as number] = number;
			counts[length] = (counts[length] as number) + 1;
		}
		this.#masks = this.#byLength.map((number) => letterMask(this.#words[number] as string));
		this.#pairs = this.#byLength.map((number) => pairMask(this.#words[number] as string));
		const words = this.#words;
		this.#sorted = Int32Array.from(words.keys()).sort((one, other) =>
			(words[one] as string) < (words[other] as string) ? -1 : 1,
		);
	}

	/** The known words that begin with a text, at most `limit`. */
	startingWith(start: string, limit: number): number[] {
		let [low, high] = [0, this.#sorted.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.wordOf(this.#sorted[middle] as number) < start) low = middle + 1;
			else high = middle;
		}
		const found: number[] = [];
		for (let at = low; at < this.#sorted.length && found.length < limit; at++) {
			const number = this.#sorted[at] as number;
			if (!this.wordOf(number).startsWith(start)) break;
			found.push(number);
		}
		return found;
	}

	/** The known words that sound alike: the same consonants by class. */
	soundingLike(word: string): readonly number[] {
		this.#skeletons ??= this.#bySkeleton();
		return this.#skeletons.get(skeleton(word)) ?? [];
	}

	/** The known words like a typed one, by edit distance over the whole vocabulary. */
	near(word: Word): NearWord[] {
		const text = word.text;
		if (text.length <= 3 && !word.transliterated) return [];
		const [mask, pairs] = [letterMask(text), pairMask(text)];
		const length = Math.min(text.length, longestWord);
		const reach = length <= 4 ? 1 : length <= 7 ? 2 : 3;
		// Each slip changes at most one letter of the set, and two or three pairs.
		const slips = length <= 4 ? 1 : 2;
		const sharedPairs = Math.max(1, bitCount(pairs) - (length <= 4 ? 3 : 4));
		const from = this.#lengthStarts[Math.max(0, length - reach)] as number;
		const until = this.#lengthStarts[Math.min(longestWord + 1, length + reach + 1)] as number;
		const found: NearWord[] = [];
		for (let at = from; at < until; at++) {
			if (bitCount((this.#pairs[at] as number) & pairs) < sharedPairs) continue;
			const known = this.#masks[at] as number;
			if (bitCount(known & ~mask) > slips || bitCount(mask & ~known) > slips) continue;
			const number = this.#byLength[at] as number;
			const value = likeness(text, this.#words[number] as string);
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

	#bySkeleton(): Map<string, number[]> {
		const map = new Map<string, number[]>();
		for (const [number, word] of this.#words.entries()) {
			const key = skeleton(word);
			if (key.length < 2) continue;
			const list = map.get(key);
			if (list) list.push(number);
			else map.set(key, [number]);
		}
		return map;
	}
}
