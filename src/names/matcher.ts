import { align, type KnownWord, type Match, roleWeight, type TypedWord } from './alignment.ts';
import type { Lists, PartReader } from './parts.ts';
import { likeness } from './sound.ts';
import type { Accepts, NameTable } from './table.ts';
import { type NearWord, WordList } from './wordList.ts';
import { shortForms, type Word, type WordRole, wordRoles } from './words.ts';

/** How many spellings are aligned with the typed words, word by word. */
const shortlist = 120;
/** How many words of a text are looked for among all words letter by letter, the longest first. */
const mostScanned = 2;
/** How many words that begin with a letter or two are looked at. */
const beginnings = 600;
/** How many words that an unfinished one may become are looked at. */
const continuations = 300;
/** Matches of less are no match. */
const leastScore = 0.3;

/** What a text's words were found to be near to, kept while the text is judged. */
export type SeenWords = Map<string, readonly NearWord[]>;

/** Receives a known word and how like it is to the typed one, 0..1. */
type Put = (known: number | undefined, value: number) => void;

/**
 * Finds spellings by their words: words like the typed ones, spellings that hold them, then an alignment in any order weighted by how
 * rare the words are.
 */
export class Matcher {
	readonly #table: NameTable;
	readonly #list: WordList;
	readonly #roles: Uint8Array;
	readonly #rarity: Float32Array;
	readonly #postings: Lists;
	readonly #joined: WordList;
	readonly #joinedSpellings: Lists;
	/** The evidence for each spelling while a text is judged; all zero in between. */
	readonly #sum: Float32Array;

	constructor(reader: PartReader, table: NameTable) {
		this.#table = table;
		this.#list = new WordList(reader, 'words');
		this.#roles = reader.bytes('words.roles');
		this.#rarity = reader.float32('words.rarity');
		this.#postings = reader.lists('words.spellings');
		this.#joined = new WordList(reader, 'joined');
		this.#joinedSpellings = reader.lists('joined.spellings');
		this.#sum = new Float32Array(table.size);
	}

