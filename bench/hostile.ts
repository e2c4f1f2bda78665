/**
 * `npm run bench -- hostile [count]`: random and hostile questions through `ask --batch` and the Discord renderer. Counts crashes,
 * answers that break their published shape, and messages that break Discord's limits; ends with exit code 1 where there is any.
 */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { answerSchema } from '../src/answers/answer.ts';
import { render } from '../src/interactions/render.ts';
import { languageFor } from '../src/language/language.ts';
import { callbackFaults } from '../test/support/discord/bodies.ts';
import { replyOf } from '../test/support/replyOf.ts';

const count = Number(process.argv[2] ?? 100_000);
const text = fc.oneof(
	{ weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'Ukraine',
			'Syria',
			'Корея',
			'الصين',
			'US',
			'Congo',
			'king of',
			'foreign minister of Chad',
			'Sharif',
			'2022',
			'1600-01-01',
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			"'; DROP TABLE event; --",
			'" OR 1=1 --',
			'**[x](https://example.org)** <@1> @everyone ||spoiler|| `code`',
			'\u0000\u0007\u001b[2J',
			'\u202emirror\u202c',
			'a'.repeat(6_000),
			'한'.repeat(6_000),
			'🇺🇦'.repeat(1_500),
			'../../etc/passwd',
			'{"kind":"answer"}',
			'\ud800',
		),
	},
);
const question = fc.record({
	command: fc.oneof(
		{ weight: 9, arbitrary: fc.constantFrom('relations', 'timeline', 'whois', 'resolve') },
		{ weight: 1, arbitrary: text },
	),
	options: fc.dictionary(
		fc.constantFrom('country', 'with', 'on', 'from', 'to', 'kind', 'order', 'page', 'limit', 'name', 'type'),
		fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean()) }),
		{ minKeys: 1, maxKeys: 5 },
	),
});
const lines = fc.sample(question, { numRuns: count, seed: 11 }).map((one, id) => JSON.stringify({ id, ...one }));
const program = new URL('../src/terminal/main.js', import.meta.url).pathname;
const { stdout, stderr, status } = spawnSync(process.execPath, [program, '--batch'], {
	input: lines.join('\n'),
	maxBuffer: 2 ** 32,
	encoding: 'utf8',
});

const answers = stdout.trimEnd().split('\n');
let [shapes, bodies] = [0, 0];
const kinds = new Map<string, number>();
for (const line of answers) {
	const { id: _id, ...rest } = JSON.parse(line) as Record<string, unknown>;
	const answer = answerSchema.safeParse(rest);
	if (!answer.success) {
		shapes++;
		continue;
	}
	kinds.set(answer.data.kind, (kinds.get(answer.data.kind) ?? 0) + 1);
	const body = { type: 4, data: render(replyOf(answer.data), { language: languageFor('en-US'), isPrivate: false }) };
	const faults = callbackFaults(body);
	if (faults.length > 0) {
		bodies++;
		if (bodies <= 5) console.log(line.slice(0, 300), faults);
	}
}
console.log(
	`${lines.length} questions, ${answers.length} answers (${[...kinds].map(([kind, many]) => `${many} ${kind}`).join(', ')}).`,
);
console.log(
	`exit code ${status}, ${stderr === '' ? 'nothing' : stderr.slice(0, 300)} on standard error, ${shapes} broken shapes, ${bodies} messages against Discord's limits.`,
);
if (status !== 0 || stderr !== '' || shapes > 0 || bodies > 0 || answers.length !== lines.length) process.exitCode = 1;
