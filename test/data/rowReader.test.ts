import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '../../src/data/columns.ts';
import { tieRow } from '../../src/data/disputeRows.ts';
import { rowReader } from '../../src/data/rowReader.ts';
import { eventRow, idRow, observationRow, personRow, relationRow, sourceRow } from '../../src/data/rows.ts';

/** What zod itself says of the cells of a row. */
function byZod(schema: z.ZodType, cells: readonly string[]): unknown {
	const entries = columnsOf(schema).map(({ key }, index) => [key, cells[index] ?? ''] as const);
	return schema.safeParse(Object.fromEntries(entries.filter(([, cell]) => cell !== ''))).data;
}

const event =
	'2022-06-30,,relations-severed,SY,SY UA,Faisal Mekdad (SY); Somebody,Syria severed relations with Ukraine.,a,p. 1,,,,';

describe('the rows of a file', () => {
	test.each([
		['an event', eventRow, event],
		['an event without its last cells', eventRow, '2022,,meeting,,SY UA,,They met.,a'],
		['a listed partner', relationRow, 'UA,1992~,severed,a,,one two'],
		['an observation', observationRow, '2022,none,SY UA,They have none.,a,,,,,,1974'],
		['a row of the ledger', idRow, '2022.visit.SY-UA,,abcdef ghijkl,,'],
		['a source', sourceRow, 'a,Title,Publisher,https://example.org/,2022-06,primary,,'],
		['a person with an id of letters', personRow, 'x-jürgen-de,Jürgen,,,a'],
	])('GIVEN %s THEN it is what the schema makes of it', (_, schema, line) => {
		const cells = line.split(',');
		expect(byZod(schema, cells)).toBeDefined();
		const read = rowReader<z.ZodType>(schema);
		// The second time cells are known.
		for (const time of [1, 2]) expect({ time, row: read(cells) }).toEqual({ time, row: byZod(schema, cells) });
	});

	test.each([
		['a cell that must not be empty', eventRow, event.replace('2022-06-30', '')],
		['a day that does not exist', eventRow, event.replace('06-30', '06-31')],
		['an unknown word', eventRow, event.replace('relations-severed', 'quarrel')],
		['a sentence that is too long', eventRow, event.replace('Syria', 'Syria'.repeat(60))],
		['a line break in a text', eventRow, event.replace('p. 1', 'p.\n1')],
		['a line break in a list', eventRow, event.replace('Mekdad', 'Mek\ndad')],
		['an actor that is no party', eventRow, event.replace(',SY,', ',FR,')],
		['an end before the beginning', eventRow, event.replace('2022-06-30,', '2022-06-30,2021')],
		['one party twice', observationRow, '2022,none,UA UA,They have none.,a,,,,,,'],
		['an address that is none', sourceRow, 'a,Title,Publisher,example,2022-06,primary,,'],
		['an office without name and place', tieRow, 'TW,US,representative-office,,,,,,2020,a,'],
	])('GIVEN %s THEN the row is refused', (_, schema, line) => {
		const cells = line.split(',');
		const read = rowReader<z.ZodType>(schema);
		for (const time of [1, 2]) expect({ time, row: read(cells) }).toEqual({ time, row: undefined });
	});

	test('GIVEN rows with and without a cell THEN all have the same keys', () => {
		const read = rowReader(relationRow);
		const keys = columnsOf(relationRow).map(({ key }) => key);
		for (const line of ['UA,1992~,severed,a,,one two', 'UA,,,a,,'])
			expect(Object.keys(read(line.split(',')) ?? {})).toEqual(keys);
	});

	test('GIVEN a schema of no object THEN it has no rows', () => {
		expect(() => rowReader(z.string())).toThrow(TypeError);
	});
});
