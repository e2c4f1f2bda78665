/** The titles that people ask for, whatever the language: which offices each one means. */
import type { OfficeKind } from '../../data/kinds.ts';

/** What a title means. */
export interface TitleMeaning {
	/** The offices that may be meant; of the first that has a holder. */
	readonly kinds: readonly OfficeKind[];
	/** Only states that have the office under this title. */
	readonly states?: readonly string[];
	/** States whose holder of such a title is another official. */
	readonly except?: readonly string[];
	/** Whose office it is where no state is named with it. */
	readonly alone?: readonly string[];
	/** A word in the style of the office. */
	readonly style?: RegExp;
	/** Where the one who is asked for was sent, if the title says it. */
	readonly host?: string;
	/** Whether nobody is meant without a place to which he was sent. */
	readonly needsHost?: boolean;
}

const envoys: readonly OfficeKind[] = ['ambassador', 'envoy', 'charge-d-affaires'];
const representatives: readonly OfficeKind[] = ['permanent-representative', 'ambassador'];

/** Every title by its key; the tables of the languages have the words for them. */
export const titles = {
	'head-of-state': { kinds: ['head-of-state'] },
	president: { kinds: ['head-of-state', 'head-of-government'], style: /\bpresident\b/i },
	monarch: {
		kinds: ['head-of-state'],
		style: /\b(?:king|queen|emperor|empress|sultan|emir|monarch|grand duke|prince|shah|tsar|druk gyalpo)\b/i,
	},
	pope: { kinds: ['head-of-state'], states: ['VA'], alone: ['VA'] },
	'supreme-leader': { kinds: ['head-of-state'], states: ['IR', 'KP', 'AF'], alone: ['IR'] },
	'captain-regent': { kinds: ['head-of-state'], states: ['SM'], alone: ['SM'] },
	'co-prince': { kinds: ['head-of-state'], states: ['AD'], alone: ['AD'] },
	presidency: { kinds: ['head-of-state'], states: ['BA'], alone: ['BA'] },
	leader: { kinds: ['head-of-state', 'head-of-government', 'head-of-organisation'] },
	'head-of-government': { kinds: ['head-of-government'] },
	'prime-minister': { kinds: ['head-of-government'] },
	chancellor: {
		kinds: ['head-of-government'],
		states: ['DE', 'AT', 'x-german-reich', 'x-north-german-confederation', 'x-austrian-empire'],
		alone: ['DE', 'AT'],
	},
	taoiseach: { kinds: ['head-of-government'], states: ['IE'], alone: ['IE'] },
	'foreign-minister': { kinds: ['foreign-minister'] },
	// In South Asia the foreign secretary is the official below the minister.
	'foreign-secretary': { kinds: ['foreign-minister'], except: ['IN', 'PK', 'BD', 'LK', 'NP', 'MV'], alone: ['GB'] },
	'secretary-of-state': { kinds: ['foreign-minister'], style: /secretary of state/i, alone: ['US'] },
	'high-representative': { kinds: ['foreign-minister'], states: ['EU'], alone: ['EU'] },
	ambassador: { kinds: envoys },
	envoy: { kinds: envoys },
	minister: { kinds: envoys, needsHost: true },
	'charge-d-affaires': { kinds: ['charge-d-affaires'] },
	'permanent-representative': { kinds: representatives, host: 'UN' },
	'secretary-general': { kinds: ['head-of-organisation'], alone: ['UN'] },
	'head-of-organisation': { kinds: ['head-of-organisation'] },
	'un-secretary-general': { kinds: ['head-of-organisation'], states: ['UN'], alone: ['UN'] },
	'commission-president': { kinds: ['head-of-organisation'], states: ['EU'], alone: ['EU'], style: /commission/i },
	'council-president': { kinds: ['head-of-organisation'], states: ['EU'], alone: ['EU'], style: /council/i },
} as const satisfies Readonly<Record<string, TitleMeaning>>;

/** The key of a title. */
export type Title = keyof typeof titles;

/** What a title means, with everything that a meaning may have. */
export function meaningOfTitle(title: Title): TitleMeaning {
	return titles[title];
}

/** Whether the title is that of somebody sent abroad. */
export function isSentAbroad({ kinds }: TitleMeaning): boolean {
	return kinds.some((kind) => kind === 'ambassador' || kind === 'charge-d-affaires' || kind === 'permanent-representative');
}
