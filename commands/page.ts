import type { PageAnswer } from '../src/answers/answer.ts';
import type { Statement } from '../src/answers/block.ts';
import type { Context } from '../src/answers/context.ts';
import type { FinishedReply, NextQuestion } from '../src/answers/reply.ts';
import { statement } from '../src/answers/statement.ts';

/** What a page says; the rest of its answer is the same for all pages. */
export interface Page {
	readonly command: PageAnswer['command'];
	readonly title: Statement;
	readonly headline: Statement;
	readonly paragraphs: readonly Statement[];
	readonly links?: readonly { readonly name: string; readonly url: string }[];
	readonly next?: readonly NextQuestion<Statement>[];
}

/** An answer that is a page about the bot itself. */
export function pageAnswer(
	{ command, title, headline, paragraphs, links = [], next = [] }: Page,
	{ store }: Context,
): FinishedReply<Statement> {
	return {
		kind: 'answer',
		command,
		invocation: { command, options: {} },
		title,
		headline,
		blocks: [
			{ kind: 'paragraphs', paragraphs },
			{ kind: 'links', links: links.map(({ name, url }) => ({ label: statement('page-link', { name }), url })) },
		],
		notes: [],
		sources: [],
		matched: [],
		dataTo: store.dataTo,
		dataVersion: store.version,
		next,
	};
}
