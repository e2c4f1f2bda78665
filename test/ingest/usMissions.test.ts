import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { importMissionStatus } from '../../src/ingest/usMissions/index.ts';

const header = 'country_abbrev_gw,country_code_gw,country_name_gw,country_name_usdos,date_start,date_end,us_mission_status';

/** The missions that an import of these rows of the list writes, and its summary. */
function imported(...rows: string[]) {
	const folder = mkdtempSync(join(tmpdir(), 'attache-us-missions-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, 'us-missions'));
	writeFileSync(join(folder, 'us-missions/mission_status_range_gwm_v0.1.csv'), `${[header, ...rows].join('\n')}\n`);
	const summary = importMissionStatus(folder, folder);
	const file = join(folder, 'imported/us-mission-status/missions/US.csv');
	const missions = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : [];
	return { summary, missions };
}

describe('missions of the United States', () => {
	test('GIVEN ranges THEN each mission has its kind and its days; those with which the list begins and ends are left open', () => {
		const { missions } = imported(
			'DEN,390,Denmark,Denmark,1816-01-01,1827-09-19,Consulate',
			'DEN,390,Denmark,Denmark,1827-09-20,1941-12-19,Legation',
			'DEN,390,Denmark,Denmark,1947-03-18,2020-12-31,Embassy',
		);
		expect(missions).toEqual([
			'DK,consulate,,,1827-09-19,1816-01-01,us-mission-status,DEN 1816-01-01',
			'DK,embassy,,1947-03-18,,2020-12-31,us-mission-status,DEN 1947-03-18',
			'DK,legation,,1827-09-20,1941-12-19,1941-12-19,us-mission-status,DEN 1827-09-20',
		]);
	});

	test('GIVEN a range during which one state became another THEN each has its own mission', () => {
		const { missions } = imported('RUS,365,Russia (Soviet Union),Russia,1933-12-13,2020-12-31,Embassy');
		expect(missions).toEqual([
			'RU,embassy,,1991-12-26,,2020-12-31,us-mission-status,RUS 1933-12-13',
			'SUHH,embassy,,1933-12-13,1991-12-25,1991-12-25,us-mission-status,RUS 1933-12-13',
		]);
	});

	test('GIVEN no mission, or a consul who lived elsewhere THEN none is written', () => {
		const { missions, summary } = imported(
			'ABK,396,Abkhazia,,2008-08-26,2020-12-31,None',
			'AND,232,Andorra,Andorra,1995-02-21,1998-10-29,Consul Nonresident',
		);
		expect(missions).toEqual([]);
		expect(summary).toEqual({ missions: 0, without: 2, leftOut: {} });
	});

	test('GIVEN a state that the entities do not have THEN it is counted', () => {
		expect(imported('SAX,269,Saxony,,1816-01-01,1871-01-17,None').summary.leftOut).toEqual({ Saxony: 1 });
	});
});
