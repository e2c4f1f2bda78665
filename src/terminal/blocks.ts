/** The blocks of an answer as lines of text for a terminal. */
import type { Block, FactLine, Sentence, StateLine } from '../answers/block.ts';
import { namesByStanding } from '../answers/standing.ts';
import { changesStatus } from '../history/status.ts';
import type { Language } from '../language/language.ts';

type Facts = Extract<Block<Sentence>, { kind: 'facts' }>;

/** So many spellings of a name are listed. */
const namesShown = 12;

/** The lines of a block, with an empty line before it; none where the block has nothing to show. */
export function linesOf(block: Block<Sentence>, language: Language): string[] {
	switch (block.kind) {
		case 'dispute':
			// It stands above the headline.
			return [];
		case 'status':
		case 'intervals':
			// The headline says the status, and the facts say how it changed.
			return [];
		case 'facts':
			return factsLines(block, language);
		case 'person':
			return section(
				language.text('heading-names'),
				block.names.length === 0 ? [] : [`  ${block.names.slice(0, namesShown).join(' · ')}`],
			);
		case 'offices':
			return section(
				language.text('heading-offices'),
				block.offices.map(({ said }) => `  ${withMarks(said)}`),
			);
		case 'states':
			return ['', ...byStanding(block.states, language)];
		case 'paragraphs':
			return block.paragraphs.flatMap(({ text }) => ['', text]);
		case 'links':
			return section(
				language.text('heading-links'),
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

function factsLines({ heading, grouping, facts }: Facts, language: Language): string[] {
	switch (grouping) {
		case 'none': {
			const title = heading === 'facts' ? language.text('heading-facts') : language.text('heading-events');
			return section(
				title,
				facts.map((fact) => factLine(fact, language)),
			);
		}
		case 'year':
			return facts.length === 0 ? [] : ['', ...byYear(facts, language)];
		case 'weight':
			return byWeight(facts, language);
	}
}

function factLine({ date, until, event, said }: FactLine<Sentence>, language: Language): string {
	// The sentence of an observation says its date, which is that of no act.
	if (event === 'observation') return `  ${withMarks(said)}`;
	return `  ${timeOf(date, until, language)}: ${withMarks(said)}`;
}

function timeOf(date: string | null, until: string | undefined, language: Language): string {
	const begin = date === null ? language.text('terminal-no-date') : language.date(date);
	if (until === undefined || until === date) return begin;
	return language.text('terminal-span', { from: begin, until: { date: until } });
}

/** Groups dated facts under their year, in the order given. */
function byYear(facts: readonly FactLine<Sentence>[], language: Language): string[] {
	const lines: string[] = [];
	let year = '';
	for (const fact of facts) {
		const ofFact = fact.date?.slice(0, 4) ?? language.text('terminal-no-date');
		if (ofFact !== year) lines.push(ofFact);
		year = ofFact;
		lines.push(factLine(fact, language));
	}
	return lines;
}

/** Changes of status apart from the lesser facts. */
function byWeight(facts: readonly FactLine<Sentence>[], language: Language): string[] {
	const isOfStatus = ({ event }: FactLine<Sentence>) => event !== 'observation' && changesStatus(event);
	const lines = (some: readonly FactLine<Sentence>[]) => some.map((fact) => factLine(fact, language));
	return [
		...section(language.text('heading-status-changes'), lines(facts.filter(isOfStatus))),
		...section(language.text('heading-missions'), lines(facts.filter((fact) => !isOfStatus(fact)))),
	];
}

/** Every state under its group, with the count. */
function byStanding(states: readonly StateLine[], language: Language): string[] {
	return namesByStanding(states).flatMap(({ standing, names }) => [
		`${language.text('status-label', { status: standing })} (${names.length})`,
		`  ${names.join(', ')}`,
	]);
}
