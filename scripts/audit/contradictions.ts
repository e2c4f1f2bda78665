/**
 * What must not stand in one answer of `/relations`: a headline against its own facts, one event told twice, a state of another time, and
 * wording that a reader takes for a fault. Each kind is a rule over the published answer and knows no state by name.
 */
import type { Fact, RelationsAnswer } from '../../src/answers/answer.ts';
import { areCompatible, earliestDay, latestDay } from '../../src/data/date.ts';
import { meaningfulWords, shareOfShorter } from '../../src/data/likeness.ts';
import { rulesOfContext } from './context.ts';
import { datesIn, type Entities, entitiesIn, headlineOf, type Rule, subjectOf } from './rule.ts';

const ends = new Set(['relations-severed', 'relations-suspended', 'recognition-withdrawn']);
const beginnings = new Set(['relations-established', 'relations-restored']);
/** Acts that show relations where an embassy, a legation or their heads are meant; offices, consulates and interests sections need none. */
const exchanges = new Set(['mission-opened', 'credentials-presented', 'representation-upgraded']);
const diplomatic = /^(?!.*\binterests section).*\b(?:embass|legation|ambassador|high commission|nuncio)/i;

const day = (date: string | null) => (date === null ? '' : earliestDay(date));

/** The facts that were acts of a known time, up to the date asked about, in order. */
function actsUntil({ facts, on }: RelationsAnswer): Fact[] {
	return facts.filter(({ event, date }) => event !== 'observation' && date !== null && day(date) <= latestDay(on));
}

/** Whether a source's word on how things stood, newer than the date, is among the facts. */
function isOvertaken({ facts, on }: RelationsAnswer, since: string | null): boolean {
	return facts.some(({ event, date }) => event === 'observation' && day(date) >= day(since) && day(date) <= latestDay(on));
}

/** Whether a source's word, whatever its own day, dates the status from after an act. */
function isDatedByWord({ since }: RelationsAnswer, act: string | null): boolean {
	return since?.event === 'observation' && since.date !== null && earliestDay(since.date) > latestDay(act ?? '');
}

function statusAgainstFacts(answer: RelationsAnswer): string | undefined {
	const changes = actsUntil(answer).filter(({ event }) => ends.has(event) || beginnings.has(event));
	const newest = Math.max(...changes.map(({ date }) => Date.parse(latestDay(date ?? ''))));
	// Of a change known by year alone it cannot be said which of that year came last.
	const last = changes.filter(({ date }) => Date.parse(latestDay(date ?? '')) === newest);
	const [only, ...others] = last;
	if (only === undefined || others.some(({ event }) => beginnings.has(event) !== beginnings.has(only.event))) return undefined;
	if (changes.some((change) => !last.includes(change) && day(only.date) <= latestDay(change.date ?? ''))) return undefined;
	if (isOvertaken(answer, only.date) || isDatedByWord(answer, only.date)) return undefined;
	// "They were suspended in 1979 and are recorded again from 2022 on" tells the act itself.
	if (only.date !== null && datesIn(headlineOf(answer)?.args).includes(only.date) && answer.knownFrom !== undefined)
		return undefined;
	const isBroken = answer.status === 'severed' || answer.status === 'suspended' || answer.status === 'none';
	const contradicts = ends.has(only.event)
		? answer.status === 'relations'
		: isBroken && latestDay(only.date ?? '') <= latestDay(answer.on);
	return contradicts ? `${answer.status}, but ${only.date}: ${only.text}` : undefined;
}

function laterActTold(answer: RelationsAnswer): string | undefined {
	const { on, status, knownFrom } = answer;
	const headline = headlineOf(answer);
	// "Not yet: first established on…" has to name the later day, and so has "as far as is known: recorded from… on".
	if (headline === undefined || status === 'none' || status === 'no-record' || knownFrom !== undefined) return undefined;
	const later = datesIn(headline.args).find((date) => earliestDay(date) > latestDay(on));
	return later === undefined ? undefined : `asked for ${on}, tells of ${later}`;
}

function isWithin(
	on: string,
	span: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined,
): boolean {
	const isBefore = span?.from !== undefined && latestDay(on) < earliestDay(span.from);
	const isAfter = span?.until !== undefined && earliestDay(on) > latestDay(span.until);
	return !isBefore && !isAfter;
}

/**
 * The pair in the headline must have been there on the date; a headline without a status may speak of others, and states often agree on
 * relations shortly before the first day of one of them.
 */
