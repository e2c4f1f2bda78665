/** The words of a question, each with its place in the text. */
import { fold } from '../../names/fold.ts';

/** A word as it is compared, and where it stands. */
export interface Token {
	readonly word: string;
	readonly start: number;
	readonly end: number;
	/** Whether an apostrophe stands right before it: what follows is an ending, or the name behind an elided article. */
	readonly isBehindApostrophe: boolean;
}

/** Whether a text is written in characters that put no spaces between words, or only some. */
export function isEastAsian(text: string): boolean {
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** The words of a text. */
export function tokensOf(text: string): readonly Token[] {
	return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
		word: fold(match[0]),
		start: match.index,
		end: match.index + match[0].length,
		isBehindApostrophe: /['’‘ʼ`´]/u.test(text.charAt(match.index - 1)),
	}));
}

/** The part of a text that some of its words cover, with a full stop of an abbreviation at the end. */
export function textOf(text: string, tokens: readonly Token[]): string {
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (first === undefined || last === undefined) return '';
	return text.slice(first.start, text.charAt(last.end) === '.' ? last.end + 1 : last.end);
}

/** Whether words stand at a place among others. */
export function standsAt(phrase: readonly string[], tokens: readonly Token[], at: number): boolean {
	return at >= 0 && phrase.every((word, place) => tokens[at + place]?.word === word);
}
