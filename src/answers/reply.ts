/** What a command gives back: statements in blocks, which a language then says (`src/language/speak.ts`). */
import type { Invocation, Matched, Note, NumberedSource, Resolved } from './answer.ts';
import type { Block, Sentence } from './block.ts';

/** A line beside the blocks: representation, disagreement between sources, succession, or a caution to the reader. */
export interface NoteLine<Text> {
	readonly about: Note['about'];
	readonly said: Text;
}

/** A question that a person would ask next: a button, a link or a hint to type. */
export interface NextQuestion<Text> {
	/** At most 40 characters once it is said; what is longer is cut. */
	readonly label: Text;
	readonly invocation: Invocation;
}

/** The answer to a question. */
export interface FinishedReply<Text> {
	readonly kind: 'answer';
	readonly command: string;
	/** The question with every name replaced by its id: asked again it gives the same answer. */
	readonly invocation: Invocation;
	readonly title: Text;
	readonly headline: Text;
	readonly blocks: readonly Block<Text>[];
	readonly notes: readonly NoteLine<Text>[];
	readonly sources: readonly NumberedSource[];
	readonly matched: readonly Matched[];
	/** The last day (`YYYY-MM-DD`) that the data behind this answer can know about. */
	readonly dataTo: string;
	readonly dataVersion: string;
	readonly next: readonly NextQuestion<Text>[];
}

/** Something that a person can choose. */
export interface CandidateLine<Text> {
	readonly id: string;
	readonly name: Text;
	/** What tells it from others of that name; `undefined` where there is nothing to add. */
	readonly detail: Text | undefined;
	/** The state of a person. */
	readonly entity?: string;
	/** 0..1 */
	readonly score: number;
}

/** A name that can mean several; the invocation with `option` replaced by a candidate's id asks on. */
export interface ChoicesReply<Text> {
	readonly kind: 'choices';
	readonly option: string;
	readonly message: Text;
	readonly candidates: readonly CandidateLine<Text>[];
	readonly invocation: Invocation;
}

/** A name that means nothing to the store. */
export interface UnknownReply<Text> {
	readonly kind: 'unknown';
	readonly option?: string;
	readonly message: Text;
}

/** A question that cannot be answered as asked. */
export interface ErrorReply<Text> {
	readonly kind: 'error';
	readonly message: Text;
}

/** How a typed name is understood. */
export interface ResolvedReply<Text> {
	readonly kind: 'resolved';
	readonly verdict: Resolved['verdict'];
	readonly candidates: readonly CandidateLine<Text>[];
	readonly hint: Text | undefined;
	/** How the verdict came about, one step a line: for developers, in English. */
	readonly explain: readonly string[] | undefined;
}

/** What every command gives back: of {@link Statement}s as it is made, of {@link Sentence}s once it is said. */
export type Reply<Text> = FinishedReply<Text> | ChoicesReply<Text> | UnknownReply<Text> | ErrorReply<Text> | ResolvedReply<Text>;

/** What is shown of something to choose: its name, and in brackets what tells it from others. */
export function choiceText({ name, detail }: CandidateLine<Sentence>): string {
	return detail === undefined ? name.text : `${name.text} (${detail.text})`;
}

/** A reply in the words of a language, as front ends show it. */
export type SaidReply = Reply<Sentence>;
/** An answer in the words of a language. */
export type SaidAnswer = FinishedReply<Sentence>;
