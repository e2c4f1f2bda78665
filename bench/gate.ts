/**
 * `npm run bench -- gate`: asks 10,000 questions of every kind and compares the answers word for word with those of an earlier
 * program, as JSON, as terminal text and as Discord messages. A change that is to change no answer must show no difference here.
 *
 *   --accept       takes the present answers for the right ones (bench/gate/digests.txt)
 *   --save FILE    writes the answers whole, a line each, to look at a difference with other tools
 */
import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Context } from '../src/answers/context.ts';
import { readConfig } from '../src/config.ts';
import { render } from '../src/interactions/render.ts';
import { toJson } from '../src/language/json.ts';
import { languageFor } from '../src/language/language.ts';
import { speak } from '../src/language/speak.ts';
import { openContext, placesOf } from '../src/server/context.ts';
import { answerAny, batchQuestionSchema } from '../src/terminal/batch.ts';
import { onTerminal } from '../src/terminal/compiling.ts';
import { renderText } from '../src/terminal/text.ts';

const folder = fileURLToPath(new URL('gate/', import.meta.url));
const { values } = parseArgs({ options: { accept: { type: 'boolean', default: false }, save: { type: 'string' } } });
const opened = await openContext(placesOf(readConfig(process.env)), onTerminal);
/** The day on which the questions are asked: "now" must not move. */
const context: Context = { store: opened.store, names: opened.names, today: '2026-11-28' };

const language = languageFor('en');

/** Fields that tell of the build and not of the facts, or that were added since. */
const passedOver = new Set(['dataVersion', 'statements', 'id', 'openedBy']);
/** `id` names an event in these places, and is left out; elsewhere it names a state or person, and stays. */
function comparable(key: string, value: unknown): unknown {
	if (key === 'facts' || key === 'events') {
		return Array.isArray(value) ? value.map((fact: object) => ({ ...fact, id: undefined })) : value;
	}
	return passedOver.has(key) && key !== 'id' ? undefined : value;
}

function forms(line: string): readonly [json: string, text: string, message: string] {
	const { command, options } = batchQuestionSchema.parse(JSON.parse(line));
	const answer = answerAny(command, options, context);
	const said = speak(answer, language);
	const whole = [
		JSON.stringify(toJson(answer, language), comparable),
		renderText(said, language),
		JSON.stringify(render(said, { language, isPrivate: false })),
	];
	// `/about` names the version of the facts.
	const [json = '', text = '', message = ''] = whole.map((form) =>
		form.replaceAll(context.store.version.slice(0, 12), 'VERSION'),
	);
	return [json, text, message];
}

const lines = readFileSync(`${folder}questions.jsonl`, 'utf8').trimEnd().split('\n');
const file = values.save === undefined ? undefined : createWriteStream(values.save);
const digests = lines.map((line) => {
	const answered = forms(line);
	file?.write(
		`${JSON.stringify({ question: JSON.parse(line), json: JSON.parse(answered[0]), text: answered[1], message: answered[2] })}\n`,
	);
	return answered.map((form) => createHash('sha256').update(form).digest('hex').slice(0, 10)).join(' ');
});
file?.end();

if (values.accept) {
	writeFileSync(`${folder}digests.txt`, `${digests.join('\n')}\n`);
	console.log(`${digests.length} answers accepted`);
} else {
	const known = readFileSync(`${folder}digests.txt`, 'utf8').trimEnd().split('\n');
	const names = ['JSON', 'terminal', 'Discord'];
	const different = lines.flatMap((line, n) => {
		const before = known[n]?.split(' ') ?? [];
		const where = (digests[n] ?? '').split(' ').flatMap((digest, form) => (digest === before[form] ? [] : (names[form] ?? '')));
		return where.length === 0 ? [] : [`${where.join(', ')}: ${line}`];
	});
	for (const line of different.slice(0, 20)) console.log(line);
	console.log(`${lines.length - different.length} of ${lines.length} answers are the same word for word`);
	if (different.length > 0) process.exitCode = 1;
}
