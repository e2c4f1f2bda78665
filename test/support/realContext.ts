/** The context of the project's own facts, as the program opens them. */
import type { Context } from '../../src/answers/context.ts';
import { detailsOf } from '../../src/language/details.ts';
import { NameIndex } from '../../src/names/index.ts';
import { openStore } from '../../src/store/open.ts';
import { storeEnvironment } from './discord/store.ts';

/**
 * Compiles the facts where they have changed, and opens them. Whoever asks closes the store.
 *
 * @param today the present day of the answers, `YYYY-MM-DD`, so that they do not change by themselves
 */
export function realContext(today: string): Context {
	const { ATTACHE_DATA, ATTACHE_STORE } = storeEnvironment();
	const store = openStore({ data: ATTACHE_DATA, file: ATTACHE_STORE });
	return { store, names: new NameIndex(new Map(store.nameParts()), (id) => detailsOf(id, store)), today };
}
