/** An answer as a Discord message of Components V2, fitted into Discord's limits without losing a citation. */
import {
	type APIButtonComponentWithCustomId,
	type APIButtonComponentWithURL,
	type APIComponentInContainer,
	type APIContainerComponent,
	ButtonStyle,
	ComponentType,
	MessageFlags,
} from 'discord.js';
import type {
	Answer,
	ChangesAnswer,
	Choices,
	Fact,
	Invocation,
	MapAnswer,
	NumberedSource,
	PageAnswer,
	RelationsAnswer,
	TimelineAnswer,
	WhoisAnswer,
} from '../answers/answer.ts';
import { namesByStatus } from '../answers/map.ts';
import { type Status, statuses } from '../data/kinds.ts';
import { changesStatus } from '../history/status.ts';
import { printDate } from '../language/messages.ts';
import type { Messages } from '../language/types.ts';
import { pack } from './customId.ts';
import { flagOf } from './flags.ts';
import { limits, shorten } from './limits.ts';
import { escapeMarkdown, linkable, plain } from './markdown.ts';

/** How an answer is to be shown. */
export interface View {
	readonly messages: Messages;
	/** Only for the person who asked. */
	readonly isPrivate: boolean;
	/** Page where a mistake is reported; without one there is no such button. */
	readonly reportUrl?: string | undefined;
}

/** The body of a message: Components V2, and nobody is ever pinged. */
export interface MessageBody {
	readonly flags: number;
	readonly components: [APIContainerComponent];
	readonly allowed_mentions: { readonly parse: [] };
	/** Files that go along, by their place; the components show them as `attachment://name`. */
	readonly attachments?: readonly { readonly id: string; readonly filename: string; readonly description: string }[];
}

/** Accent by status. The status is also said in words, as colour alone says nothing to some people. */
const accents: Record<Status, number> = {
	relations: 0x2e_8b_57,
	suspended: 0xd9_a4_06,
	severed: 0xc0_39_2b,
	'recognised-only': 0x3a_7c_a5,
	none: 0x7f_8c_8d,
	'no-record': 0x95_a5_a6,
};
const accentOfOthers = 0x44_5a_8c;

/** A long career is cut here; the present office comes first. */
const officesShown = 8;

/** Up to so many sources are told with their titles, each on a line. */
const sourcesInFull = 6;

/** More names of states than this are left to the map. */
const namesShown = 20;

/** A finished answer about states or persons, as against a question back, an excuse or a page of help. */
type Finished = RelationsAnswer | TimelineAnswer | WhoisAnswer | MapAnswer | ChangesAnswer;

/** How much is said of each source; the first level at which everything fits is taken. */
type Detail = 'full' | 'publisher' | 'number';
const details: readonly Detail[] = ['full', 'publisher', 'number'];

/** Renders any answer as a message that Discord accepts. */
export function render(answer: Answer, view: View): MessageBody {
	switch (answer.kind) {
		case 'answer':
			return 'paragraphs' in answer ? renderPage(answer, view) : renderFinished(answer, view);
		case 'choices':
			return renderChoices(answer, view);
		case 'unknown':
		case 'error':
			return renderText(answer.message, { ...view, isPrivate: true });
		case 'resolved':
			return renderText(answer.candidates.map(({ name, detail }) => `${name} (${detail})`).join('; ') || '–', view);
	}
}

/** Renders a plain sentence: an excuse, a miss. Private unless the view says otherwise. */
export function renderText(text: string, view: View): MessageBody {
	return message([textDisplay(shorten(escapeMarkdown(text), limits.text))], accentOfOthers, view);
}

