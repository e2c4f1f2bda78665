/**
 * The checks across files: whether rows that are valid by themselves also hold together. The compiler runs them, so that no
 * store with a broken fact can exist.
 */
import type { Problem } from '../data/problems.ts';
import type { DataSet } from '../data/readData.ts';
import type { Placed } from '../data/readFile.ts';
import type { Entities } from './entities.ts';
import { dateOfTenure } from './ofTheirTime.ts';

type Report = (placed: Placed<unknown>, field: string | undefined, message: string) => void;

/** Ids that rows refer to and nothing defines, ids defined twice. */
function checkReferences(data: DataSet, entities: Entities, report: Report): void {
	const sources = unique(data.sources, ({ id }) => id, 'id', report);
	const references = unique(data.references, ({ id }) => id, 'id', report);
	const persons = unique(data.persons, ({ id }) => id, 'id', report);
	unique(data.entities, ({ id }) => id, 'id', report);

	const entity = (placed: Placed<unknown>, field: string, id: string | undefined) => {
		if (id !== undefined && !entities.has(id))
			report(placed, field, `"${id}" is no entity of data/curated/entities; add it there or correct the id`);
	};
	const source = (placed: Placed<unknown>, id: string, field = 'source') => {
		if (!sources.has(id))
			report(
				placed,
				field,
				`"${id}" is no source of data/curated/sources or of an imported dataset; add it there or correct the id`,
			);
	};
	const person = (placed: Placed<unknown>, id: string) => {
		if (!persons.has(id)) report(placed, 'person', `"${id}" is no person of any people/persons.csv`);
	};

	for (const placed of data.entities) {
		const { row } = placed;
		for (const { entity: id } of row.predecessors) entity(placed, 'predecessors', id);
		entity(placed, 'partOf', row.partOf);
		for (const id of row.sources) source(placed, id, 'sources');
		if (row.kind === 'former' && row.exists?.until === undefined)
			report(placed, 'exists', `${row.id} is a former state without an end; give \`until\``);
		for (const rule of row.under) {
			entity(placed, 'under', rule.entity);
			for (const id of rule.sources) source(placed, id, 'under');
		}
	}
	for (const placed of data.events) {
		for (const id of placed.row.parties) entity(placed, 'parties', id);
		for (const { entity: id } of placed.row.people) entity(placed, 'people', id);
		source(placed, placed.row.source);
	}
	for (const placed of data.relations) {
		entity(placed, 'file name', placed.row.entity);
		entity(placed, 'with', placed.row.with);
		source(placed, placed.row.source);
		for (const id of placed.row.references) {
			if (!references.has(id)) report(placed, 'references', `"${id}" is no reference of any references.csv`);
		}
	}
	for (const placed of data.observations) {
		for (const id of placed.row.parties) entity(placed, 'parties', id);
		source(placed, placed.row.source);
	}
	for (const placed of data.completeLists) {
		entity(placed, 'entity', placed.row.entity);
		source(placed, placed.row.source);
	}
	for (const placed of data.missions) {
		entity(placed, 'file name', placed.row.entity);
		entity(placed, 'host', placed.row.host);
		source(placed, placed.row.source);
	}
	for (const placed of data.relationCorrections) {
		entity(placed, 'list', placed.row.list);
		entity(placed, 'with', placed.row.with);
		source(placed, placed.row.source);
	}
	for (const placed of data.disputes) {
		for (const id of placed.row.parties) entity(placed, 'parties', id);
		for (const id of placed.row.sources) source(placed, id, 'sources');
	}
	for (const placed of data.ties) {
		for (const field of ['sender', 'host', 'through'] as const) entity(placed, field, placed.row[field]);
		source(placed, placed.row.source);
	}
	for (const placed of data.persons) source(placed, placed.row.source);
	for (const placed of data.personNames) {
		person(placed, placed.row.person);
		source(placed, placed.row.source);
	}
	for (const placed of data.names) {
		entity(placed, 'id', placed.row.id);
		source(placed, placed.row.source);
	}
	for (const placed of data.hints) {
		for (const id of placed.row.suggest) entity(placed, 'suggest', id);
		source(placed, placed.row.source);
	}
	for (const placed of data.tenures) {
		person(placed, placed.row.person);
		entity(placed, 'entity', placed.row.entity);
		entity(placed, 'to', placed.row.to);
		source(placed, placed.row.source);
	}
}

