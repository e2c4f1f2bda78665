/** No word that a reader sees stands outside the messages. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Rooms whose text reaches readers of answers. What stores, servers and importers say goes to those who run the program. */
const rooms = ['commands', 'src/answers', 'src/questions', 'src/interactions', 'src/terminal', 'src/pictures'];

/** Files with sentences that are no part of an answer, and why. */
const exempt = new Map([
	['src/answers/answer.ts', 'the descriptions of the published schema'],
	['src/answers/statusSchema.ts', 'the same'],
	['src/answers/jsonSchema.ts', 'the descriptions of the published schema'],
	['src/terminal/compiling.ts', 'what the program does, for those who run it'],
	['src/terminal/ask.ts', 'the usage of the program, beside that of its library'],
	['src/pictures/map.ts', 'SVG'],
	['src/pictures/palette.ts', 'SVG'],
	['src/pictures/svg.ts', 'SVG'],
]);

/** Tables of what people type, in their languages; no answer shows a word of them. */
const typed = /^src\/questions\/offices\/words\//;

/** Names and examples of what is typed, which no language translates. */
const names = [/^Office of the Historian$/, /^Portal:Current events$/, /^\/relations Ukraine Syria · /];

/** Texts in quotes with two words in a row, without comments and without errors, which are for developers. */
function sentencesOf(code: string): string[] {
	const bare = code
		.replace(/\/\*.*?\*\/|(?<![:'"])\/\/.*$/gms, '')
		.replace(/new \w*Error\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
	return [...bare.matchAll(/'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g)]
		.map(([, quoted = '', template = '']) => `${quoted}${template.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, ' · ')}`)
		.filter((text) => /\p{L}{2,},? \p{Ll}{2,}/u.test(text));
}

describe('words outside the messages', () => {
	const files = rooms.flatMap((room) =>
		readdirSync(`${root}${room}`, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => `${room}/${name}`),
	);

	test('GIVEN the files whose text reaches readers THEN none holds a sentence', () => {
		const found = files
			.filter((file) => !exempt.has(file) && !typed.test(file))
			.flatMap((file) => sentencesOf(readFileSync(`${root}${file}`, 'utf8')).map((text) => ({ file, text })));
		expect(found.filter(({ text }) => !names.some((name) => name.test(text)))).toEqual([]);
	});

	test('GIVEN the exemptions THEN each is a file that needs it', () => {
		expect([...exempt.keys()].filter((file) => sentencesOf(readFileSync(`${root}${file}`, 'utf8')).length === 0)).toEqual([]);
	});

	test('GIVEN a sentence in code THEN it is found; GIVEN a comment, a key or an error THEN not', () => {
		expect(sentencesOf(`const a = 'No events are recorded.'; const b = \`\${n} events were found\`;`)).toHaveLength(2);
		const silent = `// a 'comment that says so'\nstatement('no-events'); throw new Error(\`no file has \${f(x)} of it\`);`;
		expect(sentencesOf(silent)).toEqual([]);
	});
});
