import type { OfficeKind } from '../../data/kinds.ts';

/** The rank in which a chief of mission was sent. */
export interface Rank {
	office: OfficeKind;
	/** What to call it within a sentence. */
	short: string;
	/** Whether somebody in this rank has credentials to present: who stands in for an absent chief has none. */
	accredited: boolean;
}

/** By the beginning of the role's id in the files; the first that fits counts. */
const ranks: readonly [string, Rank][] = [
	['ambassador', { office: 'ambassador', short: 'ambassador', accredited: true }],
	['charge-daffaires-ad-interim', { office: 'charge-d-affaires', short: 'chargé d’affaires', accredited: false }],
	['charge-daffaires-pro-tem', { office: 'charge-d-affaires', short: 'chargé d’affaires', accredited: false }],
	['charge-daffaires', { office: 'charge-d-affaires', short: 'chargé d’affaires', accredited: true }],
	['envoy-extraordinary', { office: 'envoy', short: 'minister', accredited: true }],
	['minister-resident', { office: 'envoy', short: 'minister resident', accredited: true }],
	['minister', { office: 'envoy', short: 'minister', accredited: true }],
	['commissioner', { office: 'envoy', short: 'commissioner', accredited: true }],
	['agent', { office: 'envoy', short: 'agent and consul general', accredited: true }],
	['representative-to', { office: 'permanent-representative', short: 'representative', accredited: false }],
	['diplomatic-agent', { office: 'envoy', short: 'diplomatic agent', accredited: true }],
];

/** The rank that a role is; principal officers and heads of liaison offices are sent to a state, yet not accredited to it. */
export function rankOf(role: string): Rank {
	const found = ranks.find(([beginning]) => role.startsWith(beginning));
	return found?.[1] ?? { office: 'other', short: 'representative', accredited: false };
}
