/** English in answers that are not made of statements yet. */
import { factJson } from '../language/json.ts';
import { languageFor } from '../language/language.ts';
import { nameOf } from '../language/words.ts';
import type { FactStore } from '../store/store.ts';
import type { Fact } from './answer.ts';
import type { FactLine, Statement } from './block.ts';

/** A fact in English. */
export function saidInEnglish(fact: FactLine<Statement>): Fact {
	return factJson({ ...fact, said: languageFor('en').say(fact.said) });
}

/** The name of an entity on a date, as the middle of an English sentence takes it. */
export function nameOn(store: FactStore, id: string, day: string): string {
	const entity = store.entity(id);
	return entity === undefined ? id : nameOf(entity, store.formerName(id, day));
}
