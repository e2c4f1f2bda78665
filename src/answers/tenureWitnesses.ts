/** What an office that was held rests on, the best witness first. */
import type { FactStore, StoredTenure } from '../store/store.ts';
import type { Witness } from './sources.ts';

/**
 * The act by which the tenure is known to last, the newest source, the newest that has its beginning, then all others: so each date that a line
 * gives has its source among the few that are shown.
 */
export function witnessesOf(store: FactStore, { id, from, confirmedBy }: StoredTenure): Witness[] {
	const [act] = confirmedBy === null ? [] : (store.details([confirmedBy]).get(confirmedBy)?.claims ?? []);
	const [beginning] = from === null ? [] : store.sourcesOfBeginning(id, from);
	const [newest, ...others] = store.tenureSources(id);
	const named = [newest, beginning, ...others].flatMap((source) => (source === undefined ? [] : { source }));
	return act === undefined ? named : [{ source: act.source, cited: act.cited }, ...named];
}
