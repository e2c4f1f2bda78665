import type { Statement } from '../answers/block.ts';
import type { ErrorReply } from '../answers/reply.ts';
import { statement } from '../answers/statement.ts';
import { earliestDay, type FactDate, isFactDate } from '../data/date.ts';
import { monthNumber } from '../data/months.ts';

/** The month of a typed word as two digits, by its first three letters: the rest may be mistyped or of another language. */
function monthDigits(word: string): string | undefined {
	return monthNumber(word.slice(0, 3))?.toString().padStart(2, '0');
}

/** Reads `2022`, `2022-06`, `2022-06-30`, `30 June 2022`, `June 30, 2022`, `Jun 2022`. */
function read(typed: string): FactDate | undefined {
	const text = typed.trim();
	const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
	if (iso) return [iso[1], iso[2]?.padStart(2, '0'), iso[3]?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
	const words = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/i.exec(text);
	if (!words) return undefined;
	const [, before, name, behind, year] = words;
	const month = name === undefined ? undefined : monthDigits(name);
	const day = before ?? behind;
	if (month === undefined || (before !== undefined && behind !== undefined)) return undefined;
	return day === undefined ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, '0')}`;
}

/**
 * The date that a person asks about.
 *
 * @param option the option's name, for the message
 * @param today `YYYY-MM-DD`
 * @returns the date, or an error that says what was wrong; a date in the future is refused, as nothing is known of it
 */
export function readAskedDate(option: string, typed: string, today: string): FactDate | ErrorReply<Statement> {
	if (typed.trim().toLowerCase() === 'today') return today;
	const date = read(typed);
	if (date === undefined || !isFactDate(date)) {
		const shown = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
		return { kind: 'error', message: statement('question-no-date', { typed: shown, option }) };
	}
	if (earliestDay(date) > today) {
		return { kind: 'error', message: statement('question-future', { date: { date }, today: { date: today } }) };
	}
	return date;
}
