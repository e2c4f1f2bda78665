import type { Match } from './alignment.ts';
import { fold } from './fold.ts';
import type { Matcher, SeenWords } from './matcher.ts';
import type { Accepts, NameTable } from './table.ts';
import type { NameType, ResolveOptions, Verdict } from './types.ts';
import { type Word, wordsOf } from './words.ts';

/** Longer texts are no names; what stands beyond is not read. */
const longestText = 200;

/** A spelling that the typed text can stand for. */
export interface Found {
	readonly spelling: number;
	/** 0..1 */
	readonly score: number;
}

/** What a step of evidence concludes. */
export interface Judgement {
	readonly verdict: Verdict;
	/** Best first. */
	readonly found: readonly Found[];
	/** A sentence for words that are no state. */
	readonly hint?: string;
}

/** A typed name in the forms that the steps of evidence compare. */
export class Query {
	/** The text with flags read as ids. */
	readonly typed: string;
	/** The text as {@link fold} gives it. */
	readonly folded: string;
	readonly type: NameType | undefined;
	readonly accepts: Accepts;
	/** What the words were found to be near to. */
	readonly seen: SeenWords = new Map();
	/** How the judgement came about, a step a line; empty unless asked for. */
	readonly explanation: string[] = [];
	readonly #isExplained: boolean;
	#words: readonly Word[] | undefined;
	#matches: readonly Match[] | undefined;

	constructor(text: string, options: ResolveOptions, table: NameTable, isExplained: boolean) {
		this.typed = readFlags(readable(text)).trim();
		this.folded = fold(this.typed);
		this.type = options.type;
		this.accepts = table.acceptance(options);
		this.#isExplained = isExplained;
	}

	get words(): readonly Word[] {
		this.#words ??= wordsOf(this.folded);
		return this.#words;
	}

	/** The spellings that fit the words, found once. */
	matches(matcher: Matcher): readonly Match[] {
		this.#matches ??= matcher.match(this.words, this.accepts, false, this.seen);
		return this.#matches;
	}

	explain(step: () => string): void {
		if (this.#isExplained) this.explanation.push(step());
	}
}

/** The part of a text that is read. */
export function readable(text: string): string {
	return text.slice(0, longestText);
}

/** A flag is two letters of an id. */
function readFlags(text: string): string {
	return text.replace(/[\u{1f1e6}-\u{1f1ff}]{2}/gu, (flag) => {
		const letters = Array.from(flag, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 97));
		return `${letters.join('')} `;
	});
}