function renderFinished(answer: Finished, view: View): MessageBody {
	// Many sources in full would bury the answer on a phone.
	const fitting = answer.sources.length > sourcesInFull ? details.slice(1) : details;
	for (const detail of fitting) {
		const parts = finishedParts(answer, detail, Number.POSITIVE_INFINITY, view);
		if (length(parts.texts) <= limits.text) return assemble(answer, parts, view);
	}
	// Even with the shortest sources it is too long: whole facts go from the end, and the answer says so.
	for (let facts = factsOf(answer).length - 1; facts >= 0; facts--) {
		const parts = finishedParts(answer, 'number', facts, view);
		if (length(parts.texts) <= limits.text) return assemble(answer, parts, view);
	}
	const headline = shorten(escapeMarkdown(answer.headline.text), limits.text / 2);
	const title = shorten(titleLine(answer), limits.text / 4);
	return assemble(answer, { texts: [[title, headline].join('\n'), footer(answer, view)], sources: [] }, view);
}

interface Parts {
	/** Blocks of text, with a line between. */
	readonly texts: readonly string[];
	/** The sources that the texts cite. */
	readonly sources: readonly NumberedSource[];
}

function factsOf(answer: Finished): readonly Fact[] {
	if (answer.command === 'map') return [];
	return answer.command === 'timeline' || answer.command === 'changes' ? answer.events : answer.facts;
}

function finishedParts(answer: Finished, detail: Detail, count: number, view: View): Parts {
	const { messages } = view;
	const all = factsOf(answer);
	const facts = all.slice(0, count);
	const offices = answer.command === 'whois' ? answer.offices.slice(0, officesShown) : [];
	const used = new Set([answer.headline, ...answer.notes, ...offices, ...facts].flatMap(({ citations }) => citations));
	const sources = answer.sources.filter(({ n }) => used.has(n));

	const head = [titleLine(answer)];
	if (answer.command === 'relations')
		head.push(`**${messages.statuses[answer.status]}** · ${escapeMarkdown(printDate(answer.on, messages))}`);
	head.push(`${escapeMarkdown(answer.headline.text)}${cite(answer.headline.citations)}`);
	for (const { typed, name } of answer.matched.filter(({ verdict }) => verdict === 'probable')) {
		head.push(`-# ${escapeMarkdown(messages.understood(shorten(plain(typed), 100), name))}`);
	}

	const body: string[] = [];
	if (answer.command === 'whois') {
		const names = answer.person.names.filter((name) => name !== answer.person.name).slice(0, 8);
		if (names.length > 0) body.push(`-# ${messages.alsoKnownAs}: ${names.map(escapeMarkdown).join(' · ')}`);
		body.push(...offices.map((office) => `- ${escapeMarkdown(office.text)}${cite(office.citations)}`));
		const more = answer.offices.length - offices.length;
		if (more > 0) body.push(`-# ${messages.moreOffices(more)}`);
	}
	if (answer.command === 'map') body.push(...statusLines(answer, messages));
	if (answer.command === 'changes') {
		// What changed no status stands in a block of its own, as its dates begin anew.
		body.push(...facts.filter(isOfStatus).map((fact) => factLine(fact, messages)));
	}
	const events =
		answer.command === 'timeline'
			? timelineLines(facts, messages)
			: facts.filter((fact) => answer.command !== 'changes' || !isOfStatus(fact)).map((fact) => factLine(fact, messages));
	if ('events' in answer && all.length === 0) events.push(messages.noEvents);
	if (facts.length < all.length) events.push(`-# ${messages.moreFacts(all.length - facts.length)}`);

	const notes = answer.notes.map(
		({ about, text, citations }) => `**${messages.notes[about]}:** ${escapeMarkdown(text)}${cite(citations)}`,
	);
	const sourceLines = sources.map((source, place) => sourceLine(source, detail, place >= limits.buttonsInRow, messages));
	const sourceText =
		detail === 'full'
			? sourceLines.map((line) => `-# ${line}`)
			: sourceLines.length === 0
				? []
				: [`-# ${sourceLines.join(' · ')}`];
	const texts = [head, body, events, notes, sourceText, [footer(answer, view)]].filter((lines) => lines.length > 0);
	return { texts: texts.map((lines) => lines.join('\n')), sources };
}

