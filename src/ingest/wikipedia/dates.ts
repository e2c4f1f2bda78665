import { type FactDate, isFactDate } from '../../data/date.ts';
import { monthNumber } from '../../data/months.ts';
import { plainText, type Template, templatesIn, type Wikitext } from './wikitext.ts';

/** A month as pages write it, in words or figures (`Sept.`, `9`); `undefined` for any other word. */
function readMonth(text: string): number | undefined {
	const word = text.replace(/\.$/, '');
	return /^\d{1,2}$/.test(word) ? Number(word) : monthNumber(word);
}

/** A date in EDTF; where the source gives a day that the month does not have, the month alone is kept. */
function dateOf(year: string, month = '', day = ''): FactDate | undefined {
	const yearText = year.padStart(4, '0');
	const number = readMonth(month) ?? 0;
	if (month && (number < 1 || number > 12)) return undefined;
	const monthText = month ? `${yearText}-${String(number).padStart(2, '0')}` : yearText;
	const full = month && day ? `${monthText}-${day.padStart(2, '0')}` : monthText;
	return [full, monthText].find(isFactDate);
}

/** A date written in words or figures, and nothing else beside it; `undefined` for anything more or less than one date. */
export function parseDate(text: string): FactDate | undefined {
	const clean = text.replace(/\s+/g, ' ').trim();
	const about = /^(?:c\.|circa|ca\.|about|around|approximately) ?(?=\d|[A-Z])/i.exec(clean);
	const date = clean
		.slice(about?.[0].length ?? 0)
		.replace(/^[,;.]|[,;.]$/g, '')
		.trim();
	const found =
		/^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[A-Za-z]+\.?),? (?<year>\d{4})$/.exec(date) ??
		/^(?<month>[A-Za-z]+\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/.exec(date) ??
		/^(?<year>\d{4})[- ](?<month>\d{1,2}|[A-Z][a-z]{2})(?:[- ](?<day>\d{1,2}))?$/.exec(date) ??
		/^(?<month>[A-Za-z]+\.?),? (?<year>\d{4})$/.exec(date) ??
		/^(?<year>\d{4})$/.exec(date);
	const { year, month, day } = found?.groups ?? {};
	if (!year) return undefined;
	const result = dateOf(year, month, day);
	return result && about ? `${result}~` : result;
}

const dateTemplates = /^(?:dts|date table sorting|start date|date|daterange|dtsh|start date and age|circa|c\.)$/;

function templateDate(template: Template): FactDate | undefined {
	const [year = '', month, day] = template.positional.filter((value) => value !== '');
	const date = /^\d{3,4}$/.test(year) && month !== undefined ? dateOf(year, month, day) : parseDate(plainText(year));
	return date && /^c/.test(template.name) ? `${date}~` : date;
}

/**
 * The date that a table cell gives, when it gives one date and no more: "Unknown", "before 1977", "1980s" and spans give none.
 */
export function cellDate(cell: string, page: Wikitext): FactDate | undefined {
	const templates = templatesIn(cell, page).filter((template) => dateTemplates.test(template.name));
	const words = plainText(cell, page).replace(/^\(?de facto\)?$/i, '');
	if (templates.length > 1) return undefined;
	const [template] = templates;
	if (!template) return parseDate(words);
	return words === '' ? templateDate(template) : undefined;
}
