/** An answer as a Discord message of Components V2, fitted into Discord's limits without losing a citation. */
import { type APIComponentInContainer, type APIContainerComponent, ComponentType, MessageFlags } from 'discord.js';
import { commandNamed } from '../../commands/index.ts';
import type { NumberedSource } from '../answers/answer.ts';
import type { Block, Sentence } from '../answers/block.ts';
import { type ChoicesReply, choiceText, type SaidAnswer, type SaidReply } from '../answers/reply.ts';
import type { Status } from '../data/kinds.ts';
import { blockOf, bodyLines, cutTo, eventLines, factsOf, pagingOf, sentence, sentencesOf, statusLine } from './blocks.ts';
import { linkButton, nextButtons, otherButtons, pageButtons, withoutSameIds } from './buttons.ts';
import { pack } from './customId.ts';
import { flagOf } from './flags.ts';
import { limits, shorten } from './limits.ts';
import { escapeMarkdown, linkable, plain } from './markdown.ts';
import { type Detail, details, sourceButtons, sourceLine } from './sources.ts';
import type { View } from './view.ts';

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

/** Up to so many sources are listed with their titles, each on a line. */
const sourcesInFull = 6;

/** Renders any answer as a message that Discord accepts. */
export function render(answer: SaidReply, view: View): MessageBody {
	switch (answer.kind) {
		case 'answer':
			return renderAnswer(answer, view);
		case 'choices':
			return renderChoices(answer, view);
		case 'unknown':
		case 'error':
			return renderText(answer.message.text, { ...view, isPrivate: true });
		case 'resolved':
			return renderText(answer.candidates.map(choiceText).join('; ') || '–', view);
	}
}

/** Renders a plain sentence: an excuse, a miss. Private unless the view says otherwise. */
export function renderText(text: string, view: View): MessageBody {
	return message([textDisplay(shorten(escapeMarkdown(text), limits.text))], accentOfOthers, view);
}

function renderAnswer(answer: SaidAnswer, view: View): MessageBody {
	const blocks = answer.blocks;
	const paragraphs = blockOf(blocks, 'paragraphs');
	return paragraphs === undefined ? renderFinished(answer, view) : renderPage(answer, paragraphs, blockOf(blocks, 'links'), view);
}

