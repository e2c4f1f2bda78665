/** Tells who is meant in lists that give a name, an office and a state, and no id. */
import { agrees } from '../../names/agreement.ts';
import { fold } from '../../names/fold.ts';
import { decisive, shortForms, type Word, wordsOf } from '../../names/words.ts';
import type { HolderClaim } from './claim.ts';
import type { Person } from './persons.ts';
import { sameName, slug } from './spelling.ts';

/** What is known of somebody's office: the parts of a claim, or of a row that people wrote down. */
export interface Post {
	office: string;
	entity: string;
	to: string;
	from: string;
	until: string;
	asOf: string;
}

/** Somebody whom the store knows. */
export interface Known {
	id: string;
	names: readonly string[];
	posts: readonly Post[];
	died: string;
}

/** The claims by the id of the person, and those that fit several persons alike. */
export interface Recognised {
	given: ReadonlyMap<string, readonly HolderClaim[]>;
	open: readonly HolderClaim[];
}

interface Candidate extends Known {
	words: readonly (readonly Word[])[];
}

/** Somebody who is still named in a list held no office so long before. */
const longestCareer = 45;

/**
 * The words of a name, without the realm of a monarch ("Abdullah II of Jordan", "Vajiralongkorn, King of Thailand") and without an initial that would be
 * folded into a possessive: "Eugene S. Young".
 */
export function nameOf(text: string): Word[] {
	return wordsOf(fold(text.replace(/(?:, \p{Lu}\p{L}+)? of \p{Lu}.*$/u, '').replace(/ S\.? /g, ' ')));
}

/**
 * Whether a listed name is a known one: either may have more words than the other, as lists write out what is mostly left out, or leave it out.
 *
 * @param strict whether no word may be spelt differently: for persons whom nothing but the state connects with the office
 */
export function isOneName(listed: readonly Word[], known: readonly Word[], strict: boolean): boolean {
	const beside = { isName: () => strict, isContext: () => false };
	const whole = (words: readonly Word[]) => decisive(words).filter(({ text }) => text.length > 1);
	const isLong = (words: readonly Word[]) => whole(words).length > 1;
	if (!strict) return agrees(listed, known, beside) || (isLong(known) && agrees(known, listed, beside));
	// "Meshal bin Hamad Al Thani" has every word of "Hamad Al Thani", and is another.
	const [first = '', other = ''] = [whole(listed)[0]?.text, whole(known)[0]?.text];
	const beginsAlike = first === other || shortForms.get(first)?.includes(other) === true;
	return isLong(listed) && isLong(known) && (agrees(listed, known, beside) || (beginsAlike && agrees(known, listed, beside)));
}

function isSpelt({ spellings }: HolderClaim, { words }: Candidate, strict: boolean): boolean {
	return spellings.some(({ name }) => words.some((known) => isOneName(nameOf(name), known, strict)));
}

/** Whether a listed name has the words of a known one in whatever order: enough where the office is the same. */
function isTurned({ spellings }: HolderClaim, { names }: Candidate): boolean {
	return spellings.some(({ name }) => names.some((known) => sameName(name, known)));
}

function isOfOurDays(claim: HolderClaim, { posts }: Candidate): boolean {
	const year = Number(claim.asOf.slice(0, 4));
	return posts.every(({ from, asOf }) => year - Number((from || asOf).slice(0, 4)) <= longestCareer);
}

/** Of several, the one who was last seen in the office. */
function newest(claim: HolderClaim, candidates: readonly Candidate[]): Candidate | undefined {
	const lastSeen = ({ posts }: Candidate) =>
		posts
			.filter((post) => isSamePost(claim, post))
			.map(({ until, asOf, from }) => (until ? `${until} 0` : `${[asOf, from].sort().at(-1)} 1`))
			.sort()
			.at(-1) ?? '';
	return candidates.toSorted((one, other) => (lastSeen(one) < lastSeen(other) ? 1 : -1))[0];
}

function isSamePost(claim: HolderClaim, post: Post): boolean {
	return post.office === claim.office && post.entity === claim.entity && post.to === claim.to;
}

/**
 * Gives each claim to the person whom it is about: first among those who hold or held this very office, where spellings may differ, then among all who
 * held one of the same state. Whoever is neither is somebody new.
 *
 * @param known everybody else of the store
 * @param claims of the lists; a `qid` is the person that a correction gave
 */
export function recognise(known: readonly Known[], claims: readonly HolderClaim[]): Recognised {
	const byState = new Map<string, Candidate[]>();
	const add = (one: Known) => {
		const candidate = { ...one, words: one.names.map(nameOf) };
		for (const state of new Set(one.posts.map(({ entity }) => entity))) {
			byState.set(state, [...(byState.get(state) ?? []), candidate]);
		}
	};
	for (const one of known) add(one);
	const ids = new Set(known.map(({ id }) => id));
	const given = new Map<string, HolderClaim[]>();
	const open: HolderClaim[] = [];
	// A list spells a person in one way in every office.
	const named = new Map<string, string>();
	for (const claim of claims) {
		const key = `${claim.source} ${claim.entity} ${claim.spellings[0]?.name}`;
		const id = claim.qid || named.get(key) || personOf(claim, byState.get(claim.entity) ?? []);
		if (id === undefined) open.push(claim);
		else {
			named.set(key, id);
			given.set(id, [...(given.get(id) ?? []), claim]);
			// Who is new in one list may be in the next one as well.
			if (!ids.has(id)) add({ id, names: claim.spellings.map(({ name }) => name), posts: [claim], died: '' });
			ids.add(id);
		}
	}
	return { given, open };
}

function personOf(claim: HolderClaim, inState: readonly Candidate[]): string | undefined {
	const living = inState.filter(({ died }) => died === '' || died >= claim.asOf);
	const holders = living.filter(({ posts }) => posts.some((post) => isSamePost(claim, post)));
	const inOffice = holders.filter((candidate) => isSpelt(claim, candidate, false) || isTurned(claim, candidate));
	if (inOffice.length > 0) return newest(claim, inOffice)?.id;
	const namesakes = living.filter((candidate) => isOfOurDays(claim, candidate) && isSpelt(claim, candidate, true));
	if (namesakes.length > 0) return namesakes.length === 1 ? namesakes[0]?.id : undefined;
	const name = claim.spellings[0]?.name ?? '';
	return decisive(nameOf(name)).length > 1 ? `x-${slug(name)}-${claim.entity.replace('x-', '').toLowerCase()}` : undefined;
}

/** Adds the claims to the persons; who is new comes last. */
export function withRecognised(persons: readonly Person[], { given }: Recognised): Person[] {
	const known = new Set(persons.map(({ id }) => id));
	const added = persons.map(({ id, claims }) => ({ id, claims: [...claims, ...(given.get(id) ?? [])] }));
	const rest = [...given].filter(([id]) => !known.has(id));
	return [...added, ...rest.map(([id, claims]) => ({ id, claims: [...claims] }))];
}
