import type { Answer, Invocation } from '../src/answers/answer.ts';
import type { Context } from '../src/answers/context.ts';
import { answerTimeline, eventsPerPage } from '../src/answers/timeline.ts';
import { earliestDay, latestDay } from '../src/data/date.ts';
import { type EventKind, eventKinds } from '../src/data/kinds.ts';
import { changesStatus } from '../src/history/status.ts';
import { readAskedDate } from '../src/questions/askedDate.ts';
import { entityOf, isUnderstood, shown, textOption, type Understood, understand } from '../src/questions/names.ts';
import type { Command } from './command.ts';

/** What the `kind` option offers; a single kind of event is understood as well. */
const groups: readonly { readonly name: string; readonly value: string; readonly kinds: readonly EventKind[] }[] = [
	{
		name: 'Changes of status',
		value: 'status',
		kinds: eventKinds.filter(changesStatus),
	},
	{ name: 'Recognition', value: 'recognition', kinds: ['recognition', 'recognition-withdrawn'] },
	{
		name: 'Missions and representation',
		value: 'missions',
		kinds: ['mission-opened', 'mission-closed', 'representation-upgraded', 'representation-downgraded'],
	},
	{ name: 'Envoys', value: 'envoys', kinds: ['envoy-recalled', 'envoy-expelled', 'credentials-presented'] },
	{ name: 'Agreements', value: 'agreements', kinds: ['agreement-signed'] },
	{ name: 'Visits and meetings', value: 'visits', kinds: ['visit', 'meeting'] },
	{ name: 'Statements', value: 'statements', kinds: ['statement'] },
	{ name: 'Membership', value: 'membership', kinds: ['membership'] },
];

/** How many events a page may have at most. */
export const mostPerPage = 50;

/** `/timeline country [with] [from] [to] [kind] [order] [page]` */
export const timeline: Command = {
	name: 'timeline',
	description: 'The dated events of a state, or of two states, with sources',
	options: [
		{ name: 'country', description: 'A state', type: 'entity', required: true },
		{ name: 'with', description: 'Only events with this state', type: 'entity', required: false },
		{ name: 'from', description: 'Not before this date: 2020, 2020-06 or 2020-06-30', type: 'date', required: false },
		{ name: 'to', description: 'Not after this date', type: 'date', required: false },
		{
			name: 'kind',
			description: 'Only events of this kind',
			type: 'choice',
			required: false,
			choices: groups.map(({ name, value }) => ({ name, value })),
		},
		{
			name: 'order',
			description: 'Newest first, or oldest first (as when “from” is given)',
			type: 'choice',
			required: false,
			choices: [
				{ name: 'Newest first', value: 'newest' },
				{ name: 'Oldest first', value: 'oldest' },
			],
		},
		{ name: 'page', description: 'Which page', type: 'integer', required: false, minimum: 1, maximum: 10_000 },
	],
	answer(options, context) {
		const invocation: Invocation = { command: 'timeline', options };
		const names = understandNames(invocation, context);
		if ('kind' in names) return names;
		const country = entityOf(names.country.id, context);
		const partner = names.partner === undefined ? undefined : entityOf(names.partner.id, context);
		if (partner?.id === country.id) {
			return {
				kind: 'error',
				message: `\`country\` and \`with\` both mean ${country.name}. Name two different states, or leave \`with\` out.`,
			};
		}
		const from = dateOption('from', options, context);
		if (typeof from === 'object') return from;
		const to = dateOption('to', options, context);
		if (typeof to === 'object') return to;
		if (from !== undefined && to !== undefined && earliestDay(from) > latestDay(to)) {
			return { kind: 'error', message: '`from` is after `to`. Swap the two dates.' };
		}
		const wanted = textOption(options, 'kind');
		const kind = wanted === undefined ? undefined : kindNamed(wanted);
		if (wanted !== undefined && kind === undefined) {
			const known = groups.map(({ value }) => value).join(', ');
			return { kind: 'error', message: `“${shown(wanted)}” is no kind of event. There are ${known}.` };
		}
		return answerTimeline(
			{
				country,
				with: partner,
				from,
				to,
				kind,
				order: orderOption(options, from !== undefined),
				page: numberOption(options, 'page', 1, 10_000),
				limit: numberOption(options, 'limit', eventsPerPage, mostPerPage),
				matched: [names.country.matched, ...(names.partner === undefined ? [] : [names.partner.matched])],
			},
			context,
		);
	},
};

interface Names {
	readonly country: Understood;
	readonly partner: Understood | undefined;
}

function understandNames(invocation: Invocation, context: Context): Names | Answer {
	const typed = textOption(invocation.options, 'country');
	if (typed === undefined) return { kind: 'unknown', option: 'country', message: 'Name a state in `country`.' };
	const country = understand('country', typed, 'entity', invocation, context);
	const typedPartner = textOption(invocation.options, 'with');
	if (!isUnderstood(country)) {
		const both = typedPartner === undefined ? context.names.splitPair(typed) : undefined;
		if (both === undefined) return country;
		const [one, other] = both.map(({ id, name, matched }) => ({
			id,
			matched: { typed: shown(matched), id, name, verdict: 'sure' as const },
		}));
		return one === undefined ? country : { country: one, partner: other };
	}
	if (typedPartner === undefined) return { country, partner: undefined };
	const settled = { ...invocation, options: { ...invocation.options, country: country.id } };
	const partner = understand('with', typedPartner, 'entity', settled, context);
	return isUnderstood(partner) ? { country, partner } : partner;
}

function dateOption(name: 'from' | 'to', options: Invocation['options'], { today }: Context) {
	const typed = textOption(options, name);
	return typed === undefined ? undefined : readAskedDate(name, typed, today);
}

function kindNamed(value: string): { value: string; kinds: readonly EventKind[] } | undefined {
	const group = groups.find((one) => one.value === value.toLowerCase());
	if (group !== undefined) return { value: group.value, kinds: group.kinds };
	const kind = eventKinds.find((one) => one === value.toLowerCase());
	return kind === undefined ? undefined : { value: kind, kinds: [kind] };
}

/** A person who gives a beginning reads on from there; without one, the newest comes first. */
function orderOption(options: Invocation['options'], hasFrom: boolean): 'newest' | 'oldest' {
	const typed = textOption(options, 'order');
	if (typed === 'newest' || typed === 'oldest') return typed;
	return hasFrom ? 'oldest' : 'newest';
}

/** A whole number within bounds; what is no number counts as not given. */
export function numberOption(options: Invocation['options'], name: string, otherwise: number, most: number): number {
	const number = Math.trunc(Number(options[name] ?? otherwise));
	return Number.isFinite(number) ? Math.min(Math.max(number, 1), most) : otherwise;
}
