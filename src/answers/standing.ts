/** How the states of a list are told apart by what is known of them: their status, and whether a source says it in words. */
import type { Basis, Status } from '../data/kinds.ts';
import type { StateLine } from './block.ts';

/**
 * The groups of a list, in the order in which they are told. `not-listed`: lists of partners leave the state out, and no source says
 * in words that there are no relations.
 */
export const standings = [
	'relations',
	'suspended',
	'severed',
	'recognised-only',
	'none',
	'not-listed',
	'no-record',
] as const satisfies readonly (Status | Basis)[];
export type Standing = (typeof standings)[number];

/** The group of a status that rests on something. */
export function standingOf({ status, basis }: { readonly status: Status; readonly basis: Basis | null }): Standing {
	const isOmitted = basis === 'not-listed' || basis === 'complete-list';
	return status === 'none' && isOmitted ? 'not-listed' : status;
}

/** The states named by group, in the order of the groups; a group without states is left out. */
export function namesByStanding(
	states: readonly StateLine[],
): readonly { readonly standing: Standing; readonly names: readonly string[] }[] {
	const groups = Map.groupBy(states, standingOf);
	return standings.flatMap((standing) => {
		const members = groups.get(standing);
		return members === undefined ? [] : [{ standing, names: members.map(({ name }) => name) }];
	});
}
