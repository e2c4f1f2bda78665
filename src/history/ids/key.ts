/** The readable keys that ids are made of: `2022-06-30.relations-severed.SY-UA`. */

import type { FactDate } from '../../data/date.ts';

/** What a key names. */
export interface Keyed {
	readonly date: FactDate;
	/** The kind of an event, the status of an observation, or `listed` for relations that a list of partners shows. */
	readonly kind: string;
	/** Who acted; comes first in the key. */
	readonly actor?: string | undefined;
	/** Sorted entity ids, the actor among them. */
	readonly parties: readonly string[];
}

/** The key of an event or observation, `date.kind.parties`. Two can have the same: visits on one day. */
export function keyOf({ date, kind, actor, parties }: Keyed): string {
	const inOrder = actor === undefined ? parties : [actor, ...parties.filter((id) => id !== actor)];
	return `${date}.${kind}.${inOrder.join('-')}`;
}

/** The key that an id was made of: without the number that tells it from others. */
export function keyOfId(id: string): string {
	return /^[^.]*\.[^.]*\.[^.]*/.exec(id)?.[0] ?? id;
}

/** The parts of a key; parties in its order. An entity id that holds hyphens begins with `x-`. */
export function partsOfKey(key: string): { readonly date: FactDate; readonly kind: string; readonly parties: readonly string[] } {
	const [date = '', kind = '', parties = ''] = key.split('.');
	return { date, kind, parties: parties.split(/-(?=[A-Z]|x-)/) };
}
