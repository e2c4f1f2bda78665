/** Hand-made answers of every kind, for tests of what Discord sees. Their contents are invented. */
import type {
	Answer,
	Choices,
	Fact,
	NumberedSource,
	PageAnswer,
	RelationsAnswer,
	TimelineAnswer,
	WhoisAnswer,
} from '../../../src/answers/answer.ts';

/** A source with a number. */
export function source(n: number, changes: Partial<NumberedSource> = {}): NumberedSource {
	return {
		n,
		id: `source-${n}`,
		title: `Invented report ${n}`,
		publisher: `Publisher ${n}`,
		url: `https://example.org/report/${n}`,
		date: '2024-05-06',
		kind: 'secondary',
		...changes,
	};
}

/** A fact that cites a source. */
export function fact(n: number, changes: Partial<Fact> = {}): Fact {
	return {
		id: `fact-${n}`,
		date: `20${String(10 + (n % 15)).padStart(2, '0')}-06-30`,
		event: 'relations-severed',
		text: `Freedonia severed relations with Sylvania, saying for the ${n}th time that it had been insulted.`,
		parties: ['UA', 'SY'],
		citations: [n],
		...changes,
	};
}

const common = {
	kind: 'answer',
	title: 'Ukraine and Syria',
	headline: { text: 'Freedonia and Sylvania have diplomatic relations since 24 September 2025.', citations: [1, 2] },
	notes: [],
	matched: [
		{ typed: 'Ukraine', id: 'UA', name: 'Ukraine', verdict: 'sure' },
		{ typed: 'Siria', id: 'SY', name: 'Syria', verdict: 'probable' },
	],
	dataTo: '2026-10-09',
	dataVersion: '1a2b3c4d',
	statements: [],
} as const;

/** An answer of `/relations`. */
export function relationsAnswer(changes: Partial<RelationsAnswer> = {}): RelationsAnswer {
	return {
		...common,
		matched: [...common.matched],
		headline: { ...common.headline, citations: [...common.headline.citations] },
		command: 'relations',
		invocation: { command: 'relations', options: { country: 'UA', with: 'SY', on: '2026-11-21' } },
		notes: [{ about: 'disagreement', text: 'One page gives 2022-06-29, the other 2022-06-30.', citations: [3] }],
		status: 'relations',
		basis: 'act',
		since: { date: '2025-09-24', event: 'relations-restored' },
		on: '2026-11-21',
		facts: [1, 2, 3].map((n) => fact(n)),
		intervals: [],
		sources: [1, 2, 3].map((n) => source(n)),
		next: [
			{ label: 'Timeline', invocation: { command: 'timeline', options: { country: 'UA', with: 'SY' } } },
			{ label: 'Swap', invocation: { command: 'relations', options: { country: 'SY', with: 'UA' } } },
		],
		...changes,
	};
}

/** A page of `/timeline`. */
export function timelineAnswer(page: number, changes: Partial<TimelineAnswer> = {}): TimelineAnswer {
	const numbers = [0, 1, 2, 3, 4, 5].map((offset) => (page - 1) * 6 + offset + 1);
	return {
		...common,
		matched: [...common.matched],
		headline: { text: `18 events, page ${page}.`, citations: [] },
		notes: [],
		command: 'timeline',
		title: 'Timeline of South Korea',
		invocation: { command: 'timeline', options: { country: 'KR', page } },
		events: numbers.map((n) => fact(n)),
		sources: numbers.map((n) => source(n)),
		total: 18,
		page,
		pages: 3,
		order: 'newest',
		next: [],
		...changes,
	};
}

/** An answer of `/whois`. */
export function whoisAnswer(changes: Partial<WhoisAnswer> = {}): WhoisAnswer {
	return {
		...common,
		matched: [],
		headline: { text: 'Rufus Firefly is the head of state of Freedonia since 2025.', citations: [1] },
		notes: [],
		command: 'whois',
		title: 'Rufus Firefly',
		invocation: { command: 'whois', options: { name: 'Q1' } },
		person: { id: 'Q1', name: 'Rufus Firefly', names: ['Rufus T. Firefly', 'روفوس'] },
		offices: [
			{
				office: 'head-of-state',
				style: 'Leader',
				entity: 'SY',
				from: '2025',
				until: null,
				asOf: '2026-05-13',
				text: 'Leader of Freedonia since 2025.',
				citations: [1],
			},
		],
		facts: [fact(2)],
		sources: [source(1), source(2)],
		next: [],
		...changes,
	};
}

/** A page of help. */
export function pageAnswer(changes: Partial<PageAnswer> = {}): PageAnswer {
	return {
		...common,
		matched: [],
		headline: { text: 'What can be asked.', citations: [] },
		notes: [],
		command: 'help',
		title: 'Help',
		invocation: { command: 'help', options: {} },
		paragraphs: ['/relations says how two countries stand.'],
		links: [{ label: 'Source code', url: 'https://example.org/' }],
		sources: [],
		next: [],
		...changes,
	};
}

/** A question back. */
export function choices(count = 2, changes: Partial<Choices> = {}): Choices {
	return {
		kind: 'choices',
		option: 'country',
		message: 'Which Congo?',
		candidates: Array.from({ length: count }, (_, n) => ({
			id: n === 0 ? 'CD' : n === 1 ? 'CG' : `x-${n}`,
			name: `Congo ${n}`,
			detail: `state ${n}`,
			score: 1 - n / 100,
		})),
		invocation: { command: 'relations', options: { country: 'Congo', with: 'SY' } },
		statements: [],
		...changes,
	};
}

/** One answer of each kind. */
export const everyAnswer: readonly Answer[] = [
	relationsAnswer(),
	timelineAnswer(1),
	timelineAnswer(2),
	timelineAnswer(3),
	whoisAnswer(),
	pageAnswer(),
	choices(),
	{ kind: 'unknown', option: 'country', message: 'I know no country “Fredonia”.', statements: [] },
	{ kind: 'error', message: 'A country has no relations with itself.', statements: [] },
];
