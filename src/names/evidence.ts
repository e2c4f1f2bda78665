/** The steps of evidence that need no likeness: what is typed is known as it is, or in another order. */
import { agrees } from './agreement.ts';
import { fold } from './fold.ts';
import type { Matcher } from './matcher.ts';
import type { Found, Judgement, Query } from './query.ts';
import type { NameTable } from './table.ts';
import type { Strength } from './types.ts';
import { decisive, orderFreeKey, roleOf, type Word, wordsOf } from './words.ts';

/** What the steps ask. */
export interface Knowledge {
	readonly table: NameTable;
	readonly matcher: Matcher;
	/** What choices show in brackets behind the label of an id. */
	readonly detailsOf: (id: string) => readonly string[];
	/** Judges another text under the options of the present one. */
	readonly judge: (text: string) => Judgement;
}

/** One kind of evidence: concludes, or leaves the text to the next step. */
export type Step = (query: Query, knowledge: Knowledge) => Judgement | undefined;

const strengthOrder: Readonly<Record<Strength, number>> = { canonical: 0, alias: 1, weak: 2 };
/** The lead in prominence from which one bearer of a name is meant and not another. */
const clearProminence = 0.3;
/** More parties than this that share a word with a sure name are not worth a look. */
const mostNamesakes = 25;

/** "UA", "q1". */
export const byId: Step = (query, { table }) => {
	const spelling = acceptedWithId(query.typed, query, table);
	if (spelling === undefined) return undefined;
	query.explain(() => `“${query.typed}” is an id`);
	return sure(spelling);
};

/** The label of a choice, sent back unchosen; one that was cut short still has its name and the beginning of its detail. */
export const byChoiceLabel: Step = (query, knowledge) => {
	const spelling = choiceLabelled(query, knowledge);
	if (spelling === undefined) return undefined;
	query.explain(() => `“${query.typed}” is the label of a choice`);
	return sure(spelling);
};

/** Signs and spaces alone. */
export const byNothing: Step = (query) => {
	if (query.folded === '') return { verdict: 'unknown', found: [] };
	query.explain(() => `read as “${query.folded}”`);
	return undefined;
};

/** A spelling that the store holds. */
export const bySpelling: Step = (query, knowledge) => {
	const { table } = knowledge;
	const equal = judgeEqual(table.spelled(query.folded), query, table, 'the spelling is known');
	if (equal === undefined) return undefined;
	// "Island" is Iceland in German, and a plain word to most who type it.
	if (equal.verdict === 'sure' && roleOf(query.folded) === 'generic') return { ...equal, verdict: 'probable' };
	const { verdict, found } = amongBearers(equal, query, knowledge);
	return { verdict, found: withNamesakes(found, query, table) };
};

/** A word that is known to be no party. */
export const byHint: Step = (query, { table }) => {
	const hint = hintFor(query, table);
	if (hint === undefined) return undefined;
	query.explain(() => 'the word is known, and is no party of this store');
	const found = hint.suggest.flatMap((id) => acceptedWithId(id, query, table) ?? []).map((spelling) => ({ spelling, score: 1 }));
	return { verdict: 'unknown', found, hint: hint.hint };
};

/** "Croatia (local name: Hrvatska)", "USA (United States)": two names of one party. */
export const byBrackets: Step = (query, { table, judge }) => {
	const [, outside, inside] = /^([^()[\]]+)[([](?:[^:()[\]]*:)?([^()[\]]+)[)\]]?$/.exec(query.typed) ?? [];
	if (outside === undefined || inside === undefined) return undefined;
	const [one, other] = [judge(outside), judge(inside)];
	const [first, second] = [one.found[0], other.found[0]];
	if (one.verdict !== 'sure' || other.verdict !== 'sure' || first === undefined || second === undefined) return undefined;
	if (table.ownerOf(first.spelling) !== table.ownerOf(second.spelling)) return undefined;
	query.explain(() => `“${outside.trim()}” and “${inside.trim()}” are the same`);
	return { verdict: 'sure', found: [first] };
};

/** The words of a spelling in another order, without particles, in another form of theirs. */
export const bySameWords: Step = (query, knowledge) => {
	const { words } = query;
	query.explain(() => `words: ${words.map((word) => (word.role === 'content' ? word.text : `(${word.text})`)).join(' ')}`);
	const { table } = knowledge;
	const persons = table.withWords(orderFreeKey(words, 'person')).filter((spelling) => isOwnName(spelling, query, knowledge));
	const spellings = [...table.withWords(orderFreeKey(words, 'entity')), ...persons];
	const equal = judgeEqual(spellings, query, table, 'the same words in another order or form');
	return equal && amongBearers(equal, query, knowledge);
};

/** Whether the typed words are, but for slips, those of a spelling of a person, in an order in which names are written. */
export function isOwnName(spelling: number, { words }: Query, { table, matcher }: Knowledge): boolean {
	return agrees(words, wordsOf(table.foldedOf(spelling)), {
		isName: (word) => matcher.knows(word),
		isContext: (word) => table.isContext(spelling, word),
	});
}

function sure(spelling: number): Judgement {
	return { verdict: 'sure', found: [{ spelling, score: 1 }] };
}

