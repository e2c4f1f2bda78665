/**
 * Imported rows name the states of their own time. Datasets fold former states into those of today: the list of a state's leaders, or a
 * page of visits, calls the German Reich "Germany". What people write into `data/curated` names the state of the time by itself, and is
 * refused otherwise (`check.ts`).
 */
import type { FactDate } from '../data/date.ts';
import type { DataSet } from '../data/readData.ts';
import type { Placed } from '../data/readFile.ts';
import type { EventRow, TenureRow } from '../data/rows.ts';
import type { Entities } from './entities.ts';

/** The data with the imported events and tenures moved to the states of their dates. */
export function ofTheirTime(data: DataSet, entities: Entities): DataSet {
	return {
		...data,
		events: data.events.map((placed) => moved(placed, (row) => eventOfItsTime(row, entities))),
		tenures: data.tenures.map((placed) => moved(placed, (row) => tenureOfItsTime(row, entities))),
	};
}

function moved<Row>(placed: Placed<Row>, move: (row: Row) => Row): Placed<Row> {
	const { row, file, line } = placed;
	if (!file.startsWith('imported/')) return placed;
	const then = move(row);
	return then === row ? placed : { row: then, file, line };
}

function eventOfItsTime(row: EventRow, entities: Entities): EventRow {
	const then = (id: string) => entities.asOf(id, row.date);
	const parties = row.parties.map(then);
	if (parties.every((id, index) => id === row.parties[index]) || new Set(parties).size !== parties.length) return row;
	return {
		...row,
		parties,
		actor: row.actor === undefined ? undefined : then(row.actor),
		people: row.people.map(({ name, entity }) => ({ name, entity: entity === undefined ? undefined : then(entity) })),
	};
}

function tenureOfItsTime(row: TenureRow, entities: Entities): TenureRow {
	const date = dateOfTenure(row);
	const entity = entities.officeOf(row.entity, date);
	const to = row.to === undefined ? undefined : entities.officeOf(row.to, date);
	return entity === row.entity && to === row.to ? row : { ...row, entity, to };
}

/** The first day that a source puts somebody in an office. */
export function dateOfTenure({ from, until, asOf }: TenureRow): FactDate {
	return from ?? until ?? asOf;
}
