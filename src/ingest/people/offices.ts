import type { OfficeKind } from '../../data/kinds.ts';
import type { Acting } from './claim.ts';

const ofState =
	/president|monarch|king|emperor|sultan|\bemir\b|prince|duke|captain regent|supreme leader|yang di|o le ao|sovereignty council|military council/i;
const ofGovernment =
	/prime minister|premier|taoiseach|chancellor|council of ministers|cabinet of ministers|chief executive officer/i;

/** States whose president heads the government beside a prime minister who does not. */
export const presidentialPremiers: ReadonlySet<string> = new Set(['KR', 'PE']);

/** The kind of office that a head's style names; governors-general represent a head of state and are none themselves. */
export function headOffice(style: string, entity: string): OfficeKind {
	if (/governor.general/i.test(style)) return 'other';
	// Iran's head of state is the Supreme Leader.
	if (entity === 'IR' && style === 'President') return 'head-of-government';
	if (presidentialPremiers.has(entity) && style === 'Prime Minister') return 'other';
	if (ofGovernment.test(style)) return 'head-of-government';
	return ofState.test(style) ? 'head-of-state' : 'other';
}

/** The kind of office of a minister's style; the Foreign Secretary of India or Pakistan is a civil servant. */
export function ministerOffice(style: string, entity: string): OfficeKind {
	return /^(foreign secretary|secretary (of|for) foreign affairs)$/i.test(style) && (entity === 'IN' || entity === 'PK')
		? 'other'
		: 'foreign-minister';
}

/** States whose head of state is several persons at once, or a turn among the members of a body. */
const collectiveHeads = new Set(['AD', 'BA', 'CH', 'SM']);

/** How an office is held, as far as its style and its state tell. */
export function actingOf(style: string, office: OfficeKind, entity: string): Acting {
	if (/\bacting\b|caretaker/i.test(style)) return 'acting';
	if (/interim|transitional|provisional/i.test(style)) return 'interim';
	if (office === 'head-of-state' && collectiveHeads.has(entity)) return 'collective';
	return '';
}
