/** The blocks of an answer as lines of text for a terminal. */
import type { Block, FactLine, Sentence, StateLine } from '../answers/block.ts';
import { namesByStatus } from '../answers/map.ts';
import { printDate } from '../data/date.ts';
import { statuses } from '../data/kinds.ts';
import { changesStatus } from '../history/status.ts';
import { en } from '../language/en.ts';

type Facts = Extract<Block<Sentence>, { kind: 'facts' }>;

/** So many spellings of a name are listed. */
const namesShown = 12;

const headings: Readonly<Record<Facts['heading'], string>> = { facts: 'Facts', events: 'Events' };

/** The lines of a block, with an empty line before it; none where the block has nothing to show. */
export function linesOf(block: Block<Sentence>): string[] {
	switch (block.kind) {
		case 'status':
		case 'intervals':
			// The headline says the status, and the facts say how it changed.
			return [];
		case 'facts':
			return factsLines(block);
		case 'person':
			return section('Names', block.names.length === 0 ? [] : [`  ${block.names.slice(0, namesShown).join(' · ')}`]);
		case 'offices':
			return section(
				'Offices',
				block.offices.map(({ said }) => `  ${withMarks(said)}`),
			);
		case 'states':
			return ['', ...byStatus(block.states)];
		case 'paragraphs':
			return block.paragraphs.flatMap(({ text }) => ['', text]);
		case 'links':
			return section(
				'Links',
				block.links.map(({ label, url }) => `  ${label.text}: ${url}`),
			);
	}
}

/** Lines under a title, with an empty line before it; nothing where there are no lines. */
export function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', title, ...lines];
}

/** A sentence with the numbers of its sources: `… [1][3]`. */
export function withMarks({ text, citations }: Sentence): string {
	return citations.length === 0 ? text : `${text} ${citations.map((n) => `[${n}]`).join('')}`;
}

function factsLines({ heading, grouping, facts }: Facts): string[] {
	switch (grouping) {
		case 'none':
			return section(headings[heading], facts.map(factLine));
		case 'year':
			return facts.length === 0 ? [] : ['', ...byYear(facts)];
		case 'weight':
			return byWeight(facts);
	}
}

function factLine({ date, until, said }: FactLine<Sentence>): string {
	const begin = date === null ? 'no date' : printDate(date);
	const end = until === undefined || until === date ? '' : ` to ${printDate(until)}`;
	return `  ${begin}${end}: ${withMarks(said)}`;
}

/** Groups dated facts under their year, in the order given. */
function byYear(facts: readonly FactLine<Sentence>[]): string[] {
	const lines: string[] = [];
	let year = '';
	for (const fact of facts) {
		const ofFact = fact.date?.slice(0, 4) ?? 'no date';
		if (ofFact !== year) lines.push(ofFact);
		year = ofFact;
		lines.push(factLine(fact));
	}
	return lines;
}

/** Changes of status apart from the lesser facts. */
function byWeight(facts: readonly FactLine<Sentence>[]): string[] {
	const isOfStatus = ({ event }: FactLine<Sentence>) => event !== 'observation' && changesStatus(event);
	const lesser = facts.filter((fact) => !isOfStatus(fact));
	return [
		...section('Changes of status', facts.filter(isOfStatus).map(factLine)),
		...section('Missions and envoys', lesser.map(factLine)),
	];
}

/** Every state under its status, with the count. */
function byStatus(states: readonly StateLine[]): string[] {
	return statuses
		.map((status) => ({ status, names: namesByStatus({ states }, status) }))
		.filter(({ names }) => names.length > 0)
		.flatMap(({ status, names }) => [`${en.statuses[status]} (${names.length})`, `  ${names.join(', ')}`]);
}
