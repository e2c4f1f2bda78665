import type { Status } from '../facts/kinds.ts';
import { en } from './en.ts';

/** Every word that a front door adds to an answer, in one language. */
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

/** The catalogue of a Discord locale; English where there is none yet. */
export function messagesFor(_locale: string | undefined): Messages {
	return en;
}

/** A date as a person reads it, at its own precision, in the words of a language: `30 June 2022`, `about 1971`. */
export function printDate(date: string, messages: Messages): string {
	const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~)?$/.exec(date);
	if (!match) return date;
	const [, year, month, day, approximate] = match;
	const words = [
		day === undefined ? undefined : String(Number(day)),
		month === undefined ? undefined : messages.months[Number(month) - 1],
		String(Number(year)),
	].filter((word) => word !== undefined);
	return approximate === undefined ? words.join(' ') : `${messages.about} ${words.join(' ')}`;
}
