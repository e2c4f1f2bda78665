/** Tells which ministers of the cabinets are known from other datasets: by the id, else by name, state and time. */
import { daysApart, earliestDay, latestDay } from '../../data/date.ts';
import { curated, datasetOf, fileKinds } from '../../data/layout.ts';
import { readRows } from '../../data/readData.ts';
import type { HolderClaim } from '../people/claim.ts';
import { isOneName, nameOf, type Post } from '../people/recognise.ts';
import { sameName, slug } from '../people/spelling.ts';

/** A post of another dataset. */
export interface KnownPost extends Post {
	/** Whether a person read the source and wrote the row. */
	readonly isCurated: boolean;
}

/** Somebody of the other datasets. */
interface Known {
	readonly id: string;
	readonly names: Set<string>;
	readonly posts: KnownPost[];
	born: string;
}

/** Lists date the same tenure by election, oath or appointment; within so many days two tenures touch. */
const sameTimeDays = 120;

/** Between two offices of one person. */
const longestCareerYears = 45;

/** Births of one person are told differently by so many years at most. */
const sameBirthYears = 1;

/**
 * Everybody whom the datasets but one know.
 *
 * @param data path of the data folder
 * @param except the dataset that is being written
 */
function readKnown(data: string, except: readonly string[]): Map<string, Known> {
	const known = new Map<string, Known>();
	const of = (id: string): Known => {
		const found = known.get(id) ?? { id, names: new Set<string>(), posts: [], born: '' };
		known.set(id, found);
		return found;
	};
	const rest = <Row extends { readonly row: { readonly source: string } }>(rows: readonly Row[]) =>
		rows.filter(({ row }) => !except.includes(row.source));
	for (const { row } of rest(readRows(data, fileKinds.persons).rows)) {
		of(row.id).names.add(row.name);
		of(row.id).born = row.born ?? '';
	}
	for (const { row } of rest(readRows(data, fileKinds.personNames).rows)) of(row.person).names.add(row.name);
	for (const { row, file } of rest(readRows(data, fileKinds.tenures).rows)) {
		const { office, entity, to = '', from = '', until = '', asOf } = row;
		of(row.person).posts.push({ office, entity, to, from, until, asOf, isCurated: datasetOf(file) === curated });
	}
	return known;
}

/** A claim with the person whom it is about. */
export interface Identified {
	readonly id: string;
	readonly claim: HolderClaim;
}

/** The persons of the other datasets, as claims ask for them. */
export class KnownPersons {
	private readonly byId: Map<string, Known>;
	private readonly byState = new Map<string, Known[]>();

	/**
	 * @param data path of the data folder
	 * @param except the sources of the dataset that is being written
	 */
	constructor(data: string, except: readonly string[]) {
		this.byId = readKnown(data, except);
		for (const one of this.byId.values())
			for (const state of new Set(one.posts.map(({ entity }) => entity)))
				this.byState.set(state, [...(this.byState.get(state) ?? []), one]);
	}

	/** Whether another dataset has the person. */
	has(id: string): boolean {
		return this.byId.has(id);
	}

	/** The spellings of a person's name in other datasets. */
	namesOf(id: string): ReadonlySet<string> {
		return this.byId.get(id)?.names ?? new Set();
	}

	/** What other datasets know of the offices of a person. */
	postsOf(id: string): readonly KnownPost[] {
		return this.byId.get(id)?.posts ?? [];
	}

	/** Gives each claim its person: one whom another dataset has, or somebody new under the id of the claim. */
	identify(claims: readonly HolderClaim[]): Identified[] {
		const given = new Map<string, string>();
		return claims.map((claim) => {
			const name = claim.spellings[0]?.name ?? '';
			const key = claim.qid || `${claim.entity} ${name}`;
			const id =
				given.get(key) ?? this.find(claim) ?? (claim.qid || `x-${slug(name)}-${claim.entity.replace('x-', '').toLowerCase()}`);
			given.set(key, id);
			return { id, claim };
		});
	}

	private find(claim: HolderClaim): string | undefined {
		if (this.byId.has(claim.qid)) return claim.qid;
		const inState = this.byState.get(claim.entity) ?? [];
		const holders = inState.filter(({ posts }) => posts.some((post) => isSameTime(claim, post)));
		const named = holders.filter((one) => isNamed(claim, one, false));
		if (named.length > 0) return named.length === 1 ? named[0]?.id : undefined;
		// Two ids of one collection are two persons, unless they held one office at one time.
		const others = inState.filter(
			(one) => (claim.qid === '' || one.id.startsWith('x-')) && isOneLife(claim, one) && isNamed(claim, one, true),
		);
		return others.length === 1 ? others[0]?.id : undefined;
	}
}

function isNamed({ spellings }: HolderClaim, { names }: Known, strict: boolean): boolean {
	return spellings.some(({ name }) =>
		[...names].some((known) => isOneName(nameOf(name), nameOf(known), strict) || (!strict && sameName(name, known))),
	);
}

function isSameTime(claim: HolderClaim, post: KnownPost): boolean {
	if (post.office !== claim.office || post.entity !== claim.entity) return false;
	const [begin, end] = [claim.from || claim.until || claim.asOf, claim.until || claim.asOf];
	const [postBegin, postEnd] = [post.from || post.until || post.asOf, post.until || post.asOf];
	if (earliestDay(begin) <= latestDay(postEnd) && earliestDay(postBegin) <= latestDay(end)) return true;
	return Math.min(daysApart(begin, postEnd), daysApart(postBegin, end)) <= sameTimeDays;
}

function isOneLife(claim: HolderClaim, { posts, born }: Known): boolean {
	const year = (date: string) => Number(date.slice(0, 4));
	if (born !== '' && claim.born !== '' && Math.abs(year(born) - year(claim.born)) > sameBirthYears) return false;
	return posts.every((post) => Math.abs(year(post.from || post.asOf) - year(claim.from || claim.asOf)) <= longestCareerYears);
}
