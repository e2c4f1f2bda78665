/** The blocks of an answer as lines of a Discord message. */
import type { Block, FactLine, Paging, Sentence, StateLine } from '../answers/block.ts';
import type { SaidAnswer } from '../answers/reply.ts';
import { namesByStanding } from '../answers/standing.ts';
import { changesStatus } from '../history/status.ts';
import type { Language } from '../language/language.ts';
import { escapeMarkdown } from './markdown.ts';

type Kind = Block<Sentence>['kind'];
type OfKind<K extends Kind> = Extract<Block<Sentence>, { kind: K }>;

/** A long career is cut here; the present office comes first. */
const officesShown = 8;

/** So many other spellings of a person's name are listed. */
const spellingsShown = 8;

/** More names of states than this are left to the map. */
const namesShown = 20;

/** The dated facts of an answer, in the order in which they are read. */
export function factsOf(answer: SaidAnswer): readonly FactLine<Sentence>[] {
	return answer.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
}

/** Where the page stands among its fellows, for an answer that has pages. */
export function pagingOf(answer: SaidAnswer): Paging | undefined {
	return answer.blocks.find((block) => block.kind === 'facts')?.paging;
}

/** The first block of a kind, where the answer has one. */
export function blockOf<K extends Kind>(blocks: readonly Block<Sentence>[], kind: K): OfKind<K> | undefined {
	return blocks.find((block): block is OfKind<K> => block.kind === kind);
}

/** The blocks with no more than `count` facts in each list. */
export function cutTo(blocks: readonly Block<Sentence>[], count: number): Block<Sentence>[] {
	return blocks.map((block) => (block.kind === 'facts' ? { ...block, facts: block.facts.slice(0, count) } : block));
}

/** The sentences that the message shows of its blocks. */
export function sentencesOf(blocks: readonly Block<Sentence>[]): Sentence[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'dispute') return [block.said];
		if (block.kind === 'facts') return block.facts.map(({ said }) => said);
		return block.kind === 'offices' ? block.offices.slice(0, officesShown).map(({ said }) => said) : [];
	});
}

/** A sentence in Markdown, with the numbers of its sources: `… [1][3]`. */
export function sentence({ text, citations }: Sentence): string {
	return `${escapeMarkdown(text)}${cite(citations)}`;
}

/** The line that says the status of a pair and its date, below the title. */
export function statusLine({ status, on }: OfKind<'status'>, language: Language): string {
	return `**${language.text('status-label', { status })}** · ${escapeMarkdown(language.date(on))}`;
}

/** Who a person is: other spellings first, then offices. And how the states stood, and the acts that changed a status. */
export function bodyLines(blocks: readonly Block<Sentence>[], language: Language): string[] {
	const person = blockOf(blocks, 'person');
	const offices = blockOf(blocks, 'offices');
	const states = blockOf(blocks, 'states');
	const facts = blockOf(blocks, 'facts');
	return [
		...(person === undefined ? [] : spellingLines(person, language)),
		...(offices === undefined ? [] : officeLines(offices, language)),
		...(states === undefined ? [] : standingLines(states.states, language)),
		// What changed no status stands in a block of its own, as its dates begin anew.
		...(facts?.grouping === 'weight' ? facts.facts.filter(isOfStatus).map((fact) => factLine(fact, language)) : []),
	];
}

/** The dated facts, without those that {@link bodyLines} shows. */
export function eventLines({ grouping, facts }: OfKind<'facts'>, language: Language): string[] {
	switch (grouping) {
		case 'none':
			return facts.map((fact) => factLine(fact, language));
		case 'year':
			return timelineLines(facts, language);
		case 'weight':
			return facts.filter((fact) => !isOfStatus(fact)).map((fact) => factLine(fact, language));
	}
}

function spellingLines({ name, names }: OfKind<'person'>, language: Language): string[] {
	const others = names.filter((spelling) => spelling !== name).slice(0, spellingsShown);
	return others.length === 0 ? [] : [`-# ${language.text('also-written', { names: others.map(escapeMarkdown).join(' · ') })}`];
}

function officeLines({ offices }: OfKind<'offices'>, language: Language): string[] {
	const more = offices.length - officesShown;
	return [
		...offices.slice(0, officesShown).map(({ said }) => `- ${sentence(said)}`),
		...(more > 0 ? [`-# ${language.text('offices-left-out', { count: more })}`] : []),
	];
}

function cite(citations: readonly number[]): string {
	return citations.length === 0 ? '' : ` ${citations.map((number) => `[${number}]`).join('')}`;
}

function factLine({ date, event, said }: FactLine<Sentence>, language: Language): string {
	// The sentence of an observation says its date, which is that of no act.
	if (event === 'observation') return `- ${sentence(said)}`;
	const day = date === null ? language.text('undated') : language.date(date);
	return `- **${day}** ${sentence(said)}`;
}

function isOfStatus({ event }: FactLine<Sentence>): boolean {
	return event !== 'observation' && changesStatus(event);
}

/** How many states there are in each group, and which these are where they are few enough to read. */
function standingLines(states: readonly StateLine[], language: Language): string[] {
	return namesByStanding(states).map(({ standing, names }) => {
		const named = names.length > namesShown || standing === 'no-record' ? '' : `: ${names.map(escapeMarkdown).join(', ')}`;
		return `**${language.text('status-label', { status: standing })}** (${names.length})${named}`;
	});
}

/** Events under a line for each year, in the order given. */
function timelineLines(facts: readonly FactLine<Sentence>[], language: Language): string[] {
	const lines: string[] = [];
	let year: string | undefined;
	for (const fact of facts) {
		const own = fact.date?.slice(0, 4) ?? language.text('undated');
		if (own !== year) lines.push(`**${own}**`);
		year = own;
		lines.push(factLine(fact, language));
	}
	return lines;
}
