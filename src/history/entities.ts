/** What the program knows of the entities while it checks and compiles: lives, names, who came before whom. */
import { daysApart, earliestDay, type FactDate, latestDay } from '../data/date.ts';
import type { SubordinationKind, SuccessionKind } from '../data/kinds.ts';
import { compareText } from '../data/order.ts';
import type { Placed } from '../data/readFile.ts';
import type { EntityRow } from '../data/rows.ts';
import type { Lifetime } from './status.ts';

/** How many days before its first day a state may already have acted: relations are often agreed before independence. */
const graceDays = 366;

/** In these another state conducted the relations of an entity that kept its name. */
const ruled: ReadonlySet<SubordinationKind> = new Set(['colony', 'protectorate', 'mandate', 'dominion']);

/** By these a state came out of a greater one, beside others. */
const partsOfWhole: ReadonlySet<SuccessionKind> = new Set(['separation', 'partition', 'annexation']);

/** The entities by id. */
export class Entities {
	readonly #byId: ReadonlyMap<string, EntityRow>;

	constructor(rows: readonly Placed<EntityRow>[]) {
		this.#byId = new Map(rows.map(({ row }) => [row.id, row]));
	}

	has(id: string): boolean {
		return this.#byId.has(id);
	}

	get(id: string): EntityRow | undefined {
		return this.#byId.get(id);
	}

	all(): Iterable<EntityRow> {
		return this.#byId.values();
	}

	/** The members of the United Nations. */
	unMembers(): EntityRow[] {
		return [...this.#byId.values()].filter(({ un, kind }) => un !== undefined && kind === 'state');
	}

	/** When both existed and had foreign relations of their own: the later of their beginnings, the earlier of their ends. */
	commonLifetime(one: string, other: string): Lifetime {
		const lives = [this.get(one)?.exists, this.get(other)?.exists];
		const from = [one, other]
			.flatMap((id) => this.#ownBeginning(id) ?? [])
			.sort((a, b) => (earliestDay(a) < earliestDay(b) ? 1 : -1))[0];
		const until = lives.flatMap((life) => life?.until ?? []).sort((a, b) => (latestDay(a) < latestDay(b) ? -1 : 1))[0];
		return { from, until };
	}

	/**
	 * From when an entity had foreign relations of its own as it is now: from its beginning, or the end of the time in which another state
	 * conducted them. What it had before is told where a source does; of the time between, no first establishment says anything.
	 */
	#ownBeginning(id: string): FactDate | undefined {
		const { exists, under = [] } = this.get(id) ?? {};
		const ends = under.flatMap(({ kind, until }) => (ruled.has(kind) && until !== undefined ? [until] : []));
		return [...ends, ...(exists?.from === undefined ? [] : [exists.from])]
			.sort((one, other) => compareText(earliestDay(one), earliestDay(other)))
			.at(-1);
	}

	/** Whether the entity did not exist yet on the date, by more than the days of grace. */
	isBefore(id: string, date: FactDate): boolean {
		const from = this.get(id)?.exists?.from;
		return from !== undefined && latestDay(date) < earliestDay(from) && daysApart(date, from) > graceDays;
	}

	/** Whether the entity had ceased to exist by the date, by more than the days of grace. */
	isAfter(id: string, date: FactDate): boolean {
		const until = this.get(id)?.exists?.until;
		return until !== undefined && earliestDay(date) > latestDay(until) && daysApart(date, until) > graceDays;
	}

	/** The first days of the occupations of an entity, and of its annexations that many states did not accept. */
	takings(id: string): FactDate[] {
		const rules = this.get(id)?.under ?? [];
		return rules.flatMap(({ kind, contested, from }) =>
			(contested || kind === 'occupation') && from !== undefined ? [from] : [],
		);
	}

	/** Whether one state was joined to another, or united with others in it: the two had no relations while they were one. */
	hasJoined(whole: string, part: string): boolean {
		const isJoining = (kind: SuccessionKind) => kind === 'unification' || kind === 'annexation';
		return this.get(whole)?.predecessors.some(({ entity, kind }) => entity === part && isJoining(kind)) ?? false;
	}

	/**
	 * The entity that existed on the date: the entity itself, or the one among its predecessors. A source that dates
	 * "relations with Russia" from 1945 tells of the Soviet Union.
	 */
	asOf(id: string, date: FactDate): string {
		return this.#forerunner(id, date, () => true);
	}

	#forerunner(
		id: string,
		date: FactDate,
		counts: (kind: SuccessionKind) => boolean,
		seen: ReadonlySet<string> = new Set(),
	): string {
		if (!this.isBefore(id, date)) return id;
		const known = new Set([...seen, id]);
		for (const { entity, kind } of this.get(id)?.predecessors ?? []) {
			if (!this.has(entity) || known.has(entity) || !counts(kind)) continue;
			const found = this.#forerunner(entity, date, counts, known);
			if (!this.isBefore(found, date) && !this.isAfter(found, date)) return found;
		}
		return id;
	}

	/**
	 * The entity whose office it was on the date. A colony and a member of a union have offices of their own: the prime minister of Serbia
	 * in 1995 was none of Serbia and Montenegro. Nor was the head of a part that later left ({@link partsOfWhole}) one of the whole.
	 */
	officeOf(id: string, date: FactDate): string {
		return this.isUnder(id, date) ? id : this.#forerunner(id, date, (kind) => !partsOfWhole.has(kind));
	}

	/** Whether the entity stood under another one on the date; it can have had offices, and now and then relations, all the same. */
	isUnder(id: string, date: FactDate): boolean {
		return this.get(id)?.under.some(({ from, until }) => !this.#isOutside(from, until, date)) ?? false;
	}

	#isOutside(from: FactDate | undefined, until: FactDate | undefined, date: FactDate): boolean {
		return (
			(from !== undefined && latestDay(date) < earliestDay(from)) || (until !== undefined && earliestDay(date) > latestDay(until))
		);
	}
}
