import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
	readonly file: string;
	/** The package, or the file of this project as a path below its root. */
	readonly from: string;
}

function importsOf(folders: readonly string[]): readonly Import[] {
	return folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.flatMap((name) => {
				const file = `${folder}/${name}`;
				const code = readFileSync(join(root, file), 'utf8');
				return [
					...code.matchAll(
						/(?:^import|^export)[^;]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)|new URL\('(\.[^']+\.ts)'/gmu,
					),
				].map(([, one, two, three, four]) => {
					const from = one ?? two ?? three ?? four ?? '';
					return { file, from: from.startsWith('.') ? normalize(join(dirname(file), from)) : from };
				});
			}),
	);
}

const imports = importsOf(['src', 'commands']);

/** The room of a file: a folder of `src`, `commands`, or `start` for what stands beside the folders. */
function roomOf(file: string): string | undefined {
	return /^src\/(\w+)\//.exec(file)?.[1] ?? (/^commands\//.test(file) ? 'commands' : /^src\//.test(file) ? 'start' : undefined);
}

/** Which rooms a room may use beside itself. The picture of `docs/architecture.md`: no arrow goes up. */
const rooms: Readonly<Record<string, readonly string[]>> = {
	data: [],
	names: [],
	history: ['data', 'names'],
	store: ['history', 'data', 'names'],
	answers: ['store', 'history', 'data', 'names'],
	language: ['answers', 'store', 'data'],
	questions: ['answers', 'store', 'data', 'names'],
	commands: ['questions', 'language', 'answers', 'store', 'history', 'data', 'names'],
	pictures: ['language', 'answers', 'data'],
	server: ['commands', 'language', 'answers', 'store', 'names', 'start'],
	interactions: ['server', 'commands', 'questions', 'pictures', 'language', 'answers', 'history', 'data'],
	terminal: ['server', 'commands', 'questions', 'language', 'answers', 'store', 'history', 'data', 'start'],
	discord: ['interactions', 'server', 'commands', 'pictures', 'start'],
	playground: ['interactions', 'server', 'commands', 'pictures'],
	ingest: ['data', 'names'],
	start: ['discord', 'playground', 'terminal', 'server', 'pictures', 'store', 'data'],
};

/** Packages that only some rooms may import. */
const packages: readonly { readonly what: RegExp; readonly allowed: readonly string[] }[] = [
	{ what: /^(discord\.js|@discordjs\/.*|discord-api-types.*|discord-interactions)$/, allowed: ['discord', 'interactions'] },
	{ what: /^better-sqlite3$/, allowed: ['store'] },
	{ what: /^fuse\.js$/, allowed: ['names'] },
	{ what: /^@fluent\/bundle$/, allowed: ['language'] },
	{ what: /^fast-xml-parser$/, allowed: ['ingest'] },
	{ what: /^(@resvg\/resvg-js|d3-geo|topojson-client|world-atlas.*|@expo-google-fonts\/.*)$/, allowed: ['pictures'] },
	{ what: /^(node:)?(http|https|net|tls|dgram|http2)$|^undici$/, allowed: ['ingest', 'discord', 'playground', 'server'] },
	{
		what: /^(node:)?fs(\/promises)?$/,
		allowed: ['data', 'store', 'language', 'server', 'pictures', 'playground', 'ingest', 'start'],
	},
];

/** Files that import each other in a circle, types included. */
function circles(all: readonly Import[]): string[][] {
	const targets = new Map<string, string[]>();
	for (const { file, from } of all) targets.set(file, [...(targets.get(file) ?? []), from]);
	const reaches = (start: string): Set<string> => {
		const seen = new Set<string>();
		const open = [...(targets.get(start) ?? [])];
		for (let file = open.pop(); file !== undefined; file = open.pop()) {
			if (seen.has(file)) continue;
			seen.add(file);
			open.push(...(targets.get(file) ?? []));
		}
		return seen;
	};
	const reached = new Map([...targets.keys()].map((file) => [file, reaches(file)]));
	const inCircle = [...reached].filter(([file, seen]) => seen.has(file)).map(([file]) => file);
	return [
		...new Set(
			inCircle.map((file) =>
				inCircle
					.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file))
					.sort()
					.join(' '),
			),
		),
	].map((names) => names.split(' '));
}

describe('who may import what', () => {
	test('GIVEN the source THEN imports were found', () => {
		expect(imports.length).toBeGreaterThan(300);
	});

	test('GIVEN the rooms THEN every folder of src is one of them, and none is missing', () => {
		const found = new Set(imports.flatMap(({ file }) => roomOf(file) ?? []));
		expect([...found].sort()).toEqual(Object.keys(rooms).sort());
	});

	test.each(Object.entries(rooms))('GIVEN the files of %s THEN they import from %j alone', (room, allowed) => {
		const strays = imports.filter(({ file, from }) => {
			const target = roomOf(from);
			return roomOf(file) === room && target !== undefined && target !== room && !allowed.includes(target);
		});
		expect(strays).toEqual([]);
	});

	test.each(packages)('GIVEN $what THEN only $allowed import it', ({ what, allowed }) => {
		expect(imports.filter(({ file, from }) => what.test(from) && !allowed.includes(roomOf(file) ?? ''))).toEqual([]);
	});

	test('GIVEN fetch and WebSocket THEN only src/ingest opens a connection on its own', () => {
		const callers = [...new Set(imports.map(({ file }) => file))].filter((file) =>
			/(?<![.\w])(fetch\(|new WebSocket\()/.test(readFileSync(join(root, file), 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gms, '')),
		);
		expect(callers.filter((file) => !/^src\/ingest\/|^src\/playground\/page\//.test(file))).toEqual([]);
	});

	test('GIVEN all imports, those of types included THEN none go in a circle', () => {
		expect(circles(imports)).toEqual([]);
	});

	test('GIVEN a circle THEN it is found', () => {
		const one = { file: 'a.ts', from: 'b.ts' };
		expect(circles([one, { file: 'b.ts', from: 'c.ts' }, { file: 'c.ts', from: 'a.ts' }])).toEqual([['a.ts', 'b.ts', 'c.ts']]);
		expect(circles([one, { file: 'b.ts', from: 'c.ts' }])).toEqual([]);
	});

	test('GIVEN tests and benchmarks THEN no test imports a benchmark', () => {
		expect(importsOf(['test']).filter(({ from }) => from.startsWith('bench/'))).toEqual([]);
	});
});
