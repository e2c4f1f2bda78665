/** Reads options that need no facts to be understood: dates, choices, numbers, texts. */
import type { FactDate } from '../data/date.ts';
import { readAskedDate } from './askedDate.ts';
import type { ChoiceDeclaration, IntegerDeclaration } from './declaration.ts';
import { type OptionRead, type Reading, refuse, shown } from './reading.ts';

/** The date that an option gives. */
export function readDate(option: string, reading: Reading): OptionRead<FactDate | undefined> {
	const typed = reading.text(option);
	if (typed === undefined) return { value: undefined };
	const date = readAskedDate(option, typed, reading.context.today);
	if (typeof date === 'object') return { back: date };
	reading.dates.set(option, date);
	return { value: date };
}

/** The value that was chosen; letters count the same large and small. */
export function readChoice(
	option: string,
	{ choices, codes = {}, refusal }: ChoiceDeclaration,
	reading: Reading,
): OptionRead<string | undefined> {
	const typed = reading.text(option);
	if (typed === undefined) return { value: undefined };
	const wanted = typed.toLowerCase();
	const known = [...choices, ...Object.keys(codes)];
	if (known.includes(wanted)) return { value: wanted };
	return refusal === undefined ? { value: undefined } : refuse(refusal(shown(typed), choices.join(', ')));
}

/** A whole number within the bounds. */
export function readInteger(option: string, { minimum, maximum, usual }: IntegerDeclaration, reading: Reading): number {
	const number = Math.trunc(Number(reading.raw(option) ?? usual));
	return Number.isFinite(number) ? Math.min(Math.max(number, minimum), maximum) : usual;
}
