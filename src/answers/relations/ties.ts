/** Ties without diplomatic relations: offices in place of embassies, interests sections, protecting powers. */
import { areCompatible, earliestDay, latestDay } from '../../data/date.ts';
import { tieKinds } from '../../data/kinds.ts';
import { compareText } from '../../data/order.ts';
import type { StoredEntity, StoredMission, StoredTie } from '../../store/store.ts';
import type { Argument, Statement } from '../block.ts';
import type { NoteLine } from '../reply.ts';
import { namedOn, statement } from '../statement.ts';
import type { PairView } from './pairView.ts';

type Note = NoteLine<Statement>;

/**
 * How the two deal with each other without ordinary relations. While they have relations, only a protecting power is told: it stands in
 * for a closed embassy.
 */
export function tieNotes(view: PairView): Note[] {
	return [...tiesOf(view.one, view.other, view), ...tiesOf(view.other, view.one, view)];
}

function tiesOf(sender: StoredEntity, host: StoredEntity, view: PairView): Note[] {
	const hasRelations = view.at.status === 'relations';
	const ties = view.store.ties(sender.id, host.id).filter((tie) => !hasRelations || tie.through !== null);
	return joined(ties)
		.filter((tie) => isThere(tie, view))
		.map((tie) => ({ about: 'ties', said: tieStatement(tie, sender, host, view) }));
}

/** A tie with every source that tells of it. */
interface JoinedTie extends StoredTie {
	readonly sources: readonly string[];
}

/** Several sources tell of one tie, one of its beginning, another of its end. The newest comes last. */
function joined(ties: readonly StoredTie[]): JoinedTie[] {
	const all: JoinedTie[] = [];
	for (const tie of ties.toSorted((a, b) => compareText(a.asOf, b.asOf))) {
		const place = all.findIndex((known) => isSameTie(known, tie));
		const known = all[place];
		if (known === undefined) {
			all.push({ ...tie, sources: [tie.source] });
			continue;
		}
		all[place] = {
			...tie,
			kind: known.name === null ? tie.kind : known.kind,
			name: known.name ?? tie.name,
			place: known.place ?? tie.place,
			since: longer(known.since, tie.since),
			until: longer(known.until, tie.until),
			sources: [...known.sources, tie.source],
		};
	}
	return all;
}

/** A state that protects another's interests in a third does so once at a time, whatever its section is called. */
function isSameTie(one: StoredTie, other: StoredTie): boolean {
	const isOfOneOffice = one.through === null ? one.kind === other.kind && one.name === other.name : true;
	return one.through === other.through && isOfOneOffice && mayAgree(one.since, other.since) && mayAgree(one.until, other.until);
}

function mayAgree(one: string | null, other: string | null): boolean {
	return one === null || other === null || areCompatible(one, other);
}

/** The more exact of two dates of one thing. */
function longer(one: string | null, other: string | null): string | null {
	return (one?.length ?? 0) > (other?.length ?? 0) ? one : other;
}

function tieStatement(tie: JoinedTie, sender: StoredEntity, host: StoredEntity, view: PairView): Statement {
	const { store, on, asked, sources } = view;
	const { kind, name, place, through } = tie;
	const tense = on === undefined || latestDay(asked) >= store.dataTo ? 'present' : 'past';
	const day = latestDay(asked);
	const time: Argument = { clause: timeOf(tie, tense) };
	const args = { sender: namedOn(store, sender.id, day), host: namedOn(store, host.id, day), tense, time };
	const citations = sources.cite(tie.sources.map((source) => ({ source })));
	const power = through === null ? undefined : namedOn(store, through, day);
	if (kind === 'protecting-power' && power !== undefined) return statement('tie-protected', { ...args, power }, citations);
	const office: Argument = name === null ? { clause: statement('tie-office', { kind }) } : { quote: name, lang: 'en' };
	const represented: Statement['args'] = { ...args, office, ...(place === null ? { placed: 'no' } : { placed: 'yes', place }) };
	return power === undefined
		? statement('tie-represented', represented, citations)
		: statement('tie-represented-under', { ...represented, power }, citations);
}

/** Since when; for now, also for which day the newest source speaks. Of a past date nothing later is told. */
function timeOf({ since, asOf }: StoredTie, tense: 'present' | 'past'): Statement {
	if (since === null || since === asOf) return statement('tie-as-of', { asOf: { date: asOf } });
	return tense === 'past'
		? statement('tie-since', { since: { date: since } })
		: statement('tie-since-as-of', { since: { date: since }, asOf: { date: asOf } });
}

/**
 * Whether the tie is known to have been there on the date. A source without a beginning speaks for its own time and after, until the
 * two have relations again.
 */
function isThere({ since, until, asOf }: StoredTie, { asked, intervals }: PairView): boolean {
	const day = latestDay(asked);
	if (until !== null && latestDay(until) < day) return false;
	const isOver = intervals.some(({ status, day: begin }) => status === 'relations' && begin > latestDay(asOf) && begin <= day);
	return !isOver && earliestDay(since ?? asOf) <= day;
}

/** Whether a mission that a list names is told as a tie already: the same kind of office of the same state. */
export function isToldAsTie({ kind, sender, host }: StoredMission, { store }: PairView): boolean {
	const kinds: readonly string[] = tieKinds;
	return kinds.includes(kind) && store.ties(sender, host).length > 0;
}
