/** The buttons below an answer. */
import { type APIButtonComponentWithCustomId, type APIButtonComponentWithURL, ButtonStyle, ComponentType } from 'discord.js';
import type { Invocation } from '../answers/answer.ts';
import type { SaidAnswer } from '../answers/reply.ts';
import type { Language } from '../language/language.ts';
import { factsOf, pagingOf } from './blocks.ts';
import { pack } from './customId.ts';
import { limits, shorten } from './limits.ts';
import { linkable, plain } from './markdown.ts';
import type { View } from './view.ts';

/**
 * A button that leads to a page.
 *
 * @param link as {@link linkable} gives it; without one there is no button
 */
export function linkButton(label: string, link: string | undefined): APIButtonComponentWithURL[] {
	const text = shorten(plain(label), 40);
	if (link === undefined || link.length > limits.url || text === '') return [];
	return [{ type: ComponentType.Button, style: ButtonStyle.Link, label: text, url: link }];
}

/** Buttons that turn the page in place, where the answer has several. */
export function pageButtons(answer: SaidAnswer, { language }: View): APIButtonComponentWithCustomId[] {
	const paging = pagingOf(answer);
	if (paging === undefined) return [];
	const { page, pages, order } = paging;
	const [older, newer] = [language.text('button-older'), language.text('button-newer')];
	const [before, after] = order === 'newest' ? [newer, older] : [older, newer];
	const turns = [
		{ label: before, page: page - 1 },
		{ label: after, page: page + 1 },
	];
	return turns
		.filter((turn) => turn.page >= 1 && turn.page <= pages)
		.flatMap((turn) =>
			button(turn.label, pack('turn', { ...answer.invocation, options: { ...answer.invocation.options, page: turn.page } })),
		);
}

/** Pages have buttons of their own, which turn the page in place. */
export function nextButtons(answer: SaidAnswer): APIButtonComponentWithCustomId[] {
	const next = answer.next.filter(({ invocation }) => invocation.options['page'] === undefined);
	return next.flatMap(({ label, invocation }) => button(label.text, pack('ask', invocation))).slice(0, limits.buttonsInRow);
}

function button(label: string, customId: string | undefined): APIButtonComponentWithCustomId[] {
	const text = shorten(plain(label), limits.buttonLabel);
	if (customId === undefined || text === '') return [];
	return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label: text, custom_id: customId }];
}

/** Showing a private answer to everyone, and reporting a mistake. */
export function otherButtons(answer: SaidAnswer, view: View) {
	const buttons: (APIButtonComponentWithCustomId | APIButtonComponentWithURL)[] = [];
	if (view.isPrivate) buttons.push(...button(view.language.text('button-show-to-everyone'), pack('show', answer.invocation)));
	if (view.reportUrl !== undefined)
		buttons.push(...linkButton(view.language.text('button-report'), linkable(reportLink(view.reportUrl, answer, view.language))));
	return buttons;
}

/** A new issue that already says what was asked, of which facts, and of which version of the data. */
function reportLink(reportUrl: string, answer: SaidAnswer, language: Language): string {
	const question = questionText(answer.invocation);
	let facts = factsOf(answer).map(({ id }) => id);
	for (;;) {
		const link = new URL(reportUrl);
		link.searchParams.set('title', language.text('report-title', { question }));
		const body = language.text('report-body', { question, version: answer.dataVersion, facts: facts.join(' ') });
		link.searchParams.set('body', `${body}\n`);
		if (link.href.length <= limits.url || facts.length === 0) return link.href;
		facts = facts.slice(0, -1);
	}
}

function questionText({ command, options }: Invocation): string {
	return [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');
}

/** Two buttons with one custom id make Discord refuse the message: the first stays. */
export function withoutSameIds<Button extends APIButtonComponentWithCustomId | APIButtonComponentWithURL>(
	buttons: readonly Button[],
): Button[] {
	const ids = buttons.map((one) => ('custom_id' in one ? one.custom_id : one.url));
	return buttons.filter((_, place) => ids.indexOf(ids[place] ?? '') === place);
}
