/** Making statements: what answers say, before any language has words for it. */
import type { FactStore, StoredEntity } from '../store/store.ts';
import type { Argument, EntityArgument, Statement } from './block.ts';

/**
 * A statement by the key of its message.
 *
 * @param key a message of `src/language/en`: a literal, so that a test can hold keys and messages against each other
 * @param citations the numbers of the sources that it rests on
 */
export function statement(
	key: string,
	args: Readonly<Record<string, Argument>> = {},
	citations: readonly number[] = [],
): Statement {
	return { key, args, citations };
}

/** An entity by its present name. */
export function named({ id, name }: StoredEntity): EntityArgument {
	return { entity: id, name };
}

/** An entity by the name that it bore on a day (`YYYY-MM-DD`); an id that the store does not have stands for itself. */
export function namedOn(store: FactStore, id: string, day: string): EntityArgument {
	const former = store.formerName(id, day);
	return former === undefined
		? { entity: id, name: store.entity(id)?.name ?? id }
		: { entity: id, name: former, isFormerName: true };
}

/** Whether two statements say the same; what they rest on may differ. */
export function meaningOf({ key, args }: Statement): string {
	return JSON.stringify([key, args]);
}
