/** What a question for the holder of an office says, before its names are looked up. */
import type { FactDate } from '../../data/date.ts';
import type { PlaceText } from './officePlaces.ts';
import type { Term } from './officeWords.ts';
import type { Phrases } from './phrases.ts';
import type { Title } from './titles.ts';

/** Whose office it may be, as far as the words tell. */
export interface PlaceReading {
	/** The state or organisation; `undefined` where the title stands alone. */
	readonly state: PlaceText | undefined;
	/** The state or organisation that somebody was sent to. */
	readonly host: PlaceText | undefined;
}

/** A question for the holder of an office, as one language reads it. */
export interface OfficeQuestion {
	readonly title: Title;
	readonly term: Term;
	readonly on: FactDate | undefined;
	readonly phrases: Phrases;
	/** How many letters of the question the title explains. */
	readonly weight: number;
	/** What the rest may name, the likelier reading first. */
	readonly readings: readonly PlaceReading[];
}
