import { likeness, likenessOfTransliteration, skeleton } from './sound.ts';
import type { Word } from './words.ts';

/** A known word that is like a typed one. */
export interface NearWord {
	readonly word: number;
	/** 0..1 */
	readonly likeness: number;
}

function letterMask(word: string): number {
	let mask = 0;
	for (let at = 0; at < word.length; at++) {
		const letter = word.charCodeAt(at) - 97;
		if (letter >= 0 && letter < 26) mask |= 1 << letter;
	}
	return mask;
}

function bitCount(mask: number): number {
	let bits = mask - ((mask >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * All distinct words of the names, for finding those like a typed word. A scan over one 32-bit letter set a word throws out
 * nearly everything before the edit distance is asked; for a transliterated word, the words of the same consonants join in.
 */
export class WordList {
	readonly #words: string[] = [];
	readonly #numbers = new Map<string, number>();
	#masks = new Int32Array(0);
	#lengths = new Uint8Array(0);
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
		this.#masks = Int32Array.from(this.#words, letterMask);
		this.#lengths = Uint8Array.from(this.#words, (word) => Math.min(word.length, 255));
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
		const mask = letterMask(text);
		const length = Math.min(text.length, 255);
		const reach = length <= 4 ? 1 : length <= 7 ? 2 : 3;
		const allowed = length <= 4 ? 2 : length <= 5 ? 3 : 4;
		const found: NearWord[] = [];
		for (let number = 0; number < this.#masks.length; number++) {
			const difference = (this.#lengths[number] as number) - length;
			if (difference > reach || difference < -reach) continue;
			if (bitCount((this.#masks[number] as number) ^ mask) > allowed) continue;
			const value = likeness(text, this.wordOf(number));
			if (value >= 0.6) found.push({ word: number, likeness: value });
		}
		if (word.transliterated) this.#addBySound(word, found);
		return found;
	}

	#addBySound({ text, abjad }: Word, found: NearWord[]): void {
		for (const number of this.soundingLike(text)) {
			const value = likenessOfTransliteration(text, this.wordOf(number), abjad);
			if (value >= 0.6) found.push({ word: number, likeness: value });
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
