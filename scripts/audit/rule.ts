/** What a rule of the audit is, and what rules read of an answer. */
import type { Fact, RelationsAnswer } from '../../src/answers/answer.ts';
import type { EntityRow } from '../../src/data/rows.ts';

/** One kind of contradiction: its name, and what in the answer shows it; `undefined` where the answer is free of it. */
export interface Rule {
	readonly kind: string;
	readonly find: (answer: RelationsAnswer, entities: Entities) => string | undefined;
}

/** The entities of the data by id. */
export type Entities = ReadonlyMap<string, EntityRow>;

/** The headline as a statement: its key, and what stands in it. */
export function headlineOf({ statements }: RelationsAnswer): RelationsAnswer['statements'][number] | undefined {
	return statements.find(({ role }) => role === 'headline');
}

/** Every date in a statement's arguments. */
export function datesIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('date' in value && typeof value.date === 'string') return [value.date];
	return Object.values(value).flatMap(datesIn);
}

/** Every entity in a statement's arguments, by id. */
export function entitiesIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('entity' in value && typeof value.entity === 'string') return [value.entity];
	return Object.values(value).flatMap(entitiesIn);
}

/** Which party a sentence names first, by any of its names. */
export function subjectOf({ text, parties }: Fact, entities: Entities): string | undefined {
	const placed = parties
		.flatMap((id) => entities.get(id) ?? [])
		.flatMap(({ id, name, formerNames }) =>
			[name, ...formerNames.map((former) => former.name)].map((one) => ({ id, at: text.indexOf(one) })),
		);
	return placed.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at)[0]?.id;
}
