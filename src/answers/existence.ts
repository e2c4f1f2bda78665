/** Which state existed on a date: questions about the past are answered for the state of that time. */
import { earliestDay, type FactDate, latestDay, printDate } from '../data/date.ts';
import { capitalise, inSentence, list, onDate } from '../language/words.ts';
import type { FactStore, StoredEntity } from '../store/store.ts';
import type { Note } from './answer.ts';

/** Whether the entity existed on some day of the date. */
export function existedOn({ existsFrom, existsUntil }: StoredEntity, on: FactDate): boolean {
	return (
		(existsFrom === null || earliestDay(existsFrom) <= latestDay(on)) &&
		(existsUntil === null || latestDay(existsUntil) >= earliestDay(on))
	);
}

/** A sentence when the entity did not exist on the date. */
export function notExisting(entity: StoredEntity, on: FactDate): string | undefined {
	if (existedOn(entity, on)) return undefined;
	const { existsFrom, existsUntil } = entity;
	const name = capitalise(inSentence(entity.name));
	if (existsFrom !== null && latestDay(on) < earliestDay(existsFrom))
		return `${name} did not exist as a state before ${printDate(existsFrom)}.`;
	return existsUntil === null ? undefined : `${name} ceased to exist ${onDate(existsUntil)}.`;
}

/** The predecessors of an entity, and theirs, that existed on the date. */
function predecessorsOn(store: FactStore, id: string, on: FactDate, seen: Set<string>): StoredEntity[] {
	if (seen.has(id)) return [];
	seen.add(id);
	return store.successions(id).flatMap(({ entity, predecessor }) => {
		if (entity !== id) return [];
		const found = store.entity(predecessor);
		if (found === undefined) return [];
		return existedOn(found, on) ? [found] : predecessorsOn(store, predecessor, on, seen);
	});
}

/**
 * The state that stood in an entity's place on a date: the entity itself, or its only predecessor of that time. Where there were
 * several (two Yemens), the person must say which.
 */
export function stateOn(store: FactStore, entity: StoredEntity, on: FactDate): StoredEntity {
	if (existedOn(entity, on)) return entity;
	const [only, ...others] = predecessorsOn(store, entity.id, on, new Set());
	return only !== undefined && others.length === 0 ? only : entity;
}

/** Says for which state a question is answered when it is another one than was named, or that the one named did not exist. */
export function existenceNote(store: FactStore, named: StoredEntity, answered: StoredEntity, on: FactDate): Note | undefined {
	const sentence = notExisting(named, on);
	if (sentence === undefined) return undefined;
	if (answered.id !== named.id) {
		return {
			about: 'succession',
			text: `${sentence} In its place this answer speaks of ${inSentence(answered.name)}.`,
			citations: [],
		};
	}
	const isEarly = named.existsFrom !== null && latestDay(on) < earliestDay(named.existsFrom);
	const related = store
		.successions(named.id)
		.map(({ entity, predecessor }) => (isEarly ? predecessor : entity))
		.filter((id) => id !== named.id)
		.flatMap((id) => store.entity(id) ?? []);
	const hint =
		related.length === 0 ? '' : ` ${isEarly ? 'Before it' : 'After it'}: ${list(related.map(({ name }) => inSentence(name)))}.`;
	return { about: 'succession', text: `${sentence}${hint}`, citations: [] };
}
