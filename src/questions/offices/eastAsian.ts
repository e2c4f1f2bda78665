/** Questions for offices in Chinese, Japanese and Korean, where the title stands at the end and few spaces help. */
import type { PlaceText } from './officePlaces.ts';
import type { OfficeQuestion, PlaceReading } from './officeReading.ts';
import type { Term } from './officeWords.ts';
import { allPhrases, entriesOf, type Phrases } from './phrases.ts';
import { isSentAbroad, meaningOfTitle, type Title } from './titles.ts';

/** A text that a term was taken off. */
interface Rest {
	readonly text: string;
	readonly term: Term;
}

/** The questions that a text may be, in each of the three languages. */
export function readEastAsian(typed: string): Omit<OfficeQuestion, 'on'>[] {
	const asked = typed.normalize('NFKC').replace(/[?。!\s]+$/u, '');
	return allPhrases()
		.filter(({ words }) => words.envoyPatterns !== undefined)
		.flatMap((phrases) => readWith(phrases, withoutAsking(asked, phrases)));
}

function withoutAsking(asked: string, { words }: Phrases): string {
	const ask = entriesOf(words.asks).filter((one) => asked.startsWith(one) || asked.endsWith(one));
	const [longest] = ask.sort((one, other) => other.length - one.length);
	if (longest === undefined) return asked;
	return (asked.endsWith(longest) ? asked.slice(0, -longest.length) : asked.slice(longest.length)).trim();
}

function readWith(phrases: Phrases, text: string): Omit<OfficeQuestion, 'on'>[] {
	const { words } = phrases;
	return (Object.entries(words.titles) as [Title, string][]).flatMap(([title, list]) => {
		const longest = entriesOf(list)
			.filter((one) => text.toLowerCase().endsWith(one.toLowerCase()))
			.sort((one, other) => other.length - one.length)[0];
		if (longest === undefined) return [];
		const before = text.slice(0, -longest.length).trim();
		if (entriesOf(words.lesser).some((lesser) => before.endsWith(lesser))) return [];
		return restsOf(before, words.terms, words.of).map(({ text: rest, term }) => ({
			title,
			term,
			phrases,
			weight: longest.length,
			readings: readingsOf(rest, title, phrases),
		}));
	});
}

/** The text as it is, and without a term at either end: 新西兰 is New Zealand, 新任 a new one. */
function restsOf(before: string, terms: Phrases['words']['terms'], of: string): readonly Rest[] {
	const whole = withoutParticle(before, of);
	const shortened = (Object.entries(terms) as [Term, string][]).flatMap(([term, list]) =>
		entriesOf(list).flatMap((one) => {
			if (whole.endsWith(one))
				return [{ text: withoutParticle(whole.slice(0, -one.length).trim(), of), term, taken: one.length }];
			return whole.startsWith(one) ? [{ text: whole.slice(one.length).trim(), term, taken: one.length }] : [];
		}),
	);
	return [{ text: whole, term: 'present' }, ...shortened.sort((one, other) => other.taken - one.taken)];
}

function withoutParticle(text: string, of: string): string {
	return text.endsWith(of) ? text.slice(0, -of.length).trim() : text;
}

function readingsOf(text: string, title: Title, { words }: Phrases): readonly PlaceReading[] {
	const meaning = meaningOfTitle(title);
	const place = (name: string | undefined): PlaceText | undefined => {
		const trimmed = withoutParticle((name ?? '').trim(), words.of);
		return trimmed === '' ? undefined : { text: trimmed, joint: 'whole' };
	};
	const abroad = isSentAbroad(meaning)
		? (words.envoyPatterns ?? []).flatMap((pattern) => {
				const { state, host } = pattern.exec(text)?.groups ?? {};
				return host === undefined ? [] : [{ state: place(state), host: place(host) }];
			})
		: [];
	const state = place(text);
	if (meaning.needsHost === true || (state === undefined && meaning.alone === undefined)) return abroad;
	return [...abroad, { state, host: undefined }];
}
