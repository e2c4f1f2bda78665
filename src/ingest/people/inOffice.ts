import { earliestDay, latestDay } from '../../data/date.ts';
import type { OfficeKind } from '../../data/kinds.ts';
import type { HolderClaim } from './claim.ts';
import type { Person } from './persons.ts';
import { words } from './spelling.ts';
import { commonName } from './tables.ts';

/** Somebody found by a name, perhaps a bare surname, and a day. */
export interface Found {
	name: string;
	entity: string;
}

interface Holder extends Found {
	from: string;
	until: string;
	words: Set<string>;
}

/** Offices of those who are at home in none. */
const sentAbroad = new Set<OfficeKind>(['ambassador', 'charge-d-affaires', 'permanent-representative', 'envoy']);

/** Days that a tenure is taken to reach beyond its ends: takings of office are dated differently. */
const slack = 45;

/** Tells who is meant by a name on a day, from who held an office then. Never guesses between two. */
export class OfficeIndex {
	private readonly byWord = new Map<string, Holder[]>();

	constructor(persons: readonly Person[]) {
		for (const person of persons) {
			const name = commonName(person);
			const spelled = new Set(person.claims.flatMap(({ spellings }) => spellings.flatMap((spelling) => words(spelling.name))));
			for (const claim of person.claims) {
				if (sentAbroad.has(claim.office)) continue;
				this.add({ name, entity: claim.entity, ...days(claim), words: spelled });
			}
		}
	}

	private add(holder: Holder): void {
		for (const word of holder.words) this.byWord.set(word, [...(this.byWord.get(word) ?? []), holder]);
	}

	/** The one person with this name in an office of the entity on the day; else the one in any other state. */
	find(name: string, entity: string, day: string): Found | undefined {
		const spelled = words(name.replace(/ (I|II|III|IV|V|VI|VII)$/, ''));
		const all = (this.byWord.get(spelled[0] ?? '') ?? []).filter(
			(holder) => holder.from <= day && day <= holder.until && spelled.every((word) => holder.words.has(word)),
		);
		const own = distinct(all.filter((holder) => holder.entity === entity));
		if (own.length > 0) return own.length === 1 ? own[0] : { name, entity };
		// A guest in another state is told by a full name or a surname, never by a given name alone.
		const others = distinct(all.filter((holder) => spelled.length > 1 || words(holder.name).at(-1) === spelled[0]));
		return others.length === 1 ? others[0] : undefined;
	}
}

function distinct(holders: readonly Holder[]): Found[] {
	return [...new Map(holders.map(({ name, entity }) => [name, { name, entity }])).values()];
}

function days(claim: HolderClaim): { from: string; until: string } {
	return {
		// Without a beginning only the day is sure of which the source speaks.
		from: shift(earliestDay(claim.from || claim.until || claim.asOf), -slack),
		until: shift(latestDay(claim.until || claim.asOf), slack),
	};
}

function shift(day: string, count: number): string {
	return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
