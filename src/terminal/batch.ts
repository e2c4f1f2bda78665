/** Questions as JSON lines, answers as JSON lines, in order. */
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { answer } from '../../commands/index.ts';
import type { Statement } from '../answers/block.ts';
import type { Context } from '../answers/context.ts';
import type { Reply } from '../answers/reply.ts';
import { statement } from '../answers/statement.ts';
import { toJson } from '../language/json.ts';
import { languageFor } from '../language/language.ts';
import { resolveName } from '../questions/resolve.ts';
import { linesOf } from './lines.ts';

/** One question: `{"id":"q1","command":"relations","options":{"country":"UA","with":"Syria"}}`. */
export const batchQuestionSchema = z.object({
	id: z.union([z.string(), z.number()]).optional(),
	command: z.string(),
	options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

/** The longest line that is read, in bytes; a question has a few hundred. */
const mostBytes = 1_048_576;

/** What a line looks like. */
const expected = '{"id":…,"command":"relations","options":{…}}';

/** What batches are answered in: texts in English, and statements in no language. */
const language = languageFor('en');

function refuse(message: Statement): string {
	return JSON.stringify(toJson({ kind: 'error', message }, language));
}

/** Answers `resolve` as well, which is no slash command. */
export function answerAny(
	command: string,
	options: Readonly<Record<string, string | number | boolean>>,
	context: Context,
): Reply<Statement> {
	if (command !== 'resolve') return answer({ command, options }, context);
	const type = String(options['type'] ?? 'entity');
	if (type !== 'entity' && type !== 'person') return { kind: 'error', message: statement('question-no-type') };
	return resolveName(String(options['name'] ?? ''), type, options['explain'] === true, context);
}

/** One line in, one line out. A line that is no question gives an error of its own. */
export function answerLine(line: string, context: Context): string {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return refuse(statement('batch-no-json', { expected }));
	}
	const question = batchQuestionSchema.safeParse(value);
	if (!question.success) {
		const [issue] = question.error.issues;
		const field = issue?.path.map(String).join('.') || 'line';
		return refuse(statement('batch-no-question', { field, fault: issue?.message ?? '' }));
	}
	const { id, command, options } = question.data;
	return JSON.stringify({
		...(id === undefined ? {} : { id }),
		...toJson(answerAny(command, options, context), language),
	});
}

/** Answers every line of the input; waits where the output is slow, so that any amount fits in memory. */
export async function runBatch(input: Readable, output: Writable, context: Context): Promise<void> {
	for await (const line of linesOf(input, mostBytes)) {
		if (line?.trim() === '') continue;
		const said =
			line === undefined ? refuse(statement('batch-too-long', { limit: '1 MiB', expected })) : answerLine(line, context);
		if (!output.write(`${said}\n`)) await new Promise((resolve) => output.once('drain', resolve));
	}
}
