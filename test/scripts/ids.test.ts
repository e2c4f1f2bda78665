import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formatData } from '../../src/data/writeFile.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { eventRow } from '../support/world.ts';

const script = (name: string) => fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));

function check(folder: string) {
	const { status, stderr } = spawnSync(process.execPath, [script('check-data'), folder], { encoding: 'utf8' });
	return { status, stderr };
}

test('GIVEN a ledger that is behind THEN the check fails and names the command, and after it passes', () => {
	const folder = dataFolder({ events: [eventRow({})] });
	formatData(folder);
	expect(check(folder)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^data\/ids is behind .*run: npm run ids\n$/) });
	execFileSync(process.execPath, [script('ids'), folder]);
	expect(check(folder)).toEqual({ status: 0, stderr: '' });

	const ledger = join(folder, 'ids/2020s.csv');
	const written = readFileSync(ledger, 'utf8');
	execFileSync(process.execPath, [script('ids'), folder]);
	expect(readFileSync(ledger, 'utf8')).toBe(written);

	const events = join(folder, 'curated/events/all.csv');
	writeFileSync(events, readFileSync(events, 'utf8').replace('2020-05-05', '2020-05-07'));
	expect(check(folder).stderr).toContain('behind the data in 1 row (the first is 2020-05-05.relations-severed.AA-BB)');
	execFileSync(process.execPath, [script('ids'), folder]);
	expect(readFileSync(ledger, 'utf8')).toContain('2020-05-05.relations-severed.AA-BB,2020-05-07.relations-severed.AA-BB,');
});

test('GIVEN data that do not say until when they reach THEN no ledger is written, and it says what to add', () => {
	const folder = dataFolder({ events: [eventRow({})] });
	execFileSync(process.execPath, [script('ids'), folder]);
	const ledger = join(folder, 'ids/2020s.csv');
	const written = readFileSync(ledger, 'utf8');
	writeFileSync(join(folder, 'curated/coverage.csv'), 'what,from,until,note\n');
	const { status, stderr } = spawnSync(process.execPath, [script('ids'), folder], { encoding: 'utf8' });
	expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('coverage.csv: no row says') });
	expect(readFileSync(ledger, 'utf8')).toBe(written);
});
