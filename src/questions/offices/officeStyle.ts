/** Whether who held an office was called what a question calls him or her: not every head of state is a president. */
import type { FactStore, StoredTenure } from '../../store/store.ts';
import { meaningOfTitle, type Title } from './titles.ts';

/** Whether the holder of an office bore a title; `undefined` where nothing tells. */
export function bears(title: Title, tenure: StoredTenure, store: FactStore): boolean | undefined {
	const { style } = meaningOfTitle(title);
	if (style === undefined) return true;
	if (tenure.style !== null) return style.test(tenure.style);
	const known = styleElsewhere(tenure, store) ?? officialForm(tenure, store);
	return known === undefined ? undefined : style.test(known);
}

/** Styles of a generation ago tell nothing of a state that may have become a republic since. */
const nearInTime = 10;

/** What the person is called in the same office elsewhere, else what the holder next in time was called. */
function styleElsewhere({ person, office, entity, from, asOf }: StoredTenure, store: FactStore): string | undefined {
	const own = store.tenuresOf(person).find((other) => other.office === office && other.style !== null)?.style;
	if (own !== undefined && own !== null) return own;
	const year = Number((from ?? asOf).slice(0, 4));
	const distance = (other: StoredTenure) => Math.abs(Number((other.from ?? other.asOf).slice(0, 4)) - year);
	const [nearest] = store
		.holders(entity, office)
		.filter((other) => other.style !== null && distance(other) <= nearInTime)
		.sort((one, other) => distance(one) - distance(other));
	return nearest?.style ?? undefined;
}

/** The title of the head of state that the official name of a state tells. */
function officialForm({ office, entity, until, overBy }: StoredTenure, store: FactStore): string | undefined {
	if (office !== 'head-of-state' || until !== null || overBy !== null) return undefined;
	const official = store.entity(entity)?.official ?? '';
	if (/\b(?:kingdom|principality|grand duchy|sultanate|emirate)\b/i.test(official)) return 'monarch';
	return /\brepublic\b/i.test(official) ? 'president' : undefined;
}
