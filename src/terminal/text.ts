/** An answer as text for a terminal. Decides nothing about content; only how it is laid out. */
import type { NumberedSource } from '../answers/answer.ts';
import { choiceText, type SaidReply } from '../answers/reply.ts';
import { type Language, languageFor } from '../language/language.ts';
import { linesOf, section, withMarks } from './blocks.ts';

/** Removes what would move the cursor or colour the terminal; the texts come from outside. */
export function plain(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}

function sourceLine({ n, title, publisher, url, date, cites = [] }: NumberedSource, language: Language): string {
	const dated = date === null ? '' : `, ${language.date(date)}`;
	const names = cites
		.map((reference) => [reference.publisher, reference.title].filter((part) => part !== null).join(', '))
		.filter((name) => name !== '');
	const cited = names.length === 0 ? '' : `, ${language.text('source-citing', { what: names.join('; ') })}`;
	const links = [url, ...cites.map((reference) => reference.url)].filter((link) => link !== null);
	return [`  [${n}] ${title} (${publisher}${dated})${cited}`, ...links.map((link) => `      ${link}`)].join('\n');
}

/** Lays out an answer, in English where no other language is given. Lines are separated by `\n`, without one at the end. */
export function renderText(answer: SaidReply, language = languageFor('en')): string {
	return layOut(answer, language)
		.flatMap((block) => block.split('\n'))
		.map(plain)
		.join('\n');
}

function layOut(answer: SaidReply, language: Language): string[] {
	switch (answer.kind) {
		case 'unknown':
		case 'error':
			return [answer.message.text];
		case 'choices':
			return [answer.message.text, ...answer.candidates.map((candidate) => `  ${choiceText(candidate)}: ${candidate.id}`)];
		case 'resolved':
			return [
				language.text('terminal-verdict', { verdict: answer.verdict }),
				...(answer.hint === undefined ? [] : [answer.hint.text]),
				...answer.candidates.map((candidate) => `  ${candidate.id}  ${choiceText(candidate)}  ${candidate.score.toFixed(3)}`),
				...section(
					language.text('heading-why'),
					(answer.explain ?? []).map((line) => `  ${line}`),
				),
			];
		case 'answer': {
			const understood = answer.matched
				.filter(({ verdict }) => verdict === 'probable')
				.map(({ typed, name }) => language.text('terminal-taken-for', { typed, name }));
			const body = answer.blocks.flatMap((block) => linesOf(block, language));
			return [
				...answer.blocks.flatMap((block) => (block.kind === 'dispute' ? [withMarks(block.said), ''] : [])),
				withMarks(answer.headline),
				...understood,
				...body,
				...section(
					language.text('heading-notes'),
					answer.notes.map((note) => `  ${withMarks(note.said)}`),
				),
				...section(
					language.text('heading-sources'),
					answer.sources.map((source) => sourceLine(source, language)),
				),
				'',
				language.text('terminal-data-to', { date: { date: answer.dataTo } }),
			];
		}
	}
}
