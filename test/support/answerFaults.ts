/** Faults of showing that no answer of `/relations` may have, each found by what the published answer says. */
import type { Fact, RelationsAnswer } from '../../src/answers/answer.ts';
import { latestDay } from '../../src/data/date.ts';

/** A kind of fault: whether an answer has it. */
export type Fault = (answer: RelationsAnswer) => boolean;

const breaks: readonly Fact['event'][] = ['relations-severed', 'relations-suspended', 'recognition-withdrawn'];
const beginnings: readonly Fact['event'][] = ['relations-established', 'relations-restored'];

export const faults: Readonly<Record<string, Fault>> = {
	'one page under two numbers': ({ sources }) => {
		const pages = sources.map(({ id, url }) => url?.replace(/#.*$/, '') ?? id);
		return new Set(pages).size < pages.length;
	},
	'the day of a list as the day of an act': ({ facts }) =>
		facts.some(
			({ event, text, date }) =>
				event === 'observation' && !/\(as of [^)]+\)\.$/.test(text) && !(date?.length === 4 && text.includes(date)),
		),
	'the same sentence on one day': ({ facts }) =>
		hasTwo(facts, (one, other) => one.date === other.date && one.text === other.text),
	'two words for one break of a day': ({ facts }) =>
		hasTwo(facts, (one, other) => one.date === other.date && isPairOf(breaks, one, other) && one.event !== other.event),
	'two beginnings of one day': ({ facts }) =>
		hasTwo(facts, (one, other) => one.date === other.date && isPairOf(beginnings, one, other)),
	'an establishment beside its first credentials': ({ facts }) =>
		hasTwo(
			facts,
			(one, other) =>
				one.date === other.date && beginnings.includes(one.event) && other.event === 'credentials-presented' && isDay(one.date),
		),
	'the apostrophe of a typewriter': (answer) => textsOf(answer).some((text) => text.includes("'")),
	'a name that the state did not bear on the date': ({ facts }) =>
		facts.some(({ date, text }) => date !== null && date >= '2023' && /\bTurkey\b|\bCzech Republic\b|\bSwaziland\b/.test(text)),
	'a quiz in the headline': ({ headline }) => /Sporcle|Seoul Musings|WikiMili|Gpedia|unnamed publisher/.test(headline.text),
	'posts that are counted without a name': (answer) => textsOf(answer).some((text) => /other posts/.test(text)),
	'an embassy kept through a break': ({ status, notes }) =>
		status === 'severed' &&
		notes.some(({ about, text }) => about === 'representation' && / keeps an (?:embassy|apostolic)/.test(text)),
	'sources called old beside newer ones': ({ notes, sources, dataTo }) =>
		notes.some(({ text }) => text.startsWith('The sources on this pair reach')) &&
		sources.some(({ date }) => date !== null && Date.parse(dataTo) - Date.parse(latestDay(date)) < 364 * 86_400_000),
};

function textsOf({ headline, facts, notes }: RelationsAnswer): string[] {
	return [headline.text, ...facts.map(({ text }) => text), ...notes.map(({ text }) => text)];
}

function isDay(date: string | null): boolean {
	return date !== null && /^\d{4}-\d\d-\d\d$/.test(date);
}

function isPairOf(kinds: readonly Fact['event'][], one: Fact, other: Fact): boolean {
	return (
		kinds.includes(one.event) && kinds.includes(other.event) && !(one.event === other.event && one.event === 'relations-severed')
	);
}

function hasTwo(facts: readonly Fact[], areOne: (one: Fact, other: Fact) => boolean): boolean {
	return facts.some((one) => facts.some((other) => one !== other && areOne(one, other)));
}
