import type { EntityKind, SubordinationKind, SuccessionKind } from '../data/kinds.ts';
import { expression, text } from './columns.ts';
import { type Statements, select } from './query.ts';
import { entity, formerName, subordination, succession } from './schema.ts';

/** An entity as answers need it. */
export interface StoredEntity {
	readonly id: string;
	readonly name: string;
	readonly official: string;
	readonly kind: EntityKind;
	readonly region: string;
	readonly subregion: string;
	readonly existsFrom: string | null;
	readonly existsUntil: string | null;
	readonly un: string | null;
	readonly partOf: string | null;
}

/** An entity that took over from an earlier one. */
export interface StoredSuccession {
	readonly entity: string;
	readonly predecessor: string;
	readonly kind: SuccessionKind;
}

/** A time at which an entity had no foreign relations of its own. */
export interface StoredSubordination {
	readonly ruler: string;
	readonly kind: SubordinationKind;
	readonly from: string | null;
	/** The day on which it had ended. */
	readonly until: string | null;
	/** Whether many states did not accept it, and dealt with the entity on. */
	readonly contested: boolean;
	/** Ids of sources. */
	readonly sources: readonly string[];
}

const { id, name, official, kind, region, subregion, un } = entity.columns;
const { exists_from: existsFrom, exists_until: existsUntil, part_of: partOf } = entity.columns;
const allEntities = select(
	{ id, name, official, kind, region, subregion, existsFrom, existsUntil, un, partOf },
	'FROM entity ORDER BY name',
);

const allSuccessions = select(succession.columns, 'FROM succession ORDER BY entity, predecessor');

const allSubordinations = select(
	{
		entity: subordination.columns.entity,
		ruler: subordination.columns.ruler,
		kind: subordination.columns.kind,
		from: subordination.columns.valid_from,
		until: subordination.columns.valid_until,
		contested: subordination.columns.contested,
		sources: subordination.columns.sources,
	},
	'FROM subordination ORDER BY entity, position',
);

const allFormerNames = select(
	{
		entity: formerName.columns.entity,
		name: formerName.columns.name,
		from: expression("coalesce(valid_from, '')", text),
		until: expression("coalesce(valid_until, '9999')", text),
	},
	'FROM former_name ORDER BY valid_from DESC',
);

/** The entities: few, and needed by every answer, so they are read once. */
export class EntityQueries {
	readonly #statements: Statements;
	#entities: ReadonlyMap<string, StoredEntity> | undefined;
	#successions: ReadonlyMap<string, readonly StoredSuccession[]> | undefined;
	#subordinations: ReadonlyMap<string, readonly StoredSubordination[]> | undefined;
	#formerNames:
		| ReadonlyMap<string, readonly { readonly name: string; readonly from: string; readonly until: string }[]>
		| undefined;

	constructor(statements: Statements) {
		this.#statements = statements;
	}

	/** All entities by id, in the order of their names. */
	byId(): ReadonlyMap<string, StoredEntity> {
		this.#entities ??= new Map(this.#statements.all(allEntities).map((found) => [found.id, found]));
		return this.#entities;
	}

	/** The successions in which an entity came before (`predecessor`) or after (`entity`). */
	successions(of: string): readonly StoredSuccession[] {
		this.#successions ??= this.#readSuccessions();
		return this.#successions.get(of) ?? [];
	}

	/** The times at which an entity had no foreign relations of its own, oldest first. */
	subordinations(of: string): readonly StoredSubordination[] {
		this.#subordinations ??= new Map(
			[...Map.groupBy(this.#statements.all(allSubordinations), (row) => row.entity)].map(([key, rows]) => [
				key,
				rows.map(({ ruler, kind, from, until, contested, sources }) => ({
					...{ ruler, kind, from, until, contested: contested === 1 },
					sources: sources.split(' '),
				})),
			]),
		);
		return this.#subordinations.get(of) ?? [];
	}

	/** The name that an entity bore on a day (`YYYY-MM-DD`), where it was another than today's. */
	formerName(of: string, day: string): string | undefined {
		this.#formerNames ??= Map.groupBy(this.#statements.all(allFormerNames), (former) => former.entity);
		return this.#formerNames.get(of)?.find(({ from, until }) => from <= day && day < until)?.name;
	}

	#readSuccessions(): ReadonlyMap<string, readonly StoredSuccession[]> {
		const of = new Map<string, StoredSuccession[]>();
		for (const one of this.#statements.all(allSuccessions)) {
			for (const id of [one.entity, one.predecessor]) of.set(id, [...(of.get(id) ?? []), one]);
		}
		return of;
	}
}
