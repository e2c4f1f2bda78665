/**
 * Names that nobody in the store bears, the same in every run: names of known persons in which one deciding word is replaced by that of a
 * compatriot, and invented names that sound like those of one state.
 */

import { fold } from '../../../src/names/fold.ts';
import type { NameEntry } from '../../../src/names/index.ts';
import { decisive, orderFreeKey, wordsOf } from '../../../src/names/words.ts';
import { generator } from '../random.ts';

export interface Stranger {
	readonly query: string;
	/** What was done to the name: `3 words, last replaced`. */
	readonly kind: string;
}

const wordsIn = (text: string): string[] => decisive(wordsOf(fold(text))).map((word) => word.text);
const keyOf = (text: string): string => orderFreeKey(wordsOf(fold(text)), 'person');

/** The number of letters to add, drop, change or swap with the next; without the index's own likeness. */
function slips(one: string, other: string): number {
	const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
	for (let a = 1; a <= one.length; a++) {
		const row = [a];
		for (let b = 1; b <= other.length; b++) {
			const [above, swap] = [rows[a - 1] as number[], rows[a - 2]];
			const isSame = one[a - 1] === other[b - 1];
			let cost = Math.min((above[b] as number) + 1, (row[b - 1] as number) + 1, (above[b - 1] as number) + Number(!isSame));
			if (swap && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1]) cost = Math.min(cost, (swap[b - 2] as number) + 1);
			row.push(cost);
		}
		rows.push(row);
	}
	return rows[one.length]?.[other.length] as number;
}

/** One letter in a word, two in a long one. */
const isSlip = (typed: string, word: string): boolean => slips(typed, word) <= (Math.min(typed.length, word.length) >= 8 ? 2 : 1);

/** Whether each typed word is, but for a slip, a word of one of a person's spellings: then the name is no stranger's. */
export function isSlipOf(query: string, entries: readonly NameEntry[]): boolean {
	const typed = wordsIn(query);
	return entries.some(({ text }) => {
		const free = wordsIn(text);
		return typed.every((word) => {
			const at = free.findIndex((other) => isSlip(word, other));
			if (at >= 0) free.splice(at, 1);
			return at >= 0;
		});
	});
}

/** What follows two letters in the words of a state's persons; a word begins and ends with a space. */
function lettersOf(words: readonly string[]): Map<string, string[]> {
	const next = new Map<string, string[]>();
	for (const word of words) {
		const text = `  ${word} `;
		for (let at = 2; at < text.length; at++) {
			const before = text.slice(at - 2, at);
			next.set(before, [...(next.get(before) ?? []), text.charAt(at)]);
		}
	}
	return next;
}

/**
 * Makes strangers to a list of names.
 *
 * @param entries all spellings of the store
 * @param count how many of each set
 */
export function makeStrangers(
	entries: readonly NameEntry[],
	count: { readonly replaced: number; readonly invented: number },
): Stranger[] {
	const random = generator(20261129);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	const spellings = entries.filter(({ type }) => type === 'person');
	const known = new Set(spellings.map(({ text }) => keyOf(text)));
	// The words of states' labels may stand beside a person's name.
	const ofStates = new Set(entries.filter(({ type }) => type === 'entity').flatMap(({ label }) => wordsIn(label)));
	const labels = new Map(spellings.map(({ id, label, entity = '' }) => [id, { words: wordsIn(label), entity }]));
	const persons = [...labels.values()];
	const byState = Map.groupBy(persons, ({ entity }) => entity);
	const letters = [...byState.values()]
		.filter((all) => all.length >= 20)
		.map((all) => lettersOf(all.flatMap(({ words }) => words)));

	function replaced(): Stranger | undefined {
		const { words, entity } = pick(persons);
		const at = Math.floor(random() * words.length);
		const other = pick(pick(byState.get(entity) ?? persons).words);
		if (words.length < 2 || other === undefined || other.length < 2) return undefined;
		if ([...words, other].some((word) => ofStates.has(word)) || words.some((word) => isSlip(other, word))) return undefined;
		const place = at === 0 ? 'first' : at === words.length - 1 ? 'last' : 'middle';
		return {
			query: words.with(at, other).join(' '),
			kind: `${words.length > 3 ? '4 or more' : words.length} words, ${place} replaced`,
		};
	}

	function inventedWord(next: ReadonlyMap<string, readonly string[]>): string {
		let text = '  ';
		while (text.length < 16) {
			const letter = pick(next.get(text.slice(-2)) ?? [' ']);
			if (letter === ' ') break;
			text += letter;
		}
		return text.trim();
	}

	function invented(): Stranger | undefined {
		const next = pick(letters);
		const words = Array.from({ length: 2 + Math.floor(random() * 2) }, () => inventedWord(next));
		return words.every((word) => word.length >= 3)
			? { query: words.join(' '), kind: `${words.length} invented words` }
			: undefined;
	}

	function several(wanted: number, make: () => Stranger | undefined): Stranger[] {
		const made = new Map<string, Stranger>();
		while (made.size < wanted) {
			const stranger = make();
			if (stranger !== undefined && !known.has(keyOf(stranger.query))) made.set(stranger.query, stranger);
		}
		return [...made.values()];
	}
	return [...several(count.replaced, replaced), ...several(count.invented, invented)];
}
