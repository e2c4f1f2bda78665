/** Questions with the answer that a source outside the data gives, and how an answer is judged by it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Answer, OtherAnswer } from '../../src/answers/answer.ts';
import { statuses } from '../../src/data/kinds.ts';
import { expectedPersonFields, judgePerson, type Verdict } from './personVerdict.ts';

const questionSchema = z.strictObject({
	id: z.string(),
	/** A third of a century, such as `1834-1866`. */
	period: z.string(),
	/** It is about a state that no longer exists. */
	former: z.boolean(),
	command: z.enum(['relations', 'whois']),
	options: z.record(z.string(), z.string()),
	expect: z.strictObject({
		/** The statuses that the source allows. */
		status: z.array(z.enum(statuses)).optional(),
		/** When that status began, as exactly as the source says. */
		since: z.string().optional(),
		/** Names that the answer must speak of: the states of the time. */
		names: z.array(z.string()).optional(),
		...expectedPersonFields,
	}),
	source: z.strictObject({
		publisher: z.string(),
		title: z.string().optional(),
		url: z.string().optional(),
		date: z.string().optional(),
	}),
	/** What the source says that decides the question, in our own words. */
	says: z.string(),
	/** Whether the program's answer is right at present; the test holds it. */
	held: z.boolean(),
});

export type PastQuestion = z.infer<typeof questionSchema>;

/** Reads a table of questions, a JSON object a line. */
export function readQuestions(file: string): PastQuestion[] {
	return readFileSync(file, 'utf8')
		.trimEnd()
		.split('\n')
		.map((line) => questionSchema.parse(JSON.parse(line)));
}

/** Judges an answer by what the source of the question says. */
export function judge({ expect }: Pick<PastQuestion, 'expect'>, given: Answer | OtherAnswer): Verdict {
	if (expect.person !== undefined || expect.asked === true) return judgePerson(expect, given);
	if (given.kind !== 'answer') return 'silent';
	if ('status' in given && given.status !== undefined) {
		if (expect.status !== undefined && !expect.status.includes(given.status))
			return given.status === 'no-record' ? 'silent' : 'wrong';
		const since = typeof given.since === 'object' ? given.since?.date : undefined;
		if (expect.since !== undefined && given.status !== 'none' && !agree(since, expect.since)) return 'wrong';
	}
	const text = JSON.stringify([
		given.title,
		given.headline,
		given.notes,
		'offices' in given ? [given.person, given.offices] : [],
	]);
	// The Republic of China is not the People's Republic.
	const plain = text.replaceAll('People’s Republic of China', '');
	const isNamed = (name: string) =>
		[name, ...[expect.aliases?.[name] ?? []].flat()].some((word) => plain.includes(word.replaceAll("'", '’')));
	return (expect.names ?? []).every(isNamed) ? 'right' : 'wrong';
}

/** Whether two dates agree as far as the less exact of them goes. */
function agree(one: string | null | undefined, other: string): boolean {
	const [a, b] = [(one ?? '').replace('~', ''), other.replace('~', '')];
	return a !== '' && (a.startsWith(b) || b.startsWith(a));
}
