/** Events that tell of one act stand in one line: an establishment, its agreement and the first credentials of the same day. */
import { areCompatible, precisionOf } from '../data/date.ts';
import type { EventKind } from '../data/kinds.ts';
import { isJointAct } from '../history/events.ts';
import type { FactStore, StoredEvent, StoredObservation } from '../store/store.ts';

/** What a line can tell. */
export type Told = StoredEvent | StoredObservation;

/** A line of an answer: what it tells, and what tells of the same act. */
export interface Line<Of extends Told = Told> {
	readonly lead: Of;
	readonly also: readonly Of[];
}

/** Kinds under which sources file one act. */
const families: readonly ReadonlySet<EventKind | 'observation'>[] = [
	new Set<EventKind>([
		'recognition',
		'relations-established',
		'relations-restored',
		'agreement-signed',
		'mission-opened',
		'credentials-presented',
		'representation-upgraded',
		'statement',
	]),
	new Set<EventKind>([
		'relations-severed',
		'relations-suspended',
		'recognition-withdrawn',
		'representation-downgraded',
		'mission-closed',
		'envoy-recalled',
		'envoy-expelled',
		'statement',
	]),
	new Set<EventKind>(['meeting', 'visit', 'agreement-signed', 'statement']),
	new Set<EventKind | 'observation'>(['statement', 'observation']),
];

/** Words for one act, whatever word a source prefers: whoever withdraws recognition or suspends relations ends them that day. */
const breaks: ReadonlySet<EventKind | 'observation'> = new Set([
	'relations-severed',
	'relations-suspended',
	'recognition-withdrawn',
]);

/** The same for what begins relations; of two such words in one year or on one day neither tells of a second act. */
const beginnings: ReadonlySet<EventKind | 'observation'> = new Set(['relations-established', 'relations-restored']);

/** What relations begin by: on the day on which they do, it is the same act. */
const means: ReadonlySet<EventKind | 'observation'> = new Set([
	'recognition',
	'agreement-signed',
	'credentials-presented',
	'mission-opened',
	'representation-upgraded',
	...beginnings,
]);

/** Of such an act there is one a day between two, and seldom more in a year. */
const oneADay: ReadonlySet<EventKind | 'observation'> = new Set(['agreement-signed', 'credentials-presented', 'membership']);

/** The share of words at which two sentences say the same; the names of the parties do not count. */
const sameWords = 0.6;

/** The same for what happens once a day, where no more than the year is known. */
const sameWordsOfOne = 0.33;

/** The same for two acts by two states, which sources tell together. */
const sameWordsOfTwo = 0.8;

/**
 * Joins what tells of one act into lines, in the order in which each line's first comes.
 *
 * @param items those before others lead their line
 */
export function linesOf<Of extends Told>(items: readonly Of[], store: FactStore): Line<Of>[] {
	const lines: { readonly lead: Of; readonly also: Of[] }[] = [];
	for (const item of items) {
		const line = lines.find(({ lead }) => isOneAct(lead, item, store));
		if (line === undefined) lines.push({ lead: item, also: [] });
		else line.also.push(item);
	}
	return lines;
}

/** Whether two tell of one act: dates that fit, the same parties, kinds that sources use for it, and where it is not plain the same words. */
export function isOneAct(one: Told, other: Told, store: FactStore): boolean {
	const [date, otherDate] = [dateOf(one), dateOf(other)];
	if (!areCompatible(date, otherDate)) return false;
	// One sentence may stand for two events: recognition by either side, a union of two states.
	if (one.summary !== null && one.summary === other.summary) return date === otherDate;
	if (!haveSameParties(one, other)) return false;
	const [kind, otherKind] = [kindOf(one), kindOf(other)];
	if (kind !== otherKind && !families.some((family) => family.has(kind) && family.has(otherKind))) return false;
	const likeness = likenessOf(one, other, store);
	// Who acts in return acts a second time, unless sources tell both in the same words.
	if (areActsOfTwo(one, other)) return kind === otherKind && date === otherDate && likeness >= sameWordsOfTwo;
	const areOfOneKind = [breaks, beginnings].some((kinds) => kinds.has(kind) && kinds.has(otherKind));
	if (likeness >= sameWords || areOfOneKind) return true;
	if (date !== otherDate) return false;
	const isDay = precisionOf(date) === 'day';
	if (kind === otherKind) return oneADay.has(kind) && (isDay || likeness >= sameWordsOfOne);
	return one.summary === null || other.summary === null || (isDay && means.has(kind) && means.has(otherKind));
}

/**
 * What a line adds to the sentence that leads it: the fullest of the others' own words, where these are not the same.
 *
 * @returns `undefined` where nothing is to be added
 */
export function additionOf({ lead, also }: Line, store: FactStore): Told | undefined {
	const isBreak = breaks.has(kindOf(lead));
	return also
		.filter(
			(told) => told.summary !== null && (lead.summary === null || (!isBreak && likenessOf(lead, told, store) < sameWordsOfOne)),
		)
		.sort((one, other) => (other.summary?.length ?? 0) - (one.summary?.length ?? 0))[0];
}

/** Whether the words of an addition say all that the sentence made of the lead's kind says. */
export function saysTheSame(lead: Told, addition: Told, store: FactStore): boolean {
	if (lead.summary !== null) return false;
	const made = kindOf(lead).split('-').at(-1) ?? '';
	return wordsOf(addition, store).has(made);
}

function kindOf(told: Told): EventKind | 'observation' {
	return 'kind' in told ? told.kind : 'observation';
}

function dateOf(told: Told): string {
	return 'kind' in told ? told.date : told.asOf;
}

function partiesOf(told: Told): readonly string[] {
	return 'kind' in told ? told.parties : [told.one, told.other];
}

/** An act of three states is also one of two of them. */
function haveSameParties(one: Told, other: Told): boolean {
	const [few, many] = [partiesOf(one), partiesOf(other)].sort((a, b) => a.length - b.length);
	return few?.every((id) => many?.includes(id)) ?? false;
}

function areActsOfTwo(one: Told, other: Told): boolean {
	if (!('kind' in one && 'kind' in other) || one.actor === null || other.actor === null) return false;
	return one.actor !== other.actor && !isJointAct(one.kind) && !isJointAct(other.kind);
}

/** The share of the words of the shorter sentence that the longer one has, without the names of the parties; of visits the share of the longer. */
function likenessOf(one: Told, other: Told, store: FactStore): number {
	const [few, many] = [wordsOf(one, store), wordsOf(other, store)].sort((a, b) => a.size - b.size);
	if (few === undefined || many === undefined || few.size === 0) return 0;
	const shared = [...few].filter((word) => many.has(word)).length;
	// Who else came along made a visit of his own.
	return shared / (kindOf(one) === 'visit' ? many : few).size;
}

/** The words of a sentence that are long enough to mean something. */
function wordsOf(told: Told, store: FactStore): ReadonlySet<string> {
	const names = new Set(
		partiesOf(told).flatMap((id) => [store.entity(id)?.name ?? '', store.formerName(id, dateOf(told)) ?? ''].flatMap(split)),
	);
	return new Set(split(told.summary ?? '').filter((word) => word.length > 3 && !names.has(word)));
}

function split(text: string): string[] {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u);
}