function stateOfAnotherTime(answer: RelationsAnswer, entities: Entities): string | undefined {
	const { on, status, since } = answer;
	if (status === 'no-record' || (since?.date != null && earliestDay(since.date) <= latestDay(on))) return undefined;
	const names = headlineOf(answer)?.args['names'];
	const absent = entitiesIn(names)
		.flatMap((id) => entities.get(id) ?? [])
		.find(({ exists }) => !isWithin(on, exists));
	return absent === undefined
		? undefined
		: `${status} on ${on} of ${absent.name} (${absent.exists?.from ?? ''}..${absent.exists?.until ?? ''})`;
}

function noneOverEvidence(answer: RelationsAnswer): string | undefined {
	if (answer.status !== 'none') return undefined;
	const acts = actsUntil(answer);
	const last = acts.at(-1);
	const exchange = acts.findLast(
		({ event, text, date }) => exchanges.has(event) && diplomatic.test(text) && latestDay(date ?? '') < earliestDay(answer.on),
	);
	if (exchange === undefined || last === undefined || ends.has(last.event) || isOvertaken(answer, exchange.date))
		return undefined;
	return `none on ${answer.on}, but ${exchange.date}: ${exchange.text}`;
}

/** Acts of one side alone: each side may do the same on the same day. */
const unilateral = /^(?:mission|envoy|recognition|representation|credentials|relations-severed|relations-suspended|statement)/;

/** Who calls back an envoy and sends another's away does two things. */
const envoys = new Set(['envoy-recalled', 'envoy-expelled']);

/** Whether two sentences tell of what two different sides did: their ids name another first, or each begins with one of them. */
function areOfTwoSides(one: Fact, other: Fact, entities: Entities): boolean {
	if (!unilateral.test(one.event) || !unilateral.test(other.event)) return false;
	const sides = ({ id }: Fact) => id.split('.')[2] ?? '';
	if (sides(one) === sides(other).split('-').toReversed().join('-')) return true;
	return subjectOf(one, entities) !== subjectOf(other, entities);
}

/** Two sentences of one day and the same parties with most of their words in common tell one event. */
function toldTwice({ facts }: RelationsAnswer, entities: Entities): string | undefined {
	for (const [index, one] of facts.entries()) {
		for (const other of facts.slice(index + 1)) {
			if (one.date === null || other.date === null || !areCompatible(one.date, other.date)) continue;
			if ((one.event !== other.event && one.date !== other.date) || areOfTwoSides(one, other, entities)) continue;
			if (one.event !== other.event && envoys.has(one.event) && envoys.has(other.event)) continue;
			// Acts of two kinds need more in common: an ambassador recalled and one expelled share all the names.
			if (shareOfShorter(meaningfulWords(one.text), meaningfulWords(other.text)) >= (one.event === other.event ? 0.6 : 0.85))
				return `${one.date}: ${one.text} | ${other.date}: ${other.text}`;
		}
	}
	return undefined;
}

function pageNumberedTwice({ sources }: RelationsAnswer): string | undefined {
	const numbers = Map.groupBy(sources, ({ url, id }) => url ?? id);
	const twice = [...numbers.values()].find(({ length }) => length > 1);
	return twice === undefined ? undefined : `${twice.map(({ n }) => n).join(', ')}: ${twice[0]?.title}`;
}

/** The day on which a page about a state was read is no event's day. */
function readingDateAsEvent({ facts, sources }: RelationsAnswer): string | undefined {
	const found = facts.find(
		({ event, date, citations }) =>
			event !== 'observation' &&
			sources.some(
				({ n, id, date: read }) => citations.includes(n) && read === date && id.startsWith('wikipedia-foreign-relations-'),
			),
	);
	return found === undefined ? undefined : `${found.date}: ${found.text}`;
}

function textsOf({ headline, facts, notes, title }: RelationsAnswer): string[] {
	return [title, headline.text, ...facts.map(({ text }) => text), ...notes.map(({ text }) => text)];
}

function isOwnName(name: string, entities: Entities): boolean {
	return [...entities.values()].some((entity) => entity.name === name);
}

