/** An answer as text for a terminal. Decides nothing about content; only how it is laid out. */
import type { Answer, Fact, MapAnswer, NumberedSource } from '../answers/answer.ts';
import { namesByStatus } from '../answers/map.ts';
import { printDate } from '../data/date.ts';
import { statuses } from '../data/kinds.ts';
import { changesStatus } from '../history/status.ts';
import { en } from '../language/en.ts';

/** Turns numbers into marks: `[1][3]`. */
function marks(citations: readonly number[]): string {
	return citations.length === 0 ? '' : ` ${citations.map((n) => `[${n}]`).join('')}`;
}

/** Removes what would move the cursor or colour the terminal; the texts come from outside. */
export function plain(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}

function factLine(fact: Fact): string {
	const date = fact.date === null ? 'no date' : printDate(fact.date);
	const until = fact.until === undefined || fact.until === fact.date ? '' : ` to ${printDate(fact.until)}`;
	return `  ${date}${until}: ${fact.text}${marks(fact.citations)}`;
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

/** Groups dated facts under their year, in the order given. */
function byYear(facts: readonly Fact[]): string[] {
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

/** Every state under its status, with the count. */
function byStatus(answer: MapAnswer): string[] {
	return statuses
		.map((status) => ({ status, names: namesByStatus(answer, status) }))
		.filter(({ names }) => names.length > 0)
		.flatMap(({ status, names }) => [`${en.statuses[status]} (${names.length})`, `  ${names.join(', ')}`]);
}

/** Changes of status apart from the lesser ones; both by year. */
function byWeight(facts: readonly Fact[]): string[] {
	const isOfStatus = ({ event }: Fact) => event !== 'observation' && changesStatus(event);
	const lesser = facts.filter((fact) => !isOfStatus(fact));
	return [
		...section('Changes of status', facts.filter(isOfStatus).map(factLine)),
		...section('Missions and envoys', lesser.map(factLine)),
	];
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', title, ...lines];
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
			const body =
				answer.command === 'timeline'
					? section('', byYear(answer.events)).slice(1)
					: answer.command === 'map'
						? ['', ...byStatus(answer)]
						: answer.command === 'changes'
							? byWeight(answer.events)
							: answer.command === 'relations'
								? section('Facts', answer.facts.map(factLine))
								: answer.command === 'whois'
									? [
											...section(
												'Offices',
												answer.offices.map(({ text, citations }) => `  ${text}${marks(citations)}`),
											),
											...section(
												'Names',
												answer.person.names.length === 0 ? [] : [`  ${answer.person.names.slice(0, 12).join(' · ')}`],
											),
											...section('Events', answer.facts.map(factLine)),
										]
									: [
											...answer.paragraphs.flatMap((text) => ['', text]),
											...section(
												'Links',
												answer.links.map(({ label, url }) => `  ${label}: ${url}`),
											),
										];
			return [
				`${answer.headline.text}${marks(answer.headline.citations)}`,
				...understood,
				...body,
				...section(
					'Notes',
					answer.notes.map(({ text, citations }) => `  ${text}${marks(citations)}`),
				),
				...section('Sources', answer.sources.map(sourceLine)),
				'',
				`Data to ${printDate(answer.dataTo)}.`,
			];
		}
	}
}
