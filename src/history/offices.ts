/** Which of a person's offices counts most, and which are present ones. */
import { earliestDay, latestDay } from '../data/date.ts';
import type { OfficeKind } from '../data/kinds.ts';
import { compareText } from '../data/order.ts';
import type { TenureInOrder } from './succession.ts';

/**
 * The style of an office in its own country; `undefined` where the data has none, or one that says no more than the kind of the
 * office: a bare "Minister", or the kind itself ("Foreign minister"). Who led a state in effect, by a list of such leaders, held no office of that name.
 */
export function ownStyle({ style, office }: { readonly style: string | null; readonly office: OfficeKind }): string | undefined {
	if (style === null || /^(?:minister|secretary|effective leader)$/i.test(style)) return undefined;
	const kind = office.replaceAll('-', ' ');
	return style === `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` ? undefined : style;
}

const weights: Readonly<Record<OfficeKind, number>> = {
	'head-of-state': 1,
	'head-of-government': 0.98,
	'foreign-minister': 0.9,
	'head-of-organisation': 0.85,
	envoy: 0.4,
	'permanent-representative': 0.4,
	ambassador: 0.35,
	'charge-d-affaires': 0.3,
	other: 0.5,
};

/** The steps of rank, highest first. Those within a step are told apart by {@link rankOf}. */
const steps: readonly (readonly OfficeKind[])[] = [
	['head-of-state', 'head-of-government'],
	['foreign-minister', 'head-of-organisation'],
	['envoy', 'permanent-representative', 'ambassador', 'charge-d-affaires'],
	['other'],
];

/** By how many steps of rank a past office may be higher before it counts more than a present one. */
const stepsOfThePresent = 1.5;

/**
 * How much an office counts among those of one person; the lowest is the main one. A present office leads, unless the past one was two steps of rank
 * higher: a former president who is now an ambassador is the former president, a former foreign minister who is now an ambassador is the ambassador, and
 * a former head of government who is now a foreign minister or heads an organisation is what he or she is now.
 */
export function standingOfOffice(office: OfficeKind, isPresent: boolean): number {
	const step = steps.findIndex((kinds) => kinds.includes(office));
	return step + (isPresent ? 0 : stepsOfThePresent);
}

/** The place of an office in the order of rank, the highest first. */
export function rankOf(office: OfficeKind): number {
	return steps.flat().indexOf(office);
}

/**
 * A tenure without an end is taken for a present one only when a source of this day or later says so: the first day of the
 * year before the last that the data know of. Lists of office holders appear once or twice a year, so one of the year before
 * is the newest word on many an office.
 *
 * @param dataTo the last day that the data can know about, `YYYY-MM-DD`
 */
export function presentSince(dataTo: string): string {
	return `${yearOf(dataTo) - 1}-01-01`;
}

/** Whether a source of the present period ({@link presentSince}) says that the tenure lasts, and nobody else came since. */
export function isPresent({ until, overBy, asOf }: Lasting, dataTo: string): boolean {
	return (until ?? overBy ?? undefined) === undefined && latestDay(asOf) >= presentSince(dataTo);
}

/** A tenure as far as it may last. */
interface Lasting {
	readonly until?: string | null | undefined;
	readonly overBy?: string | null | undefined;
	readonly asOf: string;
}

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}

function lastKnownDay({ until, asOf }: Pick<HeldBeside, 'until' | 'asOf'>): string {
	return latestDay(until ?? asOf);
}

/** A tenure as far as it may be held beside another. */
interface HeldBeside {
	readonly office: OfficeKind;
	readonly from?: string | null | undefined;
	readonly until?: string | null | undefined;
	readonly asOf: string;
	readonly entity: string;
}

/**
 * Of several states that have one head at a time, as the president of France is a prince of Andorra and a monarch reigns in several realms, the
 * one that joined the United Nations first is the one to tell, and of those that joined together the one of which more sources tell.
 *
 * @param joined when a state joined, `YYYY-MM-DD`
 */
export function compareRealms<Held extends HeldBeside>(
	one: Held,
	other: Held,
	joined: (entity: string) => string | null | undefined,
	sources: (tenure: Held) => number,
): number {
	if (one.entity === other.entity || one.office !== 'head-of-state' || other.office !== one.office) return 0;
	if (startOf(one) > lastKnownDay(other) || startOf(other) > lastKnownDay(one)) return 0;
	return compareText(joined(one.entity) ?? '9999', joined(other.entity) ?? '9999') || sources(other) - sources(one);
}

function startOf({ from, asOf }: HeldBeside): string {
	return earliestDay(from ?? asOf);
}

/**
 * Orders tenures, the one a person is best known by first: by {@link standingOfOffice}, high before low, late before early.
 *
 * @param joined when a state joined the United Nations, `YYYY-MM-DD`
 */
export function compareImportance(
	one: TenureInOrder,
	other: TenureInOrder,
	dataTo: string,
	joined: (entity: string) => string | undefined = () => undefined,
): number {
	const standing = (tenure: TenureInOrder) => standingOfOffice(tenure.office, isPresent(tenure, dataTo));
	return (
		standing(one) - standing(other) ||
		rankOf(one.office) - rankOf(other.office) ||
		compareRealms(one, other, joined, ({ claims }) => claims.length) ||
		(lastKnownDay(one) < lastKnownDay(other) ? 1 : lastKnownDay(one) > lastKnownDay(other) ? -1 : 0)
	);
}

/** How likely a person is meant before anything is typed, 0..1: present high office first, fading with the years since. */
export function prominenceOf(tenures: readonly TenureInOrder[], dataTo: string): number {
	const best = [...tenures].sort((one, other) => compareImportance(one, other, dataTo))[0];
	if (best === undefined) return 0.05;
	const weight = weights[best.office];
	if (isPresent(best, dataTo)) return weight;
	const yearsSince = Math.max(0, yearOf(dataTo) - yearOf(lastKnownDay(best)));
	const faded = Math.max(0.1, 0.75 - yearsSince * 0.01);
	return Math.min(weight, 0.9) * faded;
}
