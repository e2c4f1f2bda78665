import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Fact, NumberedSource } from '../../src/answers/answer.ts';
import { limits } from '../../src/interactions/limits.ts';
import { type MessageBody, render as renderReply } from '../../src/interactions/render.ts';
import type { View } from '../../src/interactions/view.ts';
import { languageFor } from '../../src/language/language.ts';
import {
	choices,
	everyAnswer,
	fact,
	pageAnswer,
	relationsAnswer,
	source,
	timelineAnswer,
	whoisAnswer,
} from '../support/discord/answers.ts';
import { callbackFaults } from '../support/discord/bodies.ts';
import { replyOf } from '../support/replyOf.ts';

const view: View = { language: languageFor('en'), isPrivate: false, reportUrl: 'https://example.org/issues/new' };

function render(answer: Answer, shown: View): MessageBody {
	return renderReply(replyOf(answer), shown);
}

function faultsOf(answer: Answer, changes: Partial<View> = {}): string[] {
	const data = JSON.parse(JSON.stringify(render(answer, { ...view, ...changes })));
	return callbackFaults({ type: 4, data });
}

function textOf(message: MessageBody): string {
	return message.components[0].components.map((component) => ('content' in component ? component.content : '')).join('\n');
}

function buttonsOf(message: MessageBody) {
	return message.components[0].components.flatMap((component) => (component.type === 1 ? component.components : []));
}

