import { closestFirst } from './closest.ts';
import { fold, isOtherScript } from './fold.ts';
import { type Match, Matcher, type SeenWords } from './matcher.ts';
import { halves } from './pairs.ts';
import type { Candidate, Hint, NameEntry, NameType, Resolution, ResolveOptions, Strength, Verdict } from './types.ts';
import { judge, type Ranked, thresholds } from './verdict.ts';
import { decisive, initialsOf, isDirection, orderFreeKey, roleOf, type Word, wordsOf } from './words.ts';

/** Longer texts are no names; what stands beyond is not read. */
const longestText = 200;
const strengthFactor: Readonly<Record<Strength, number>> = { canonical: 1, alias: 0.98, weak: 0.88 };
const otherScriptFactor = 0.95;
const strengthOrder: Readonly<Record<Strength, number>> = { canonical: 0, alias: 1, weak: 2 };

interface Judged {
	readonly verdict: Verdict;
	readonly candidates: readonly Candidate[];
}

/** The label of a choice. It comes back as the value when a person sends it unchosen, and is understood. */
export function choiceLabel({ name, detail }: { readonly name: string; readonly detail: string }): string {
	return detail === '' ? name : `${name} (${detail})`;
}

/** The lead in prominence from which one bearer of a name is meant and not another. */
const clearProminence = 0.3;
/** More parties than this that share a word with a sure name are not worth a look. */
const mostNamesakes = 25;
/** What beginning with the typed text adds to the prominence of a choice. */
const wholeStart = 0.35;
/** The score from which an ambiguous candidate is one by its very spelling. */
const knownScore = 0.995;
/** What prominence adds to a score in the order of candidates: it breaks near ties, and no more. */
const prominenceWeight = 0.07;

/**
 * All spellings of entities and persons, and the judgement what a typed text means. Exact spellings are known from the start; the
 * index of words is built when the first text needs it, or by {@link NameIndex.warm}.
 */
export class NameIndex {
	readonly #entries: readonly NameEntry[];
	readonly #detailOf: (id: string) => string;
	readonly #folded: string[] = [];
	readonly #exact = new Map<string, number[]>();
	readonly #ids = new Map<string, number>();
	readonly #hints = new Map<string, Hint>();
	/** The canonical names of entities by their words. */
	readonly #entityLabels = new Map<string, number[]>();
	readonly #orderFree = new Map<string, number[]>();
	readonly #initials = new Map<string, number[]>();
	#matcher: Matcher | undefined;
	#sorted: Int32Array | undefined;

