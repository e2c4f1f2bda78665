/**
 * Which state existed on a date: questions about the past are answered for the state of that time. The rules:
 *
 * - Inside a union or annexed, an entity is answered for as the state that it was part of, unless many states did not accept that.
 * - Before its beginning, an entity stands for the forerunner of that time. Where there were several, one that it continued under
 *   another name, form or government goes before those that joined it; else the person must say which.
 * - As a colony, protectorate, mandate or dominion it keeps its name, and had no relations of its own.
 */
import { earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { SubordinationKind, SuccessionKind } from '../data/kinds.ts';
import type { StatusOnDate } from '../history/status.ts';
import type { FactStore, StoredEntity, StoredSubordination } from '../store/store.ts';
import type { Statement } from './block.ts';
import type { NoteLine } from './reply.ts';
import type { SourceList } from './sources.ts';
import { named, namedOn, statement } from './statement.ts';

/** By these an entity is the same state as its predecessor. */
export const sameState: ReadonlySet<SuccessionKind> = new Set(['continuation', 'renaming', 'government-change']);

/** Under these an entity was part of another state, or one of several that were one towards other states. */
const partsOfWhole: ReadonlySet<SubordinationKind> = new Set(['union', 'personal-union', 'annexation']);

/** Whether the entity existed on some day of the date. Of a former state without a recorded end nothing is known after its time. */
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

function isAfter(on: FactDate, lastDay: FactDate): boolean {
	return earliestDay(on) > latestDay(lastDay);
}

/** Under whom the entity stood at the end of the date; several where it was divided. */
export function rulersOn(store: FactStore, id: string, on: FactDate): readonly StoredSubordination[] {
	const day = latestDay(on);
	return store
		.subordinations(id)
		.filter(({ from, until }) => (from === null || earliestDay(from) <= day) && (until === null || day < earliestDay(until)));
}

/** Under whom the entity stood on the date without foreign relations of its own; where many states dealt with it on, it had them. */
export function rulerOn(store: FactStore, id: string, on: FactDate): StoredSubordination | undefined {
	return rulersOn(store, id, on).find(({ contested, kind }) => !contested && kind !== 'occupation');
}

/** By what an entity was part of another on the date: a union or annexation that was accepted. */
function partOfRules(store: FactStore, id: string, on: FactDate): readonly StoredSubordination[] {
	return rulersOn(store, id, on).filter(({ contested, kind }) => !contested && partsOfWhole.has(kind));
}

/** The states that an entity was part of on the date. */
function wholesOn(store: FactStore, id: string, on: FactDate): StoredEntity[] {
	return partOfRules(store, id, on).flatMap(({ ruler }) => store.entity(ruler) ?? []);
}

/** What statements are made with: the store, and the numbers of the answer's sources. */
interface Told {
	readonly store: FactStore;
	readonly sources: SourceList;
}

/** The numbers of the sources that tell under whom an entity stood. */
function cited(sources: SourceList, rules: readonly StoredSubordination[]): number[] {
	return sources.cite(rules.flatMap((rule) => rule.sources.map((source) => ({ source }))));
}

/** A forerunner of a date, and by which kinds of succession the later state followed it, the latest first. */
interface Forerunner {
	readonly state: StoredEntity;
	readonly kinds: readonly SuccessionKind[];
}

/** The forerunners of an entity, and theirs, that existed on a date before its beginning. */
function allForerunners(store: FactStore, entity: StoredEntity, on: FactDate, seen: ReadonlySet<string>): Forerunner[] {
	if (entity.existsFrom === null || !isBefore(on, entity.existsFrom) || seen.has(entity.id)) return [];
	const known = new Set([...seen, entity.id]);
	return store.successions(entity.id).flatMap(({ entity: successor, predecessor, kind }): Forerunner[] => {
		const before = successor === entity.id ? store.entity(predecessor) : undefined;
		if (before === undefined || hadLeft(store, entity.id, { whole: before.id, on })) return [];
		if (existedOn(before, on)) return [{ state: before, kinds: [kind] }];
		return allForerunners(store, before, on, known).map(({ state, kinds }) => ({ state, kinds: [kind, ...kinds] }));
	});
}

/** Whether the entity was no part of a state on a date although it was so at other times: Georgia from 1918 to 1921 was none of Soviet Russia. */
function hadLeft(store: FactStore, id: string, { whole, on }: { readonly whole: string; readonly on: FactDate }): boolean {
	const isOfWhole = ({ ruler, kind }: StoredSubordination) => ruler === whole && partsOfWhole.has(kind);
	return store.subordinations(id).some(isOfWhole) && !rulersOn(store, id, on).some(isOfWhole);
}

function isSameState({ kinds }: Forerunner): boolean {
	return kinds.every((kind) => sameState.has(kind));
}

/** Whether the forerunner is all that there was then of the later state. */
function isWhole({ kinds }: Forerunner): boolean {
	return kinds.every((kind) => sameState.has(kind) || kind === 'unification' || kind === 'restoration');
}

/** The forerunners that may stand for an entity on a date before its beginning: of several that which it continued. */
export function forerunnersOn(store: FactStore, entity: StoredEntity, on: FactDate): readonly StoredEntity[] {
	const all = allForerunners(store, entity, on, new Set());
	const continued = all.filter(isSameState);
	return distinct((continued.length > 0 ? continued : all).map(({ state }) => state));
}

/** The states that came after an entity's end and bore its name on a date: the Federal Republic of Yugoslavia. */
function namesakesOn(store: FactStore, { id, name, existsUntil }: StoredEntity, on: FactDate): readonly StoredEntity[] {
	if (existsUntil === null || !isAfter(on, existsUntil)) return [];
	const day = latestDay(on);
	const heirs = store
		.successions(id)
		.flatMap(({ entity, predecessor }) => (predecessor === id ? (store.entity(entity) ?? []) : []));
	return distinct(heirs).filter((heir) => existedOn(heir, on) && store.formerName(heir.id, day)?.endsWith(name) === true);
}

/** The forerunners of an entity that it continued under another name, form or government, whenever they were, the latest first. */
export function continuedBy(
	store: FactStore,
	entity: StoredEntity,
	seen: ReadonlySet<string> = new Set(),
): readonly StoredEntity[] {
	const known = new Set([...seen, entity.id]);
	const before = store
		.successions(entity.id)
		.filter((one) => one.entity === entity.id && sameState.has(one.kind) && !known.has(one.predecessor))
		.flatMap(({ predecessor }) => store.entity(predecessor) ?? []);
	return distinct(before.flatMap((one) => [one, ...continuedBy(store, one, known)]));
}

function distinct(states: readonly StoredEntity[]): StoredEntity[] {
	return [...new Map(states.map((state) => [state.id, state])).values()];
}

/**
 * The state that stood in an entity's place on a date: the entity itself, the union or state that it was part of, or its forerunner
 * of that time. Where there were several forerunners (two Yemens), the person must say which, and the entity itself is given.
 */
export function stateOn(
	store: FactStore,
	entity: StoredEntity,
	on: FactDate,
	seen: ReadonlySet<string> = new Set(),
): StoredEntity {
	if (seen.has(entity.id)) return entity;
	const before = stateBefore(store, entity, on);
	return before === undefined ? entity : stateOn(store, before, on, new Set([...seen, entity.id]));
}

/** The one state that an entity was part of on a date, or whose successor it is; `undefined` where it stands for itself. */
function stateBefore(store: FactStore, entity: StoredEntity, on: FactDate): StoredEntity | undefined {
	const [whole, ...others] = wholesOn(store, entity.id, on);
	if (whole !== undefined && others.length === 0) return whole;
	if (existedOn(entity, on) || rulersOn(store, entity.id, on).length > 0) return undefined;
	const [only, ...rest] = [...forerunnersOn(store, entity, on), ...namesakesOn(store, entity, on)];
	return rest.length === 0 ? only : undefined;
}

/** The state that both were, or were part of, on the date: between the two there were no relations to tell of. */
export function wholeOf(store: FactStore, one: StoredEntity, other: StoredEntity, on: FactDate): StoredEntity | undefined {
	const whole = stateOn(store, one, on);
	return whole.id === stateOn(store, other, on).id ? whole : undefined;
}

/** The states of the date that stood in the place of two entities; the two themselves where that was one state. */
export function pairOn(
	store: FactStore,
	{ one, other }: { readonly one: StoredEntity; readonly other: StoredEntity },
	on: FactDate,
): readonly [StoredEntity, StoredEntity] {
	return wholeOf(store, one, other, on) === undefined ? [stateOn(store, one, on), stateOn(store, other, on)] : [one, other];
}

/** Says that two were, or were part of, one state on the date; `undefined` where they were not. */
export function oneStateStatement(
	{ store, sources }: Told,
	one: StoredEntity,
	other: StoredEntity,
	on: FactDate,
): Statement | undefined {
	const whole = wholeOf(store, one, other, on);
	if (whole === undefined) return undefined;
	// Two states can have borne one name: of Austria in 1941 it is said that it was part of Germany, not of the Reich beside it.
	const { name } = namedOn(store, whole.id, latestDay(on));
	const part = [one, other].filter((state) => state.id !== whole.id && state.name !== name);
	const args = { on: { date: on }, whole: namedOn(store, whole.id, latestDay(on)) };
	const citations = cited(
		sources,
		part.flatMap(({ id }) => partOfRules(store, id, on)),
	);
	const isOneCrown = part.some(({ id }) => partOfRules(store, id, on).some(({ kind }) => kind === 'personal-union'));
	if (isOneCrown && part.length === 1) {
		return statement('existence-one-crown-of-two', { ...args, part: { list: part.map(named) } }, citations);
	}
	return part.length === 1
		? statement('existence-part-of-other', { ...args, part: { list: part.map(named) } }, citations)
		: statement('existence-one-state', { ...args, names: { list: part.map(named) } }, citations);
}

/**
 * The status of a pair as far as both had foreign relations of their own: "no relations yet" is no word on a colony, whose relations
 * another state conducted, nor is recognition from before it came under that. What a source tells of it all the same stays.
 */
export function ownStatus(store: FactStore, pair: readonly StoredEntity[], on: FactDate, recorded: StatusOnDate): StatusOnDate {
	const { status, interval } = recorded;
	if (status !== 'none' && status !== 'recognised-only') return recorded;
	const isWordOnRule = ({ from }: StoredSubordination) =>
		status === 'recognised-only' && (from === null || (interval?.day ?? '') >= earliestDay(from));
	const isSilent = pair.some(({ id }) => {
		const rule = rulerOn(store, id, on);
		return rule !== undefined && !isWordOnRule(rule);
	});
	return isSilent ? { status: 'no-record', interval: undefined, uncertain: undefined } : recorded;
}

/** Says that an entity had no foreign relations of its own on the date, and whose it stood under; `undefined` where it had. */
export function ruledStatement({ store, sources }: Told, entity: StoredEntity, on: FactDate): Statement | undefined {
	const rulers = rulersOn(store, entity.id, on).filter(({ contested, kind }) => !contested && kind !== 'occupation');
	const [first, ...others] = rulers;
	if (first === undefined) return undefined;
	const day = latestDay(on);
	const args = { state: namedOn(store, entity.id, day), on: { date: on } };
	const citations = cited(sources, rulers);
	if (others.length > 0) {
		const divided = { ...args, rulers: { list: rulers.map(({ ruler }) => namedOn(store, ruler, day)) } };
		return statement('existence-divided', divided, citations);
	}
	const under = { ...args, kind: first.kind, ruler: namedOn(store, first.ruler, day) };
	return first.from === null && first.until !== null
		? statement('existence-under-until', { ...under, until: { date: first.until } }, citations)
		: statement('existence-under', under, citations);
}

/** Says that an entity was annexed or occupied, where it stood for itself in spite of that. */
function contestedStatement({ store, sources }: Told, entity: StoredEntity, on: FactDate): Statement | undefined {
	const rule = rulersOn(store, entity.id, on).find(({ contested, kind }) => contested || kind === 'occupation');
	if (rule === undefined) return undefined;
	const day = latestDay(on);
	const args = { state: namedOn(store, entity.id, day), ruler: namedOn(store, rule.ruler, day), on: { date: on } };
	return statement(rule.contested ? 'existence-contested' : 'existence-occupied', args, cited(sources, [rule]));
}

/** Says for which state a question is answered when it is another one than was asked for, or that the one asked for did not exist. */
export function existenceNote(
	told: Told,
	asked: StoredEntity,
	answered: StoredEntity,
	on: FactDate,
): NoteLine<Statement> | undefined {
	const said =
		answered.id === asked.id
			? (ruledStatement(told, asked, on) ?? contestedStatement(told, asked, on) ?? missingStatement(told.store, asked, on))
			: insteadStatement(told, asked, answered, on);
	return said === undefined ? undefined : { about: 'succession', said };
}

/** Says which state stood in the place of the one that was asked for. */
function insteadStatement({ store, sources }: Told, asked: StoredEntity, answered: StoredEntity, on: FactDate): Statement {
	const then = namedOn(store, answered.id, latestDay(on));
	// Two states can have borne one name: the Reich was "Germany" as well.
	const args = { asked: named(asked), answered: then.name === asked.name ? named(answered) : then, on: { date: on } };
	const rules = partOfRules(store, asked.id, on);
	if (rules.some(({ kind }) => kind === 'personal-union')) return statement('existence-one-crown', args, cited(sources, rules));
	const occupation = rulersOn(store, asked.id, on).find(({ kind }) => kind === 'occupation');
	if (rules.length > 0 && occupation !== undefined) {
		const occupied = { ...args, ruler: namedOn(store, occupation.ruler, latestDay(on)) };
		return statement('existence-part-occupied', occupied, cited(sources, [...rules, occupation]));
	}
	if (rules.length > 0) return statement('existence-part', args, cited(sources, rules));
	if (asked.existsUntil !== null && isAfter(on, asked.existsUntil)) return statement('existence-was', args);
	const all = allForerunners(store, asked, on, new Set());
	const paths = all.filter(({ state }) => state.id === answered.id);
	const chosen = paths.find(isSameState) ?? paths[0];
	if (chosen === undefined || !isWhole(chosen)) return statement('existence-part', args);
	const others = distinct(all.filter(hasJoined).map(({ state }) => state)).filter(({ id }) => id !== answered.id);
	if (others.length > 0) return statement('existence-among', { ...args, others: { list: others.map(named) } });
	return chosen.kinds.includes('continuation') ? statement('existence-continues', args) : statement('existence-was', args);
}

/** Whether the forerunner joined the later state, or was joined to it. */
function hasJoined({ kinds }: Forerunner): boolean {
	return kinds.includes('unification') || kinds.includes('annexation');
}

/** Says that the entity did not exist on the date, and which states came before or after it. */
function missingStatement(store: FactStore, asked: StoredEntity, on: FactDate): Statement | undefined {
	const missing = notExisting(asked, on);
	if (missing === undefined) return undefined;
	const isEarly = asked.existsFrom !== null && isBefore(on, asked.existsFrom);
	const atThatTime = isEarly ? forerunnersOn(store, asked, on) : [];
	const neighbours = store
		.successions(asked.id)
		.map(({ entity, predecessor }) => (isEarly ? predecessor : entity))
		.filter((id) => id !== asked.id)
		.flatMap((id) => store.entity(id) ?? []);
	const related = atThatTime.length > 0 ? atThatTime : neighbours;
	if (related.length === 0) return missing;
	const args = { missing: { clause: missing }, related: { list: related.map(named) } };
	return isEarly ? statement('existence-preceded', args) : statement('existence-succeeded', args);
}

/** Whose relations a successor carried on by an event: a forerunner that it names, else the one of that time. */
export function carriedFrom(
	store: FactStore,
	{ actor, parties, date }: { readonly actor: string | null; readonly parties: readonly string[]; readonly date: FactDate },
): string | undefined {
	if (actor === null) return undefined;
	const before = store.successions(actor).flatMap(({ entity, predecessor }) => (entity === actor ? [predecessor] : []));
	return (
		parties.find((id) => before.includes(id)) ??
		before.find((id) => {
			const state = store.entity(id);
			return state !== undefined && existedOn(state, date);
		})
	);
}
