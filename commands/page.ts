import type { PageAnswer } from '../src/answers/answer.ts';
import type { Context } from '../src/answers/context.ts';

/** What a page says; the rest of its answer is the same for all pages. */
export interface Page {
	readonly command: PageAnswer['command'];
	readonly title: string;
	readonly headline: string;
	readonly paragraphs: readonly string[];
	readonly links?: PageAnswer['links'];
	readonly next?: PageAnswer['next'];
}

/** An answer that is a page about the bot itself. */
export function pageAnswer(
	{ command, title, headline, paragraphs, links = [], next = [] }: Page,
	{ store }: Context,
): PageAnswer {
	return {
		kind: 'answer',
		command,
		invocation: { command, options: {} },
		title,
		headline: { text: headline, citations: [] },
		paragraphs: [...paragraphs],
		links,
		notes: [],
		sources: [],
		matched: [],
		dataTo: store.dataTo,
		dataVersion: store.version,
		next,
	};
}
