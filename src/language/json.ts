/** A reply as the JSON that is published (`docs/answer.schema.json`). */
import {
	type Answer,
	type AnswerCandidate,
	type Fact,
	isFinishedAnswer,
	type Office,
	type OtherAnswer,
	type Resolved,
	type RoledStatement,
} from '../answers/answer.ts';
import type { Block, FactLine, OfficeLine, Sentence, Statement } from '../answers/block.ts';
import type { CandidateLine, FinishedReply, Reply, ResolvedReply } from '../answers/reply.ts';
import type { Language } from './language.ts';
import { speakCandidates, speakFinished } from './speak.ts';

/**
 * A reply in a language as published JSON: its texts, and every statement without words.
 *
 * @throws Error where the blocks of a command lack a field that its JSON must have
 */
export function toJson(reply: Reply<Statement>, language: Language): Answer | OtherAnswer {
	switch (reply.kind) {
		case 'answer':
			return answerJson(reply, language);
		case 'resolved':
			return resolvedJson(reply, language);
		case 'choices':
			return {
				...reply,
				message: language.say(reply.message).text,
				candidates: candidatesJson(reply.candidates, language),
				statements: statementsOf(reply),
			};
		default:
			return { ...reply, message: language.say(reply.message).text, statements: statementsOf(reply) };
	}
}

function answerJson(reply: FinishedReply<Statement>, language: Language): Answer | OtherAnswer {
	const json = finishedJson(speakFinished(reply, language), statementsOf(reply));
	if (isFinishedAnswer(json)) return json;
	throw new Error(`The blocks of /${reply.command} do not make what docs/answer.schema.json says of it.`);
}

function resolvedJson({ kind, verdict, candidates, hint, explain }: ResolvedReply<Statement>, language: Language): Resolved {
	return {
		kind,
		verdict,
		candidates: candidatesJson(candidates, language),
		...(hint === undefined ? {} : { hint: language.say(hint).text }),
		...(explain === undefined ? {} : { explain: [...explain] }),
	};
}

function candidatesJson(candidates: readonly CandidateLine<Statement>[], language: Language): AnswerCandidate[] {
	return speakCandidates(candidates, language).map((said) => ({
		...said,
		name: said.name.text,
		detail: said.detail?.text ?? '',
	}));
}

function finishedJson(said: FinishedReply<Sentence>, statements: readonly RoledStatement[]) {
	const { kind, command, invocation, title, headline, blocks, notes, sources, matched, dataTo, dataVersion, next } = said;
	return {
		kind,
		command,
		invocation,
		title: title.text,
		headline,
		...Object.fromEntries(inOrder(blocks).flatMap((block) => Object.entries(blockJson(block)))),
		notes: notes.map(({ about, said: { text, citations } }) => ({ about, text, citations })),
		sources,
		matched,
		dataTo,
		dataVersion,
		next: next.map(({ label, invocation: asked }) => ({ label: label.text, invocation: asked })),
		statements,
	};
}

/** The order in which the fields of blocks are published; an answer may show its blocks in another one. */
const order: readonly Block<Sentence>['kind'][] = [
	'dispute',
	'status',
	'person',
	'offices',
	'states',
	'facts',
	'intervals',
	'paragraphs',
	'links',
];

function inOrder(blocks: readonly Block<Sentence>[]): Block<Sentence>[] {
	return [...blocks].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

/** The fields that a block stands for. */
function blockJson(block: Block<Sentence>): Record<string, unknown> {
	switch (block.kind) {
		case 'dispute':
			return { dispute: { text: block.said.text, citations: block.said.citations } };
		case 'status':
			return statusJson(block);
		case 'person':
			return {
				...(block.on === undefined ? {} : { on: block.on }),
				person: { id: block.id, name: block.name, names: block.names },
			};
		case 'offices':
			return { offices: block.offices.map(officeJson) };
		case 'states': {
			const { on, country, states, counts, statusSources } = block;
			return { on, country, states, counts, statusSources };
		}
		case 'facts': {
			const facts = block.facts.map(factJson);
			if (block.paging === undefined) return { facts };
			return { ...(block.since === undefined ? {} : { since: block.since }), events: facts, ...block.paging };
		}
		case 'intervals':
			return { intervals: block.intervals };
		case 'paragraphs':
			return { paragraphs: block.paragraphs.map(({ text }) => text) };
		case 'links':
			return { links: block.links.map(({ label, url }) => ({ label: label.text, url })) };
	}
}

function statusJson({ kind: _, status, basis, since, on, ...more }: Extract<Block<Sentence>, { kind: 'status' }>) {
	return { status, basis, ...more, since, on };
}

/** A dated fact as JSON. */
export function factJson({ said, parties, people, also, ...fact }: FactLine<Sentence>): Fact {
	return {
		...fact,
		text: said.text,
		parties: [...parties],
		...(people === undefined ? {} : { people: [...people] }),
		citations: [...said.citations],
		...(also === undefined ? {} : { also: [...also] }),
	};
}

function officeJson({ office, style, said, ...rest }: OfficeLine<Sentence>): Office {
	return { office, style: style.text, ...rest, text: said.text, citations: [...said.citations] };
}

/** Every statement of a reply in the order in which it is read. */
function statementsOf(reply: Exclude<Reply<Statement>, ResolvedReply<Statement>>): RoledStatement[] {
	if (reply.kind !== 'answer') return [{ role: 'message', ...reply.message }];
	const { title, headline, blocks, notes, next } = reply;
	return [
		{ role: 'title', ...title },
		...blocks.flatMap((block) => (block.kind === 'dispute' ? withRole('dispute', block.said) : [])),
		{ role: 'headline', ...headline },
		...blocks.flatMap(statementsOfBlock),
		...notes.map(({ said }) => withRole('note', said)),
		...next.map(({ label }) => withRole('next', label)),
	];
}

function statementsOfBlock(block: Block<Statement>): RoledStatement[] {
	switch (block.kind) {
		case 'facts':
			return block.facts.map(({ said }) => withRole('fact', said));
		case 'offices':
			return block.offices.map(({ said }) => withRole('office', said));
		case 'paragraphs':
			return block.paragraphs.map((paragraph) => withRole('paragraph', paragraph));
		case 'links':
			return block.links.map(({ label }) => withRole('link', label));
		default:
			return [];
	}
}

function withRole(role: RoledStatement['role'], statement: Statement): RoledStatement {
	return { role, ...statement };
}
