/**
 * What an answer is made of. A command chooses blocks; front ends show blocks and know no command. `Text` is a {@link Statement}
 * where an answer is made, and a {@link Sentence} once it has been said in some language.
 */
import type { Basis, EventKind, OfficeKind, Status } from '../data/kinds.ts';

/**
 * Something to be said, without words: the key of a message in `src/language`, with what stands in it, and the numbers of the
 * sources that it rests on.
 */
export interface Statement {
	readonly key: string;
	readonly args: Readonly<Record<string, Argument>>;
	readonly citations: readonly number[];
}

/** A statement in the words of a language. */
export interface Sentence {
	readonly text: string;
	readonly citations: readonly number[];
}

/** What stands in a statement. */
export type Argument =
	/** Said as it is: a person's name, the title of a source, what was typed, a word that a message selects by. */
	| string
	| number
	| EntityArgument
	/** EDTF level 0, with `~` for "about". */
	| { readonly date: string }
	/** A sentence of the data in the language (BCP 47) in which it was written. */
	| { readonly quote: string; readonly lang: string }
	/** Joined as the language joins a list: `A, B and C`. */
	| { readonly list: readonly Argument[] }
	/** A clause within the sentence. */
	| { readonly clause: Statement };

/**
 * A state, territory or organisation: its id, and the name that the data has for it. A former name is the one that it bore on
 * the date spoken of; a language must not put today's name in its place.
 */
export interface EntityArgument {
	readonly entity: string;
	readonly name: string;
	readonly isFormerName?: true | undefined;
}

/** A dated fact: an event or an observation. */
export interface FactLine<Text> {
	/** Id of the event or observation, for reports of mistakes. */
	readonly id: string;
	/** `null` where no date is known. */
	readonly date: string | null;
	/** Last day of a visit or meeting of several days. */
	readonly until?: string | undefined;
	readonly event: EventKind | 'observation';
	readonly said: Text;
	readonly parties: readonly string[];
	readonly people?: readonly { readonly id?: string | undefined; readonly name: string }[] | undefined;
	/** Ids of what else tells of the same act. */
	readonly also?: readonly string[] | undefined;
}

/** An office that a person held. */
export interface OfficeLine<Text> {
	readonly office: OfficeKind;
	/** What the office is called in the data, else its kind. */
	readonly style: Text;
	readonly entity: string;
	readonly to?: string | undefined;
	readonly from: string | null;
	readonly until: string | null;
	/** When somebody else is known to be in the office, where no source tells the end. */
	readonly overBy?: string | undefined;
	readonly acting?: string | undefined;
	readonly asOf: string;
	readonly said: Text;
}

/** A state of the date asked about, and the entities of today whose area shows it. */
export interface StateLine {
	readonly id: string;
	readonly name: string;
	/** Before the answer is said: whether it bore another name on the date than today, see {@link EntityArgument}. */
	readonly isFormerName?: true | undefined;
	readonly status: Status;
	/** What the status rests on; `null` where it is not known. */
	readonly basis: Basis | null;
	readonly areas: readonly string[];
}

/** Since when, and by what: the date of the act, or of the word of a source that names one. */
export interface Since {
	readonly date: string | null;
	readonly event: EventKind | 'observation';
	/** The earlier state that the relations began with, and when its successor took them over. */
	readonly carriedOver?: { readonly from: string; readonly date: string } | undefined;
}

/** How two with relations are represented at each other. */
export interface Representation {
	readonly level: 'lowered';
	readonly since: string;
}

/** A stretch of one status. */
export interface Interval {
	readonly from: string | null;
	readonly until: string | null;
	readonly status: Status;
	readonly openedBy: string | null;
	readonly basis: Basis | null;
}

/** Where a page stands among its fellows. */
export interface Paging {
	readonly total: number;
	readonly page: number;
	readonly pages: number;
	readonly order: 'newest' | 'oldest';
}

/** One part of an answer, in the order in which it is read. */
export type Block<Text> =
	/** The dispute over recognition that an answer is about: one sentence, read before all else. */
	| { readonly kind: 'dispute'; readonly said: Text }
	/** The status of a pair on a date. */
	| {
			readonly kind: 'status';
			readonly status: Status;
			readonly on: string;
			readonly since: Since | null;
			/** What it rests on; `null` where it is not known. */
			readonly basis: Basis | null;
			/** Of relations whose beginning is not dated: the first date of which they are known. */
			readonly knownFrom?: string | undefined;
			/** `one-source`: one secondary source alone calls the relations suspended. */
			readonly certainty?: 'one-source' | undefined;
			/** Since when the two are represented at a lower level, where nothing tells that it was raised again. */
			readonly representation?: Representation | undefined;
			/** Embassies of the two with each other that were closed, and that nothing tells to be open again. */
			readonly closedEmbassies?: readonly { readonly sender: string; readonly since: string }[] | undefined;
	  }
	/** The stretches of one status of the two in the title: the strip. */
	| { readonly kind: 'intervals'; readonly on: string; readonly intervals: readonly Interval[] }
	/** Dated facts: in one list, under their years, or those that changed a status apart from the lesser ones. */
	| {
			readonly kind: 'facts';
			/** What the list is called where it stands under a heading. */
			readonly heading: 'facts' | 'events';
			readonly grouping: 'none' | 'year' | 'weight';
			readonly facts: readonly FactLine<Text>[];
			readonly paging?: Paging;
			/** The beginning of the time that the list covers, where that was asked for. */
			readonly since?: string;
	  }
	/** Who the answer is about, and how else the person is written. */
	| {
			readonly kind: 'person';
			readonly id: string;
			readonly name: string;
			readonly names: readonly string[];
			readonly on?: string;
	  }
	| { readonly kind: 'offices'; readonly offices: readonly OfficeLine<Text>[] }
	/** How every state stood with one: the map, and the same in words. Once said, in the order of their statuses and names. */
	| {
			readonly kind: 'states';
			readonly on: string;
			readonly country: { readonly id: string; readonly name: string; readonly areas: readonly string[] };
			readonly states: readonly StateLine[];
			readonly counts: Readonly<Record<Status, number>>;
			/** How many sources the statuses rest on; only some are cited. */
			readonly statusSources: number;
	  }
	| { readonly kind: 'paragraphs'; readonly paragraphs: readonly Text[] }
	| { readonly kind: 'links'; readonly links: readonly { readonly label: Text; readonly url: string }[] };