function acceptedWithId(id: string, { accepts }: Query, table: NameTable): number | undefined {
	const spelling = table.withId(id);
	return spelling !== undefined && accepts(spelling) ? spelling : undefined;
}

function hintFor({ type, folded }: Query, table: NameTable): ReturnType<NameTable['hintOf']> {
	return type === 'person' ? undefined : table.hintOf(folded);
}

function choiceLabelled({ typed, accepts }: Query, { table, detailsOf }: Knowledge): number | undefined {
	for (const { index } of typed.matchAll(/ \(/g)) {
		const detail = typed.slice(index + 2).replace(/(?:\)|…)$/, '');
		if (detail === '') continue;
		const bearers = [...table.spelled(fold(typed.slice(0, index)))].filter(
			(spelling) => accepts(spelling) && detailsOf(table.idOf(spelling)).some((known) => known.startsWith(detail)),
		);
		const [first] = bearers;
		if (first !== undefined && bearers.every((spelling) => table.ownerOf(spelling) === table.ownerOf(first))) return first;
	}
	return undefined;
}

/** Spellings that are equal to the typed text under some key: the strongest evidence decides, then the prominence of the owners. */
function judgeEqual(spellings: Iterable<number>, query: Query, table: NameTable, reason: string): Judgement | undefined {
	const order = (spelling: number): number => strengthOrder[table.strengthOf(spelling)];
	const best = new Map<number, number>();
	for (const spelling of spellings) {
		if (!query.accepts(spelling)) continue;
		const known = best.get(table.ownerOf(spelling));
		if (known === undefined || order(spelling) < order(known)) best.set(table.ownerOf(spelling), spelling);
	}
	const [any] = best.values();
	if (any === undefined) return undefined;
	// A former state that bears the name of something living (Nassau, the capital; Zanzibar) is one reading among others.
	const isShared = [...best.values()].some((spelling) => table.isFormer(spelling) !== table.isFormer(any));
	const ranked = [...best.values()].sort(
		(one, other) =>
			(isShared ? 0 : order(one) - order(other)) ||
			table.prominenceOf(other) - table.prominenceOf(one) ||
			table.ownerOf(one) - table.ownerOf(other),
	);
	const [first = any, second] = ranked;
	const leads =
		second === undefined ||
		(!isShared &&
			(order(first) < order(second) ||
				(table.strengthOf(first) !== 'canonical' && table.prominenceOf(first) - table.prominenceOf(second) >= clearProminence)));
	query.explain(() => {
		const readings = ranked.map((one) => `${table.labelOf(one)} (${table.strengthOf(one)} “${table.textOf(one)}”)`);
		return `${reason}: ${readings.join(', ')}`;
	});
	const found = ranked.map((spelling, place) => ({ spelling, score: leads && place > 0 ? 0.8 : 1 }));
	return { verdict: leads ? 'sure' : 'ambiguous', found };
}

/** A single name that is some source's spelling of one person ("al-Bashir") may be the family name of others as prominent. */
function amongBearers(judged: Judgement, query: Query, { table, matcher }: Knowledge): Judgement {
	const [first] = judged.found;
	if (judged.verdict !== 'sure' || first === undefined || table.typeOf(first.spelling) !== 'person') return judged;
	const [name, ...rest] = decisive(query.words);
	if (name === undefined || rest.length > 0) return judged;
	const others = bearersBeside(first.spelling, name, query, table, matcher);
	if (others.length === 0) return judged;
	query.explain(
		() =>
			`others bear the name: ${others
				.slice(0, 5)
				.map((other) => table.labelOf(other))
				.join(', ')}`,
	);
	return { verdict: 'ambiguous', found: [...judged.found, ...others.map((spelling) => ({ spelling, score: 0.9 }))] };
}

/** The persons whose canonical name holds a word, about as prominent as the one found or more so; the most prominent first. */
function bearersBeside(found: number, { text }: Word, { accepts }: Query, table: NameTable, matcher: Matcher): number[] {
	const bearers = new Map<number, number>();
	for (const spelling of matcher.holding(text)) {
		if (table.typeOf(spelling) === 'person' && table.strengthOf(spelling) === 'canonical' && accepts(spelling))
			bearers.set(table.ownerOf(spelling), spelling);
	}
	const own = bearers.has(table.ownerOf(found)) ? table.prominenceOf(found) : 0;
	bearers.delete(table.ownerOf(found));
	return [...bearers.values()]
		.filter((spelling) => table.prominenceOf(spelling) > own - clearProminence)
		.sort((one, other) => table.prominenceOf(other) - table.prominenceOf(one) || table.ownerOf(one) - table.ownerOf(other));
}

/** After a sure single word: the other parties whose canonical name holds it (Samoa: American Samoa). */
function withNamesakes(found: readonly Found[], { folded, accepts }: Query, table: NameTable): readonly Found[] {
	if (folded.includes(' ') || folded.length < 4) return found;
	const all = [...found];
	const owners = new Set(found.map(({ spelling }) => table.ownerOf(spelling)));
	for (const spelling of table.labelsHolding(folded)) {
		if (owners.has(table.ownerOf(spelling)) || !accepts(spelling)) continue;
		owners.add(table.ownerOf(spelling));
		all.push({ spelling, score: 0.6 });
		if (all.length >= mostNamesakes) break;
	}
	return all;
}
