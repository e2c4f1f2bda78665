/** Typing slips in the words of titles: "foriegn minister", "prime minster". */
import type { Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Shorter words are too like others. */
const shortest = 6;

/** The words of a question with those that are one slip away from a word of a title put right. */
export function misspelt(tokens: readonly Token[], { titles }: Phrases): readonly Token[] {
	const known = new Set([...titles.values()].flat().flatMap(({ words }) => words.filter(({ length }) => length >= shortest)));
	return tokens.map((token) => {
		if (token.word.length < shortest || known.has(token.word)) return token;
		const meant = [...known].find((word) => isOneSlipAway(token.word, word));
		return meant === undefined ? token : { ...token, word: meant };
	});
}

/** Whether one letter was left out, added, replaced, or changed places with the next. */
function isOneSlipAway(typed: string, meant: string): boolean {
	if (Math.abs(typed.length - meant.length) > 1) return false;
	let start = 0;
	while (start < typed.length && typed[start] === meant[start]) start++;
	const [rest, other] = [typed.slice(start), meant.slice(start)];
	return (
		rest.slice(1) === other ||
		rest === other.slice(1) ||
		rest.slice(1) === other.slice(1) ||
		(rest.slice(2) === other.slice(2) && rest[0] === other[1] && rest[1] === other[0])
	);
}
