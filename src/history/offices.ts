/** Which of a person's offices counts most, and which are present ones. */
import { latestDay } from '../data/date.ts';
import type { OfficeKind } from '../data/kinds.ts';
import { compareText } from '../data/order.ts';
import type { Tenure } from './tenures.ts';

/**
 * The style of an office in its own country; `undefined` where the data has none, or one that says no more than the kind of the
 * office: a bare "Minister", or the kind itself ("Foreign minister").
 */
export function ownStyle({ style, office }: { readonly style: string | null; readonly office: OfficeKind }): string | undefined {
	if (style === null || /^minister$/i.test(style)) return undefined;
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

/** Whether a source of the present period ({@link presentSince}) says that the tenure lasts. */
export function isPresent(
	{ until, asOf }: { readonly until?: string | null | undefined; readonly asOf: string },
	dataTo: string,
): boolean {
	return (until ?? undefined) === undefined && latestDay(asOf) >= presentSince(dataTo);
}

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}

function lastKnownDay(tenure: Tenure): string {
	return latestDay(tenure.until ?? tenure.asOf);
}

/** A tenure as far as two that began together are told apart. */
interface HeldTogether {
	readonly from?: string | null | undefined;
	readonly entity: string;
}

/**
 * Of offices that began together, as the president of France is a prince of Andorra and a monarch reigns in several realms, that of the
 * state which joined the United Nations first is the one to tell.
 *
 * @param joined when a state joined, `YYYY-MM-DD`
 */
export function compareRealms(
	one: HeldTogether,
	other: HeldTogether,
	joined: (entity: string) => string | null | undefined,
): number {
	if (one.entity === other.entity || (one.from ?? null) !== (other.from ?? null)) return 0;
	return compareText(joined(one.entity) ?? '9999', joined(other.entity) ?? '9999');
}

/**
 * Orders tenures, the one a person is best known by first: present before past, high before low, late before early.
 *
 * @param joined when a state joined the United Nations, `YYYY-MM-DD`
 */
export function compareImportance(
	one: Tenure,
	other: Tenure,
	dataTo: string,
	joined: (entity: string) => string | undefined = () => undefined,
): number {
	return (
		Number(isPresent(other, dataTo)) - Number(isPresent(one, dataTo)) ||
		weights[other.office] - weights[one.office] ||
		compareRealms(one, other, joined) ||
		(lastKnownDay(one) < lastKnownDay(other) ? 1 : lastKnownDay(one) > lastKnownDay(other) ? -1 : 0)
	);
}

/** How likely a person is meant before anything is typed, 0..1: present high office first, fading with the years since. */
export function prominenceOf(tenures: readonly Tenure[], dataTo: string): number {
	const best = [...tenures].sort((one, other) => compareImportance(one, other, dataTo))[0];
	if (best === undefined) return 0.05;
	const weight = weights[best.office];
	if (isPresent(best, dataTo)) return weight;
	const yearsSince = Math.max(0, yearOf(dataTo) - yearOf(lastKnownDay(best)));
	const faded = Math.max(0.1, 0.75 - yearsSince * 0.01);
	return Math.min(weight, 0.9) * faded;
}
