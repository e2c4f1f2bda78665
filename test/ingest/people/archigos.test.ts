import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readArchigos } from '../../../src/ingest/people/archigos.ts';

const header =
	'obsid\tleadid\tccode\tidacr\tleader\tstartdate\tenddate\tentry\texit\texitcode\tprevtimesinoffice\tposttenurefate\tgender\tyrborn\tyrdied\tborndate\tdeathdate\tdbpedia.uri';

function read(...rows: string[]) {
	const root = mkdtempSync(join(tmpdir(), 'attache-archigos-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	mkdirSync(join(root, 'leaders'));
	writeFileSync(join(root, 'leaders/archigos-annual.txt'), [header, ...rows].join('\n'));
	return readArchigos(root).claims.map(({ entity, from, until, spellings }) => [entity, from, until, spellings[0]?.name]);
}

const year = (from: string, until: string, entry: string, exit: string) =>
	`FRN-1\tx\t220\tFRN\tExample\t${from}\t${until}\t${entry}\t${exit}\t.\t.\t.\tM\t1940\t-777\tNA\tNA\thttp://dbpedia.org/resource/Ann_Example_(politician)`;

describe('the years of a leader', () => {
	test('GIVEN a row a year THEN one tenure from the first to the last', () => {
		expect(
			read(year('2007-05-16', '2007-12-31', 'Regular', '(n_year)'), year('2008-01-01', '2008-06-02', '(p_year)', 'Regular')),
		).toEqual([['FR', '2007-05-16', '2008-06-02', 'Ann Example']]);
	});

	test('GIVEN a leader on the last day of the list THEN the tenure is open', () => {
		expect(read(year('2012-05-15', '2015-12-31', 'Regular', 'Still in Office'))).toEqual([
			['FR', '2012-05-15', '', 'Ann Example'],
		]);
	});

	test('GIVEN a tenure cut off at the end of a year THEN it is left out', () => {
		expect(read(year('2007-05-16', '2007-12-31', 'Regular', '(n_year)'))).toEqual([]);
	});
});
