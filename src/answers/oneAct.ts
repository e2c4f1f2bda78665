/** Events that tell of one act stand in one line: an establishment, its agreement and the first credentials of the same day. */
import { areCompatible, precisionOf } from '../data/date.ts';
import type { EventKind, Status } from '../data/kinds.ts';
import { meaningfulWords, shareOfLonger, shareOfShorter } from '../data/likeness.ts';
import { isJointAct } from '../history/events.ts';
import type { FactStore, StoredEvent, StoredObservation } from '../store/store.ts';

/** What a line can tell. */
export type Told = StoredEvent | StoredObservation;

/** A line of an answer: what it tells, and what tells of the same act. */
export interface Line<Of extends Told = Told> {
	readonly lead: Of;
	readonly also: readonly Of[];
	/** What tells of the same act under another date: its sources are none for the date of the line. */
	readonly datedOtherwise: readonly Of[];
}

/** Kinds under which sources file one act. */
const families: readonly ReadonlySet<EventKind | 'observation'>[] = [
	new Set<EventKind | 'observation'>([
		'observation',
		'recognition',
		'relations-established',
		'relations-restored',
		'relations-continued',
		'agreement-signed',
		'mission-opened',
		'credentials-presented',
		'representation-upgraded',
		'statement',
	]),
	new Set<EventKind | 'observation'>([
		'observation',
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

/** Who calls back an envoy and sends another's away does two things, often in one sentence. */
const envoys: ReadonlySet<EventKind | 'observation'> = new Set(['envoy-recalled', 'envoy-expelled']);

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

/** The same for two acts of one kind by one state. */
const sameWordsOfOneActor = 0.5;

/** The same for visits, where one source tells more of whom the visitor met. */
const sameWordsOfVisits = 0.55;

/** The same for what happens once a day, where no more than the year is known. */
const sameWordsOfOne = 0.33;

/** The same for two acts by two states, which sources tell together. */
const sameWordsOfTwo = 0.9;

/** So many words at least must two of one date have, and two that are dated differently: fewer are in many a sentence of a year. */
const fewestOfDate = 2;
const fewestOfYear = 3;

/** What every sentence on an agreement says. */
const wordsOfAgreements = ['agreement', 'concluded', 'signed', 'treaty'];

/**
 * Joins what tells of one act into lines, in the order in which each line's first comes.
 *
 * @param items those before others lead their line
 */
export function linesOf<Of extends Told>(items: readonly Of[], store: FactStore): Line<Of>[] {
	const lines: (Line<Of> & { readonly also: Of[] })[] = [];
	// What tells of one act is at least of one year: two states can have hundreds of events between them.
	const byYear = new Map<string, typeof lines>();
	for (const item of items) {
		const year = dateOf(item).slice(0, 4);
		const ofYear = byYear.get(year) ?? [];
		byYear.set(year, ofYear);
		const known = ofYear.find((line) => tellsOf(line, item, store));
		if (known !== undefined) {
			known.also.push(item);
			continue;
		}
		const line = { lead: item, also: [], datedOtherwise: [] };
		lines.push(line);
		ofYear.push(line);
	}
	return lines;
}

/** Whether an item tells of a line's act: as what leads it does, or as another that is dated the same. */
function tellsOf({ lead, also }: Line, item: Told, store: FactStore): boolean {
	return isOneAct(lead, item, store) || also.some((told) => dateOf(told) === dateOf(item) && isOneAct(told, item, store));
}

/** Whether two tell of one act: dates that fit, the same parties, kinds that sources use for it, and where it is not plain the same words. */
export function isOneAct(one: Told, other: Told, store: FactStore): boolean {
	const date = dateOf(one);
	const otherDate = dateOf(other);
	if (!areCompatible(date, otherDate)) return false;
	// One sentence may stand for two events: recognition by either side, a union of two states.
	if (one.summary !== null && one.summary === other.summary && date === otherDate) return true;
	if (areOneSuccession(one, other)) return true;
	if (!haveSameParties(one, other)) return false;
	const kind = kindOf(one);
	const otherKind = kindOf(other);
	if (kind !== otherKind && !families.some((family) => family.has(kind) && family.has(otherKind))) return false;
	if (kind !== otherKind && envoys.has(kind) && envoys.has(otherKind)) return false;
	const likeness = likenessOf(one, other, store);
	// Who acts in return acts a second time, unless sources tell both in the same words.
	if (areActsOfTwo(one, other)) {
		return kind === otherKind && date === otherDate && likeness >= sameWordsOfTwo;
	}
	const areOfOneKind = [breaks, beginnings].some((kinds) => kinds.has(kind) && kinds.has(otherKind));
	if (likeness >= neededFor(one, other) || areOfOneKind) return true;
	const isDay = date === otherDate && precisionOf(date) === 'day';
	if (kind === otherKind && oneADay.has(kind)) return isDay || likeness >= sameWordsOfOne;
	if (date !== otherDate) return false;
	if (kind === otherKind) return kind === 'observation' && statusOf(one) === statusOf(other);
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
	const words = wordsOf(addition, store);
	return [...meaningfulWords(made)].some((word) => words.has(word));
}

/** How much two sentences must have in common. Of one kind of act of one state less is enough. */
function neededFor(one: Told, other: Told): number {
	if (kindOf(one) === 'visit') return sameWordsOfVisits;
	const isOfOne = 'kind' in one && 'kind' in other && one.kind === other.kind && one.actor !== null && one.actor === other.actor;
	return isOfOne ? sameWordsOfOneActor : sameWords;
}

function kindOf(told: Told): EventKind | 'observation' {
	return 'kind' in told ? told.kind : 'observation';
}

function statusOf(told: Told): Status | undefined {
	return 'kind' in told ? undefined : told.status;
}

/** What a successor took over as a whole, and what one partner confirmed of it. */
function areOneSuccession(one: Told, other: Told): boolean {
	return (
		'kind' in one &&
		'kind' in other &&
		one.kind === 'relations-continued' &&
		other.kind === 'relations-continued' &&
		one.actor !== null &&
		one.actor === other.actor
	);
}

function dateOf(told: Told): string {
	return 'kind' in told ? told.date : told.asOf;
}

function partiesOf(told: Told): readonly string[] {
	return 'kind' in told ? told.parties : [told.one, told.other];
}

/** An act of three states is also one of two of them. */
function haveSameParties(one: Told, other: Told): boolean {
	const parties = partiesOf(one);
	const others = partiesOf(other);
	return parties.length <= others.length
		? parties.every((id) => others.includes(id))
		: others.every((id) => parties.includes(id));
}

function areActsOfTwo(one: Told, other: Told): boolean {
	if (!('kind' in one && 'kind' in other) || one.actor === null || other.actor === null) return false;
	return one.actor !== other.actor && !isJointAct(one.kind) && !isJointAct(other.kind);
}

/** How much two have in common in words, without the names of the parties; of visits as measured by the longer. */
function likenessOf(one: Told, other: Told, store: FactStore): number {
	const isOneDate = dateOf(one) === dateOf(other);
	// Of agreements of a year the words that every agreement has tell nothing, and what is left tells much.
	const areAgreements = !isOneDate && kindOf(one) === 'agreement-signed' && kindOf(other) === 'agreement-signed';
	const common = areAgreements ? wordsOfAgreements : [];
	const [words, others] = [wordsOf(one, store, common), wordsOf(other, store, common)];
	if (!areAgreements && Math.min(words.size, others.size) < (isOneDate ? fewestOfDate : fewestOfYear)) return 0;
	// Who else came along made a visit of his own.
	return kindOf(one) === 'visit' ? shareOfLonger(words, others) : shareOfShorter(words, others);
}

function wordsOf(told: Told, store: FactStore, common: readonly string[] = []): ReadonlySet<string> {
	const names = partiesOf(told).flatMap((id) => [store.entity(id)?.name ?? '', store.formerName(id, dateOf(told)) ?? '']);
	return meaningfulWords(told.summary ?? '', [...names, ...common]);
}
