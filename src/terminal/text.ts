/** An answer as text for a terminal. Decides nothing about content; only how it is laid out. */
import type { Answer, NumberedSource } from '../answers/answer.ts';
import { blocksOf } from '../answers/blocksOf.ts';
import { printDate } from '../data/date.ts';
import { linesOf, section, withMarks } from './blocks.ts';

/** Removes what would move the cursor or colour the terminal; the texts come from outside. */
export function plain(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}

function sourceLine({ n, title, publisher, url, date, citing }: NumberedSource): string {
	const dated = date === null ? '' : `, ${printDate(date)}`;
	const cited =
		citing === undefined
			? ''
			: `, citing ${[citing.publisher, citing.title].filter((part) => part !== null && part !== '').join(', ') || 'a reference'}`;
	const links = [url, citing?.url].filter((link) => link != null);
	return [`  [${n}] ${title} (${publisher}${dated})${cited}`, ...links.map((link) => `      ${link}`)].join('\n');
}

/** Lays out an answer. Lines are separated by `\n`, without one at the end. */
export function renderText(answer: Answer): string {
	return layOut(answer)
		.flatMap((block) => block.split('\n'))
		.map(plain)
		.join('\n');
}

function layOut(answer: Answer): string[] {
	switch (answer.kind) {
		case 'unknown':
		case 'error':
			return [answer.message];
		case 'choices':
			return [
				answer.message,
				...answer.candidates.map(({ name, detail, id }) => `  ${name}${detail === '' ? '' : ` (${detail})`}: ${id}`),
			];
		case 'resolved':
			return [
				answer.verdict,
				...(answer.hint === undefined ? [] : [answer.hint]),
				...answer.candidates.map(
					({ id, name, detail, score }) => `  ${id}  ${name}${detail === '' ? '' : ` (${detail})`}  ${score.toFixed(3)}`,
				),
				...section(
					'Why',
					(answer.explain ?? []).map((line) => `  ${line}`),
				),
			];
		case 'answer': {
			const understood = answer.matched
				.filter(({ verdict }) => verdict === 'probable')
				.map(({ typed, name }) => `“${typed}” taken for ${name}.`);
			const body = blocksOf(answer).flatMap(linesOf);
			return [
				withMarks(answer.headline),
				...understood,
				...body,
				...section(
					'Notes',
					answer.notes.map((note) => `  ${withMarks(note)}`),
				),
				...section('Sources', answer.sources.map(sourceLine)),
				'',
				`Data to ${printDate(answer.dataTo)}.`,
			];
		}
	}
}
