/** Which state a source means by one name for a place, on a day: the Russian Empire, the Soviet Union or Russia. */
import { join } from 'node:path';
import { z } from 'zod';
import { DataError } from '../data/problems.ts';
import { readCsvFiles } from '../data/readFile.ts';
import { optionalDate, text } from '../data/rows.ts';

const root = join(import.meta.dirname, '../..');
const file = 'src/ingest/lookups/states-of-then.csv';

/** Whose names a row is of: the Office of the Historian's chiefs of mission, the list of states by Gleditsch and Ward. */
const namers = ['chiefs', 'gleditsch-ward'] as const;
export type Namer = (typeof namers)[number];

const row = z.object({
	source: z.enum(namers, { error: `is none of ${namers.join(', ')}` }),
	/** What the source calls the place, or one of its entries that means another state than its place does. */
	name: text,
	/** The first day on which the name means the state of the next row with this name, `YYYY-MM-DD`; empty in the last row. */
	until: optionalDate,
	entity: text,
});
type StateOfThen = z.output<typeof row>;

/** The states that one source means by its names. */
export class StatesOfThen {
	readonly #byName: ReadonlyMap<string, readonly StateOfThen[]>;

	/** @throws DataError where the table is wrong */
	constructor(namer: Namer) {
		const { rows, problems } = readCsvFiles(root, [file], row);
		if (problems.length > 0) throw new DataError(problems);
		const own = rows.map((placed) => placed.row).filter(({ source }) => source === namer);
		this.#byName = Map.groupBy(own, ({ name }) => name);
	}

	/** Whether the table has the name at all. */
	has(name: string): boolean {
		return this.#byName.has(name);
	}

	/**
	 * The state that the name means on a day.
	 *
	 * @param day `YYYY-MM-DD`, or less of it
	 * @returns `undefined` where the table does not have the name, or the last state of that name had ended
	 */
	on(name: string, day: string): string | undefined {
		return this.#byName.get(name)?.find(({ until }) => until === undefined || day < until)?.entity;
	}

	/** The days on which a name came to mean another state. */
	changes(name: string): string[] {
		return (this.#byName.get(name) ?? []).flatMap(({ until }) => until ?? []);
	}

	/** Every entity that the table leads to. */
	entities(): string[] {
		return [...this.#byName.values()].flat().map(({ entity }) => entity);
	}
}
