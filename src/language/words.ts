/** The words of answers: names with their article, lists, flags, kinds and statuses as a person says them. */
import { type FactDate, precisionOf, printDate } from '../data/date.ts';
import type { EventKind, MissionKind, Status } from '../data/kinds.ts';
import type { StoredEntity } from '../store/store.ts';

/** States whose English name takes an article in running text, by the end or the whole of the name. */
const articled =
	/^(Netherlands|Philippines|Maldives|Seychelles|Comoros|Holy See|Vatican|Czech Republic|Gambia|Bahamas|Order of Malta|Soviet Union|Ottoman Empire|Russian Empire|Papal States|Commonwealth|African Union|European Union|United .*|.* Islands|Democratic .*|.* Republic|Republic of .*|.* Union|.* Empire|.* States|.* Federation|.* League|Donetsk People’s Republic|Luhansk People’s Republic|Kingdom of .*|Organi[sz]ation of .*)$/;

/** A name as the middle of a sentence takes it: `the Netherlands`, `Chad`. */
export function inSentence(name: string): string {
	return articled.test(name) ? `the ${name.replace(/^The /, '')}` : name.replace(/^The /, 'the ');
}

/** A date behind its preposition: `on 30 June 2022`, `in June 2022`, `in about 1850`. */
export function onDate(date: FactDate): string {
	return `${precisionOf(date) === 'day' ? 'on' : 'in'} ${printDate(date)}`;
}

/** A sentence begins with a capital. */
export function capitalise(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `A`, `A and B`, `A, B and C`. */
export function list(items: readonly string[]): string {
	if (items.length <= 1) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The status of a pair in the words of a headline: `Ukraine and Syria …`. */
export const statusWords: Readonly<Record<Status, string>> = {
	relations: 'have diplomatic relations',
	suspended: 'have suspended diplomatic relations',
	severed: 'have no diplomatic relations: they were severed',
	'recognised-only': 'have no diplomatic relations, though there is recognition',
	none: 'have no diplomatic relations',
	'no-record': 'have no record in this store',
};

/** The same of a past date. */
export const pastStatusWords: Readonly<Record<Status, string>> = {
	relations: 'had diplomatic relations',
	suspended: 'had suspended diplomatic relations',
	severed: 'had no diplomatic relations: they had been severed',
	'recognised-only': 'had no diplomatic relations, though there was recognition',
	none: 'had no diplomatic relations',
	'no-record': 'have no record in this store',
};

/** An event without a summary of its own, said from its kind, actor and parties (names as in a sentence). */
export function sentenceFor(kind: EventKind, actor: string | undefined, others: readonly string[]): string {
	const all = actor === undefined ? others : [actor, ...others];
	const whom = list(others);
	switch (kind) {
		case 'relations-established':
			return capitalise(`${list(all)} established diplomatic relations.`);
		case 'relations-restored':
			return capitalise(`${list(all)} restored diplomatic relations.`);
		case 'relations-severed':
			return capitalise(
				actor === undefined
					? `diplomatic relations between ${whom} were severed.`
					: `${actor} severed diplomatic relations with ${whom}.`,
			);
		case 'relations-suspended':
			return capitalise(
				actor === undefined
					? `diplomatic relations between ${whom} were suspended.`
					: `${actor} suspended diplomatic relations with ${whom}.`,
			);
		case 'recognition':
			return capitalise(`${actor ?? 'a state'} recognised ${whom}.`);
		case 'recognition-withdrawn':
			return capitalise(`${actor ?? 'a state'} withdrew its recognition of ${whom}.`);
		default:
			return capitalise(`${list(all)}: ${kindWords[kind]}.`);
	}
}

/** What sources may date differently, as the end of "Sources differ on …". */
export const whenWords: Partial<Readonly<Record<EventKind, string>>> = {
	recognition: 'when recognition was given',
	'recognition-withdrawn': 'when recognition was withdrawn',
	'relations-established': 'when relations were established',
	'relations-severed': 'when relations were severed',
	'relations-suspended': 'when relations were suspended',
	'relations-restored': 'when relations were restored',
	'relations-continued': 'when relations were continued',
};

/** Kinds of events as a heading or a label says them. */
export const kindWords: Readonly<Record<EventKind, string>> = {
	recognition: 'recognition',
	'recognition-withdrawn': 'recognition withdrawn',
	'relations-established': 'relations established',
	'relations-severed': 'relations severed',
	'relations-suspended': 'relations suspended',
	'relations-restored': 'relations restored',
	'relations-continued': 'relations continued',
	'representation-upgraded': 'representation upgraded',
	'representation-downgraded': 'representation downgraded',
	'mission-opened': 'mission opened',
	'mission-closed': 'mission closed',
	'envoy-recalled': 'envoy recalled',
	'envoy-expelled': 'envoy expelled',
	'credentials-presented': 'credentials presented',
	'agreement-signed': 'agreement signed',
	visit: 'visit',
	meeting: 'meeting',
	statement: 'statement',
	membership: 'membership',
};

/** Kinds of missions, in the singular. */
export const missionWords: Readonly<Record<MissionKind, string>> = {
	embassy: 'an embassy',
	'high-commission': 'a high commission',
	'consulate-general': 'a consulate-general',
	consulate: 'a consulate',
	'honorary-consulate': 'an honorary consulate',
	'interests-section': 'an interests section',
	'liaison-office': 'a liaison office',
	'representative-office': 'a representative office',
	legation: 'a legation',
	'apostolic-nunciature': 'an apostolic nunciature',
	'permanent-mission': 'a permanent mission',
	'non-resident': 'a non-resident ambassador',
};

/** How the entity is called in the middle of a sentence, by the name it bore on that day where that was another. */
export function nameOf(entity: StoredEntity, formerName: string | undefined): string {
	return inSentence(formerName ?? entity.name);
}
