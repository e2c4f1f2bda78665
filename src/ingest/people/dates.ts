import { isFactDate } from '../../data/date.ts';

/**
 * A Wikidata time stamp as a date at the precision that can be trusted. The stamp writes a bare year as its first of
 * January, so that day is taken for the year alone. Empty for what is no date (blank nodes, the year 20254).
 */
export function fromTimeStamp(stamp: string): string {
	const day = stamp.slice(0, 10);
	if (!/^\d{4}-\d{2}-\d{2}(T|$)/.test(stamp) || !isFactDate(day)) return '';
	return day.endsWith('-01-01') ? day.slice(0, 4) : day;
}

/** A day of birth at the precision that can be trusted: many a first of January is a year of which nothing more is known. */
export function birthOf(text: string): string {
	return fromTimeStamp(text) || orEmpty(text);
}

/** A date as it stands, or empty where it is none. */
export function orEmpty(text: string | null | undefined): string {
	return text && isFactDate(text) ? text : '';
}

/** The later of two dates, by the digits that both have. */
export function later(one: string, other: string): string {
	return other.slice(0, one.length) > one ? other : one;
}
