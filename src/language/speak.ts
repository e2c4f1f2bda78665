/** A reply in the words of a language. */

import type { Block, OfficeLine, Sentence, Statement } from '../answers/block.ts';
import type { CandidateLine, FinishedReply, Reply, SaidReply } from '../answers/reply.ts';
import { standingOf, standings } from '../answers/standing.ts';
import type { Language } from './language.ts';

/** Says every statement of a reply. */
export function speak(reply: Reply<Statement>, language: Language): SaidReply {
	switch (reply.kind) {
		case 'answer':
			return speakFinished(reply, language);
		case 'resolved':
			return {
				...reply,
				candidates: speakCandidates(reply.candidates, language),
				hint: reply.hint === undefined ? undefined : language.say(reply.hint),
			};
		case 'choices':
			return {
				...reply,
				message: language.say(reply.message),
				candidates: speakCandidates(reply.candidates, language),
			};
		default:
			return { ...reply, message: language.say(reply.message) };
	}
}

/** Says the names of what can be chosen, and what stands beside them. */
export function speakCandidates(candidates: readonly CandidateLine<Statement>[], language: Language): CandidateLine<Sentence>[] {
	return candidates.map((candidate) => ({
		...candidate,
		name: language.say(candidate.name),
		detail: candidate.detail === undefined ? undefined : language.say(candidate.detail),
	}));
}

/** As much of a label as a button holds, in characters. */
const longestLabel = 40;

/** Says every statement of an answer, in the order in which it is read. */
export function speakFinished(reply: FinishedReply<Statement>, language: Language): FinishedReply<Sentence> {
	return {
		...reply,
		title: language.say(reply.title),
		headline: language.say(reply.headline),
		blocks: reply.blocks.map((block) => speakBlock(block, language)),
		notes: reply.notes.map(({ about, said }) => ({ about, said: language.say(said) })),
		matched: reply.matched.map((matched) => ({ ...matched, name: language.name({ entity: matched.id, name: matched.name }) })),
		next: reply.next.map(({ label, invocation }) => {
			const { text, citations } = language.say(label);
			return { label: { text: text.slice(0, longestLabel), citations }, invocation };
		}),
	};
}

function speakBlock(block: Block<Statement>, language: Language): Block<Sentence> {
	switch (block.kind) {
		case 'dispute':
			return { ...block, said: language.say(block.said) };
		case 'states':
			return speakStates(block, language);
		case 'facts':
			return { ...block, facts: block.facts.map((fact) => ({ ...fact, said: language.say(fact.said) })) };
		case 'offices':
			return { ...block, offices: block.offices.map((office) => speakOffice(office, language)) };
		case 'paragraphs':
			return { ...block, paragraphs: block.paragraphs.map((paragraph) => language.say(paragraph)) };
		case 'links':
			return { ...block, links: block.links.map(({ label, url }) => ({ label: language.say(label), url })) };
		default:
			return block;
	}
}

type States = Extract<Block<Statement>, { kind: 'states' }>;

/** The states by their names in the language, in the order of its alphabet within each group. */
function speakStates(block: States, language: Language): States {
	const { country, states } = block;
	return {
		...block,
		country: { ...country, name: language.name({ entity: country.id, name: country.name }) },
		states: states
			.map(({ id, name, isFormerName, status, basis, areas }) => ({
				id,
				name: language.name({ entity: id, name, isFormerName }),
				status,
				basis,
				areas,
			}))
			.sort((a, b) => standings.indexOf(standingOf(a)) - standings.indexOf(standingOf(b)) || language.compare(a.name, b.name)),
	};
}

function speakOffice(office: OfficeLine<Statement>, language: Language): OfficeLine<Sentence> {
	return { ...office, style: language.say(office.style), said: language.say(office.said) };
}
