import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const entitySchema = z.object({ id: z.string(), name: z.string(), official: z.string(), kind: z.string() });

/** What the generators of names need to know of an entity. */
export type NamedEntity = z.infer<typeof entitySchema>;

/** The entities of `data/entities/*.yaml` by id. */
export function readEntities(dataFolder: string): Map<string, NamedEntity> {
	const folder = join(dataFolder, 'entities');
	const entities = readdirSync(folder).flatMap((file) =>
		z.array(entitySchema).parse(parse(readFileSync(join(folder, file), 'utf8'))),
	);
	return new Map(entities.map((entity) => [entity.id, entity]));
}
