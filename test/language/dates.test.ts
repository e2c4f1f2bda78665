import { describe, expect, test } from 'vitest';
import { dateFormatter } from '../../src/language/dates.ts';
import { locales } from '../../src/language/locales.ts';

/** Those that Attaché speaks, and the other languages of Discord’s users that may come. */
const languages = [
	...new Set([
		...locales.map(({ intl }) => intl),
		...'bg cs da de el en-US es-419 es-ES fi fr hi hr hu it ja ko lt nl no pl pt-BR ro ru sv-SE th-u-ca-gregory tr uk vi zh-CN zh-TW'.split(
			' ',
		),
	]),
];

describe('a date', () => {
	test.each([
		['2022-06-30', '30 June 2022'],
		['2022-06', 'June 2022'],
		['2022', '2022'],
		['0033-04-03', '3 April 33'],
		['1971~', '1971'],
		['soon', 'soon'],
		['2022-13', '2022-13'],
	])('GIVEN %s THEN %s', (date, words) => {
		expect(dateFormatter('en-GB')(date)).toBe(words);
	});

	test.each(languages)('GIVEN any date in %s THEN it is written as Intl writes it, but for the width of its spaces', (intl) => {
		const format = dateFormatter(intl);
		// `Intl.DateTimeFormat.format` puts plain spaces for the narrow ones of CLDR, `formatToParts` does not.
		const print = (date: string) => format(date).replaceAll('\u202F', ' ');
		for (const year of [987, 1648, 1999, 2024]) {
			for (let month = 1; month <= 12; month++) {
				const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
				for (const day of [1, 2, 9, 10, 21, 28]) {
					const time = new Date(Date.UTC(year, month - 1, day));
					const whole = new Intl.DateTimeFormat(intl, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
					expect(print(`${start}-${String(day).padStart(2, '0')}`)).toBe(whole.format(time));
				}
				const monthly = new Intl.DateTimeFormat(intl, { month: 'long', year: 'numeric', timeZone: 'UTC' });
				expect(print(start)).toBe(monthly.format(new Date(Date.UTC(year, month - 1))));
			}
		}
	});
});
