import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
	readonly file: string;
	readonly from: string;
}

const imports: readonly Import[] = ['src', 'commands'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.flatMap((name) => {
			const file = `${folder}/${name}`;
			const code = readFileSync(join(root, file), 'utf8');
			return [...code.matchAll(/(?:^import|^export)[^;]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gmu)].map(
				([, one, two, three]) => ({
					file,
					from: one ?? two ?? three ?? '',
				}),
			);
		}),
);

/** Which files may import what. The lines of `docs/architecture.md`. */
const rules: readonly { readonly what: RegExp; readonly allowed: RegExp }[] = [
	{ what: /^(discord\.js|@discordjs\/.*|discord-api-types.*|discord-interactions)$/, allowed: /^(src\/discord|commands)\// },
	{ what: /^better-sqlite3$/, allowed: /^src\/facts\// },
	{ what: /^fuse\.js$/, allowed: /^src\/names\// },
	{ what: /^(@resvg\/resvg-js|d3-geo|topojson-client|world-atlas.*|@expo-google-fonts\/.*)$/, allowed: /^src\/pictures\// },
	{ what: /^(node:)?(http|https|net|tls|dgram|http2)$|^undici$/, allowed: /^src\/(ingest|discord|playground)\// },
];

describe('who may import what', () => {
	test('GIVEN the source THEN imports were found', () => {
		expect(imports.length).toBeGreaterThan(100);
	});

	for (const { what, allowed } of rules) {
		test(`GIVEN ${what} THEN only ${allowed} imports it`, () => {
			expect(imports.filter(({ file, from }) => what.test(from) && !allowed.test(file))).toEqual([]);
		});
	}

	test('GIVEN fetch and WebSocket THEN only src/ingest opens a connection on its own', () => {
		const callers = [...new Set(imports.map(({ file }) => file))].filter((file) =>
			/(?<![.\w])(fetch\(|new WebSocket\()/.test(readFileSync(join(root, file), 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gms, '')),
		);
		expect(callers.filter((file) => !/^src\/ingest\/|^src\/playground\/page\//.test(file))).toEqual([]);
	});

	test.each([
		[/^src\/(facts|names|answers)\//, /\/(discord|terminal|playground|ingest)\//],
		[/^src\/(facts|names)\//, /\/answers\//],
		[/^src\/names\//, /\/facts\//],
		[/^src\/(facts|names|answers|terminal)\/|^commands\//, /\/pictures\//],
		[/^commands\//, /\/(discord|terminal|playground|ingest)\//],
	])('GIVEN files of %s THEN none imports from %s', (files, target) => {
		expect(imports.filter(({ file, from }) => files.test(file) && target.test(from))).toEqual([]);
	});
});
