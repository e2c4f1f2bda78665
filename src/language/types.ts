import type { Status } from '../data/kinds.ts';

/** Every word that a front end adds to an answer, in one language. */
export interface Messages {
	readonly statuses: Readonly<Record<Status, string>>;
	readonly notes: Readonly<Record<'representation' | 'disagreement' | 'succession' | 'caution' | 'naming', string>>;
	readonly months: readonly string[];
	readonly alsoKnownAs: string;
	readonly buttons: Readonly<Record<'older' | 'newer' | 'showToEveryone' | 'report', string>>;
	readonly placeholder: string;
	readonly primarySource: string;
	readonly about: string;
	readonly noDate: string;
	/** Joins a text and the publication that it cites: `… citing …`. */
	readonly citing: string;
	understood(typed: string, name: string): string;
	dataTo(date: string): string;
	page(page: number, pages: number, total: number): string;
	readonly noEvents: string;
	moreFacts(count: number): string;
	moreOffices(count: number): string;
	typeAgain(command: string, option: string): string;
	readonly problems: Readonly<Record<'tooFast' | 'forged' | 'failed', string>>;
}