describe('render', () => {
	test.each(everyAnswer.map((answer) => [answer.kind === 'answer' ? answer.command : answer.kind, answer] as const))(
		'GIVEN an answer of kind %s THEN Discord takes it, public and private',
		(_kind, answer) => {
			expect(faultsOf(answer)).toEqual([]);
			expect(faultsOf(answer, { isPrivate: true })).toEqual([]);
		},
	);

	test('GIVEN a status THEN words and colour say it', () => {
		const message = render(relationsAnswer({ status: 'severed' }), view);
		expect(textOf(message)).toContain('**Relations severed**');
		expect(message.components[0].accent_color).not.toBe(render(relationsAnswer(), view).components[0].accent_color);
	});

	test('GIVEN two countries THEN their flags stand in the title', () => {
		expect(textOf(render(relationsAnswer(), view))).toContain('### 🇺🇦 🇸🇾 Ukraine and Syria');
	});

	test('GIVEN a state without a flag THEN no flag stands alone, as if it were of the state named first', () => {
		const invocation = { command: 'relations', options: { country: 'x-tibet', with: 'CN' } };
		expect(textOf(render(relationsAnswer({ invocation, title: 'Tibet – China' }), view))).toContain('### Tibet – China');
	});

	test('GIVEN a probable match THEN it says what was understood; for a sure one it does not', () => {
		const text = textOf(render(relationsAnswer(), view));
		expect(text).toContain('“Siria” understood as Syria');
		expect(text).not.toContain('“Ukraine” understood');
	});

	test('GIVEN sources THEN the first five have link buttons and the further ones are linked in the text', () => {
		const answer = relationsAnswer({
			facts: [1, 2, 3, 4, 5, 6].map((n) => fact(n)),
			sources: [1, 2, 3, 4, 5, 6].map((n) => source(n)),
		});
		const message = render(answer, view);
		expect(buttonsOf(message).filter((button) => 'url' in button && button.url.includes('/report/'))).toHaveLength(5);
		expect(textOf(message)).toContain('-# [6] [Invented report 6](https://example.org/report/6)');
	});

	test('GIVEN a source that cites another THEN both are told apart', () => {
		const citing = { title: 'A treaty', publisher: 'A ministry', url: null, date: '1992-01-01' };
		const text = textOf(render(relationsAnswer({ sources: [source(1, { citing, cites: [citing] })] }), view));
		expect(text).toContain('; citing A ministry, A treaty, 1 January 1992');
	});

	test('GIVEN a middle page of a timeline THEN there are buttons for both directions', () => {
		const labels = buttonsOf(render(timelineAnswer(2), view)).map((button) => ('label' in button ? button.label : ''));
		expect(labels).toContain('Newer');
		expect(labels).toContain('Older');
	});

	test.each([
		[1, ['Older']],
		[3, ['Newer']],
	])('GIVEN page %i of three THEN the buttons are %j', (page, expected) => {
		const labels = buttonsOf(render(timelineAnswer(page), view)).map((button) => ('label' in button ? button.label : ''));
		expect(labels.filter((label) => label === 'Older' || label === 'Newer')).toEqual(expected);
	});

	test('GIVEN a private answer THEN only there is a button to show it to everyone', () => {
		const labels = (isPrivate: boolean) => JSON.stringify(buttonsOf(render(relationsAnswer(), { ...view, isPrivate })));
		expect(labels(true)).toContain('Show to everyone');
		expect(labels(false)).not.toContain('Show to everyone');
	});

	test('GIVEN a page for reports THEN the link names the facts and the version of the data', () => {
		const button = buttonsOf(render(relationsAnswer(), view)).find((one) => 'label' in one && one.label === 'Report a mistake');
		const link = button !== undefined && 'url' in button ? new URL(button.url) : undefined;
		expect(link?.searchParams.get('body')).toContain('fact-1 fact-2 fact-3');
		expect(link?.searchParams.get('body')).toContain('1a2b3c4d');
	});

	test('GIVEN two questions with one custom id THEN one button stays', () => {
		const next = { label: 'Timeline', invocation: { command: 'timeline', options: { country: 'UA' } } };
		expect(faultsOf(relationsAnswer({ next: [next, { ...next, label: 'Again' }] }))).toEqual([]);
	});

	test('GIVEN choices whose question has no place in a custom id THEN the names are listed instead', () => {
		const answer = choices(2, { invocation: { command: 'relations', options: { country: 'Congo', with: 'x'.repeat(200) } } });
		expect(faultsOf(answer)).toEqual([]);
		expect(textOf(render(answer, view))).toContain('Congo 1');
	});

	test('GIVEN 25 choices with one of them twice THEN the menu has each once', () => {
		const { candidates } = choices(24);
		expect(faultsOf(choices(24, { candidates: [...candidates, ...candidates.slice(0, 1)] }))).toEqual([]);
	});

	test('GIVEN more offices than are shown THEN the rest is counted', () => {
		const [office] = whoisAnswer().offices;
		if (office === undefined) throw new Error('no office');
		const message = render(whoisAnswer({ offices: Array.from({ length: 20 }, () => office) }), view);
		expect(textOf(message)).toContain('and 12 more offices');
	});

	test('GIVEN long facts THEN no fact loses its words or citations before the sources are shortened', () => {
		const facts = [1, 2, 3, 4, 5, 6].map((n) =>
			fact(n, { text: `Statement ${n} ${'word '.repeat(48)}end.`, citations: [n, n + 6, n + 12] }),
		);
		const sources = Array.from({ length: 18 }, (_, n) => source(n + 1, { title: 'A long title '.repeat(8) }));
		const message = render(relationsAnswer({ facts, sources }), view);
		const text = textOf(message);
		for (const n of [1, 2, 3, 4, 5, 6]) expect(text).toContain(`end. [${n}][${n + 6}][${n + 12}]`);
		for (let n = 1; n <= 18; n++) expect(text).toMatch(new RegExp(`(?:-#| ·) \\[${n}\\] `));
		expect(faultsOf(relationsAnswer({ facts, sources }))).toEqual([]);
	});

	test('GIVEN facts beyond any room THEN whole facts go, the rest is counted, and every citation left has its source', () => {
		const facts = [1, 2, 3, 4, 5, 6].map((n) => fact(n, { text: `Statement ${n} ${'word '.repeat(200)}end.` }));
		const answer = relationsAnswer({ facts, sources: [1, 2, 3, 4, 5, 6].map((n) => source(n)) });
		expect(faultsOf(answer)).toEqual([]);
		const text = textOf(render(answer, view));
		expect(text).toMatch(/\d more did not fit/);
		checkCitations(text);
	});
});

