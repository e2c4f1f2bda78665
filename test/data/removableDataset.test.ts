import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readDatasets } from '../../src/data/datasets.ts';
import { printProblem } from '../../src/data/problems.ts';
import { readFactBase } from '../../src/history/factBase.ts';

/** Datasets that a licence keeps from being sold with the rest. */
const removable = readDatasets('data').datasets.filter(({ row }) => row.licence.id.includes('-NC-'));

test('GIVEN the datasets that forbid commercial use left out as the documentation says THEN the data are sound without them', () => {
	const root = mkdtempSync(join(tmpdir(), 'attache-data-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	cpSync('data', root, { recursive: true });
	expect(removable.map(({ row }) => row.id)).toEqual(['peppercat-cabinets']);
	for (const { row } of removable) {
		rmSync(join(root, 'imported', row.id), { recursive: true });
		rmSync(join(root, 'datasets', `${row.id}.yaml`));
	}
	expect(readFactBase(root).problems.map(printProblem)).toEqual([]);
}, 60_000);
