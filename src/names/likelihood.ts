/** The last step of evidence: names that are like what was typed. */
import type { Match } from './alignment.ts';
import { isOwnName, type Knowledge, type Step } from './evidence.ts';
import type { Matcher } from './matcher.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { Accepts, NameTable } from './table.ts';
import type { Verdict } from './types.ts';
import { judge, type Ranked, thresholds } from './verdict.ts';
import { decisive, isDirection, roleOf, type Word } from './words.ts';

/** How many of the likest persons are asked whether the typed name is theirs. */
const mostAgreeing = 20;
/** How many names that begin with the typed text are looked at. */
const mostBegun = 200;

/** Names that begin so, initials, words like the typed ones, and at last whole names like the typed one. */
export const byLikeness: Step = (query, knowledge) => {
	const { folded, accepts, words } = query;
	const deciding = decisive(words);
	const begun = begunBy(folded, accepts, knowledge.table);
	if (begun.length === 0 && deciding.every((word) => saysNothing(word, query, knowledge))) {
		query.explain(() => 'nothing here names a party');
		return { verdict: 'unknown', found: [] };
	}
	const ranked = rankLike(query, begun, deciding, knowledge);
	for (const match of ranked.slice(0, 5)) query.explain(() => describe(match, knowledge.table));
	const verdict = verdictOf(ranked, query, deciding, knowledge);
	if (verdict === 'unknown') return { verdict, found: ranked.filter(({ score }) => score >= thresholds.mention) };
	const first = ranked[0]?.score ?? 0;
	const near = verdict === 'ambiguous' ? 0.25 : 0.2;
	return { verdict, found: ranked.filter(({ score }) => first - score <= near) };
};

/** As {@link judge}, but that a person is answered about only where the typed name is one of the person's own. */
function verdictOf(ranked: readonly Ranked[], query: Query, deciding: readonly Word[], knowledge: Knowledge): Verdict {
	const { folded } = query;
	if (ranked[0]?.type !== 'person') return judge(ranked, folded, deciding);
	const own = ranked.slice(0, mostAgreeing).filter((match) => isOwn(match, query, knowledge));
	query.explain(() => `${own.length} of the likest bear all these words`);
	if (own.length === 0) return 'unknown';
	return own[0] === ranked[0] ? judge(own, folded, deciding) : 'ambiguous';
}

/** Whether the typed name is, but for slips, one of the person's own, or its initials. */
function isOwn({ owner, spelling }: Ranked, query: Query, knowledge: Knowledge): boolean {
	const { table } = knowledge;
	return (
		table.withInitials(query.folded).some((one) => table.ownerOf(one) === owner) ||
		table.spellingsBeside(spelling).some((one) => isOwnName(one, query, knowledge))
	);
}

/** Spellings that begin with the typed text. A single plain word ("new", "island") begins too many to mean one. */
export function begunBy(folded: string, accepts: Accepts, table: NameTable, least = 3): Match[] {
	if (folded.length < least || isDirection(folded) || roleOf(folded) === 'generic') return [];
	const matches: Match[] = [];
	for (const spelling of table.begunBy(folded)) {
		if (table.strengthOf(spelling) === 'weak' || !accepts(spelling)) continue;
		const score = 0.84 + 0.14 * (folded.length / table.lengthOf(spelling));
		matches.push({ spelling, score, complete: true, weakest: folded.length >= 5 ? 0.85 : 0.75 });
		if (matches.length === mostBegun) break;
	}
	return matches;
}

/** Whether a word is too short or too common to name anybody; a person's family name may have two letters: Xi. */
function saysNothing({ role, text }: Word, { type }: Query, { matcher }: Knowledge): boolean {
	const isShort = text.length < 3 && !(type === 'person' && text.length === 2 && matcher.knows(text));
	return role !== 'content' || isDirection(text) || isShort;
}

function rankLike(query: Query, begun: readonly Match[], deciding: readonly Word[], { table, matcher }: Knowledge): Ranked[] {
	const { folded, words, accepts } = query;
	const { seen } = query;
	const first = [...begun, ...byInitials(query, table), ...query.matches(matcher)];
	const ranked = rank(first, folded, table);
	if (isConvincing(ranked, thresholds.sure)) return ranked;
	query.explain(() => 'compared letter by letter');
	const together = rejoined(words, matcher);
	const second = [
		...first,
		...(!ranked[0]?.complete || deciding.length === 1 ? matcher.match(words, accepts, true, seen) : []),
		...(together.length < words.length ? matcher.match(together, accepts, false, seen) : []),
	];
	const thorough = rank(second, folded, table);
	// One word typed for two, or a script without spaces: compare whole names, where word by word gave nothing good.
	if (isConvincing(thorough, thresholds.probable) && !words.some((word) => word.transliterated)) return thorough;
	return rank([...second, ...matcher.matchJoined(words, accepts)], folded, table);
}

function isConvincing([first]: readonly Ranked[], score: number): boolean {
	return first?.complete === true && first.score >= score;
}

/** Persons known by their initials: AMLO, MBS. Typed in small letters they prove less. */
function byInitials({ typed, folded, accepts }: Query, table: NameTable): Match[] {
	const score = typed === typed.toUpperCase() ? 0.87 : 0.76;
	return [...table.withInitials(folded)].filter(accepts).map((spelling) => ({ spelling, score, complete: true, weakest: 0.75 }));
}

/** The words with neighbours written as one, where that gives a known word: "haile mariam" is "hailemariam". */
function rejoined(words: readonly Word[], matcher: Matcher): Word[] {
	const result: Word[] = [];
	for (let at = 0; at < words.length; at++) {
		const [word, next] = [words[at] as Word, words[at + 1]];
		if (next && matcher.knows(word.text + next.text)) {
			result.push({ text: word.text + next.text, role: 'content', transliterated: word.transliterated, abjad: word.abjad });
			at++;
		} else result.push(word);
	}
	return result;
}

function describe({ spelling, score, complete }: Ranked, table: NameTable): string {
	const fit = complete ? '' : ', not every word fits';
	return `${table.labelOf(spelling)} (${table.idOf(spelling)}): ${score.toFixed(3)} by “${table.textOf(spelling)}”${fit}`;
}
