import { expect, test } from 'vitest';
import { printProblem } from '../../src/data/problems.ts';
import { readFactBase } from '../../src/history/factBase.ts';
import { dataFolder } from '../support/dataFolder.ts';

function problemsWith(summary: string): readonly string[] {
	const event = `1992-01-01,,relations-established,,AA BB,,${summary},page-a,,,,,`;
	return readFactBase(dataFolder({ events: [event] })).problems.map(printProblem);
}

test('GIVEN an event that tells of its source instead of what happened THEN it is an error that says so', () => {
	expect(problemsWith('AA and BB established relations.')).toEqual([]);
	expect(problemsWith('The page counts relations of AA and BB from then.')).toEqual([
		expect.stringContaining('tells of its source ("The page")'),
	]);
});
