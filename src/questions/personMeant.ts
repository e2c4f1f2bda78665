/** Which of several persons who bear a typed name is meant by far: by the title typed beside it, or by the rank of their offices. */
import type { Context } from '../answers/context.ts';
import { standingOfPastHeads, standingOfPastMinisters, standingOfPerson } from '../answers/mainOffice.ts';
import { compareText } from '../data/order.ts';
import { fold } from '../names/fold.ts';
import type { Candidate } from '../names/index.ts';
import { decisive, type Word, wordsOf } from '../names/words.ts';
import type { FactStore, StoredTenure } from '../store/store.ts';
import { bears } from './offices/officeStyle.ts';
import { titlesBeside } from './offices/titleBeside.ts';
import { meaningOfTitle, type Title } from './offices/titles.ts';

/** What is understood of a name that several bear. */
export interface Meant {
	/** The likeliest first; more than one where a question is needed. */
	readonly candidates: readonly Candidate[];
	/** Whether the first is meant: beyond doubt, or by far, which is said. */
	readonly verdict: 'sure' | 'probable' | 'ambiguous';
}

/** How many bearers of a name are looked at. */
const mostBearers = 60;
/** By how much the standing of the one who is meant leads: a present foreign minister before a past head of a state. */
const lead = 0.5;
/** From so many others of the rank of heads on, a name is that of a family or a people, and means nobody by itself: Kim, Castro. */
const manyHeads = 2;
/** From so many bearers on, a name is a common one, and means nobody by itself: Mohammed. */
const manyBearers = 20;
/** What a word counts for that is neither family name nor regnal name: who types one word means Winston Churchill, not Churchill Monono. */
const givenName = 2;
/** What a word counts for that the person is not commonly called by: "Hussein", which Abdullah II of Jordan is as well. */
const lesserName = 3;
/** What it counts for that nothing tells whether the office bore the title. */
const doubtfulTitle = 0.25;
/** States in which, and in English as well, the family name is written first. */
const familyNameFirst: ReadonlySet<string> = new Set(['CN', 'HK', 'KH', 'KP', 'KR', 'TW', 'VN', 'x-republic-of-china']);

/**
 * Finds the person meant by a title with a name: of those who bear the name, the ones who held such an office.
 *
 * @param typed as typed
 * @returns `undefined` where no title stands beside a name, or where nobody of that name had it
 */
export function meantByTitle(typed: string, { names, store }: Context): Meant | undefined {
	for (const { title, name } of titlesBeside(typed)) {
		const words = decisive(wordsOf(fold(name)));
		const { candidates } = names.resolve(name, { type: 'person', limit: mostBearers });
		const bearers = candidates
			.filter(({ id }) => isBearer(id, words, store))
			.flatMap((candidate) => {
				const titled = store.tenuresOf(candidate.id).map((tenure) => isOfTitle(title, tenure, store));
				if (titled.includes(true)) return { candidate, doubt: 0 };
				return titled.includes(undefined) ? { candidate, doubt: doubtfulTitle } : [];
			});
		if (bearers.length > 0) return leading(bearers, words, store);
	}
	return undefined;
}

/**
 * Finds the person meant by one word that several bear: a former president before the ambassadors of that name.
 *
 * @param typed as typed
 * @param candidates of that name, some perhaps only like it
 * @returns `undefined` where more than a word was typed, or where nobody bears just that word
 */
export function meantByRank(typed: string, candidates: readonly Candidate[], { store }: Context): Meant | undefined {
	const words = decisive(wordsOf(fold(typed)));
	if (words.length !== 1) return undefined;
	const bearers = candidates.filter(({ id }) => isBearer(id, words, store));
	if (bearers.length === 0) return undefined;
	return leading(
		bearers.map((candidate) => ({ candidate, doubt: 0 })),
		words,
		store,
	);
}

/** Whether all words stand in one spelling of the person's name. */
function isBearer(id: string, words: readonly Word[], store: FactStore): boolean {
	return spellingsOf(id, store).some((spelling) => {
		const known = new Set(wordsOf(fold(spelling)).map(({ text }) => text));
		return words.every(({ text }) => known.has(text));
	});
}

/** The shown name and all others. */
function spellingsOf(id: string, store: FactStore): readonly string[] {
	return [store.person(id)?.name ?? '', ...store.personNames(id)];
}

function isOfTitle(title: Title, tenure: StoredTenure, store: FactStore): boolean | undefined {
	const { kinds, states, except } = meaningOfTitle(title);
	const isMeant =
		kinds.includes(tenure.office) && states?.includes(tenure.entity) !== false && except?.includes(tenure.entity) !== true;
	return isMeant ? bears(title, tenure, store) : false;
}

/** Somebody of that name, and what speaks against being meant. */
interface Bearer {
	readonly candidate: Candidate;
	readonly doubt: number;
}

/** Orders the bearers of a name by rank, and judges whether the first is meant by far. */
function leading(bearers: readonly Bearer[], words: readonly Word[], store: FactStore): Meant {
	const ranked = bearers
		.map(({ candidate, doubt }) => ({ candidate, ...standingOf(candidate, words, store), doubt }))
		.map(({ doubt, standing, ...one }) => ({ ...one, standing: standing + doubt }))
		.sort(
			(one, other) =>
				one.standing - other.standing || Number(other.isWhole) - Number(one.isWhole) || compareText(other.lastDay, one.lastDay),
		);
	const [first, ...others] = ranked;
	const candidates = ranked.map(({ candidate }) => candidate);
	if (first === undefined) return { candidates, verdict: 'ambiguous' };
	const heads = others.filter(({ standing }) => standing <= standingOfPastHeads + doubtfulTitle).length;
	const isClear = others.every((other) => other.standing - first.standing >= (isRival(first, other) ? Infinity : lead));
	if (!isClear || heads >= manyHeads || others.length >= manyBearers) return { candidates, verdict: 'ambiguous' };
	return { candidates, verdict: others.length === 0 ? 'sure' : 'probable' };
}

/** Whether both are of the first two ranks in one state, as two of a family often are: Bill and Hillary Clinton. */
function isRival(one: Ranked, other: Ranked): boolean {
	return one.candidate.entity === other.candidate.entity && other.standing <= standingOfPastMinisters;
}

interface Ranked extends Standing {
	readonly candidate: Candidate;
}

/** How likely somebody is meant. */
interface Standing {
	/** The less the higher. */
	readonly standing: number;
	/** Whether the typed word is all of one spelling. */
	readonly isWhole: boolean;
	/** The last day on which the person is known to have been in an office. */
	readonly lastDay: string;
}

/** The standing of the highest office, lower for those who are not called by the word that was typed. */
function standingOf({ id }: Candidate, [only, ...more]: readonly Word[], store: FactStore): Standing {
	const { standing, lastDay } = standingOfPerson(id, store);
	const isLone = only !== undefined && more.length === 0;
	const isWhole = isLone && spellingsOf(id, store).some((spelling) => fold(spelling) === only.text);
	const place = isWhole || !isLone ? 0 : weightOfPlace(only.text, id, store);
	return { standing: standing + place, isWhole, lastDay };
}

/** What it counts for where a word stands in the shown name. */
function weightOfPlace(word: string, id: string, store: FactStore): number {
	const name = fold(store.person(id)?.name ?? '');
	const words = decisive(wordsOf(name)).map(({ text }) => text);
	const isFirst = familyNameFirst.has(store.knownFor(id)?.entity ?? '') || / of /.test(name);
	if (words.at(isFirst ? 0 : -1) === word) return 0;
	return words.includes(word) ? givenName : lesserName;
}
