import type { OfficeKind } from '../../data/kinds.ts';

/** How an office is held, where it is not the plain case of one regular holder. */
export type Acting = '' | 'acting' | 'interim' | 'disputed' | 'collective';

/** What a spelling of a name is. */
export type NameKind = 'full' | 'short' | 'native' | 'variant' | 'regnal' | 'nickname' | 'nom-de-guerre';

/** A spelling of a person's name. */
export interface Spelling {
	name: string;
	kind: NameKind;
	/** BCP 47 tag, empty where the source does not tell. */
	lang: string;
}

/** One source saying that a person holds or held an office. */
export interface HolderClaim {
	/** Wikidata QID, empty where the source gives none. */
	qid: string;
	spellings: Spelling[];
	born: string;
	died: string;
	office: OfficeKind;
	style: string;
	entity: string;
	to: string;
	from: string;
	until: string;
	acting: Acting;
	/** The day for which the source speaks: an empty `until` means "in office on this day". */
	asOf: string;
	source: string;
	locator: string;
}

/** What a reader of one source hands over: its claims, and how many rows it left out for which reason. */
export interface Reading {
	claims: HolderClaim[];
	leftOut: Map<string, number>;
}

/** Counts one more row left out for a reason. */
export function leaveOut(reading: Reading, reason: string): void {
	reading.leftOut.set(reason, (reading.leftOut.get(reason) ?? 0) + 1);
}

/** An empty reading. */
export function emptyReading(): Reading {
	return { claims: [], leftOut: new Map() };
}