function assemble(answer: Finished, parts: Parts, view: View): MessageBody {
	const components: APIComponentInContainer[] = [];
	for (const [place, text] of parts.texts.entries()) {
		if (place > 0) components.push({ type: ComponentType.Separator });
		components.push(textDisplay(text));
	}
	const buttons = withoutSameIds([...pageButtons(answer, view), ...nextButtons(answer), ...otherButtons(answer, view)]);
	for (const row of [sourceButtons(parts.sources), buttons.slice(0, limits.buttonsInRow), buttons.slice(limits.buttonsInRow)]) {
		if (row.length > 0) components.push({ type: ComponentType.ActionRow, components: row });
	}
	return message(components, answer.command === 'relations' ? accents[answer.status] : accentOfOthers, view);
}

function renderPage(answer: PageAnswer, view: View): MessageBody {
	const lines = [
		shorten(`### ${escapeMarkdown(answer.title)}`, limits.text / 4),
		shorten(escapeMarkdown(answer.headline.text), limits.text / 4),
	];
	const tail = footer(answer, view);
	let room = limits.text - length([...lines, tail]) - 8;
	const paragraphs: string[] = [];
	for (const paragraph of answer.paragraphs.map((text) => escapeMarkdown(text))) {
		if (paragraph.length + 1 > room) break;
		paragraphs.push(paragraph);
		room -= paragraph.length + 1;
	}
	const components: APIComponentInContainer[] = [textDisplay(lines.join('\n'))];
	if (paragraphs.length > 0) components.push(textDisplay(paragraphs.join('\n')));
	components.push({ type: ComponentType.Separator }, textDisplay(tail));
	const links = answer.links.flatMap(({ label, url }) => linkButton(label, url)).slice(0, limits.buttonsInRow);
	if (links.length > 0) components.push({ type: ComponentType.ActionRow, components: links });
	const next = withoutSameIds(nextButtons(answer));
	if (next.length > 0) components.push({ type: ComponentType.ActionRow, components: next });
	return message(components, accentOfOthers, view);
}

function renderChoices(answer: Choices, view: View): MessageBody {
	const customId = pack('choose', answer.invocation, answer.option);
	const options = answer.candidates
		.filter(({ id, name }) => id !== '' && id.length <= limits.optionValue && plain(name) !== '')
		.filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place)
		.slice(0, limits.selectOptions)
		.map(({ id, name, detail, entity }) => {
			const flag = flagOf(entity ?? id);
			const description = shorten(plain(detail), limits.optionDescription);
			return {
				label: shorten(plain(name), limits.optionLabel),
				value: id,
				...(description === '' ? {} : { description }),
				...(flag === '' ? {} : { emoji: { name: flag } }),
			};
		});
	const question = shorten(escapeMarkdown(answer.message), limits.text / 2);
	const privately = { ...view, isPrivate: true };
	if (customId === undefined || options.length === 0) {
		const again = escapeMarkdown(view.messages.typeAgain(answer.invocation.command, answer.option));
		const names: string[] = [];
		for (const { name, detail } of answer.candidates) {
			const line = `- ${escapeMarkdown(name)}${detail === '' ? '' : ` (${escapeMarkdown(detail)})`}`;
			if (length([question, again, ...names, line]) > limits.text) break;
			names.push(line);
		}
		return message([textDisplay([question, ...names, again].join('\n'))], accentOfOthers, privately);
	}
	return message(
		[
			textDisplay(question),
			{
				type: ComponentType.ActionRow,
				components: [
					{
						type: ComponentType.StringSelect,
						custom_id: customId,
						placeholder: shorten(view.messages.placeholder, limits.placeholder),
						options,
					},
				],
			},
		],
		accentOfOthers,
		privately,
	);
}

