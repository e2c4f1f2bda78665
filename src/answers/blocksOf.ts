import type { Answer, Fact, MapAnswer, Office } from './answer.ts';
import type { Block, FactLine, OfficeLine, Paging, Sentence } from './block.ts';
import type { Reply } from './reply.ts';

/** A finished answer of any command, as against a question back or an excuse. */
type Finished = Extract<Answer, { kind: 'answer' }>;

/** An answer whose sentences were made in English, as one that was said. */
export function replyOf(answer: Answer): Reply<Sentence> {
	switch (answer.kind) {
		case 'answer': {
			const { kind, command, invocation, headline, sources, matched, dataTo, dataVersion } = answer;
			return {
				...{ kind, command, invocation, headline, sources, matched, dataTo, dataVersion },
				title: plain(answer.title),
				blocks: blocksOf(answer),
				notes: answer.notes.map(({ about, text, citations }) => ({ about, said: { text, citations } })),
				next: answer.next.map((next) => ({ label: plain(next.label), invocation: next.invocation })),
			};
		}
		case 'resolved':
			return answer;
		case 'choices':
			return { ...answer, message: plain(answer.message) };
		case 'unknown': {
			const { kind, option, message } = answer;
			return { kind, ...(option === undefined ? {} : { option }), message: plain(message) };
		}
		case 'error':
			return { kind: answer.kind, message: plain(answer.message) };
	}
}

function plain(text: string): Sentence {
	return { text, citations: [] };
}

/**
 * The blocks of an answer, in the order in which they are read. Front ends show these, so that none of them needs to know which
 * command was asked.
 */
export function blocksOf(answer: Finished): Block<Sentence>[] {
	switch (answer.command) {
		case 'relations':
			return [
				{ kind: 'status', status: answer.status, on: answer.on, since: answer.since },
				{ kind: 'intervals', on: answer.on, intervals: answer.intervals },
				{ kind: 'facts', heading: 'facts', grouping: 'none', facts: answer.facts.map(factLine) },
			];
		case 'timeline':
			return [
				{ kind: 'facts', heading: 'events', grouping: 'year', facts: answer.events.map(factLine), paging: pagingOf(answer) },
			];
		case 'changes':
			return [
				{ kind: 'facts', heading: 'events', grouping: 'weight', facts: answer.events.map(factLine), paging: pagingOf(answer) },
			];
		case 'whois':
			return [
				{ kind: 'offices', offices: answer.offices.map(officeLine) },
				{ kind: 'person', ...answer.person, ...(answer.on === undefined ? {} : { on: answer.on }) },
				{ kind: 'facts', heading: 'events', grouping: 'none', facts: answer.facts.map(factLine) },
			];
		case 'map':
			return [statesBlock(answer)];
		case 'help':
		case 'about':
		case 'sources':
			return [
				{ kind: 'paragraphs', paragraphs: answer.paragraphs.map((text) => ({ text, citations: [] })) },
				{ kind: 'links', links: answer.links.map(({ label, url }) => ({ label: { text: label, citations: [] }, url })) },
			];
	}
}

function pagingOf({ total, page, pages, order }: Paging): Paging {
	return { total, page, pages, order };
}

function statesBlock({ on, country, states, counts, statusSources }: MapAnswer): Block<Sentence> {
	return { kind: 'states', on, country, states, counts, statusSources };
}

function factLine({ text, citations, ...fact }: Fact): FactLine<Sentence> {
	return { ...fact, said: { text, citations } };
}

function officeLine({ text, style, citations, ...office }: Office): OfficeLine<Sentence> {
	return { ...office, style: { text: style, citations: [] }, said: { text, citations } };
}
