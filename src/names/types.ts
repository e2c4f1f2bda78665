/** What a name can belong to. The index keeps the place in this list. */
export const nameTypes = ['entity', 'person'] as const;
export type NameType = (typeof nameTypes)[number];

/**
 * How much a spelling proves by itself: `canonical` (the label, English common and official names), `alias` (other languages,
 * codes, abbreviations, earlier names), `weak` (demonym, capital, metonym, surname key, a spelling seen in the wild). The index keeps
 * the place in this list.
 */
export const strengths = ['canonical', 'alias', 'weak'] as const;
export type Strength = (typeof strengths)[number];

/** One spelling of one entity or person. */
export interface NameEntry {
	readonly id: string;
	readonly type: NameType;
	/** The spelling. */
	readonly text: string;
	/** The label under which answers show the id. */
	readonly label: string;
	readonly strength: Strength;
	/** How likely the id is meant before anything is typed, 0..1. */
	readonly prominence: number;
	/** The state of a person. */
	readonly entity?: string;
	/** Words that a person's name may be typed with: an office and its state; `''` for an entity. */
	readonly context: string;
	/** Whether it is a state that exists no more. */
	readonly isFormer: boolean;
}

/**
 * `sure`: answer. `probable`: answer and say what was understood. `ambiguous`: ask which. `unknown`: say so.
 */
export type Verdict = 'sure' | 'probable' | 'ambiguous' | 'unknown';

/** An id that the typed text can mean. */
export interface Candidate {
	readonly id: string;
	readonly type: NameType;
	readonly name: string;
	readonly entity?: string;
	readonly isFormer: boolean;
	/** 0..1 */
	readonly score: number;
	/** The spelling that matched. */
	readonly matched: string;
	/** How much that spelling proves. */
	readonly strength: Strength;
}

/** What became of a typed text. */
export interface Resolution {
	readonly typed: string;
	readonly verdict: Verdict;
	/** Best first. Empty when nothing comes near. */
	readonly candidates: readonly Candidate[];
	/** A helpful sentence for words that are no state. */
	readonly hint?: string;
	/** How the verdict came about, one step a line. */
	readonly explain: readonly string[];
}

/** A word that is known, but is not a party of this store: a city, a province, a region. */
export interface Hint {
	readonly text: string;
	readonly hint: string;
	/** Ids worth offering. */
	readonly suggest: readonly string[];
}

export interface ResolveOptions {
	readonly type?: NameType;
	/** Only persons of this entity. */
	readonly entity?: string;
	readonly limit?: number;
}
