/** Missions in Wikidata, from the table of the database of embassies, for pairs of which the foreign-relations pages tell none. */
import { join } from 'node:path';
import type { TextRow } from '../../data/format.ts';
import type { MissionKind } from '../../data/kinds.ts';
import { fileKinds } from '../../data/layout.ts';
import { sortedPair } from '../../data/order.ts';
import { readRows } from '../../data/readData.ts';
import type { EntityRow, missionRow } from '../../data/rows.ts';
import { readCsv } from '../csv.ts';
import { writeByEntity } from '../datasetFiles.ts';
import { readEntities } from '../entities.ts';
import { loadNameTable, type NameTable } from '../entityNames.ts';
import { withCity } from '../wikipedia/missions.ts';

const dataset = 'wikidata-missions';

/** The day up to which the table can know. */
const asOf = '2022-05';

/** The kinds that stand for the state itself; of consulates Wikidata keeps too many that are closed. */
const kinds: Readonly<Record<string, MissionKind>> = {
	embassy: 'embassy',
	'high commission': 'high-commission',
	'British High Commission': 'high-commission',
	'Australian High Commission': 'high-commission',
	'apostolic nunciature': 'apostolic-nunciature',
	'liaison office': 'liaison-office',
	'Interests Section': 'interests-section',
};

const columns = ['operator', 'operator_qid', 'host', 'host_qid', 'city', 'type', 'qid'] as const;

/** A row of the table, as far as it is read. */
export type TableRow = Readonly<Record<(typeof columns)[number], string>>;

/**
 * The missions of a table, by the id of their sender. Only states: what Wikidata calls an embassy of a state that few recognise is
 * often an office. The year of creation is left out: it is as often that of the building.
 *
 * @param isTold whether something is known already of missions between the two
 */
export function missionsOfTable(
	rows: readonly TableRow[],
	entities: ReadonlyMap<string, EntityRow>,
	nameOf: NameTable,
	isTold: (one: string, other: string) => boolean,
): Map<string, TextRow<typeof missionRow>[]> {
	const byWikidata = new Map([...entities.values()].map(({ wikidata, id }) => [wikidata, id]));
	const stateOf = (qid: string, name: string) => {
		const entity = entities.get(byWikidata.get(qid) ?? nameOf(name) ?? '');
		return entity?.kind === 'state' ? entity.id : undefined;
	};
	const found = new Map<string, TextRow<typeof missionRow>[]>();
	for (const row of rows) {
		const kind = kinds[row.type];
		const [sender, host] = [stateOf(row.operator_qid, row.operator), stateOf(row.host_qid, row.host)];
		if (kind === undefined || sender === undefined || host === undefined || sender === host || isTold(sender, host)) continue;
		const posts = withCity({ host, kind, place: row.city, asOf, source: `${dataset}-2022`, locator: row.qid });
		found.set(sender, [...(found.get(sender) ?? []), ...posts]);
	}
	return found;
}

/** Reads the table and writes the missions of its dataset, a file a sender. Returns the number of rows. */
export function writeWikidataMissions(from: string, data: string): number {
	const rows = readCsv(join(from, 'wikidata-embassies/missions.csv'), columns);
	const told = new Set(
		readRows(data, fileKinds.missions, ['curated', 'wikipedia-foreign-relations']).rows.map(({ row, file }) =>
			sortedPair(/([^/]+)\.csv$/.exec(file)?.[1] ?? '', row.host).join(' '),
		),
	);
	// Embassies that were closed stay in Wikidata.
	const closed = readRows(data, fileKinds.events).rows.filter(
		({ row }) => row.kind === 'mission-closed' && row.parties.length === 2,
	);
	for (const { row } of closed) told.add([...row.parties].sort().join(' '));
	const isTold = (one: string, other: string) => told.has(sortedPair(one, other).join(' '));
	const missions = missionsOfTable(rows, readEntities(data), loadNameTable(data), isTold);
	return writeByEntity(data, dataset, fileKinds.missions, missions);
}
