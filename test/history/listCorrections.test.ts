import { describe, expect, test } from 'vitest';
import { printProblem } from '../../src/data/problems.ts';
import { readFactBase } from '../../src/history/factBase.ts';
import { dataFolder } from '../support/dataFolder.ts';

const header = 'list,with,field,says,source,reason';

function read(corrections: readonly string[], list: string) {
	const { facts, problems } = readFactBase(
		dataFolder({
			relations: { AA: [list] },
			files: { 'corrections/relations.csv': `${[header, ...corrections].join('\n')}\n` },
		}),
	);
	const pair = facts.pairs.find(({ one, other }) => one === 'AA' && other === 'BB');
	return { intervals: pair?.intervals, problems: problems.map(printProblem) };
}

describe('corrections of lists of partners', () => {
	const marked = 'BB,1992-01-01,suspended,page-a,,';

	test('GIVEN a wrong mark THEN the relations that the list dates are not suspended', () => {
		expect(read([], marked).intervals?.at(-1)).toMatchObject({ status: 'suspended' });
		const given = read(['AA,BB,mark,suspended,ministry,The two met as partners.'], marked);
		expect(given.problems).toEqual([]);
		expect(given.intervals?.at(-1)).toMatchObject({ from: '1992-01-01', status: 'relations' });
	});

	test('GIVEN a wrong date THEN the list still names the partner, and when relations began is not known from it', () => {
		const given = read(['AA,BB,date,1992-01-01,ministry,That day it recognised it.'], 'BB,1992-01-01,,page-a,,');
		expect(given).toMatchObject({ intervals: [{ from: null, status: 'relations' }], problems: [] });
	});

	test.each([
		['of another cell', 'AA,BB,date,1993-01-01,ministry,Wrong.', 'has no date "1993-01-01" for BB (any more)'],
		['of another list', 'BB,AA,mark,suspended,ministry,Wrong.', 'the list of BB has no mark "suspended" for AA'],
		['with an unknown source', 'AA,BB,mark,suspended,nowhere,Wrong.', '"nowhere" is no source'],
		['of another field', 'AA,BB,locator,list,ministry,Wrong.', 'corrections/relations.csv:2 field'],
	])('GIVEN a correction %s THEN it is an error', (_, correction, message) => {
		expect(read([correction], marked).problems).toEqual([expect.stringContaining(message)]);
	});
});
