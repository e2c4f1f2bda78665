/** Which state existed on a date: questions about the past are answered for the state of that time. */
import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { FactStore, StoredEntity } from '../store/store.ts';
import type { Statement } from './block.ts';
import type { NoteLine } from './reply.ts';
import { named, statement } from './statement.ts';

/** Whether the entity existed on some day of the date. */
export function existedOn({ existsFrom, existsUntil }: StoredEntity, on: FactDate): boolean {
	return (
		(existsFrom === null || earliestDay(existsFrom) <= latestDay(on)) &&
		(existsUntil === null || latestDay(existsUntil) >= earliestDay(on))
	);
}

/** Says that the entity did not exist on the date; `undefined` where it did. */
export function notExisting(entity: StoredEntity, on: FactDate): Statement | undefined {
	if (existedOn(entity, on)) return undefined;
	const { existsFrom, existsUntil } = entity;
	const state = named(entity);
	if (existsFrom !== null && isBefore(on, existsFrom))
		return statement('existence-before', { state, date: { date: existsFrom } });
	return existsUntil === null ? undefined : statement('existence-after', { state, date: { date: existsUntil } });
}

function isBefore(on: FactDate, firstDay: FactDate): boolean {
	return latestDay(on) < earliestDay(firstDay);
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

/** Says for which state a question is answered when it is another one than was asked for, or that the one asked for did not exist. */
export function existenceNote(
	store: FactStore,
	asked: StoredEntity,
	answered: StoredEntity,
	on: FactDate,
): NoteLine<Statement> | undefined {
	const missing = notExisting(asked, on);
	if (missing === undefined) return undefined;
	if (answered.id !== asked.id) {
		return {
			about: 'succession',
			said: statement('existence-answered', { missing: { clause: missing }, answered: named(answered) }),
		};
	}
	const isEarly = asked.existsFrom !== null && isBefore(on, asked.existsFrom);
	const related = store
		.successions(asked.id)
		.map(({ entity, predecessor }) => (isEarly ? predecessor : entity))
		.filter((id) => id !== asked.id)
		.flatMap((id) => store.entity(id) ?? []);
	if (related.length === 0) return { about: 'succession', said: missing };
	const args = { missing: { clause: missing }, related: { list: related.map(named) } };
	return {
		about: 'succession',
		said: isEarly ? statement('existence-preceded', args) : statement('existence-succeeded', args),
	};
}
