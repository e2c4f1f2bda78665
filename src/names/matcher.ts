import { likeness, likenessOfTransliteration } from './sound.ts';
import type { NameEntry } from './types.ts';
import { type NearWord, WordList } from './wordList.ts';
import { shortForms, type Word, type WordRole, wordsOf } from './words.ts';

/** How an entry fits what was typed. */
export interface Match {
	readonly entry: number;
	/** 0..1 */
	readonly score: number;
	/** Every deciding word that was typed has its counterpart in the entry. */
	readonly complete: boolean;
	/** The worst likeness among the deciding words. */
	readonly weakest: number;
}

/** The share of its weight that a word keeps by its role. */
const roleWeight: Readonly<Record<WordRole, number>> = { content: 1, generic: 0.25, title: 0.3, particle: 0.12 };
/** How many entries are aligned with the typed words, word by word. */
const shortlist = 120;
/** A word that matches only what stands beside a person (state, office) proves this much. */
const contextLikeness = 0.9;
const initialLikeness = 0.75;
/** How many words of a text are looked for among all words letter by letter, the longest first. */
const mostScanned = 2;
/** How many words that begin with a letter or two are looked at. */
const beginnings = 600;

/** What a text's words were found to be near to, kept while the text is judged. */
export type SeenWords = Map<string, readonly NearWord[]>;

/** A typed word with the known words that it can stand for. */
interface TypedWord extends Word {
	readonly near: ReadonlyMap<number, number>;
	readonly weight: number;
}

/**
 * Finds entries by their words: words like the typed ones, entries that hold them, then an alignment in any order weighted by how
 * rare the words are.
 */
export class Matcher {
	readonly #entries: readonly NameEntry[];
	readonly #list = new WordList();
	readonly #starts: Int32Array;
	readonly #words: Int32Array;
	readonly #roles: Uint8Array;
	readonly #postings: Int32Array[];
	readonly #rarity: Float32Array;
	readonly #sum: Float32Array;
	readonly #joined: { vocabulary: WordList; entries: number[][] };
	readonly #contexts = new Map<string, ReadonlySet<string>>();

