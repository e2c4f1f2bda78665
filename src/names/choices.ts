/** The choices for a name that is being typed. */
import { closestFirst } from './closest.ts';
import type { Knowledge } from './evidence.ts';
import { fold, isOtherScript } from './fold.ts';
import { begunBy } from './likelihood.ts';
import { type Found, type Judgement, type Query, readable } from './query.ts';
import { rank } from './rank.ts';
import type { NameTable } from './table.ts';
import type { Ranked } from './verdict.ts';
import { wordsOf } from './words.ts';

/** What beginning with the typed text adds to the prominence of a choice. */
const wholeStart = 0.35;
/** The score from which an ambiguous candidate is one by its very spelling. */
const knownScore = 0.995;

/**
 * Orders choices: what the text means so far, then what it may become.
 *
 * @param text as typed
 * @param query the same text, and what is asked for
 * @param judged what the text means so far
 * @param limit at most so many choices are given
 */
export function choicesFor(text: string, query: Query, judged: Judgement, limit: number, { table, matcher }: Knowledge): Found[] {
	const { accepts } = query;
	const folded = fold(readable(text));
	if (folded === '') return [];
	const words = wordsOf(folded);
	const chosen = new Map<number, Found>();
	const add = (found: readonly Found[]): void => {
		for (const one of found) if (!chosen.has(table.ownerOf(one.spelling))) chosen.set(table.ownerOf(one.spelling), one);
	};
	const meant = judged.found.slice(0, limit);
	if (isKnown(judged)) add(meant);
	const begun = rank([...begunBy(folded, accepts, table, 1), ...matcher.begunWords(words, accepts)], folded, table);
	const [byLabel, byOtherName] = splitByLabel(begun, folded, words[0]?.text ?? folded, table);
	add(byLabel);
	add(meant);
	add(byOtherName);
	if (chosen.size < limit && folded.length > 2) {
		const matches = folded === query.folded ? query.matches(matcher) : matcher.match(words, accepts, false, new Map());
		const like = rank(matches, folded, table);
		const named = like.map((one) => ({ one, name: table.labelOf(one.spelling), matched: table.textOf(one.spelling) }));
		add(closestFirst(text, named).map(({ one }) => one));
	}
	return [...chosen.values()].slice(0, limit);
}

function isKnown({ verdict, found }: Judgement): boolean {
	return verdict === 'sure' || verdict === 'probable' || (verdict === 'ambiguous' && (found[0]?.score ?? 0) >= knownScore);
}

/** What a choice is called comes before what it is called elsewhere, unless that is what is being typed. */
function splitByLabel(begun: readonly Ranked[], folded: string, word: string, table: NameTable): [Ranked[], Ranked[]] {
	const isOther = isOtherScript(folded);
	const start = isOther ? folded : word;
	const [byLabel, byOtherName]: [{ readonly one: Ranked; readonly order: number }[], Ranked[]] = [[], []];
	for (const one of begun) {
		const shown = isOther ? table.foldedOf(one.spelling) : table.foldedLabelOf(one.spelling);
		if (!start.includes(' ') && (shown.startsWith(start) || shown.includes(` ${start}`)))
			byLabel.push({ one, order: one.prominence + (shown.startsWith(folded) ? wholeStart : 0) });
		else byOtherName.push(one);
	}
	byLabel.sort((one, other) => other.order - one.order);
	return [byLabel.map(({ one }) => one), byOtherName];
}
