/** English for what is not made of statements yet. */
import { type FactDate, precisionOf, printDate } from '../data/date.ts';
import type { StoredEntity } from '../store/store.ts';
import { withArticle } from './en/articles.ts';

/** A date behind its preposition: `on 30 June 2022`, `in June 2022`, `in about 1850`. */
export function onDate(date: FactDate): string {
	return `${precisionOf(date) === 'day' ? 'on' : 'in'} ${printDate(date)}`;
}

/** A sentence begins with a capital. */
export function capitalise(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `A`, `A and B`, `A, B and C`. */
export function list(items: readonly string[]): string {
	if (items.length <= 1) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** How the entity is called in the middle of a sentence, by the name it bore on that day where that was another. */
export function nameOf(entity: StoredEntity, formerName: string | undefined): string {
	return withArticle(formerName ?? entity.name);
}