	/** The spellings that fit the typed words. `thorough` compares every word letter by letter, even one that is known as it is. */
	match(words: readonly Word[], accepts: Accepts, thorough: boolean, seen: SeenWords): Match[] {
		const scanned = words
			.filter((word) => word.role === 'content' && (thorough || !this.knows(word.text)))
			.sort((one, other) => other.text.length - one.text.length)
			.slice(0, mostScanned);
		const typed = words.map((word) => this.#understand(word, scanned.includes(word), seen));
		return this.#retrieve(typed, accepts)
			.map((spelling) =>
				align(spelling, typed, this.#knownWords(spelling), this.#table.typeOf(spelling) === 'person', (word) =>
					this.#table.isContext(spelling, word),
				),
			)
			.filter((match) => match.score > leastScore);
	}

	/** The spellings that, written as one word, are like the typed words written as one. */
	matchJoined(words: readonly Word[], accepts: Accepts): Match[] {
		const content = words.filter((word) => word.role !== 'title');
		const text = content.map((word) => word.text).join('');
		if (text.length < 5) return [];
		const word: Word = {
			text,
			role: 'content',
			transliterated: words.some((one) => one.transliterated),
			abjad: words.some((one) => one.abjad),
		};
		const exact = this.#joined.numberOf(text);
		const near = exact === undefined ? this.#joined.near(word) : [{ word: exact, likeness: 1 }];
		const isOneWord = content.length === 1 || word.transliterated;
		// Over a long text, a wrong family name is a small difference.
		const needed = (spelling: number): number => (isOneWord ? 0.6 : this.#table.typeOf(spelling) === 'person' ? 0.84 : 0.76);
		return near.flatMap(({ word: number, likeness: value }) =>
			[...this.#joinedSpellings.at(number)]
				.filter((spelling) => accepts(spelling) && value >= needed(spelling))
				.map((spelling) => ({ spelling, score: value * 0.98, complete: true, weakest: value })),
		);
	}

	/** Spellings in which every typed word begins a word, for one or two letters typed: the most prominent ones. */
	begunWords(words: readonly Word[], accepts: Accepts): Match[] {
		const [rarest] = [...words].sort((one, other) => other.text.length - one.text.length);
		if (!rarest) return [];
		const spellings = new Set<number>();
		for (const number of this.#list.startingWith(rarest.text, beginnings)) {
			for (const spelling of this.#postings.at(number)) if (accepts(spelling)) spellings.add(spelling);
		}
		const begins = (spelling: number, { text }: Word): boolean => {
			for (const number of this.#table.wordsOf(spelling)) if (this.#list.wordOf(number).startsWith(text)) return true;
			return false;
		};
		const others = words.filter((word) => word !== rarest);
		return [...spellings]
			.filter((spelling) => others.every((word) => begins(spelling, word)))
			.map((spelling) => ({ spelling, score: 0.8, complete: true, weakest: 0.7 }));
	}

	/** Whether a word occurs in any name. */
	knows(word: string): boolean {
		return this.#list.numberOf(word) !== undefined;
	}

	/** Spellings that hold a word exactly. */
	holding(word: string): Int32Array {
		const number = this.#list.numberOf(word);
		return number === undefined ? new Int32Array(0) : this.#postings.at(number);
	}

	#knownWords(spelling: number): KnownWord[] {
		const list = this.#list;
		return Array.from(this.#table.wordsOf(spelling), (number) => ({
			number,
			// Read only where the number alone does not decide.
			get text() {
				return list.wordOf(number);
			},
			role: wordRoles[this.#roles[number] as number] as WordRole,
			rarity: this.#rarity[number] as number,
		}));
	}

	#understand(word: Word, isScanned: boolean, seen: SeenWords): TypedWord {
		const near = new Map<number, number>();
		const put: Put = (known, value) => {
			if (known !== undefined && value > (near.get(known) ?? 0)) near.set(known, value);
		};
		put(this.#list.numberOf(word.text), 1);
		if (word.role === 'content') {
			if (word.text.length >= 3) this.#putForms(word.text, put);
			if (word.text.length >= 4) this.#putSounds(word.text, put);
			if (isScanned) this.#putNear(word, seen, put);
		}
		let best = 0;
		let rarity = 1;
		for (const [known, value] of near) {
			if (value > best) [best, rarity] = [value, this.#rarity[known] as number];
		}
		return { ...word, near, weight: roleWeight[word.role] * (best < 0.8 ? 1 : rarity) };
	}

	/** What an unfinished, shortened or articled word can stand for. */
	#putForms(text: string, put: Put): void {
		for (const known of this.#list.startingWith(text, continuations))
			put(known, prefixLikeness(text.length, this.#list.lengthOf(known)));
		put(this.#list.numberOf(`abd${text}`), 0.9);
		for (const form of shortForms.get(text) ?? []) put(this.#list.numberOf(form), 0.93);
		const bare = text.replace(/^(?:al|el)(?=.{3})/, '');
		if (bare !== text) put(this.#list.numberOf(bare), 0.93);
	}

	#putSounds(text: string, put: Put): void {
		for (const known of this.#list.soundingLike(text)) {
			const value = likeness(text, this.#list.wordOf(known));
			if (value >= 0.6) put(known, value);
		}
	}

	#putNear(word: Word, seen: SeenWords, put: Put): void {
		// In a word of five letters and fewer, a slip is less likely than an unfinished word.
		const trust = word.text.length <= 5 ? 0.95 : 0.99;
		const near = seen.get(word.text) ?? this.#list.near(word);
		seen.set(word.text, near);
		for (const found of near) put(found.word, found.likeness * trust);
	}

	#retrieve(typed: readonly TypedWord[], accepts: Accepts): readonly number[] {
		const content = typed.filter((word) => word.role === 'content');
		const touched: number[] = [];
		for (const word of content.length > 0 ? content : typed) {
			for (const [known, value] of word.near) {
				for (const spelling of this.#postings.at(known)) {
					const before = this.#sum[spelling] as number;
					if (before === 0) touched.push(spelling);
					this.#sum[spelling] = before + value * value * word.weight;
				}
			}
		}
		const kept = this.#best(touched.filter(accepts));
		for (const spelling of touched) this.#sum[spelling] = 0;
		return kept;
	}

	/** The spellings of the greatest sums, prominence breaking ties; as many as are aligned. */
	#best(spellings: readonly number[]): readonly number[] {
		if (spellings.length <= shortlist) return spellings;
		const ranks = Float32Array.from(
			spellings,
			(spelling) => (this.#sum[spelling] as number) + 0.1 * this.#table.prominenceOf(spelling),
		);
		const least = ranks.toSorted()[ranks.length - shortlist] as number;
		const above = spellings.filter((_, at) => (ranks[at] as number) > least);
		const equal = spellings.filter((_, at) => ranks[at] === least);
		return [...above, ...equal.slice(0, shortlist - above.length)];
	}
}

/** An unfinished word: the more of it stands, the better, and short ones outrank a likeness. */
function prefixLikeness(typed: number, known: number): number {
	return typed <= 5 ? 0.86 + 0.1 * (typed / known) : 0.8 + 0.18 * (typed / known);
}