	/** `spelled`: the words of each entry, in the order of the entries. */
	constructor(entries: readonly NameEntry[], spelled: readonly (readonly Word[])[]) {
		this.#entries = entries;
		const words: number[] = [];
		const roles: number[] = [];
		this.#starts = new Int32Array(entries.length + 1);
		for (let entry = 0; entry < entries.length; entry++) {
			for (const word of spelled[entry] as readonly Word[]) {
				words.push(this.#list.add(word.text));
				roles.push(roleOrder.indexOf(word.role));
			}
			this.#starts[entry + 1] = words.length;
		}
		this.#words = Int32Array.from(words);
		this.#roles = Uint8Array.from(roles);
		this.#list.seal();
		this.#postings = this.#post();
		this.#rarity = this.#rate();
		this.#sum = new Float32Array(entries.length);
		this.#joined = this.#join();
	}

	/** The entries that fit the typed words. `thorough` compares every word letter by letter, even one that is known as it is. */
	match(words: readonly Word[], accepts: (entry: NameEntry) => boolean, thorough: boolean, seen: SeenWords): Match[] {
		const scanned = words
			.filter((word) => word.role === 'content' && (thorough || !this.knows(word.text)))
			.sort((one, other) => other.text.length - one.text.length)
			.slice(0, mostScanned);
		const typed = words.map((word) => this.#understand(word, scanned.includes(word), seen));
		return this.#retrieve(typed, accepts)
			.map((entry) => this.#align(entry, typed))
			.filter((match) => match.score > 0.3);
	}

	/** The entries whose whole name, written as one word, is like the typed words written as one. */
	matchJoined(words: readonly Word[], accepts: (entry: NameEntry) => boolean): Match[] {
		const { vocabulary, entries } = this.#joined;
		const content = words.filter((word) => word.role !== 'title');
		const text = content.map((word) => word.text).join('');
		if (text.length < 5) return [];
		const word: Word = {
			text,
			role: 'content',
			transliterated: words.some((one) => one.transliterated),
			abjad: words.some((one) => one.abjad),
		};
		const exact = vocabulary.numberOf(text);
		const near = exact === undefined ? vocabulary.near(word) : [{ word: exact, likeness: 1 }];
		const isOneWord = content.length === 1 || word.transliterated;
		return near.flatMap(({ word: number, likeness: value }) =>
			(entries[number] ?? [])
				.filter((entry) => {
					const known = this.#entries[entry] as NameEntry;
					// Over a long text, a wrong family name is a small difference.
					return accepts(known) && value >= (isOneWord ? 0.6 : known.type === 'person' ? 0.84 : 0.76);
				})
				.map((entry) => ({ entry, score: value * 0.98, complete: true, weakest: value })),
		);
	}

	/** Entries in which every typed word begins a word, for one or two letters typed: the most prominent ones. */
	begunWords(words: readonly Word[], accepts: (entry: NameEntry) => boolean): Match[] {
		const [rarest] = [...words].sort((one, other) => other.text.length - one.text.length);
		if (!rarest) return [];
		const entries = new Set<number>();
		for (const number of this.#list.startingWith(rarest.text, beginnings)) {
			for (const entry of this.#postings[number] as Int32Array)
				if (accepts(this.#entries[entry] as NameEntry)) entries.add(entry);
		}
		const begins = (entry: number, { text }: Word): boolean => {
			for (let at = this.#starts[entry] as number; at < (this.#starts[entry + 1] as number); at++) {
				if (this.#list.wordOf(this.#words[at] as number).startsWith(text)) return true;
			}
			return false;
		};
		return [...entries]
			.filter((entry) => words.every((word) => begins(entry, word)))
			.map((entry) => ({ entry, score: 0.8, complete: true, weakest: 0.7 }));
	}

	/** Whether a word occurs in any name. */
	knows(word: string): boolean {
		return this.#list.numberOf(word) !== undefined;
	}

	/** Entries that hold a word exactly. */
	holding(word: string): Int32Array {
		const number = this.#list.numberOf(word);
		return number === undefined ? new Int32Array(0) : (this.#postings[number] as Int32Array);
	}

	#post(): Int32Array[] {
		const counts = new Int32Array(this.#list.size);
		for (const word of this.#words) counts[word] = (counts[word] as number) + 1;
		const postings = Array.from(counts, (count) => new Int32Array(count));
		counts.fill(0);
		for (let entry = 0; entry < this.#entries.length; entry++) {
			for (let at = this.#starts[entry] as number; at < (this.#starts[entry + 1] as number); at++) {
				const word = this.#words[at] as number;
				const list = postings[word] as Int32Array;
				list[counts[word] as number] = entry;
				counts[word] = (counts[word] as number) + 1;
			}
		}
		return postings;
	}

	/** 1 for a word of a single id, falling with the number of ids that share it. */
	#rate(): Float32Array {
		const everything = Math.log(this.#entries.length + 2);
		return Float32Array.from(this.#postings, (list) => {
			let ids = 0;
			let last = '';
			for (const entry of list) {
				const id = (this.#entries[entry] as NameEntry).id;
				if (id !== last) ids++;
				last = id;
			}
			return 1 - 0.65 * (Math.log(Math.max(1, ids)) / everything);
		});
	}

	#near(word: Word, seen: SeenWords): readonly NearWord[] {
		const known = seen.get(word.text) ?? this.#list.near(word);
		seen.set(word.text, known);
		return known;
	}

	#understand(word: Word, isScanned: boolean, seen: SeenWords): TypedWord {
		const near = new Map<number, number>();
		const put = (number: number, value: number): void => {
			if (value > (near.get(number) ?? 0)) near.set(number, value);
		};
		const exact = this.#list.numberOf(word.text);
		if (exact !== undefined) put(exact, 1);
		if (word.role === 'content') {
			if (word.text.length >= 3) {
				for (const number of this.#list.startingWith(word.text, 300)) {
					put(number, prefixLikeness(word.text.length, this.#list.wordOf(number).length));
				}
				const servant = this.#list.numberOf(`abd${word.text}`);
				if (servant !== undefined) put(servant, 0.9);
				for (const form of shortForms.get(word.text) ?? []) {
					const number = this.#list.numberOf(form);
					if (number !== undefined) put(number, 0.93);
				}
				const bare = word.text.replace(/^(?:al|el)(?=.{3})/, '');
				const bareNumber = bare === word.text ? undefined : this.#list.numberOf(bare);
				if (bareNumber !== undefined) put(bareNumber, 0.93);
			}
			if (word.text.length >= 4) {
				for (const number of this.#list.soundingLike(word.text)) {
					const value = likeness(word.text, this.#list.wordOf(number));
					if (value >= 0.6) put(number, value);
				}
			}
			if (isScanned) {
				// In a word of five letters and fewer, a slip is less likely than an unfinished word.
				const trust = word.text.length <= 5 ? 0.95 : 0.99;
				for (const found of this.#near(word, seen)) put(found.word, found.likeness * trust);
			}
		}
		let best = 0;
		let rarity = 1;
		for (const [number, value] of near) {
			if (value > best) [best, rarity] = [value, this.#rarity[number] as number];
		}
		return { ...word, near, weight: roleWeight[word.role] * (best < 0.8 ? 1 : rarity) };
	}

	#retrieve(typed: readonly TypedWord[], accepts: (entry: NameEntry) => boolean): readonly number[] {
		const content = typed.filter((word) => word.role === 'content');
		const used = content.length > 0 ? content : typed;
		const touched: number[] = [];
		for (const word of used) {
			for (const [number, value] of word.near) {
				for (const entry of this.#postings[number] as Int32Array) {
					const before = this.#sum[entry] as number;
					if (before === 0) touched.push(entry);
					this.#sum[entry] = before + value * value * word.weight;
				}
			}
		}
		const accepted = touched.filter((entry) => accepts(this.#entries[entry] as NameEntry));
		const kept = this.#best(accepted);
		for (const entry of touched) this.#sum[entry] = 0;
		return kept;
	}

	/** The entries of the greatest sums, prominence breaking ties; as many as are aligned. */
	#best(entries: readonly number[]): readonly number[] {
		if (entries.length <= shortlist) return entries;
		const ranks = Float32Array.from(
			entries,
			(entry) => (this.#sum[entry] as number) + 0.1 * (this.#entries[entry] as NameEntry).prominence,
		);
		const least = ranks.toSorted()[ranks.length - shortlist] as number;
		const above = entries.filter((_, at) => (ranks[at] as number) > least);
		const equal = entries.filter((_, at) => ranks[at] === least);
		return [...above, ...equal.slice(0, shortlist - above.length)];
	}

	#align(entry: number, typed: readonly TypedWord[]): Match {
		const start = this.#starts[entry] as number;
		const length = (this.#starts[entry + 1] as number) - start;
		const taken = new Array<boolean>(length).fill(false);
		const values = new Array<number>(typed.length).fill(0);
		const pairs: { at: number; word: number; value: number }[] = [];
		for (const [at, word] of typed.entries()) {
			for (let other = 0; other < length; other++) {
				const value = word.near.get(this.#words[start + other] as number);
				if (value !== undefined) pairs.push({ at, word: other, value: value - Math.abs(at - other) * 0.0001 });
			}
		}
		pairs.sort((one, other) => other.value - one.value);
		for (const { at, word, value } of pairs) {
			if (values[at] !== 0 || taken[word]) continue;
			values[at] = value;
			taken[word] = true;
		}
		this.#alignRest(entry, typed, values, taken);
		return this.#weigh(entry, typed, values, taken);
	}

	/** Words without a counterpart so far: an initial, a word written apart or together, or the person's state or office. */
	#alignRest(entry: number, typed: readonly TypedWord[], values: number[], taken: boolean[]): void {
		const start = this.#starts[entry] as number;
		const textAt = (at: number): string => this.#list.wordOf(this.#words[start + at] as number);
		for (const [at, word] of typed.entries()) {
			if (values[at] !== 0) continue;
			if (word.text.length === 1) {
				const initial = taken.findIndex((used, other) => !used && textAt(other).startsWith(word.text));
				if (initial >= 0) [values[at], taken[initial]] = [initialLikeness, true];
				continue;
			}
			if (this.#alignInitials(start, at, typed, values, taken)) continue;
			const next = typed[at + 1];
			for (let other = 0; other < taken.length && values[at] === 0; other++) {
				if (taken[other]) continue;
				if (
					next &&
					values[at + 1] === 0 &&
					word.text.length + next.text.length >= 6 &&
					likeness(word.text + next.text, textAt(other)) >= 0.85
				) {
					[values[at], values[at + 1], taken[other]] = [0.93, 0.93, true];
				} else if (other + 1 < taken.length && !taken[other + 1] && word.text.length >= 6) {
					const value = this.#compare(word, textAt(other) + textAt(other + 1));
					if (value >= 0.8) [values[at], taken[other], taken[other + 1]] = [value * 0.94, true, true];
				}
			}
			if (values[at] === 0) this.#alignDirectly(at, word, textAt, values, taken);
			if (values[at] === 0 && this.#context(this.#entries[entry] as NameEntry).has(word.text)) values[at] = contextLikeness;
		}
	}

	#compare(word: Word, known: string): number {
		return word.transliterated ? likenessOfTransliteration(word.text, known, word.abjad) : likeness(word.text, known);
	}

	/** Beside a word that was found, the others are compared with what is left of the entry: no need to look for them everywhere. */
	#alignDirectly(at: number, word: Word, textAt: (at: number) => string, values: number[], taken: boolean[]): void {
		let [best, place] = [word.transliterated ? 0.55 : 0.6, -1];
		for (let other = 0; other < taken.length; other++) {
			const value = taken[other] ? 0 : this.#compare(word, textAt(other));
			if (value > best) [best, place] = [value, other];
		}
		if (place >= 0) [values[at], taken[place]] = [best, true];
	}

	/** "kp" for "k p", "jd" for "james david", and the other way round. */
	#alignInitials(start: number, at: number, typed: readonly TypedWord[], values: number[], taken: boolean[]): boolean {
		const word = (typed[at] as TypedWord).text;
		const known = (other: number): string => this.#list.wordOf(this.#words[start + other] as number);
		if (word.length === 2 || word.length === 3) {
			for (let other = 0; other + word.length <= taken.length; other++) {
				const run = Array.from(word, (_, step) => other + step);
				if (run.every((place, step) => !taken[place] && known(place).startsWith(word.charAt(step)))) {
					for (const place of run) taken[place] = true;
					values[at] = initialLikeness;
					return true;
				}
			}
		}
		const next = typed[at + 1];
		if (!next || values[at + 1] !== 0) return false;
		const pair = word.charAt(0) + next.text.charAt(0);
		const other = taken.findIndex((used, place) => !used && known(place) === pair);
		if (other < 0) return false;
		[values[at], values[at + 1], taken[other]] = [initialLikeness, initialLikeness, true];
		return true;
	}

	#context(entry: NameEntry): ReadonlySet<string> {
		if (entry.context === '') return nothing;
		const known = this.#contexts.get(entry.context);
		if (known) return known;
		const words = new Set(
			wordsOf(
				entry.context
					.toLowerCase()
					.replace(/[^\p{L} ]/gu, ' ')
					.trim(),
			).map((word) => word.text),
		);
		this.#contexts.set(entry.context, words);
		return words;
	}

	#weigh(entry: number, typed: readonly TypedWord[], values: readonly number[], taken: readonly boolean[]): Match {
		const isPerson = (this.#entries[entry] as NameEntry).type === 'person';
		let [all, matched, complete, weakest, decided] = [0, 0, true, 1, false];
		for (const [at, word] of typed.entries()) {
			const value = values[at] as number;
			const decides = word.role === 'content' || (word.role === 'generic' && isPerson);
			// A title that the entry does not bear proves nothing either way.
			const weight = word.role === 'title' && value === 0 ? 0.05 : word.weight;
			all += weight;
			matched += weight * value;
			if (!decides) continue;
			if (value < 0.6) complete = false;
			else decided = true;
			if (value < weakest) weakest = value;
		}
		let [whole, covered] = [0, 0];
		const start = this.#starts[entry] as number;
		for (let other = 0; other < taken.length; other++) {
			const role = roleOrder[this.#roles[start + other] as number] as WordRole;
			const weight = roleWeight[role] * (this.#rarity[this.#words[start + other] as number] as number);
			whole += weight;
			if (taken[other]) covered += weight;
		}
		const cover = whole === 0 ? 0 : covered / whole;
		const fit = all === 0 ? 0 : matched / all;
		if (isPerson && !complete && cover >= 0.95 && values.filter((value) => value >= 0.75).length >= 2) {
			// The whole known name stands in a longer typed one: further given names, a second family name.
			return { entry, score: 0.72 + 0.2 * fit, complete: true, weakest: 0.7 };
		}
		const score = fit * (1 - (isPerson ? 0.12 : 0.3) * (1 - cover));
		return { entry, score: decided || !complete ? score : score * 0.9, complete: complete && matched > 0, weakest };
	}

	#join(): { vocabulary: WordList; entries: number[][] } {
		const vocabulary = new WordList();
		const entries: number[][] = [];
		const put = (text: string, entry: number): void => {
			if (text.length < 5) return;
			const number = vocabulary.add(text);
			const list = entries[number];
			if (list) list.push(entry);
			else entries[number] = [entry];
		};
		for (let entry = 0; entry < this.#entries.length; entry++) {
			const texts = Array.from(this.#words.subarray(this.#starts[entry], this.#starts[entry + 1]), (word) =>
				this.#list.wordOf(word),
			);
			if (texts.length > 1 && texts.length <= 4) put(texts.join(''), entry);
			if (texts.length > 2 && texts.length <= 4 && (this.#entries[entry] as NameEntry).type === 'person')
				put(texts.slice(1).join(''), entry);
		}
		vocabulary.seal();
		return { vocabulary, entries };
	}
}

/** An unfinished word: the more of it stands, the better, and short ones outrank a likeness. */
function prefixLikeness(typed: number, known: number): number {
	return typed <= 5 ? 0.86 + 0.1 * (typed / known) : 0.8 + 0.18 * (typed / known);
}

const roleOrder: readonly WordRole[] = ['content', 'generic', 'title', 'particle'];
const nothing: ReadonlySet<string> = new Set();