function unique<Row>(placed: readonly Placed<Row>[], keyOf: (row: Row) => string, field: string, report: Report): Set<string> {
	const first = new Map<string, Placed<Row>>();
	for (const one of placed) {
		const key = keyOf(one.row);
		const earlier = first.get(key);
		if (earlier) report(one, field, `"${key}" stands already at ${earlier.file}:${earlier.line}`);
		else first.set(key, one);
	}
	return new Set(first.keys());
}

/**
 * Acts of a party that did not exist: more than a year before its beginning or after its end. Where a forerunner existed then, the row has
 * to name it, whatever the kind; before a state's independence without one there can be visits and missions, but no relations. A state
 * that did not last can be recognised and spoken of later.
 */
function checkLives(data: DataSet, entities: Entities, report: Report): void {
	for (const placed of data.events) {
		const { date, kind, parties } = placed.row;
		const isOfRelations = kind.startsWith('relations-');
		for (const id of parties) {
			const then = entities.asOf(id, date);
			if (then !== id || (isOfRelations && entities.isBefore(id, date) && !entities.isUnder(id, date))) {
				const hint = then === id ? 'the state of that time' : then;
				report(placed, 'date', `${date} is before ${id} existed (${entities.get(id)?.exists?.from}); name ${hint}`);
			}
			if (isOfRelations && entities.isAfter(id, date)) {
				report(placed, 'date', `${date} is after ${id} ended (${entities.get(id)?.exists?.until}); name the state of that time`);
			}
		}
	}
	for (const placed of data.tenures) {
		const { entity } = placed.row;
		const date = dateOfTenure(placed.row);
		const then = entities.officeOf(entity, date);
		if (then !== entity) report(placed, 'entity', `${entity} did not exist in ${date} as the state that it is now; name ${then}`);
	}
}

/** A hint says that a name is no party; where it is one, the hint is untrue and puts the right answer in doubt. */
function checkHints({ entities, names, hints }: DataSet, report: Report): void {
	const known = new Map(names.map(({ row }) => [row.text.toLowerCase(), row.id]));
	for (const { row } of entities) known.set(row.name.toLowerCase(), row.id);
	for (const placed of hints) {
		const id = known.get(placed.row.text.toLowerCase());
		if (id !== undefined) report(placed, 'text', `"${placed.row.text}" is a name of ${id}; remove the hint or the name`);
	}
}

/** A source that no row cites is a leftover. */
function checkSourcesUsed(data: DataSet, report: Report): void {
	const used = new Set<string>();
	const rows: readonly (readonly Placed<{ readonly source: string }>[])[] = [
		data.events,
		data.relations,
		data.observations,
		data.completeLists,
		data.missions,
		data.ties,
		data.persons,
		data.personNames,
		data.tenures,
		data.names,
		data.hints,
		data.relationCorrections,
	];
	for (const group of rows) for (const { row } of group) used.add(row.source);
	for (const { row } of data.entities) {
		for (const id of [...row.sources, ...row.under.flatMap(({ sources }) => sources)]) used.add(id);
	}
	for (const { row } of data.disputes) for (const id of row.sources) used.add(id);
	for (const placed of data.sources) {
		if (!used.has(placed.row.id)) report(placed, 'id', `"${placed.row.id}" is cited by no row; cite it or remove it`);
	}
}

/** A rank for a publisher of nothing is a leftover, or a name that is spelled otherwise. */
function checkPublishers({ publishers, sources }: DataSet, report: Report): void {
	unique(publishers, ({ publisher }) => publisher, 'publisher', report);
	const known = new Set(sources.map(({ row }) => row.publisher));
	for (const placed of publishers) {
		if (!known.has(placed.row.publisher))
			report(placed, 'publisher', `no source is published by "${placed.row.publisher}"; correct the name or remove the row`);
	}
}

/**
 * Checks the whole data set.
 *
 * @returns every problem found; none for sound data
 */
export function checkData(data: DataSet, entities: Entities): Problem[] {
	const problems: Problem[] = [];
	const report: Report = ({ file, line }, field, message) => problems.push({ file, line, field, message });
	checkReferences(data, entities, report);
	checkLives(data, entities, report);
	checkHints(data, report);
	checkSourcesUsed(data, report);
	checkPublishers(data, report);
	return problems;
}
