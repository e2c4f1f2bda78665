/** Who is meant by a name of which the data have no such spelling: the source writes a family name, leaves a part out or writes it otherwise. */
import { earliestDay, latestDay } from '../data/date.ts';
import type { Tenure } from '../history/tenures.ts';
import { agrees } from '../names/agreement.ts';
import { fold } from '../names/fold.ts';
import { skeleton } from '../names/sound.ts';
import { decisive, type Word, wordsOf } from '../names/words.ts';

interface Time {
	/** First and last day. */
	readonly from: string;
	readonly until: string;
	readonly isHeadOfState: boolean;
}

interface Holder {
	readonly id: string;
	/** When the person held offices of the state, as far as the sources tell. */
	readonly times: readonly Time[];
}

interface Spelling {
	readonly words: readonly Word[];
	readonly beginnings: readonly string[];
}

/** How a written name can be one of a person's. */
type Naming = 'no' | 'given name' | 'name';

/** The time of a tenure as far as its sources tell, as days. */
function timeOf({ from, until, asOf, office }: Tenure): Time {
	return {
		from: from === undefined ? '' : earliestDay(from),
		until: latestDay(until ?? asOf),
		isHeadOfState: office === 'head-of-state',
	};
}

/** Whether a tenure was under way on a date, as far as its sources tell. */
export function isAround(tenure: Tenure, date: string): boolean {
	return covers(timeOf(tenure), earliestDay(date), latestDay(date));
}

function covers({ from, until }: Time, first: string, last: string): boolean {
	return from <= last && until >= first;
}

/** The words of a name, without years of life; the dots of initials part them: `George H.W. Bush`. */
function wordsOfName(text: string): Word[] {
	return wordsOf(fold(text.replace(/(?<=\p{Lu})\.(?=\p{L})|\(\d.*?\)/gu, ' ')));
}

/** The words that decide, without initials. */
function whole(words: readonly Word[]): readonly Word[] {
	return decisive(words).filter(({ text }) => text.length > 1);
}

/** The first consonants of a name's words: spellings of one name begin with the same, most names with others. */
function beginningsOf(words: readonly Word[]): readonly string[] {
	return whole(words).map(({ text }) => skeleton(text).slice(0, 2));
}

const beside = { isName: () => false, isContext: () => false };

/** Whether a written name is the known one, of which each may have words that the other leaves out. */
function compare(written: readonly Word[], known: readonly Word[]): Naming {
	if (whole(written).length === 1) {
		if (!agrees(written, known, beside)) return 'no';
		return agrees(whole(written), whole(known).slice(-1), beside) ? 'name' : 'given name';
	}
	return agrees(written, known, beside) || (whole(known).length > 1 && agrees(known, written, beside)) ? 'name' : 'no';
}

/** The persons who held offices of each state. */
export class OfficeHolders {
	readonly #byState = new Map<string, Holder[]>();
	readonly #spellings: ReadonlyMap<string, readonly string[]>;
	readonly #namings = new Map<string, (id: string) => Naming>();
	readonly #known = new Map<string, readonly Spelling[]>();

	/**
	 * @param tenures by person
	 * @param spellings the names of each person
	 */
	constructor(tenures: ReadonlyMap<string, readonly Tenure[]>, spellings: ReadonlyMap<string, readonly string[]>) {
		this.#spellings = spellings;
		for (const [id, held] of tenures) {
			for (const [state, ofState] of Map.groupBy(held, ({ entity }) => entity)) {
				const holder = { id, times: ofState.map(timeOf) };
				const known = this.#byState.get(state);
				if (known) known.push(holder);
				else this.#byState.set(state, [holder]);
			}
		}
	}

	/**
	 * The one person of that name who held an office of the state on the date. By a given name alone only heads of state are called.
	 *
	 * @returns `undefined` where there is none, or more than one
	 */
	find(name: string, state: string, date: string): string | undefined {
		const naming = this.#namingOf(name);
		const [first, last] = [earliestDay(date), latestDay(date)];
		const found = (this.#byState.get(state) ?? []).filter(({ id, times }) => {
			const then = times.filter((time) => covers(time, first, last));
			if (then.length === 0) return false;
			const how = naming(id);
			return how === 'name' || (how === 'given name' && then.some(({ isHeadOfState }) => isHeadOfState));
		});
		return found.length === 1 ? found[0]?.id : undefined;
	}

	/** Tells how a name as it is written can be a person's. Events repeat names: who was compared once is not compared again. */
	#namingOf(name: string): (id: string) => Naming {
		const known = this.#namings.get(name);
		if (known !== undefined) return known;
		const written = wordsOfName(name);
		const beginnings = new Set(beginningsOf(written));
		const answers = new Map<string, Naming>();
		const naming = (id: string): Naming => {
			const answer = answers.get(id);
			if (answer !== undefined) return answer;
			const found = new Set(
				this.#spelt(id)
					.filter((spelling) => spelling.beginnings.some((one) => beginnings.has(one)))
					.map(({ words }) => compare(written, words)),
			);
			const best = (['name', 'given name'] as const).find((one) => found.has(one)) ?? 'no';
			answers.set(id, best);
			return best;
		};
		this.#namings.set(name, naming);
		return naming;
	}

	/** A person's spellings in Latin letters, made when they are first asked for: most persons are no candidates. */
	#spelt(id: string): readonly Spelling[] {
		const known = this.#known.get(id);
		if (known !== undefined) return known;
		const spelt = (this.#spellings.get(id) ?? [])
			.map(wordsOfName)
			.filter(([first]) => first?.transliterated === false)
			.map((words) => ({ words, beginnings: beginningsOf(words) }));
		this.#known.set(id, spelt);
		return spelt;
	}
}