/** A sentence calls a party by a name that was not its name on the day of which the sentence tells. */
function nameOfAnotherTime({ facts }: RelationsAnswer, entities: Entities): string | undefined {
	for (const { text, date, parties } of facts) {
		const known = parties.flatMap((id) => entities.get(id) ?? []);
		const rest = known.reduce((left, { name }) => left.replaceAll(name, ''), text);
		// A state may have borne one name twice.
		const others = known.flatMap(({ formerNames }) =>
			date === null
				? []
				: formerNames.filter(({ name }) => !formerNames.some((former) => former.name === name && isWithin(date, former))),
		);
		// A name that is a state's own today, such as Germany, may be said of its forerunner too.
		const wrong = others
			.filter(({ name }) => !isOwnName(name, entities))
			.find(({ name }) => new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}])`, 'u').test(rest));
		if (wrong !== undefined) return `${date}: ${text}`;
	}
	return undefined;
}

function mixedApostrophes(answer: RelationsAnswer): string | undefined {
	const texts = textsOf(answer);
	const straight = texts.find((text) => text.includes("'"));
	return straight !== undefined && texts.some((text) => text.includes('’')) ? straight : undefined;
}

/** While relations are broken no list from before the break says that an embassy is kept; an interests section may be. */
function missionUnderBreak({ status, notes, since }: RelationsAnswer): string | undefined {
	if ((status !== 'severed' && status !== 'none') || since?.date == null) return undefined;
	const kept = notes.find(
		({ about, text }) =>
			about === 'representation' && /\bkeeps an? (?:embassy|high commission|legation)|\bEmbass(?:y|ies):/.test(text),
	);
	return kept === undefined ? undefined : `${status} since ${since.date}: ${kept.text}`;
}

function sinceLater({ since, on }: RelationsAnswer): string | undefined {
	return since?.date != null && earliestDay(since.date) > latestDay(on) ? `since ${since.date}, asked for ${on}` : undefined;
}

function freshnessAgainstSources({ statements, sources, facts }: RelationsAnswer): string | undefined {
	const reach = statements.find(({ role, key }) => role === 'note' && key === 'relations-reach')?.args['reach'];
	const [reached] = datesIn(reach);
	if (reached === undefined) return undefined;
	const later = [...sources.map(({ date }) => date), ...facts.map(({ date }) => date)].find(
		(date) => date !== null && earliestDay(date) > latestDay(reached),
	);
	return later == null ? undefined : `sources reach to ${reached}, cited ${later}`;
}

const odd =
	/\baccording to Wikipedia\b|\b1 other posts\b|\bby a source of\b|\brelations were continued\b|have suspended diplomatic relations, suspended|\bcalls itself complete\b|\bon \d{4}(?![\d\p{L}])(?! [A-Z])/u;

function oddWords(answer: RelationsAnswer): string | undefined {
	return textsOf(answer).find((text) => odd.test(text));
}

function intervalsAgainstStatus(answer: RelationsAnswer): string | undefined {
	const { intervals, status, on } = answer;
	const starts = intervals.map(({ from }) => from);
	const isOut = (date: string | null, index: number) =>
		index > 0 && date !== null && latestDay(date) < day(starts[index - 1] ?? null);
	if (starts.some(isOut)) return `intervals out of order: ${starts.join(', ')}`;
	const open = intervals.findLast(({ from }) => latestDay(from ?? '0001') <= latestDay(on));
	// Where the change itself is known by year or month only, either status may be told.
	const isVague = intervals.some(
		({ from }) => from !== null && earliestDay(from) <= latestDay(on) && latestDay(on) <= latestDay(from),
	);
	// Of a time in which another state conducted the relations of one the headline says so; recognition from before it lasts as an interval.
	if (open?.status === 'recognised-only' && headlineOf(answer)?.key.startsWith('existence-under') === true) return undefined;
	// Where the beginning of relations is not dated the interval does not say how far back they are told.
	const isUndated = open?.from === null && status === 'no-record';
	if (open === undefined || isVague || isUndated || (open.until !== null && earliestDay(open.until) <= latestDay(on)))
		return undefined;
	return open.status === status ? undefined : `${status}, but the interval from ${open.from} is ${open.status}`;
}

/** Every kind of contradiction that the audit looks for. */
export const rules: readonly Rule[] = [
	{ kind: 'status against its own facts', find: statusAgainstFacts },
	{ kind: 'status against its own intervals', find: intervalsAgainstStatus },
	{ kind: 'headline tells a later act', find: laterActTold },
	{ kind: 'since later than the date asked', find: sinceLater },
	{ kind: 'state of another time', find: stateOfAnotherTime },
	{ kind: 'none over evidence of relations', find: noneOverEvidence },
	{ kind: 'one event on two lines', find: toldTwice },
	{ kind: 'one page under two numbers', find: pageNumberedTwice },
	{ kind: 'reading date as an event’s date', find: readingDateAsEvent },
	{ kind: 'name of another time', find: nameOfAnotherTime },
	{ kind: 'mission kept under a break', find: missionUnderBreak },
	{ kind: 'freshness against a cited date', find: freshnessAgainstSources },
	{ kind: 'two apostrophes', find: mixedApostrophes },
	{ kind: 'odd words', find: oddWords },
	...rulesOfContext,
];
