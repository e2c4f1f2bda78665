import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntityNames } from '../../src/data/vocabulary.ts';
import { strengthOfRow } from '../../src/names/strength.ts';

function dataWith(files: Readonly<Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), 'names-'));
	mkdirSync(join(root, 'names'));
	for (const [file, text] of Object.entries(files)) writeFileSync(join(root, 'names', file), text);
	return root;
}

describe('the names in data/names', () => {
	test('GIVEN good rows THEN they are read with their kind, and hints apart', () => {
		const root = dataWith({
			'a.csv': 'id,text,lang,kind,source\nMM,Burma,,historic,s\nMM,"Rangoon",,capital,s\n',
			'not-a-state.csv': 'text,hint,suggest,source\nTexas,A state of the US.,US,s\n',
		});
		expect(readEntityNames(root)).toEqual({
			names: [
				expect.objectContaining({ id: 'MM', text: 'Burma', kind: 'historic' }),
				expect.objectContaining({ id: 'MM', text: 'Rangoon', kind: 'capital' }),
			],
			hints: [{ text: 'Texas', hint: 'A state of the US.', suggest: ['US'], source: 's' }],
			problems: [],
		});
	});

	test('GIVEN bad rows THEN every problem is told with file and line', () => {
		const root = dataWith({ 'a.csv': 'id,text,lang,kind,source\nMM,,,historic,s\nMM,Burma,,nickname,s\n' });
		const { names, problems } = readEntityNames(root);
		expect(names).toEqual([]);
		expect(problems.map(({ line, message }) => [line, message.split(':')[0]])).toEqual([
			[2, 'text'],
			[3, 'kind'],
		]);
		expect(problems[0]?.file).toContain('a.csv');
	});

	test('GIVEN no folder THEN there are no names', () => {
		expect(readEntityNames(join(tmpdir(), 'nowhere'))).toEqual({ names: [], hints: [], problems: [] });
	});

	test('GIVEN a name in a language of few THEN it is weak evidence', () => {
		expect(strengthOfRow({ kind: 'alias', lang: 'fr' })).toBe('alias');
		expect(strengthOfRow({ kind: 'alias', lang: 'yo' })).toBe('weak');
		expect(strengthOfRow({ kind: 'several', lang: '' })).toBe('canonical');
	});
});
