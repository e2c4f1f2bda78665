import { expect, test } from 'vitest';
import type { EntityRow } from '../../../src/data/rows.ts';
import { missionsOfTable, type TableRow } from '../../../src/ingest/wikidata/missions.ts';

function entity(id: string, name: string, wikidata: string, kind: EntityRow['kind'] = 'state'): [string, EntityRow] {
	const base = { official: name, region: '', subregion: '', predecessors: [], formerNames: [], under: [], sources: [] };
	return [id, { id, name, wikidata, kind, ...base }];
}

const entities = new Map([
	entity('AF', 'Afghanistan', 'Q889'),
	entity('AU', 'Australia', 'Q408'),
	entity('DK', 'Denmark', 'Q756617'),
	entity('PS', 'Palestine', 'Q219060', 'partly-recognised'),
]);
const nameOf = (name: string) => [...entities.values()].find((row) => row.name === name)?.id;

function row(changes: Partial<TableRow>): TableRow {
	const base = { operator: 'Afghanistan', operator_qid: 'Q889', host: 'Australia', host_qid: 'Q408' };
	return { ...base, city: 'Canberra', type: 'embassy', qid: 'Q106450319', ...changes };
}

test('GIVEN a table THEN embassies of states are taken, in cities, for pairs without a mission', () => {
	const rows = [
		row({}),
		row({ type: 'consulate general', city: 'Sydney' }),
		row({ operator: 'Denmark', operator_qid: 'Q35', city: 'Australian' }),
		row({ operator: 'Palestine', operator_qid: 'Q219060' }),
		row({ host: 'Denmark', host_qid: 'Q35', city: 'Copenhagen' }),
	];
	const found = missionsOfTable(rows, entities, nameOf, (one, other) => one === 'AF' && other === 'DK');
	expect([...found].map(([sender, missions]) => [sender, missions.map(({ kind, place, asOf }) => [kind, place, asOf])])).toEqual([
		['AF', [['embassy', 'Canberra', '2022-05']]],
		['DK', []],
	]);
});