function message(components: APIComponentInContainer[], accent: number, view: View): MessageBody {
	return {
		flags: MessageFlags.IsComponentsV2 | (view.isPrivate ? MessageFlags.Ephemeral : 0),
		components: [{ type: ComponentType.Container, accent_color: accent, components }],
		allowed_mentions: { parse: [] },
	};
}

function textDisplay(content: string): APIComponentInContainer {
	return { type: ComponentType.TextDisplay, content: content === '' ? '–' : content };
}

/** The length of texts as Discord counts them: each text display by itself; line breaks within are characters too. */
function length(texts: readonly string[]): number {
	return texts.reduce((sum, text) => sum + text.length + 1, 0);
}

function titleLine(answer: Finished): string {
	const { country = '', with: partner = '' } = answer.invocation.options;
	const flags = [country, partner].map((id) => (typeof id === 'string' ? flagOf(id) : '')).filter((flag) => flag !== '');
	return `### ${[...flags, escapeMarkdown(answer.title)].join(' ')}`;
}

function cite(citations: readonly number[]): string {
	return citations.length === 0 ? '' : ` ${citations.map((number) => `[${number}]`).join('')}`;
}

function factLine({ date, text, citations }: Fact, messages: Messages): string {
	const day = date === null ? messages.noDate : printDate(date, messages);
	return `- **${day}** ${escapeMarkdown(text)}${cite(citations)}`;
}

function isOfStatus({ event }: Fact): boolean {
	return event !== 'observation' && changesStatus(event);
}

/** How many states have each status, and which these are where they are few enough to read. */
function statusLines(answer: MapAnswer, messages: Messages): string[] {
	return statuses.flatMap((status) => {
		const names = namesByStatus(answer, status);
		if (names.length === 0) return [];
		const told = names.length > namesShown || status === 'no-record' ? '' : `: ${names.map(escapeMarkdown).join(', ')}`;
		return `**${messages.statuses[status]}** (${names.length})${told}`;
	});
}

/** Events under a line for each year, in the order given. */
function timelineLines(facts: readonly Fact[], messages: Messages): string[] {
	const lines: string[] = [];
	let year: string | undefined;
	for (const fact of facts) {
		const own = fact.date?.slice(0, 4) ?? messages.noDate;
		if (own !== year) lines.push(`**${own}**`);
		year = own;
		lines.push(factLine(fact, messages));
	}
	return lines;
}

/**
 * A source in small print. The first five have a link button below; further ones are linked from here, if that is
 * not too long.
 */
function sourceLine(source: NumberedSource, detail: Detail, linkHere: boolean, messages: Messages): string {
	const date = source.date === null ? '' : `, ${printDate(source.date, messages)}`;
	const link = linkHere && detail !== 'number' ? linkable(source.url) : undefined;
	const linked = (text: string) => (link === undefined || link.length > limits.url ? text : `[${text}](${link})`);
	const publisher = escapeMarkdown(shorten(plain(source.publisher), 60));
	if (detail === 'number') return `[${source.n}] ${publisher}`;
	if (detail === 'publisher') {
		const cited = source.citing?.publisher;
		const words = typeof cited === 'string' ? ` ${messages.citing} ${escapeMarkdown(shorten(plain(cited), 60))}` : '';
		return `[${source.n}] ${linked(publisher)}${words}${date}`;
	}

	const kind = source.kind === 'primary' ? ` (${messages.primarySource})` : '';
	return `[${source.n}] ${linked(escapeMarkdown(shorten(plain(source.title), 120)))}, ${publisher}${date}${kind}${citing(source, messages)}`;
}

function citing({ citing: cited }: NumberedSource, messages: Messages): string {
	if (!cited) return '';
	const words = [cited.publisher, cited.title]
		.filter((text) => text !== null)
		.map((text) => escapeMarkdown(shorten(plain(text), 90)));
	if (cited.date !== null) words.push(printDate(cited.date, messages));
	return words.length === 0 ? '' : `; ${messages.citing} ${words.join(', ')}`;
}

