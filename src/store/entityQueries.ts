import type { EntityKind } from '../data/kinds.ts';
import { expression, text } from './columns.ts';
import { type Statements, select } from './query.ts';
import { entity, formerName, succession } from './schema.ts';

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
	readonly kind: string;
}

const { id, name, official, kind, region, subregion, un } = entity.columns;
const { exists_from: existsFrom, exists_until: existsUntil, part_of: partOf } = entity.columns;
const allEntities = select(
	{ id, name, official, kind, region, subregion, existsFrom, existsUntil, un, partOf },
	'FROM entity ORDER BY name',
);

const successionsOf = select(
	succession.columns,
	'FROM succession WHERE entity = @id OR predecessor = @id ORDER BY entity, predecessor',
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
	successions(of: string): StoredSuccession[] {
		return this.#statements.all(successionsOf, { id: of });
	}

	/** The name that an entity bore on a day (`YYYY-MM-DD`), where it was another than today's. */
	formerName(of: string, day: string): string | undefined {
		this.#formerNames ??= Map.groupBy(this.#statements.all(allFormerNames), (former) => former.entity);
		return this.#formerNames.get(of)?.find(({ from, until }) => from <= day && until >= day)?.name;
	}
}
