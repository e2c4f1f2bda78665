/** Who holds or held an office that was asked for. */
import { findHolders, holdersAround } from '../../answers/holders.ts';
import { standingOf } from '../../answers/tenureStanding.ts';
import { type FactDate, latestDay } from '../../data/date.ts';
import type { OfficeKind } from '../../data/kinds.ts';
import type { FactStore, StoredTenure } from '../../store/store.ts';
import { bears } from './officeStyle.ts';
import type { Term } from './officeWords.ts';
import { isSentAbroad, meaningOfTitle, type Title, type TitleMeaning } from './titles.ts';

/** An office that was asked for, with its places known. */
export interface OfficeAsked {
	readonly title: Title;
	readonly term: Term;
	readonly on: FactDate | undefined;
	/** Id of the state or organisation. */
	readonly state: string;
	/** Id of the state or organisation that somebody was sent to. */
	readonly host: string | undefined;
}

/** Those who are meant. */
export interface HoldersFound {
	readonly holders: readonly StoredTenure[];
	/** Whether the heads are offered as the state has nobody of the title that was asked for. */
	readonly isOtherwiseStyled: boolean;
}

/**
 * @returns `undefined` where the state has no such office at all
 */
export function holdersAsked(asked: OfficeAsked, store: FactStore): HoldersFound | undefined {
	const meaning = meaningOfTitle(asked.title);
	const kinds = kindsAt(asked, meaning, store);
	if (kinds.length === 0 || meaning.states?.includes(asked.state) === false) return undefined;
	if (meaning.except?.includes(asked.state) === true) return found([]);
	return asked.term === 'present' ? presentOrDated(asked, meaning, kinds, store) : found(ofTerm(asked, meaning, kinds, store));
}

/** Where nobody is known to have held the office on the date: the last one recorded before, and the first one recorded after. */
export function holdersAroundAsked(asked: OfficeAsked, store: FactStore): readonly StoredTenure[] {
	const { on, title, state, host } = asked;
	if (on === undefined) return [];
	const all = kindsAt(asked, meaningOfTitle(title), store).flatMap((kind) => store.holders(state, kind, host));
	return holdersAround(
		all.filter((holder) => bears(title, holder, store) !== false),
		on,
	);
}

function found(holders: readonly StoredTenure[], isOtherwiseStyled = false): HoldersFound {
	return { holders: [...new Map(holders.map((holder) => [holder.person, holder])).values()], isOtherwiseStyled };
}

/** The kinds of office that a title means in a state, or in an organisation: that has a head of its own, and representatives with it. */
function kindsAt({ state, host }: OfficeAsked, { kinds }: TitleMeaning, store: FactStore): readonly OfficeKind[] {
	const isOrganisation = (id: string | undefined) => id !== undefined && store.entity(id)?.kind === 'organisation';
	if (isOrganisation(state) && kinds.some((kind) => heads.includes(kind))) return ['head-of-organisation'];
	const own = isOrganisation(state) ? kinds : kinds.filter((kind) => kind !== 'head-of-organisation');
	return isOrganisation(host) && kinds.includes('ambassador') ? ['permanent-representative', 'ambassador'] : own;
}

const heads: readonly OfficeKind[] = ['head-of-state', 'head-of-government', 'head-of-organisation'];

function presentOrDated(
	{ title, on, state, host }: OfficeAsked,
	meaning: TitleMeaning,
	kinds: readonly OfficeKind[],
	store: FactStore,
): HoldersFound {
	const hold = (of: readonly OfficeKind[], style?: RegExp) =>
		findHolders({ kinds: of, style, entity: state, to: host, on }, store);
	if (isSentAbroad(meaning)) return found(host === undefined ? postsOf(state, kinds, on, store) : mainPost(hold(kinds)));
	if (kinds.includes('head-of-organisation')) return found(headsOfBodies(meaning, hold, store));
	if (title === 'president') return presidents(hold(['head-of-state']), hold(['head-of-government']), store);
	const all = kinds.flatMap((kind) => hold([kind]));
	if (title === 'leader') return found(rulersAmong(all, store));
	if (title === 'prime-minister') return ministersInChief(all, hold(['head-of-state']), store);
	return found(all.filter((holder) => bears(title, holder, store) !== false));
}

