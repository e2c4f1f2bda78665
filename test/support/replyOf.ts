/** Replies from published answers: a test writes an answer down as JSON, and shows it. */
import type { Answer, AnswerCandidate, Fact, Office } from '../../src/answers/answer.ts';
import type { Block, FactLine, OfficeLine, Paging, Sentence, Statement } from '../../src/answers/block.ts';
import type { CandidateLine, FinishedReply, Reply } from '../../src/answers/reply.ts';
import { statement } from '../../src/answers/statement.ts';

type Finished = Extract<Answer, { kind: 'answer' }>;
/** Makes what stands in a reply from a text of the answer. */
type Make<Text> = (text: string, citations?: readonly number[]) => Text;

/** An answer as a reply that was said. */
export function replyOf(answer: Answer): Reply<Sentence> {
	return replyWith(answer, (text, citations = []) => ({ text, citations }));
}

/** An answer as a reply of statements, each of which quotes its sentence. */
export function statedReplyOf(answer: Answer): Reply<Statement> {
	return replyWith(answer, (text, citations) => statement('quotation', { sentence: { quote: text, lang: 'en' } }, citations));
}

/** The same for an answer that is none of the questions back. */
export function finishedReplyOf(answer: Finished): FinishedReply<Sentence> {
	return finishedWith(answer, (text, citations = []) => ({ text, citations }));
}

function replyWith<Text>(answer: Answer, make: Make<Text>): Reply<Text> {
	switch (answer.kind) {
		case 'answer':
			return finishedWith(answer, make);
		case 'resolved': {
			const { kind, verdict, candidates, hint, explain } = answer;
			return {
				...{ kind, verdict, explain },
				candidates: candidates.map((candidate) => candidateLine(candidate, make)),
				hint: hint === undefined ? undefined : make(hint),
			};
		}
		case 'choices': {
			const { kind, option, message, candidates, invocation } = answer;
			return {
				...{ kind, option, invocation, message: make(message) },
				candidates: candidates.map((candidate) => candidateLine(candidate, make)),
			};
		}
		case 'unknown': {
			const { kind, option, message } = answer;
			return { kind, ...(option === undefined ? {} : { option }), message: make(message) };
		}
		case 'error':
			return { kind: answer.kind, message: make(answer.message) };
	}
}

function finishedWith<Text>(answer: Finished, make: Make<Text>): FinishedReply<Text> {
	const { kind, command, invocation, title, headline, notes, sources, matched, dataTo, dataVersion, next } = answer;
	return {
		...{ kind, command, invocation, sources, matched, dataTo, dataVersion },
		title: make(title),
		headline: make(headline.text, headline.citations),
		blocks: blocksWith(answer, make),
		notes: notes.map(({ about, text, citations }) => ({ about, said: make(text, citations) })),
		next: next.map(({ label, invocation: asked }) => ({ label: make(label), invocation: asked })),
	};
}

function blocksWith<Text>(answer: Finished, make: Make<Text>): Block<Text>[] {
	const lines = (facts: readonly Fact[]) => facts.map((fact) => factLine(fact, make));
	switch (answer.command) {
		case 'relations':
			return [
				{ kind: 'status', status: answer.status, on: answer.on, since: answer.since, basis: answer.basis },
				{ kind: 'intervals', on: answer.on, intervals: answer.intervals },
				{ kind: 'facts', heading: 'facts', grouping: 'none', facts: lines(answer.facts) },
			];
		case 'timeline':
			return [{ kind: 'facts', heading: 'events', grouping: 'year', facts: lines(answer.events), paging: pagingOf(answer) }];
		case 'changes':
			return [{ kind: 'facts', heading: 'events', grouping: 'weight', facts: lines(answer.events), paging: pagingOf(answer) }];
		case 'whois':
			return [
				{ kind: 'offices', offices: answer.offices.map((office) => officeLine(office, make)) },
				{ kind: 'person', ...answer.person, ...(answer.on === undefined ? {} : { on: answer.on }) },
				{ kind: 'facts', heading: 'events', grouping: 'none', facts: lines(answer.facts) },
			];
		case 'map': {
			const { on, country, states, counts, statusSources } = answer;
			return [{ kind: 'states', on, country, states, counts, statusSources }];
		}
		case 'help':
		case 'about':
		case 'sources':
			return [
				{ kind: 'paragraphs', paragraphs: answer.paragraphs.map((text) => make(text)) },
				{ kind: 'links', links: answer.links.map(({ label, url }) => ({ label: make(label), url })) },
			];
	}
}

function pagingOf({ total, page, pages, order }: Paging): Paging {
	return { total, page, pages, order };
}

function factLine<Text>({ text, citations, ...fact }: Fact, make: Make<Text>): FactLine<Text> {
	return { ...fact, said: make(text, citations) };
}

function officeLine<Text>({ text, style, citations, ...office }: Office, make: Make<Text>): OfficeLine<Text> {
	return { ...office, style: make(style), said: make(text, citations) };
}

function candidateLine<Text>({ id, name, detail, score, entity }: AnswerCandidate, make: Make<Text>): CandidateLine<Text> {
	return {
		...{ id, score, name: make(name), detail: detail === '' ? undefined : make(detail) },
		...(entity === undefined ? {} : { entity }),
	};
}