	/** @param detailOf what choices show in brackets behind the label of an id, by which the label is understood when it is typed */
	constructor(entries: Iterable<NameEntry>, hints: Iterable<Hint> = [], detailOf: (id: string) => string = () => '') {
		this.#detailOf = detailOf;
		this.#entries = [...entries].sort(byId);
		for (const [number, entry] of this.#entries.entries()) {
			const folded = entry.folded ?? fold(entry.text);
			this.#folded.push(folded);
			push(this.#exact, folded, number);
			const id = entry.id.toLowerCase();
			if (!this.#ids.has(id)) this.#ids.set(id, number);
			if (entry.type === 'entity' && entry.strength === 'canonical') {
				for (const word of folded.split(' ')) push(this.#entityLabels, word, number);
			}
		}
		for (const hint of hints) this.#hints.set(fold(hint.text), hint);
	}

	/** Builds what the first inexact text would build. */
	warm(): void {
		if (this.#matcher) return;
		const words = this.#folded.map(wordsOf);
		for (const [number, spelled] of words.entries()) {
			const { type, strength } = this.#entries[number] as NameEntry;
			push(this.#orderFree, orderFreeKey(spelled, type), number);
			if (type === 'person' && strength === 'canonical')
				for (const letters of initialsOf(spelled)) push(this.#initials, letters, number);
		}
		this.#matcher = new Matcher(this.#entries, words);
		this.#sortedNames();
	}

	/** What a typed text means: an answer, a guess to be told as such, a question, or nothing. */
	resolve(text: string, options: ResolveOptions = {}): Resolution {
		const typed = readFlags(text.slice(0, longestText)).trim();
		const limit = options.limit ?? 5;
		const accepts = acceptance(options);
		const explain: string[] = [];
		const done = (verdict: Verdict, candidates: readonly Candidate[], hint?: string): Resolution => {
			explain.push(`verdict: ${verdict}`);
			const result = { typed, verdict, candidates: candidates.slice(0, limit), explain };
			return hint === undefined ? result : { ...result, hint };
		};

		const byId = this.#byId(typed, accepts);
		if (byId) {
			explain.push(`“${typed}” is an id`);
			return done('sure', [byId]);
		}
		const byLabel = this.#byLabel(typed, accepts);
		if (byLabel) {
			explain.push(`“${typed}” is the label of a choice`);
			return done('sure', [byLabel]);
		}
		const folded = fold(typed);
		if (folded === '') return done('unknown', []);
		explain.push(`read as “${folded}”`);

		const exact = this.#judgeEqual(this.#exact.get(folded), accepts, explain, 'the spelling is known');
		const hint = options.type === 'person' ? undefined : this.#hints.get(folded);
		if (exact) {
			// Texas was a state of its own once; who types it may mean the part of another.
			if (hint && exact.verdict === 'sure' && exact.candidates[0]?.isFormer === true)
				return done('probable', exact.candidates, hint.hint);
			// "Island" is Iceland in German, and a plain word to most who type it.
			const plainWord = exact.verdict === 'sure' && roleOf(folded) === 'generic';
			if (plainWord) return done('probable', exact.candidates);
			const { verdict, candidates } = this.#amongBearers(exact, wordsOf(folded), accepts, explain);
			return done(verdict, this.#withNamesakes(candidates, folded, accepts));
		}
		if (hint) {
			explain.push('the word is known, and is no party of this store');
			return done(
				'unknown',
				hint.suggest.flatMap((id) => this.#byId(id, accepts) ?? []),
				hint.hint,
			);
		}

		const inBrackets = this.#resolveBrackets(typed, options, explain);
		if (inBrackets) return done('sure', [inBrackets]);

		this.warm();
		const words = wordsOf(folded);
		explain.push(`words: ${words.map((word) => (word.role === 'content' ? word.text : `(${word.text})`)).join(' ')}`);
		const sameWords = this.#judgeEqual(
			(['entity', 'person'] as const).flatMap((type) => this.#orderFree.get(orderFreeKey(words, type)) ?? []),
			accepts,
			explain,
			'the same words in another order or form',
		);
		if (sameWords) {
			const { verdict, candidates } = this.#amongBearers(sameWords, words, accepts, explain);
			return done(verdict, candidates);
		}
		return this.#judgeLike(typed, words, folded, accepts, explain, done);
	}

	/** The choices for a name that is being typed, the likeliest first: what it means so far, then what it may become. */
	suggest(
		text: string,
		options: { readonly type?: NameType; readonly entity?: string; readonly limit?: number } = {},
	): Candidate[] {
		const limit = options.limit ?? 25;
		const accepts = acceptance(options);
		const folded = fold(text.slice(0, longestText));
		if (folded === '') return [];
		const found = new Map<string, Candidate>();
		const add = (candidates: readonly Candidate[]): void => {
			for (const candidate of candidates) if (!found.has(candidate.id)) found.set(candidate.id, candidate);
		};
		this.warm();
		const words = wordsOf(folded);
		const matcher = this.#matcher as Matcher;
		const { verdict, candidates } = this.resolve(text, { ...options, limit });
		const isKnown =
			verdict === 'sure' || verdict === 'probable' || (verdict === 'ambiguous' && (candidates[0]?.score ?? 0) >= knownScore);
		if (isKnown) add(candidates);
		const begun = this.#rank([...this.#begunBy(folded, accepts, 1), ...matcher.begunWords(words, accepts)], folded);
		// What a choice is called comes before what it is called elsewhere, unless that is what is being typed.
		const shown = isOtherScript(folded) ? ({ matched }: Ranked) => fold(matched) : ({ name }: Ranked) => fold(name);
		const start = isOtherScript(folded) ? folded : (words[0]?.text ?? folded);
		const [byLabel, byOtherName] = partition(begun, (one) =>
			shown(one)
				.split(' ')
				.some((word) => word.startsWith(start)),
		);
		const order = (one: Ranked): number => one.prominence + (shown(one).startsWith(folded) ? wholeStart : 0);
		byLabel.sort((one, other) => order(other) - order(one));
		add(byLabel.map(withoutEvidence));
		add(candidates);
		add(byOtherName.map(withoutEvidence));
		if (found.size < limit && folded.length > 2)
			add(closestFirst(text, this.#rank(matcher.match(words, accepts, false, new Map()), folded).map(withoutEvidence)));
		return [...found.values()].slice(0, limit);
	}

	/** Two entities typed in one box ("Ukraine Syria", "Israel/Palestine", "US vs Iran"), where both halves are sure. */
	splitPair(text: string): [Candidate, Candidate] | undefined {
		const typed = readFlags(text.slice(0, longestText)).trim();
		const known = new Map<string, Candidate | undefined>();
		const sure = (part: string): Candidate | undefined => {
			if (!known.has(part)) {
				const resolution = this.resolve(part, { type: 'entity', limit: 1 });
				known.set(part, resolution.verdict === 'sure' ? resolution.candidates[0] : undefined);
			}
			return known.get(part);
		};
		if (sure(typed)) return undefined;
		for (const [one, other] of halves(typed)) {
			const first = sure(one);
			const second = first && sure(other);
			if (first && second && first.id !== second.id) return [first, second];
		}
		return undefined;
	}

	/** "Croatia (local name: Hrvatska)", "USA (United States)": two names of one party. */
	#resolveBrackets(typed: string, options: ResolveOptions, explain: string[]): Candidate | undefined {
		const [, outside, inside] = /^([^()[\]]+)[([](?:[^:()[\]]*:)?([^()[\]]+)[)\]]?$/.exec(typed) ?? [];
		if (outside === undefined || inside === undefined) return undefined;
		const [one, other] = [outside, inside].map((part) => this.resolve(part, options));
		const [first, second] = [one?.candidates[0], other?.candidates[0]];
		if (one?.verdict !== 'sure' || other?.verdict !== 'sure' || first?.id !== second?.id) return undefined;
		explain.push(`“${outside.trim()}” and “${inside.trim()}” are the same`);
		return first;
	}

	#byId(text: string, accepts: (entry: NameEntry) => boolean): Candidate | undefined {
		const number = this.#ids.get(text.toLowerCase());
		if (number === undefined) return undefined;
		const entry = this.#entries[number] as NameEntry;
		return accepts(entry) ? candidateOf(entry, 1) : undefined;
	}

	/** The choice of this very label; a label that was cut short still has its name and the beginning of its detail. */
	#byLabel(text: string, accepts: (entry: NameEntry) => boolean): Candidate | undefined {
		for (const { index } of text.matchAll(/ \(/g)) {
			const detail = text.slice(index + 2).replace(/(?:\)|…)$/, '');
			const bearers = (this.#exact.get(fold(text.slice(0, index))) ?? [])
				.map((number) => this.#entries[number] as NameEntry)
				.filter((entry) => detail !== '' && accepts(entry) && this.#detailOf(entry.id).startsWith(detail));
			const [first] = bearers;
			if (first && bearers.every(({ id }) => id === first.id)) return candidateOf(first, 1);
		}
		return undefined;
	}

	/** Entries that are equal to the typed text under some key: the strongest evidence decides, then the prominence of the ids. */
	#judgeEqual(
		numbers: readonly number[] | undefined,
		accepts: (entry: NameEntry) => boolean,
		explain: string[],
		reason: string,
	): Judged | undefined {
		const entries = (numbers ?? []).map((number) => this.#entries[number] as NameEntry).filter(accepts);
		if (entries.length === 0) return undefined;
		const best = new Map<string, NameEntry>();
		for (const entry of entries) {
			const known = best.get(entry.id);
			if (!known || strengthOrder[entry.strength] < strengthOrder[known.strength]) best.set(entry.id, entry);
		}
		// A former state that bears the name of something living (Nassau, the capital; Zanzibar) is one reading among others.
		const isShared = new Set([...best.values()].map(({ isFormer }) => isFormer)).size > 1;
		const order = (entry: NameEntry): number => (isShared ? 0 : strengthOrder[entry.strength]);
		const ranked = [...best.values()].sort(
			(one, other) => order(one) - order(other) || other.prominence - one.prominence || (one.id < other.id ? -1 : 1),
		);
		const [first, second] = ranked as [NameEntry, NameEntry | undefined];
		const leads =
			second === undefined ||
			(!isShared &&
				(strengthOrder[first.strength] < strengthOrder[second.strength] ||
					(first.strength !== 'canonical' && first.prominence - second.prominence >= clearProminence)));
		explain.push(`${reason}: ${ranked.map((entry) => `${entry.label} (${entry.strength} “${entry.text}”)`).join(', ')}`);
		const candidates = ranked.map((entry, rank) => candidateOf(entry, leads && rank > 0 ? 0.8 : 1));
		return { verdict: leads ? 'sure' : 'ambiguous', candidates };
	}

	/** A single name that is some source's spelling of one person ("al-Bashir") may be the family name of others as prominent. */
	#amongBearers(judged: Judged, words: readonly Word[], accepts: (entry: NameEntry) => boolean, explain: string[]): Judged {
		const [first] = judged.candidates;
		const [name, ...rest] = decisive(words);
		if (judged.verdict !== 'sure' || first?.type !== 'person' || name === undefined || rest.length > 0) return judged;
		this.warm();
		const bearers = new Map<string, NameEntry>();
		for (const number of (this.#matcher as Matcher).holding(name.text)) {
			const entry = this.#entries[number] as NameEntry;
			if (entry.type === 'person' && entry.strength === 'canonical' && accepts(entry)) bearers.set(entry.id, entry);
		}
		const own = bearers.get(first.id)?.prominence ?? 0;
		bearers.delete(first.id);
		const others = [...bearers.values()].filter(({ prominence }) => prominence > own - clearProminence);
		if (others.length === 0) return judged;
		others.sort((one, other) => other.prominence - one.prominence || (one.id < other.id ? -1 : 1));
		explain.push(
			`others bear the name: ${others
				.slice(0, 5)
				.map(({ label }) => label)
				.join(', ')}`,
		);
		return { verdict: 'ambiguous', candidates: [...judged.candidates, ...others.map((entry) => candidateOf(entry, 0.9))] };
	}

	/** After a sure single word: the other parties whose canonical name holds it (Samoa: American Samoa). */
	#withNamesakes(candidates: readonly Candidate[], folded: string, accepts: (entry: NameEntry) => boolean): Candidate[] {
		const found = [...candidates];
		if (folded.includes(' ') || folded.length < 4) return found;
		const ids = new Set(candidates.map(({ id }) => id));
		for (const number of this.#entityLabels.get(folded) ?? []) {
			const entry = this.#entries[number] as NameEntry;
			if (ids.has(entry.id) || !accepts(entry)) continue;
			ids.add(entry.id);
			found.push(candidateOf(entry, 0.6));
			if (found.length >= mostNamesakes) break;
		}
		return found;
	}

	#judgeLike(
		typed: string,
		words: readonly Word[],
		folded: string,
		accepts: (entry: NameEntry) => boolean,
		explain: string[],
		done: (verdict: Verdict, candidates: readonly Candidate[]) => Resolution,
	): Resolution {
		const deciding = decisive(words);
		const begun = this.#begunBy(folded, accepts);
		if (
			begun.length === 0 &&
			deciding.every((word) => word.role !== 'content' || isDirection(word.text) || word.text.length < 3)
		) {
			explain.push('nothing here names a party');
			return done('unknown', []);
		}
		const matcher = this.#matcher as Matcher;
		const seen: SeenWords = new Map();
		let matches = [...begun, ...this.#byInitials(typed, folded, accepts), ...matcher.match(words, accepts, false, seen)];
		let ranked = this.#rank(matches, folded);
		if (!ranked[0]?.complete || ranked[0].score < thresholds.sure) {
			const together = rejoined(words, matcher);
			matches = [
				...matches,
				...(!ranked[0]?.complete || deciding.length === 1 ? matcher.match(words, accepts, true, seen) : []),
				...(together.length < words.length ? matcher.match(together, accepts, false, seen) : []),
			];
			ranked = this.#rank(matches, folded);
			// One word typed for two, or a script without spaces: compare whole names, where word by word gave nothing good.
			if (!ranked[0]?.complete || ranked[0].score < thresholds.probable || words.some((word) => word.transliterated)) {
				ranked = this.#rank([...matches, ...matcher.matchJoined(words, accepts)], folded);
			}
			explain.push('compared letter by letter');
		}
		for (const match of ranked.slice(0, 5)) {
			explain.push(
				`${match.name} (${match.id}): ${match.score.toFixed(3)} by “${match.matched}”${match.complete ? '' : ', not every word fits'}`,
			);
		}
		const verdict = judge(ranked, folded, deciding);
		if (verdict === 'unknown')
			return done('unknown', ranked.filter((candidate) => candidate.score >= thresholds.mention).map(withoutEvidence));
		const first = ranked[0]?.score ?? 0;
		const near = verdict === 'ambiguous' ? 0.25 : 0.2;
		return done(verdict, ranked.filter((candidate) => first - candidate.score <= near).map(withoutEvidence));
	}

	/** Persons known by their initials: AMLO, MBS. Typed in small letters they prove less. */
	#byInitials(typed: string, folded: string, accepts: (entry: NameEntry) => boolean): Match[] {
		const score = typed === typed.toUpperCase() ? 0.87 : 0.76;
		return (this.#initials.get(folded) ?? [])
			.filter((entry) => accepts(this.#entries[entry] as NameEntry))
			.map((entry) => ({ entry, score, complete: true, weakest: 0.75 }));
	}

	/** Well-known names that begin with the typed text. A single plain word ("new", "island") begins too many to mean one. */
	#begunBy(folded: string, accepts: (entry: NameEntry) => boolean, least = 3): Match[] {
		if (folded.length < least || isDirection(folded) || roleOf(folded) === 'generic') return [];
		const sorted = this.#sortedNames();
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#folded[sorted[middle] as number] as string) < folded) low = middle + 1;
			else high = middle;
		}
		const matches: Match[] = [];
		for (let at = low; at < sorted.length && matches.length < 200; at++) {
			const entry = sorted[at] as number;
			const name = this.#folded[entry] as string;
			if (!name.startsWith(folded)) break;
			if (!accepts(this.#entries[entry] as NameEntry)) continue;
			const score = 0.84 + 0.14 * (folded.length / name.length);
			matches.push({ entry, score, complete: true, weakest: folded.length >= 5 ? 0.85 : 0.75 });
		}
		return matches;
	}

	#sortedNames(): Int32Array {
		this.#sorted ??= Int32Array.from(this.#entries.keys())
			.filter((entry) => (this.#entries[entry] as NameEntry).strength !== 'weak')
			.sort((one, other) => ((this.#folded[one] as string) < (this.#folded[other] as string) ? -1 : 1));
		return this.#sorted;
	}

	/** One candidate an id, with the best of its entries. */
	#rank(matches: readonly Match[], folded: string): Ranked[] {
		const inLatin = !isOtherScript(folded);
		const best = new Map<string, Ranked>();
		for (const match of matches) {
			const entry = this.#entries[match.entry] as NameEntry;
			// What is typed in Latin letters is seldom meant for a name that is known in another script only.
			const script = inLatin && isOtherScript(this.#folded[match.entry] as string) ? otherScriptFactor : 1;
			const score = match.score * strengthFactor[entry.strength] * script;
			const known = best.get(entry.id);
			if (known && known.score >= score) continue;
			best.set(entry.id, {
				...candidateOf(entry, score),
				complete: match.complete,
				weakest: match.weakest,
				prominence: entry.prominence,
			});
		}
		return [...best.values()].sort(
			(one, other) =>
				other.score + prominenceWeight * other.prominence - (one.score + prominenceWeight * one.prominence) ||
				(one.id < other.id ? -1 : 1),
		);
	}
}

/** The words with neighbours written as one, where that gives a known word: "haile mariam" is "hailemariam". */
function rejoined(words: readonly Word[], matcher: Matcher): Word[] {
	const result: Word[] = [];
	for (let at = 0; at < words.length; at++) {
		const [word, next] = [words[at] as Word, words[at + 1]];
		if (next && matcher.knows(word.text + next.text)) {
			result.push({ text: word.text + next.text, role: 'content', transliterated: word.transliterated, abjad: word.abjad });
			at++;
		} else result.push(word);
	}
	return result;
}

function acceptance(options: ResolveOptions): (entry: NameEntry) => boolean {
	const { type, entity } = options;
	return (entry) => (type === undefined || entry.type === type) && (entity === undefined || entry.entity === entity);
}

function candidateOf(entry: NameEntry, score: number): Candidate {
	const { id, type, label, entity, isFormer, text } = entry;
	const candidate = { id, type, name: label, isFormer, score: Math.min(1, score), matched: text };
	return entity === undefined ? candidate : { ...candidate, entity };
}

function withoutEvidence({ complete: _, weakest: __, prominence: ___, ...candidate }: Ranked): Candidate {
	return candidate;
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
	return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

/** A flag is two letters of an id. */
function readFlags(text: string): string {
	return text.replace(/[\u{1f1e6}-\u{1f1ff}]{2}/gu, (flag) => {
		const letters = Array.from(flag, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 97));
		return `${letters.join('')} `;
	});
}

function byId(one: NameEntry, other: NameEntry): number {
	return one.id < other.id ? -1 : one.id > other.id ? 1 : one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
