/** Acts that two states with diplomatic relations do: they show these, whatever date a list gives for their beginning. */
import type { EventKind } from '../data/kinds.ts';
import { isHead, missionKindOf } from './missionKind.ts';

/** Whether an act shows diplomatic relations by an ambassador or minister, an embassy or legation. */
export function isExchange({ kind, summary }: { readonly kind: EventKind; readonly summary: string | undefined }): boolean {
	if (kind === 'mission-opened') {
		const mission = missionKindOf(kind, summary);
		return mission !== undefined && isHead(mission);
	}
	return kind === 'credentials-presented' || kind === 'representation-upgraded';
}
