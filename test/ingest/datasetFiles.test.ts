import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDataFiles } from '../../src/data/dataFiles.ts';
import { fileKinds } from '../../src/data/layout.ts';
import { writeByEntity, writeDataset } from '../../src/ingest/datasetFiles.ts';
import { dataFolder } from '../support/dataFolder.ts';

/** Every file of the data folder with its text. */
function contents(root: string): Record<string, string> {
	return Object.fromEntries(findDataFiles(root).files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

const relation = (partner: string) => ({ with: partner, source: 'page-a' });
const relations = new Map([
	['BB', [relation('UUUU'), relation('CC')]],
	['CC', []],
]);

describe('what an importer writes', () => {
	test('GIVEN the same input twice THEN the files are the same, and every other file is as it was', () => {
		const root = dataFolder({ relations: { AA: ['BB,1950,,page-a,,'] } });
		const before = contents(root);
		const run = () => {
			writeByEntity(root, 'lists', fileKinds.relations, relations);
			writeDataset(root, 'lists', fileKinds.names, [{ id: 'AA', text: 'Alania', kind: 'alias', source: 'page-a' }]);
			return contents(root);
		};
		const once = run();
		expect(run()).toEqual(once);
		const header = 'with,date,mark,source,locator,references';
		expect(once).toEqual({
			...before,
			'imported/lists/names.csv': 'id,text,lang,kind,source\nAA,Alania,,alias,page-a\n',
			'imported/lists/relations/BB.csv': `${header}\nCC,,,page-a,,\nUUUU,,,page-a,,\n`,
		});
	});

	test('GIVEN an entity that has no rows any more THEN its file goes, and a file of people for it stays', () => {
		const root = dataFolder({ relations: { BB: ['CC,1950,,page-a,,'] } });
		writeByEntity(root, 'lists', fileKinds.relations, relations);
		expect(writeByEntity(root, 'lists', fileKinds.relations, new Map([['AA', [relation('BB')]]]))).toBe(1);
		const files = findDataFiles(root).files.filter((file) => file.includes('/relations/'));
		expect(files).toEqual(['curated/relations/BB.csv', 'imported/lists/relations/AA.csv']);
	});
});
