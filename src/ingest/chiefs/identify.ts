/** Tells which persons of the chiefs of mission are known from other sources: never two records of one person, never two persons in one. */
import { daysApart } from '../../data/date.ts';
import type { HolderClaim } from '../people/claim.ts';
import type { Person } from '../people/persons.ts';
import { words } from '../people/spelling.ts';

/** Two claims on one post that begin so near each other are on one tenure: lists date it by appointment, arrival or credentials. */
const samePostDays = 300;

/** Nobody holds such an office younger or so long after birth. */
const youngest = 20;
const oldest = 95;

const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv', '3rd']);

interface Named {
	given: readonly string[];
	surname: readonly string[];
}

function parts(name: string): string[] {
	return words(name).filter((word) => !generations.has(word));
}

/** Whether two given names can be one: equal, or one is the initial of the other. */
function isAlike(one: string, other: string): boolean {
	return one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0]);
}

/** The name of a claim of this list, its spellings being full names that end with the surname. */
function namesIn(person: Person, surname: readonly string[]): Named[] {
	const all = person.claims.flatMap(({ spellings }) => spellings.map(({ name }) => parts(name)));
	return all
		.filter((name) => name.length > surname.length && name.slice(-surname.length).join(' ') === surname.join(' '))
		.map((name) => ({ given: name.slice(0, -surname.length), surname }));
}

/** Whether the given names fit: a whole one in common, and each of the shorter list has its like in the longer. */
function fits(one: Named, other: Named): boolean {
	const [short, long] = one.given.length <= other.given.length ? [one.given, other.given] : [other.given, one.given];
	const shared = short.some((name) => name.length > 1 && long.includes(name));
	return shared && short.every((name) => long.some((candidate) => isAlike(name, candidate)));
}

function year(date: string): number {
	return Number(date.slice(0, 4));
}

function bornOf({ claims }: Person): string {
	return claims.find(({ born }) => born)?.born ?? '';
}

/** Whether everything that the other sources tell of a person happened within this life. */
function fitsLife(chief: Person, known: Person): boolean {
	const [born, died] = [bornOf(chief), chief.claims.find((claim) => claim.died)?.died ?? ''];
	const first = born || chief.claims.map(({ from }) => from).sort()[0] || '';
	return known.claims.every(({ from, until, asOf }) => {
		const day = from || until || asOf;
		if (born === '') return Math.abs(year(day) - year(first)) <= 40;
		return year(day) >= year(born) + youngest && year(day) <= (died ? year(died) : year(born) + oldest);
	});
}

function sharesPost(chief: Person, known: Person, surname: readonly string[]): boolean {
	const hasSurname = known.claims.some(({ spellings }) =>
		spellings.some(({ name }) => surname.every((word) => words(name).includes(word))),
	);
	const isSamePost = (one: HolderClaim, other: HolderClaim) =>
		one.entity === other.entity &&
		one.to === other.to &&
		(one.to !== '' || one.office === other.office) &&
		one.from !== '' &&
		other.from !== '' &&
		daysApart(one.from, other.from) <= samePostDays;
	return hasSurname && known.claims.some((one) => chief.claims.some((other) => isSamePost(one, other)));
}

/** How surely a person is the one known: 3 the same post and surname, 2 the same name and birth, 1 the same name and a life that fits, 0 not. */
function likeness(chief: Person, surname: readonly string[], known: Person): number {
	const [born, otherBorn] = [bornOf(chief).slice(0, 4), bornOf(known).slice(0, 4)];
	if (born && otherBorn && Math.abs(year(born) - year(otherBorn)) > 1) return 0;
	const names = namesIn(chief, surname);
	const isNamed = namesIn(known, surname).some((name) => names.some((other) => fits(name, other)));
	if (sharesPost(chief, known, surname)) return 3;
	if (!isNamed) return 0;
	if (born && otherBorn) return 2;
	return known.claims.some(({ entity }) => entity === 'US') && fitsLife(chief, known) ? 1 : 0;
}

function isExact(chief: Person, known: Person): boolean {
	const forms = new Set(chief.claims.flatMap(({ spellings }) => spellings.map(({ name }) => parts(name).join(' '))));
	return known.claims.some(({ spellings }) => spellings.some(({ name }) => forms.has(parts(name).join(' '))));
}

function indexByWord(persons: readonly Person[]): ReadonlyMap<string, ReadonlySet<Person>> {
	const byWord = new Map<string, Set<Person>>();
	for (const person of persons) {
		for (const word of person.claims.flatMap(({ spellings }) => spellings.flatMap(({ name }) => words(name)))) {
			byWord.set(word, (byWord.get(word) ?? new Set()).add(person));
		}
	}
	return byWord;
}

/**
 * Gives the claims of this list to the persons whom other sources know, and makes new persons of the rest.
 *
 * @param known persons of the other sources
 * @param claims of this list; their `qid` is the id that the list itself keeps for the person, or one that a correction gave
 * @param surnames the surname behind such an id
 * @returns all persons
 */
export function joinChiefs(
	known: readonly Person[],
	claims: readonly HolderClaim[],
	surnames: ReadonlyMap<string, string>,
): Person[] {
	const byId = new Map(known.map((person) => [person.id, person]));
	const byWord = indexByWord(known);
	const chiefs = [...Map.groupBy(claims, ({ qid }) => qid)].map(([id, ofPerson]) => ({ id, claims: ofPerson }));
	const matches = chiefs
		.filter(({ id }) => !byId.has(id))
		.flatMap((chief) => {
			const surname = words(surnames.get(chief.id) ?? '');
			const candidates = [...(byWord.get(surname.at(-1) ?? '') ?? [])];
			return candidates
				.map((person) => ({ chief, person, likeness: likeness(chief, surname, person) }))
				.filter((match) => match.likeness > 0)
				.map((match) => ({ ...match, exact: isExact(chief, match.person) }));
		})
		.sort((one, other) => other.likeness - one.likeness || Number(other.exact) - Number(one.exact));
	const given = new Map<string, Person>();
	const taken = new Set<string>();
	for (const match of matches) {
		if (given.has(match.chief.id) || taken.has(match.person.id)) continue;
		const isRivalled = matches.some(
			(other) =>
				other !== match &&
				other.likeness === match.likeness &&
				other.exact === match.exact &&
				((other.chief === match.chief && !taken.has(other.person.id)) ||
					(other.person === match.person && !given.has(other.chief.id))),
		);
		// Between two who fit alike nothing is guessed.
		if (isRivalled) continue;
		given.set(match.chief.id, match.person);
		taken.add(match.person.id);
	}
	const joined = new Map<string, Person>(byId);
	for (const chief of chiefs) {
		const person = joined.get(given.get(chief.id)?.id ?? chief.id) ?? { id: chief.id, claims: [] };
		joined.set(person.id, { ...person, claims: [...person.claims, ...chief.claims] });
	}
	return [...joined.values()];
}