/** Whom a president may be: the head of state, unless that is a monarch; else a head of government who is styled so. */
function presidents(ofState: readonly StoredTenure[], ofGovernment: readonly StoredTenure[], store: FactStore): HoldersFound {
	const styled = (holders: readonly StoredTenure[]) => holders.filter((holder) => bears('president', holder, store) === true);
	if (ofState.some((holder) => bears('monarch', holder, store) === true)) return found([...ofState, ...ofGovernment], true);
	const likely = [styled(ofState), styled(ofGovernment), ofState.filter((holder) => bears('president', holder, store) !== false)];
	const best = likely.find(({ length }) => length > 0);
	return best === undefined ? found([...ofState, ...ofGovernment], true) : found(best);
}

/** A president who leads the government is no prime minister. */
function ministersInChief(all: readonly StoredTenure[], ofState: readonly StoredTenure[], store: FactStore): HoldersFound {
	const isPresident = (holder: StoredTenure) =>
		ofState.some(({ person }) => person === holder.person) && bears('president', holder, store) === true;
	const ministers = all.filter((holder) => !isPresident(holder));
	return ministers.length > 0 ? found(ministers) : found(all, all.length > 0);
}

/** The heads of an organisation: one where it has one post at its head, one of each where it has several. */
function headsOfBodies(
	{ style, states }: TitleMeaning,
	hold: (of: readonly OfficeKind[], style?: RegExp) => readonly StoredTenure[],
	store: FactStore,
): readonly StoredTenure[] {
	const kinds: readonly OfficeKind[] = ['head-of-organisation'];
	// The style of a title that states have as well says nothing of an organisation's posts.
	if (style !== undefined && states !== undefined) return hold(kinds, style);
	const all = hold(kinds);
	const present = all.filter((holder) => standingOf(holder, undefined, store.dataTo) === 'confirmed');
	return present.length > 0 ? present : all;
}

/** Of several heads the one who rules in fact, where a source says who does. */
function rulersAmong(all: readonly StoredTenure[], store: FactStore): readonly StoredTenure[] {
	const ruling = all.filter(({ person, entity }) =>
		store
			.tenuresOf(person)
			.some((other) => other.office === 'other' && other.entity === entity && /^effective leader$/.test(other.style ?? '')),
	);
	return new Set(ruling.map(({ person }) => person)).size === 1 ? ruling : all;
}

/** The present heads of all the missions of a state, or those of a date. */
function postsOf(
	state: string,
	kinds: readonly OfficeKind[],
	on: FactDate | undefined,
	store: FactStore,
): readonly StoredTenure[] {
	const hosts = new Set(kinds.flatMap((kind) => store.holders(state, kind)).flatMap(({ to }) => to ?? []));
	return [...hosts]
		.flatMap((to) => findHolders({ kinds, style: undefined, entity: state, to, on }, store))
		.filter((holder) => on !== undefined || isOpen(holder))
		.sort((one, other) => (latestDay(one.asOf) < latestDay(other.asOf) ? 1 : -1));
}

/** Of several posts at one organisation those at its seat, where these are told apart. */
function mainPost(holders: readonly StoredTenure[]): readonly StoredTenure[] {
	const main = holders.filter(({ style }) => !/Vienna|Geneva|Agencies|Committee/.test(style ?? ''));
	return main.length > 0 ? main : holders;
}

/** Those of another time than the present: newest first, or the first alone. */
function ofTerm(
	asked: OfficeAsked,
	meaning: TitleMeaning,
	kinds: readonly OfficeKind[],
	store: FactStore,
): readonly StoredTenure[] {
	const { title, term, state, host, on } = asked;
	const current = presentOrDated({ ...asked, term: 'present' }, meaning, kinds, store);
	const isSurelyStyled = term === 'last' && current.isOtherwiseStyled;
	const all = [...kinds.flatMap((kind) => store.holders(state, kind, host))]
		.filter((holder) => {
			const isStyled = meaning.style === undefined ? true : bears(title, holder, store);
			return isSurelyStyled || current.holders.length === 0 ? isStyled === true : isStyled !== false;
		})
		.filter(({ from, acting }) => acting !== 'disputed' && (on === undefined || (from ?? '') <= latestDay(on)))
		.sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1));
	const present = new Set(current.isOtherwiseStyled ? [] : current.holders.filter(isOpen).map(({ person }) => person));
	const before = all.filter(({ person }) => !present.has(person));
	if (term === 'former') return before;
	if (term === 'first') return all.filter(({ from }) => from !== null).slice(-1);
	return before.slice(0, 1);
}

/** Whether no source tells an end, and nobody is known to have come after. */
function isOpen({ until, overBy }: StoredTenure): boolean {
	return until === null && overBy === null;
}

function dayOf({ from, seenFrom }: StoredTenure): string {
	return latestDay(from ?? seenFrom);
}
