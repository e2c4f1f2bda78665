/** The date in a question for an office: "president of France on 3 May 2004", "Präsident im Mai 1981", "2004年5月". */
import { type FactDate, isFactDate } from '../../data/date.ts';
import { fold } from '../../names/fold.ts';
import { entriesOf } from './phrases.ts';
import { officeWords } from './words/index.ts';

/** A text without its date, and the date. */
export interface Dated {
	readonly text: string;
	readonly on: FactDate | undefined;
}

const month = String.raw`(?<month>\p{L}[\p{L}\p{M}]{2,})\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|[.º°])?`;
const year = String.raw`(?<year>\d{4})(?:\s*(?:г|р|r)\.?|\s+(?:года|году|року|році|roku|rok|yılında))?`;
const of = String.raw`\s+(?:(?:de|del|of)\s+)?`;

/** What stands before a date in any language, the longest first. */
const leads = officeWords.flatMap(({ when }) => entriesOf(when)).sort((one, other) => other.length - one.length);
const leadsAtEnd = leads.map((lead) => new RegExp(`(?:\\s|[,(])(?:${lead})$`, 'iu'));

/** The ways in which a date is written, the most exact first. */
const forms: readonly RegExp[] = [
	String.raw`(?<year>\d{4})\s*[年년]\s*(?:(?<month>\d{1,2})\s*[月월]\s*(?:(?<day>\d{1,2})\s*[日일号號]?)?)?`,
	String.raw`(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?`,
	`${day}${of}${month},?${of}${year}`,
	String.raw`${month}\s+${day},?\s+${year}`,
	`${month},?${of}${year}`,
	year,
].flatMap((form) => [
	new RegExp(`[\\s,(（]*${form}[)）]?$`, 'iu'),
	new RegExp(`^(?:(?:${leads.join('|')})\\s+)?${form}(?:[,\\s]+|[の의的])`, 'iu'),
]);

let months: ReadonlyMap<string, number> | undefined;

/** The names of months in every language of the tables, folded. */
function monthNames(): ReadonlyMap<string, number> {
	months ??= new Map(
		officeWords.flatMap(({ locale }) =>
			(['long', 'short'] as const).flatMap((style) =>
				([{ month: style }, { month: style, day: 'numeric' }] as const).flatMap((options) => {
					const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
					return Array.from({ length: 12 }, (_, index) => {
						const parts = format.formatToParts(Date.UTC(2001, index, 1));
						const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
						return [[name, index + 1] as const, [stemOf(name), index + 1] as const];
					}).flat();
				}),
			),
		),
	);
	return months;
}

/** The name of a month without the ending that its case gives it: мая, мае. A short word in Latin letters is as likely a code of a state. */
function stemOf(name: string): string {
	return name.length > 4 || !/[a-z]/.test(name) ? `${name.slice(0, -1)}*` : name;
}

function numberOf(written: string | undefined): number | undefined {
	if (written === undefined) return undefined;
	if (/^\d+$/.test(written)) return Number(written);
	const name = fold(written);
	return monthNames().get(name) ?? monthNames().get(stemOf(name));
}

/** Takes the date off the end or the beginning of a question, with what leads it ("in", "on"). */
export function takeDate(question: string): Dated {
	const typed = question.replace(/[?？!。.\s]+$/u, '').trim();
	for (const form of forms) {
		const found = form.exec(typed);
		const { year: ofYear, month: ofMonth, day: ofDay } = found?.groups ?? {};
		if (found === null || ofYear === undefined) continue;
		const numbers = [numberOf(ofMonth), numberOf(ofDay)];
		if ((ofMonth !== undefined && numbers[0] === undefined) || (ofDay !== undefined && numbers[1] === undefined)) continue;
		const on = [ofYear, ...numbers.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))].join('-');
		if (!isFactDate(on)) continue;
		const rest = found.index === 0 && found[0].length < typed.length ? typed.slice(found[0].length) : typed.slice(0, found.index);
		return { text: withoutLead(rest.trim()), on };
	}
	return { text: typed, on: undefined };
}

/** A question without the word that led to its date. */
function withoutLead(text: string): string {
	for (const lead of leadsAtEnd) {
		const found = lead.exec(text);
		if (found !== null) return text.slice(0, found.index).trim();
	}
	return text;
}
