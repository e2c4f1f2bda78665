import { en } from './en.ts';
import type { Messages } from './types.ts';

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
