import { named, statement } from '../src/answers/statement.ts';
import { answerTimeline, eventsPerPage } from '../src/answers/timeline.ts';
import { earliestDay, latestDay } from '../src/data/date.ts';
import { type EventKind, eventKinds } from '../src/data/kinds.ts';
import { changesStatus } from '../src/history/status.ts';
import { limitOption, pageOption } from '../src/questions/paging.ts';
import { defineCommand } from './command.ts';

/** What the `kind` option offers; a single kind of event is understood as well. */
const groups = ['status', 'recognition', 'missions', 'envoys', 'agreements', 'visits', 'statements', 'membership'] as const;
type Group = (typeof groups)[number];

const kindsOfGroup: Readonly<Record<Group, readonly EventKind[]>> = {
	status: eventKinds.filter(changesStatus),
	recognition: ['recognition', 'recognition-withdrawn'],
	missions: ['mission-opened', 'mission-closed', 'representation-upgraded', 'representation-downgraded'],
	envoys: ['envoy-recalled', 'envoy-expelled', 'credentials-presented'],
	agreements: ['agreement-signed'],
	visits: ['visit', 'meeting'],
	statements: ['statement'],
	membership: ['membership'],
};

/** Kinds are long words in the short space of a custom id; the codes never change their meaning. */
const kindCodes: Readonly<Record<EventKind, string>> = {
	recognition: '!re',
	'recognition-withdrawn': '!rw',
	'relations-established': '!es',
	'relations-severed': '!se',
	'relations-suspended': '!su',
	'relations-restored': '!rs',
	'relations-continued': '!co',
	'representation-upgraded': '!up',
	'representation-downgraded': '!dn',
	'mission-opened': '!mo',
	'mission-closed': '!mc',
	'envoy-recalled': '!er',
	'envoy-expelled': '!ex',
	'credentials-presented': '!cr',
	'agreement-signed': '!ag',
	visit: '!vi',
	meeting: '!me',
	statement: '!st',
	membership: '!mb',
};

/** `/timeline country [with] [from] [to] [kind] [order] [page]` */
export const timeline = defineCommand({
	name: 'timeline',
	code: 't',
	example: 'South Korea',
	options: {
		country: { type: 'entity', slot: 0, required: true, second: 'with' },
		with: { type: 'entity', slot: 1 },
		from: { type: 'date', slot: 2 },
		to: { type: 'date', slot: 3 },
		kind: {
			type: 'choice',
			slot: 4,
			choices: groups,
			codes: kindCodes,
			refusal: (typed, known) => statement('question-no-kind', { typed, known }),
		},
		order: {
			type: 'choice',
			slot: 6,
			choices: ['newest', 'oldest'],
		},
		page: { ...pageOption, slot: 5 },
		limit: { ...limitOption, slot: 7, usual: eventsPerPage },
	},
	answer({ country, with: partner, from, to, kind, order, page, limit }, { context, matched }) {
		if (partner?.id === country.id) {
			return { kind: 'error', message: statement('question-same-partner', { state: named(country) }) };
		}
		if (from !== undefined && to !== undefined && earliestDay(from) > latestDay(to)) {
			return { kind: 'error', message: statement('question-dates-swapped') };
		}
		return answerTimeline(
			{
				country,
				with: partner,
				from,
				to,
				kind: kind === undefined ? undefined : { value: kind, kinds: isGroup(kind) ? kindsOfGroup[kind] : [kind] },
				// A person who gives a beginning reads on from there; without one, the newest comes first.
				order: order ?? (from === undefined ? 'newest' : 'oldest'),
				page,
				limit,
				matched,
			},
			context,
		);
	},
});

function isGroup(kind: Group | EventKind): kind is Group {
	return Object.hasOwn(kindsOfGroup, kind);
}