describe('render, with anything that a person or the data can hold', () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3_000 }),
		fc.constantFrom('*'.repeat(2_000), '](https://x.org', '@everyone <@&1>', '\n\n# no', 'word '.repeat(1_000)),
	);
	const url = fc.oneof(
		fc.webUrl(),
		fc.constant(`https://example.org/${'a'.repeat(600)}`),
		fc.constant('ftp://x'),
		fc.constant(null),
	);
	const facts: fc.Arbitrary<Fact[]> = fc.array(
		fc.record({ text, n: fc.integer({ min: 1, max: 12 }) }).map(({ text: words, n }) => fact(n, { text: words })),
		{ maxLength: 6 },
	);
	const sources: fc.Arbitrary<NumberedSource[]> = fc
		.array(fc.record({ title: text, publisher: text, url }), { minLength: 12, maxLength: 12 })
		.map((all) => all.map((changes, place) => source(place + 1, changes)));
	const names = fc.array(text, { maxLength: 12 });

	const answers: fc.Arbitrary<Answer> = fc.oneof(
		fc
			.record({ facts, sources, title: text, words: text, typed: text })
			.map(({ facts: some, sources: all, title, words, typed }) =>
				relationsAnswer({
					facts: some,
					sources: all,
					title,
					headline: { text: words, citations: [1] },
					matched: [{ typed, id: 'UA', name: 'Ukraine', verdict: 'probable' }],
				}),
			),
		fc.record({ facts, sources }).map(({ facts: some, sources: all }) => timelineAnswer(2, { events: some, sources: all })),
		fc
			.record({ facts, sources, names, name: text })
			.map(({ facts: some, sources: all, names: many, name }) =>
				whoisAnswer({ facts: some, sources: all, person: { id: 'Q1', name, names: many }, title: name }),
			),
		fc.record({ paragraphs: names, title: text }).map((changes) => pageAnswer(changes)),
		fc
			.record({
				message: text,
				labels: fc.array(fc.record({ id: text, name: text, detail: text }), { minLength: 1, maxLength: 25 }),
				with: text,
			})
			.map(({ message, labels, with: partner }) =>
				choices(1, {
					message,
					candidates: labels.map((label) => ({ ...label, score: 1 })),
					invocation: { command: 'relations', options: { with: partner } },
				}),
			),
		text.map((message) => ({ kind: 'error' as const, message, statements: [] })),
		text.map((message) => ({ kind: 'unknown' as const, message, statements: [] })),
	);

	test('THEN Discord takes the message, and every citation has its source', () => {
		fc.assert(
			fc.property(answers, fc.boolean(), (answer, isPrivate) => {
				expect(faultsOf(answer, { isPrivate })).toEqual([]);
			}),
			{ numRuns: 400 },
		);
	});

	test('THEN the citations of what is left are among the sources', () => {
		fc.assert(
			fc.property(facts, sources, (some, all) => {
				const numbers = some.map((one) => ({ ...one, text: 'Statement' }));
				checkCitations(textOf(render(relationsAnswer({ facts: numbers, sources: all }), view)));
			}),
			{ numRuns: 100 },
		);
	});

	test('THEN no text is longer than Discord shows', () => {
		expect(textOf(render({ kind: 'error', message: 'x'.repeat(9_000), statements: [] }, view)).length).toBeLessThanOrEqual(
			limits.text,
		);
	});
});

/** Every `[n]` at the end of a line must stand at the beginning of a line of sources. */
function checkCitations(text: string): void {
	const listed = new Set([...text.matchAll(/(?:^-#| ·) \[(\d+)\] /gm)].map(([, n]) => n));
	for (const [, cited = ''] of text.matchAll(/((?: ?\[\d+\])+)$/gm)) {
		for (const [, n] of cited.matchAll(/\[(\d+)\]/g)) expect(listed).toContain(n);
	}
}
