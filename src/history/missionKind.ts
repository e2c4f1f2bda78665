/** Which kind of mission was opened or closed, by the words of what is told of it. */

import type { EventKind, MissionKind } from '../data/kinds.ts';

/** What each kind is called in a summary. */
const words: readonly (readonly [MissionKind, RegExp])[] = [
	['embassy', /\bembass(?:y|ies)\b/i],
	['high-commission', /\bhigh commissions?\b/i],
	['legation', /\blegations?\b/i],
	['apostolic-nunciature', /\bnunciatures?\b/i],
	['consulate-general', /\bconsulates? general\b/i],
	['consulate', /\bconsulates?\b(?! general)/i],
	['interests-section', /\binterests sections?\b/i],
	['liaison-office', /\bliaison (?:office|bureau)s?\b/i],
];

/** Posts that stand for the state itself; states keep them with whom they have diplomatic relations. */
const heads: ReadonlySet<MissionKind> = new Set<MissionKind>(['embassy', 'high-commission', 'legation', 'apostolic-nunciature']);

/** Whether a post of this kind stands for the state itself. */
export function isHead(kind: MissionKind): boolean {
	return heads.has(kind);
}

/** A consulate that "became an embassy" was the opening of an embassy; one that did so "later" was not. */
const raised = /\b(?:became|(?:in)?to) an? (?:American )?(embassy|legation)\b(?!.*\blater\b)/i;

/** What tells that a post was given up; one that was moved was not. */
const givenUp = /\b(?:clos|shut|g[ai]ve up|suspend|ceas|stop|end|withdr|evacuat)/i;

/** A post that is told of as the reason. */
const asReason = /\b(?:attack|raid) on [^,;.]*/gi;

function firstNamed(summary: string): MissionKind | undefined {
	const told = summary.replaceAll(asReason, '');
	const named = words
		.map(([kind, word]) => ({ kind, at: told.search(word) }))
		.filter(({ at }) => at >= 0)
		.sort((one, other) => one.at - other.at);
	return named[0]?.kind;
}

/**
 * The kind of mission that an event speaks of: the first that its summary names.
 *
 * @returns nothing where it names none, or where the event is no opening and no closing
 */
export function missionKindOf(kind: EventKind, summary: string | undefined): MissionKind | undefined {
	if (summary === undefined || (kind !== 'mission-opened' && kind !== 'mission-closed')) return undefined;
	const higher = kind === 'mission-opened' ? raised.exec(summary)?.[1]?.toLowerCase() : undefined;
	if (higher === 'embassy' || higher === 'legation') return higher;
	return kind === 'mission-closed' && !givenUp.test(summary) ? undefined : firstNamed(summary);
}

/** The same of an event: what the first of its claims says that names a kind. */
export function missionOf({
	kind,
	claims,
}: {
	readonly kind: EventKind;
	readonly claims: readonly { readonly summary: string | undefined }[];
}): MissionKind | undefined {
	return claims.map(({ summary }) => missionKindOf(kind, summary)).find((mission) => mission !== undefined);
}
