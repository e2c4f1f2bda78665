/** Acts that two states with diplomatic relations do: they show these, whatever date a list gives for their beginning. */
import type { EventKind } from '../data/kinds.ts';

/** Of a mission opened its sentence tells whether it was more than a consulate. */
const diplomaticPost = /\b(?:embass(?:y|ies)|legations?|high commissions?|nunciatures?)\b/i;

/** A section for a state's interests is in the embassy of a third one, as it has none. */
const ofAnother = /\binterests sections?\b/i;

/** Whether an act shows diplomatic relations by an ambassador or minister, an embassy or legation. */
export function isExchange({ kind, summary }: { readonly kind: EventKind; readonly summary: string | undefined }): boolean {
	if (kind === 'mission-opened') return summary !== undefined && diplomaticPost.test(summary) && !ofAnother.test(summary);
	return kind === 'credentials-presented' || kind === 'representation-upgraded';
}
