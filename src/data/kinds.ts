/** The words of the field that facts are told in. A kind is added when the field has a term for it, not before. */

/** What an event was. Only `recognition…` and `relations-…` change the status of a pair. */
export const eventKinds = [
	'recognition',
	'recognition-withdrawn',
	'relations-established',
	'relations-severed',
	'relations-suspended',
	'relations-restored',
	'relations-continued',
	'representation-upgraded',
	'representation-downgraded',
	'mission-opened',
	'mission-closed',
	'envoy-recalled',
	'envoy-expelled',
	'credentials-presented',
	'agreement-signed',
	'visit',
	'meeting',
	'statement',
	'membership',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** The status of a pair of entities on a date. */
export const statuses = ['relations', 'suspended', 'severed', 'recognised-only', 'none', 'no-record'] as const;
export type Status = (typeof statuses)[number];

/**
 * What a status rests on: an act; a source that says so; a list of partners that says in words that it is complete and leaves one out; the
 * lists of both, which leave each other out.
 */
export const bases = ['act', 'stated', 'complete-list', 'not-listed'] as const;
export type Basis = (typeof bases)[number];

/** What an entity is. */
export const entityKinds = ['state', 'partly-recognised', 'former', 'organisation', 'territory'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** How an entity took over from an earlier one, in the terms of the law of state succession. */
export const successionKinds = [
	'continuation',
	'dissolution',
	'separation',
	'unification',
	'partition',
	'annexation',
	'renaming',
	'government-change',
	'decolonisation',
	'restoration',
] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** How an entity stood under another one that conducted its foreign relations, or claimed to. */
export const subordinationKinds = [
	'colony',
	'protectorate',
	'mandate',
	'dominion',
	'union',
	'personal-union',
	'annexation',
	'occupation',
] as const;
export type SubordinationKind = (typeof subordinationKinds)[number];

/** What kind of post a sender keeps. */
export const missionKinds = [
	'embassy',
	'high-commission',
	'consulate-general',
	'consulate',
	'honorary-consulate',
	'interests-section',
	'liaison-office',
	'representative-office',
	'legation',
	'apostolic-nunciature',
	'permanent-mission',
	'non-resident',
] as const;
export type MissionKind = (typeof missionKinds)[number];

/** How one is represented at another without diplomatic relations. */
export const tieKinds = ['representative-office', 'interests-section', 'liaison-office', 'protecting-power'] as const;
export type TieKind = (typeof tieKinds)[number];

/** The office of a tenure, normalised; the style in its own country is kept beside it. */
export const officeKinds = [
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'head-of-organisation',
	'ambassador',
	'charge-d-affaires',
	'permanent-representative',
	'envoy',
	'other',
] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** `primary`: treaty text, ministry, office of a state concerned; `secondary`: press, encyclopaedia, dataset. */
export const sourceKinds = ['primary', 'secondary'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What a spelling is to its entity. */
export const nameKinds = [
	'common',
	'official',
	'native',
	'alias',
	'abbreviation',
	'historic',
	'informal',
	'several',
	'demonym',
	'capital',
	'metonym',
	'spelling',
] as const;
