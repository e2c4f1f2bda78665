/** Where sources date one act differently: which dates, by whom, and what is no dissent but a second beginning. */
import { areCompatible, earliestDay, type FactDate, latestDay } from '../../data/date.ts';
import { changesStatus } from '../../history/status.ts';
import type { FactStore, StoredClaim, StoredEvent, StoredSubordination } from '../../store/store.ts';
import type { Statement } from '../block.ts';
import type { NoteLine } from '../reply.ts';
import { isOfLastResort } from '../sources.ts';
import { namedOn, statement } from '../statement.ts';
import { isEvent, type PairView } from './pairView.ts';

type Note = NoteLine<Statement>;

/** At most so many dates are said. */
const mostDates = 3;

/** The longest title that can stand within a sentence, in characters. */
const longestTitle = 60;

/** A time of one of the two under another state, which parts the acts before it from those after. */
interface Parting extends StoredSubordination {
	readonly state: string;
}

/** Where the sources of a change of status date it differently, and where they date relations anew from after a parting. */
export function dateNotes(view: PairView): Note[] {
	const { store, events, chosen, details, asked, at } = view;
	return chosen.flatMap(({ lead: item, datedOtherwise }): Note[] => {
		// What was carried over from a predecessor is not among the pair's own events.
		if (!isEvent(item) || !events.some(({ id }) => id === item.id) || !changesStatus(item.kind)) return [];
		// Of a handover that had no relations to hand over, the day decides nothing.
		if (item.kind === 'relations-continued' && at.status === 'none') return [];
		const told = [item, ...datedOtherwise.filter(isEvent)];
		const claims = told.flatMap(({ number }) => details.get(number)?.claims ?? []);
		const partings = new Map(claims.map((claim) => [claim, partingBetween(view, item.date, claim.date)]));
		const ofThisTime = claims.filter((claim) => partings.get(claim) === undefined);
		const [apart] = bestOfEachDate(
			store,
			claims.filter((claim) => partings.get(claim) !== undefined && earliestDay(claim.date) <= latestDay(asked)),
		);
		const parting = apart === undefined ? undefined : partings.get(apart);
		return [
			...dissent(view, item, ofThisTime),
			...(apart === undefined || parting === undefined ? [] : [otherBeginning(view, item, apart, parting)]),
		];
	});
}

function dissent({ store, sources }: PairView, { kind }: StoredEvent, claims: readonly StoredClaim[]): Note[] {
	const differing = bestOfEachDate(store, claims).slice(0, mostDates);
	if (differing.length < 2) return [];
	const titles = differing.map(({ source }) => shortTitle(store, source));
	const dates = differing.map(({ date, source, cited }) => {
		const title = shortTitle(store, source);
		const reference = cited === undefined ? undefined : shortest(cited.title, cited.publisher);
		// One page that gives two dates has them from two others.
		return titles.filter((other) => other === title).length > 1 && reference !== undefined
			? { clause: statement('relations-date-of-reference', { date: { date }, source: title, reference }) }
			: { clause: statement('relations-date-of-source', { date: { date }, source: title }) };
	});
	const citations = [...new Set(differing.flatMap((claim) => sources.cite([claim])))];
	return [{ about: 'disagreement', said: statement('relations-dates-differ', { kind, dates: { list: dates } }, citations) }];
}

/** Relations that a source dates from the other side of a parting: that is no other date of the same beginning. */
function otherBeginning(
	{ store, sources }: PairView,
	told: StoredEvent,
	apart: StoredClaim,
	{ state, ruler, from }: Parting,
): Note {
	const [day, dayOfTold] = [earliestDay(apart.date), earliestDay(told.date)];
	const args = {
		order: day > dayOfTold ? 'later' : 'earlier',
		date: { date: apart.date },
		source: shortTitle(store, apart.source),
		// By its name before the parting: in a union it bore that of the union.
		state: namedOn(store, state, day > dayOfTold ? dayOfTold : day),
		ruler: namedOn(store, ruler, earliestDay(from ?? apart.date)),
	};
	return { about: 'succession', said: statement('relations-other-beginning', args, sources.cite([apart])) };
}

/** By what the time of a later date is parted from that of an earlier one: one of the two came under another state between them. */
function partingBetween({ store, one, other }: PairView, date: FactDate, otherDate: FactDate): Parting | undefined {
	const [first, second] = [date, otherDate].sort((a, b) => (earliestDay(a) < earliestDay(b) ? -1 : 1)) as [FactDate, FactDate];
	return [one, other]
		.flatMap(({ id }) => store.subordinations(id).map((rule) => ({ ...rule, state: id })))
		.find(({ kind, from }) => {
			// Relations outlast an occupation, and a dominion came to have its own as one.
			if (from === null || kind === 'occupation' || kind === 'dominion') return false;
			return latestDay(first) < earliestDay(from) && latestDay(from) < earliestDay(second);
		});
}

/** For each date that is not compatible with the ones before it, the claim that can be named best. */
function bestOfEachDate(store: FactStore, claims: readonly StoredClaim[]): StoredClaim[] {
	const differing: StoredClaim[] = [];
	for (const claim of claims) {
		if (differing.every(({ date }) => !areCompatible(date, claim.date))) differing.push(claim);
	}
	return differing.map((claim) => {
		const reliable = claims.find(({ date, source }) => date === claim.date && !isOfLastResort(store, source));
		return reliable ?? claim;
	});
}

/** A source's title where it is short enough to stand in a sentence, else its publisher. */
function shortTitle(store: FactStore, id: string): string {
	const source = store.source(id);
	return source === undefined ? id : (shortest(source.title, source.publisher) ?? id);
}

function shortest(title: string | null, publisher: string | null): string | undefined {
	return title !== null && title.length <= longestTitle ? title : (publisher ?? undefined);
}
