import { daysApart, earliestDay, latestDay } from '../../data/date.ts';
import type { HolderClaim, Spelling } from './claim.ts';
import { sameName, slug, words } from './spelling.ts';

/** A person with every claim about him or her. */
export interface Person {
	id: string;
	claims: HolderClaim[];
}

/** The persons found, and the claims that could not be given to one without guessing. */
export interface Persons {
	persons: Person[];
	unresolved: HolderClaim[];
}

/** Words that do not tell one person from another. */
const particles = new Set(
	'al el ibn bin ben bint abu abd abdul von van der den de da do dos di du la le i ii iii iv v of'.split(' '),
);

/** Two tenures that begin and end so near each other are one, whatever the spelling. */
const sameTenureDays = 31;

/**
 * Makes one person of all claims about him or her: by QID; claims without one by name within the same entity, and by
 * surname where the tenure of exactly one person there overlaps. What stays open between several persons is not guessed.
 */
export function gatherPersons(claims: readonly HolderClaim[]): Persons {
	const byId = new Map<string, Person>();
	const unresolved: HolderClaim[] = [];
	for (const claim of claims) if (claim.qid) add(byId, claim.qid, claim);
	const known = [...byId.values()];
	const byEntity = new Map<string, Person[]>();
	for (const person of known) {
		for (const entity of new Set(person.claims.map((claim) => claim.entity))) {
			byEntity.set(entity, [...(byEntity.get(entity) ?? []), person]);
		}
	}
	for (const claim of claims.filter(({ qid }) => !qid)) {
		const known = byEntity.get(claim.entity) ?? [];
		const found = candidates(claim, known);
		const name = fullName(claim);
		if (found.length === 1 && found[0]) found[0].claims.push(claim);
		else if (found.length > 1 || !name) unresolved.push(claim);
		else add(byId, `x-${slug(name)}-${claim.entity.replace('x-', '').toLowerCase()}`, claim);
	}
	return { persons: [...byId.values()], unresolved };
}

function add(byId: Map<string, Person>, id: string, claim: HolderClaim): void {
	const person = byId.get(id);
	if (person) person.claims.push(claim);
	else byId.set(id, { id, claims: [claim] });
}

/** The first full name that is more than a bare surname. */
function fullName(claim: HolderClaim): string | undefined {
	return claim.spellings
		.filter(({ kind }) => kind === 'full')
		.map(({ name }) => name)
		.find((name) => words(name).filter((word) => !particles.has(word)).length > 1);
}

function candidates(claim: HolderClaim, inEntity: readonly Person[]): Person[] {
	const persons = inEntity.filter((person) => person.claims.every((other) => fitsLife(claim, other) && fitsLife(other, claim)));
	const named = persons.filter((person) =>
		person.claims.some((other) => spelledAlike(claim, other) && couldBeOneLife(claim, other)),
	);
	if (named.length > 0) return named.length === 1 ? named : narrowed(claim, named);
	if (claim.office === 'foreign-minister') {
		return persons.filter((person) => person.claims.some((other) => sharesSurname(claim, other) && beginsAlike(claim, other)));
	}
	if (claim.style !== 'effective leader') return [];
	const alike = persons.filter((person) =>
		person.claims.some((other) => sharesSurname(claim, other) && mostlyOverlaps(claim, other)),
	);
	if (alike.length > 0 || fullName(claim) !== undefined) return alike;
	return persons.filter((person) => person.claims.some((other) => isSameTenure(claim, other)));
}

/** Of several persons with that name, those who held an office at that time. */
function narrowed(claim: HolderClaim, persons: readonly Person[]): Person[] {
	const overlapping = persons.filter((person) => person.claims.some((other) => mostlyOverlaps(claim, other)));
	return overlapping.length > 0 ? overlapping : [...persons];
}

function spelledAlike(one: HolderClaim, other: HolderClaim): boolean {
	return one.spellings.some((first: Spelling) => other.spellings.some((second) => sameName(first.name, second.name)));
}

/** Namesakes of another century are other persons. */
function couldBeOneLife(one: HolderClaim, other: HolderClaim): boolean {
	if (!one.from || !other.from) return true;
	return Math.abs(Number(one.from.slice(0, 4)) - Number(other.from.slice(0, 4))) <= 50;
}

/** Whether the life that one claim tells of leaves room for the office of the other. */
function fitsLife(one: HolderClaim, other: HolderClaim): boolean {
	return (!one.died || !other.from || other.from.slice(0, 4) <= one.died) && (!one.born || !other.from || other.from > one.born);
}

function sharesSurname(one: HolderClaim, other: HolderClaim): boolean {
	const ends = one.spellings.flatMap(({ name }) => {
		const telling = words(name).filter((word) => !particles.has(word));
		return [telling.at(-1), telling.at(0)].filter((word) => word !== undefined);
	});
	const theirs = new Set(other.spellings.flatMap(({ name }) => words(name)));
	return ends.some((word) => theirs.has(word));
}

function days(claim: HolderClaim): [number, number] {
	const from = claim.from ? earliestDay(claim.from) : '1800-01-01';
	const until = claim.until ? latestDay(claim.until) : latestDay(claim.asOf);
	return [Date.parse(from), Date.parse(until)];
}

/** Whether the shorter of two tenures lies mostly within the longer. */
function mostlyOverlaps(one: HolderClaim, other: HolderClaim): boolean {
	const [[from, until], [otherFrom, otherUntil]] = [days(one), days(other)];
	const overlap = Math.min(until, otherUntil) - Math.max(from, otherFrom);
	return overlap >= 0 && overlap >= Math.min(until - from, otherUntil - otherFrom) / 2;
}

function beginsAlike(one: HolderClaim, other: HolderClaim): boolean {
	return one.office === other.office && one.from !== '' && other.from !== '' && daysApart(one.from, other.from) <= sameTenureDays;
}

function isSameTenure(one: HolderClaim, other: HolderClaim): boolean {
	if (!one.until || !other.until || !one.from || !other.from || other.office === 'foreign-minister') return false;
	return daysApart(one.from, other.from) <= sameTenureDays && daysApart(one.until, other.until) <= sameTenureDays;
}