function renderFinished(answer: SaidAnswer, view: View): MessageBody {
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

function finishedParts(answer: SaidAnswer, detail: Detail, count: number, view: View): Parts {
	const { language } = view;
	const all = answer.blocks;
	const blocks = cutTo(all, count);
	const used = new Set(
		[answer.headline, ...answer.notes.map(({ said }) => said), ...sentencesOf(blocks)].flatMap(({ citations }) => citations),
	);
	const sources = answer.sources.filter(({ n }) => used.has(n));

	const head = [titleLine(answer)];
	const status = blockOf(blocks, 'status');
	if (status !== undefined) head.push(statusLine(status, language));
	const dispute = blockOf(blocks, 'dispute');
	if (dispute !== undefined) head.push(sentence(dispute.said));
	head.push(sentence(answer.headline));
	for (const { typed, name } of answer.matched.filter(({ verdict }) => verdict === 'probable')) {
		head.push(`-# ${escapeMarkdown(language.text('understood-as', { typed: shorten(plain(typed), 100), name }))}`);
	}

	const body = bodyLines(blocks, language);
	const shown = blockOf(blocks, 'facts');
	const events = shown === undefined ? [] : eventLines(shown, language);
	const total = blockOf(all, 'facts')?.facts.length ?? 0;
	if (shown?.paging !== undefined && total === 0) events.push(language.text('no-events'));
	const left = total - (shown?.facts.length ?? 0);
	if (left > 0) events.push(`-# ${language.text('facts-left-out', { count: left })}`);

	const notes = answer.notes.map((note) => `**${language.text('note-label', { about: note.about })}:** ${sentence(note.said)}`);
	const sourceLines = sources.map((source, place) => sourceLine(source, detail, place >= limits.buttonsInRow, language));
	const sourceText =
		detail === 'full'
			? sourceLines.map((line) => `-# ${line}`)
			: sourceLines.length === 0
				? []
				: [`-# ${sourceLines.join(' · ')}`];
	const texts = [head, body, events, notes, sourceText, [footer(answer, view)]].filter((lines) => lines.length > 0);
	return { texts: texts.map((lines) => lines.join('\n')), sources };
}

function assemble(answer: SaidAnswer, parts: Parts, view: View): MessageBody {
	const components: APIComponentInContainer[] = [];
	for (const [place, text] of parts.texts.entries()) {
		if (place > 0) components.push({ type: ComponentType.Separator });
		components.push(textDisplay(text));
	}
	const buttons = withoutSameIds([...pageButtons(answer, view), ...nextButtons(answer), ...otherButtons(answer, view)]);
	for (const row of [sourceButtons(parts.sources), buttons.slice(0, limits.buttonsInRow), buttons.slice(limits.buttonsInRow)]) {
		if (row.length > 0) components.push({ type: ComponentType.ActionRow, components: row });
	}
	const status = blockOf(answer.blocks, 'status');
	return message(components, status === undefined ? accentOfOthers : accents[status.status], view);
}

function renderPage(
	answer: SaidAnswer,
	page: Extract<Block<Sentence>, { kind: 'paragraphs' }>,
	linked: Extract<Block<Sentence>, { kind: 'links' }> | undefined,
	view: View,
): MessageBody {
	const lines = [
		shorten(`### ${escapeMarkdown(answer.title.text)}`, limits.text / 4),
		shorten(escapeMarkdown(answer.headline.text), limits.text / 4),
	];
	const tail = footer(answer, view);
	let room = limits.text - length([...lines, tail]) - 8;
	const paragraphs: string[] = [];
	for (const paragraph of page.paragraphs.map(({ text }) => escapeMarkdown(text))) {
		if (paragraph.length + 1 > room) break;
		paragraphs.push(paragraph);
		room -= paragraph.length + 1;
	}
	const components: APIComponentInContainer[] = [textDisplay(lines.join('\n'))];
	if (paragraphs.length > 0) components.push(textDisplay(paragraphs.join('\n')));
	components.push({ type: ComponentType.Separator }, textDisplay(tail));
	const links = (linked?.links ?? [])
		.flatMap(({ label, url }) => linkButton(label.text, linkable(url)))
		.slice(0, limits.buttonsInRow);
	if (links.length > 0) components.push({ type: ComponentType.ActionRow, components: links });
	const next = withoutSameIds(nextButtons(answer));
	if (next.length > 0) components.push({ type: ComponentType.ActionRow, components: next });
	return message(components, accentOfOthers, view);
}

function renderChoices(answer: ChoicesReply<Sentence>, view: View): MessageBody {
	const customId = pack('choose', answer.invocation, answer.option);
	const options = answer.candidates
		.filter(({ id, name }) => id !== '' && id.length <= limits.optionValue && plain(name.text) !== '')
		.filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place)
		.slice(0, limits.selectOptions)
		.map(({ id, name, detail, entity }) => {
			const flag = flagOf(entity ?? id);
			const description = shorten(plain(detail?.text ?? ''), limits.optionDescription);
			return {
				label: shorten(plain(name.text), limits.optionLabel),
				value: id,
				...(description === '' ? {} : { description }),
				...(flag === '' ? {} : { emoji: { name: flag } }),
			};
		});
	const question = shorten(escapeMarkdown(answer.message.text), limits.text / 2);
	const privately = { ...view, isPrivate: true };
	if (customId === undefined || options.length === 0) {
		const again = escapeMarkdown(view.language.text('type-again', { command: answer.invocation.command, option: answer.option }));
		const names: string[] = [];
		for (const candidate of answer.candidates) {
			const line = `- ${escapeMarkdown(choiceText(candidate))}`;
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
						placeholder: shorten(view.language.text('menu-placeholder'), limits.placeholder),
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

/**
 * The title behind the flags of the states that were asked about, in the order of the command's options. Former states have none; one
 * flag alone would seem to be that of the state named first.
 */
function titleLine({ title, invocation: { command, options } }: SaidAnswer): string {
	const states = (commandNamed(command)?.options ?? []).filter(({ type }) => type === 'entity').map(({ name }) => options[name]);
	const flags = states.flatMap((id) => (typeof id === 'string' ? [flagOf(id)] : []));
	return `### ${[...(flags.includes('') ? [] : flags), escapeMarkdown(title.text)].join(' ')}`;
}

function footer(answer: SaidAnswer, { language }: View): string {
	const words = [language.text('data-to', { date: { date: answer.dataTo } })];
	const paging = pagingOf(answer);
	if (paging !== undefined && paging.pages > 1) {
		const { page, pages, total } = paging;
		words.unshift(language.text('page-of-pages', { page, pages, total }));
	}
	return `-# ${words.map(escapeMarkdown).join(' · ')}`;
}