function footer(answer: Finished | PageAnswer, { messages }: View): string {
	const words = [messages.dataTo(printDate(answer.dataTo, messages))];
	if ('pages' in answer && answer.pages > 1) words.unshift(messages.page(answer.page, answer.pages, answer.total));
	return `-# ${words.map(escapeMarkdown).join(' · ')}`;
}

function sourceButtons(sources: readonly NumberedSource[]): APIButtonComponentWithURL[] {
	return sources
		.slice(0, limits.buttonsInRow)
		.flatMap(({ n, publisher, url, citing: cited }) => linkButton(`${n} · ${publisher}`, url ?? cited?.url ?? null));
}

function linkButton(label: string, url: string | null): APIButtonComponentWithURL[] {
	const link = linkable(url);
	const text = shorten(plain(label), 40);
	if (link === undefined || link.length > limits.url || text === '') return [];
	return [{ type: ComponentType.Button, style: ButtonStyle.Link, label: text, url: link }];
}

function pageButtons(answer: Finished, { messages }: View): APIButtonComponentWithCustomId[] {
	if (!('pages' in answer)) return [];
	const { page, pages, order } = answer;
	const [before, after] = order === 'newest' ? (['newer', 'older'] as const) : (['older', 'newer'] as const);
	const turns = [
		{ label: messages.buttons[before], page: page - 1 },
		{ label: messages.buttons[after], page: page + 1 },
	];
	return turns
		.filter((turn) => turn.page >= 1 && turn.page <= pages)
		.flatMap((turn) =>
			button(turn.label, pack('turn', { ...answer.invocation, options: { ...answer.invocation.options, page: turn.page } })),
		);
}

/** Pages have buttons of their own, which turn the page in place. */
function nextButtons(answer: Finished | PageAnswer): APIButtonComponentWithCustomId[] {
	const next = answer.next.filter(({ invocation }) => invocation.options['page'] === undefined);
	return next.flatMap(({ label, invocation }) => button(label, pack('ask', invocation))).slice(0, limits.buttonsInRow);
}

function button(label: string, customId: string | undefined): APIButtonComponentWithCustomId[] {
	const text = shorten(plain(label), limits.buttonLabel);
	if (customId === undefined || text === '') return [];
	return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: text, custom_id: customId }];
}

function otherButtons(answer: Finished, view: View) {
	const buttons: (APIButtonComponentWithCustomId | APIButtonComponentWithURL)[] = [];
	if (view.isPrivate) buttons.push(...button(view.messages.buttons.showToEveryone, pack('show', answer.invocation)));
	if (view.reportUrl !== undefined) buttons.push(...linkButton(view.messages.buttons.report, reportLink(view.reportUrl, answer)));
	return buttons;
}

/** A new issue that already says what was asked, of which facts, and of which version of the data. */
function reportLink(reportUrl: string, answer: Finished): string {
	const question = questionText(answer.invocation);
	let facts = factsOf(answer).map(({ id }) => id);
	for (;;) {
		const link = new URL(reportUrl);
		link.searchParams.set('title', `Mistake in ${question}`);
		link.searchParams.set(
			'body',
			`Question: ${question}\nData: ${answer.dataVersion}\nFacts: ${facts.join(' ')}\n\nWhat is wrong, and which source says so?\n`,
		);
		if (link.href.length <= limits.url || facts.length === 0) return link.href;
		facts = facts.slice(0, -1);
	}
}

function questionText({ command, options }: Invocation): string {
	return [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');
}

/** Two buttons with one custom id make Discord refuse the message: the first stays. */
function withoutSameIds<Button extends APIButtonComponentWithCustomId | APIButtonComponentWithURL>(
	buttons: readonly Button[],
): Button[] {
	const ids = buttons.map((one) => ('custom_id' in one ? one.custom_id : one.url));
	return buttons.filter((_, place) => ids.indexOf(ids[place] ?? '') === place);
}
