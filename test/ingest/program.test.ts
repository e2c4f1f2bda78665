/** The `ingest` program as a process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dataFolder } from '../support/dataFolder.ts';

const program = fileURLToPath(new URL('../../src/ingest/index.ts', import.meta.url));

function ingest(...args: string[]): { readonly status: number | null; readonly lines: readonly string[] } {
	const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
	return { status, lines: stderr.trimEnd().split('\n') };
}

describe('ingest', () => {
	test('GIVEN data with errors THEN one line for each, no stack trace, and exit code 1', () => {
		const data = dataFolder({
			files: { 'curated/entities/more.yaml': '- [\n', 'curated/entities/others.yaml': '- { id: DD, name: Dland, kind: moon }\n' },
		});
		const { status, lines } = ingest('missions', '--from', data, '--data', data);
		expect(status).toBe(1);
		expect(lines[0]).toMatch(/^The data has \d+ errors:$/);
		expect(lines[1]).toMatch(/^curated\/entities\/more\.yaml:2 is no YAML: /);
		for (const line of lines.slice(1)) expect(line).toMatch(/^curated\/entities\/(?:more|others)\.yaml:\d+ /);
	});

	test('GIVEN a folder without the input THEN one line names the file, and exit code 1', () => {
		const { status, lines } = ingest('sources', '--from', dataFolder());
		expect(status).toBe(1);
		expect(lines).toEqual([expect.stringMatching(/^ENOENT: .*manifest\.csv/)]);
	});
});
