/** docs/data-format.md names the columns and kinds that the program reads. */
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/data/columns.ts';
import * as kinds from '../../src/data/kinds.ts';
import { correctionKinds, type FileKind, fileKinds } from '../../src/data/layout.ts';
import { page } from '../support/markdown.ts';

const { prose: text } = page('docs/data-format.md');

/** Every word in backticks, lists of columns (`id,title,publisher`) taken apart. */
const words = new Set([...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(/[,\s]+/)));

/** The lists of columns: three or more names with commas between, and nothing else. */
const lists = [...text.matchAll(/`([a-z_]+(?:,[a-z_]+){2,})`/g)].map(([, list = '']) => list);

const csvKinds: readonly FileKind[] = Object.values(fileKinds).filter(({ ending }) => ending === '.csv');

describe('docs/data-format.md', () => {
	test.each(csvKinds.map((kind) => [kind.path, columnsOf(kind.row).map(({ name }) => name)] as const))(
		'THEN it names every column of %s',
		(_, columns) => {
			expect(columns.filter((column) => !words.has(column))).toEqual([]);
		},
	);

	test('THEN each list of columns that it gives is that of a kind of file', () => {
		const real = [...csvKinds, ...Object.values(correctionKinds)].map(({ row }) =>
			columnsOf(row)
				.map(({ name }) => name)
				.join(','),
		);
		expect(lists.filter((list) => !real.includes(list))).toEqual([]);
	});

	test.each([
		['events', kinds.eventKinds],
		['offices', kinds.officeKinds],
		['statuses of observations', kinds.statuses.filter((status) => status !== 'no-record')],
	])('THEN it names every kind of %s', (_, values) => {
		expect(values.filter((value) => !words.has(value))).toEqual([]);
	});
});
