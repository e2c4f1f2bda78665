import { join } from 'node:path';
import { isFactDate } from '../../data/date.ts';
import { emptyReading, type HolderClaim, leaveOut, type Reading, type Spelling } from '../people/claim.ts';
import type { EntityIndex } from '../people/entities.ts';
import { words } from '../people/spelling.ts';
import { StatesOfThen } from '../statesOfThen.ts';
import { type ChiefRecords, type Dated, type OfficeRecord, type PersonRecord, readChiefRecords } from './records.ts';
import { rankOf } from './roles.ts';

/** The source of every row. */
export const chiefsSource = 'us-chiefs-of-mission';

/** A chief of mission with the state that he or she was sent to. */
export interface Chief {
	record: OfficeRecord;
	person: PersonRecord;
	/** Full name. */
	name: string;
	/** The state of that time. */
	host: string;
	/** The state of residence, where it was another one; else empty. */
	residence: string;
}

/** The folder of the files within the reference data. */
export function folderOfChiefs(from: string): string {
	return join(from, 'history-at-state/pocom');
}

/** The first day that a record tells of. */
function firstDay({ started, appointed, ended }: OfficeRecord): string {
	return started.date || appointed.date || ended.date;
}

/** Finds the state of the time behind the names of the files' countries. */
export class Territories {
	readonly #states = new StatesOfThen('chiefs');
	readonly #entities: EntityIndex;

	constructor(entities: EntityIndex) {
		this.#entities = entities;
	}

	/** @param day `YYYY-MM-DD`, or less of it */
	on(territory: string, day: string): string | undefined {
		if (this.#states.has(territory)) return this.#states.on(territory, day);
		return this.#entities.label(territory.replaceAll('-', ' ')) ?? this.#entities.label(territory);
	}

	/** The state that a chief was sent to. */
	hostOf(record: OfficeRecord): string | undefined {
		return this.#states.on(record.id, firstDay(record)) ?? this.on(record.territory, firstDay(record));
	}
}

const generations: Readonly<Record<string, string>> = { '2nd': 'II', '3rd': 'III', '4th': 'IV' };

/** The name as one writes it: given names without a second form in brackets, surname, generation. */
export function fullName({ forename, surname, generation }: PersonRecord): string {
	const given = forename.replace(/ ?\([^)]*\)/g, '');
	return [given, surname, generations[generation] ?? generation].filter((part) => part !== '').join(' ');
}

/** Another form of the name that is surely of the same person: it ends with the surname and shares a given name or an initial. */
function isAlternative(name: string, person: PersonRecord): boolean {
	const spelled = words(name).filter((word) => !words(person.generation).includes(word));
	const surname = words(person.surname);
	const given = words(person.forename);
	const ends = surname.join(' ') === spelled.slice(-surname.length).join(' ');
	return ends && !/[“"(]/.test(name) && given.some((word) => word[0] === spelled[0]?.[0]);
}

/** Whether the given names of a form are those of the file or their initials; the first may be a short one ("Jim"). */
function isWellSpelt(form: string, full: string): boolean {
	const whole = new Set(words(full));
	return words(form).every((word, at) => at === 0 || word.length === 1 || whole.has(word));
}

/** The form by which somebody is known: the shortest that begins with a given name, as the full one has every name of the register. */
function knownForm(full: string, others: readonly string[], { generation }: PersonRecord): string {
	const suffix = generations[generation] ?? generation;
	const forms = others
		.map((name) => name.replace(/,(?= (?:Jr|Sr|II|III|IV)\b)/, '').replaceAll(/\.(?=\p{Lu})/gu, '. '))
		.filter((name) => /^\p{Lu}\p{L}/u.test(name) && isWellSpelt(name, full));
	const whole = forms.map((name) => (suffix === '' || name.endsWith(suffix) ? name : `${name} ${suffix}`));
	return [full, ...whole].reduce((shortest, name) => (name.length < shortest.length ? name : shortest));
}

function spellingsOf(person: PersonRecord): Spelling[] {
	const full = fullName(person);
	const others = person.alternatives.filter((name) => name !== full && isAlternative(name, person));
	const known = knownForm(full, others, person);
	const variants = [full, ...others].filter((name) => name !== known);
	return [{ name: known, kind: 'full', lang: 'en' }, ...variants.map((name) => ({ name, kind: 'variant' as const, lang: 'en' }))];
}

/** The chiefs of mission who served. */
export function chiefsIn(records: ChiefRecords, entities: EntityIndex, reading: Reading): Chief[] {
	const territories = new Territories(entities);
	return records.chiefs.flatMap((record) => {
		const person = records.persons.get(record.person);
		const host = territories.hostOf(record);
		if (host === undefined) leaveOut(reading, `state that the entities do not have: ${record.territory}`);
		else if (person === undefined) leaveOut(reading, 'person without a file');
		// An appointment alone is no service; a known end shows that there was one.
		else if (!record.started.date && !(record.appointed.date && record.ended.date)) leaveOut(reading, 'no beginning');
		else {
			const seat = records.residences.get(record.id) ?? record.territory;
			const residence = seat === record.territory ? host : (territories.on(seat, firstDay(record)) ?? '');
			return [{ record, person, name: fullName(person), host, residence: residence === host ? '' : residence }];
		}
		return [];
	});
}

/** A date of the files, or empty where it is none. */
function dateOf(text: string): string {
	return isFactDate(text) ? text : '';
}

/** A date that its note calls uncertain ("Left post about", "On or shortly before") is about that day. */
export function datedBy({ date, note }: Dated): string {
	if (!isFactDate(date)) return '';
	return /\b(about|on or|soon|shortly|between|probably|approximately)\b/i.test(note) ? `${date}~` : date;
}

function styleOf({ record, residence }: Chief, roles: ReadonlyMap<string, string>): string {
	const { office } = rankOf(record.role);
	// Every ambassador of the list is "extraordinary and plenipotentiary": the kind of the office says enough.
	const style = office === 'ambassador' ? 'Ambassador' : (roles.get(record.role) ?? '');
	if (residence !== '') return `Non-resident ${style}`;
	return office === 'ambassador' ? '' : style;
}

/** An id that the files themselves keep for a person. */
function idOf(person: PersonRecord): string {
	return `x-${person.id}-us`;
}

/** Nobody was sent abroad younger: a birth that would make it so is a slip of the file. */
const youngest = 18;

/** The year of birth, or empty where the file has none that can be true. */
function bornOf({ born }: PersonRecord, offices: readonly OfficeRecord[]): string {
	const first = offices.map(firstDay).sort()[0] ?? '';
	return isFactDate(born) && Number(born.slice(0, 4)) + youngest <= Number(first.slice(0, 4)) ? born : '';
}

function withPossibleBirths({ persons, chiefs, secretaries }: ChiefRecords): ReadonlyMap<string, PersonRecord> {
	const offices = Map.groupBy([...chiefs, ...secretaries], ({ person }) => person);
	return new Map([...persons].map(([id, person]) => [id, { ...person, born: bornOf(person, offices.get(id) ?? []) }]));
}

function claimOf(record: OfficeRecord, person: PersonRecord): Omit<HolderClaim, 'office' | 'style' | 'to'> {
	// Who was not received, or whose credentials left no trace, held the office from the appointment.
	const from = datedBy(record.started) || datedBy(record.appointed);
	const until = datedBy(record.ended);
	return {
		qid: idOf(person),
		spellings: spellingsOf(person),
		born: person.born,
		died: dateOf(person.died),
		entity: 'US',
		from,
		until,
		acting: '',
		// An end that is not filled in does not mean "still in office": surely so is only the first day.
		asOf: (until || from).replace('~', ''),
		source: chiefsSource,
		locator: record.id,
	};
}

/** What the importer of people needs of the files. */
export interface ChiefsReading {
	reading: Reading;
	chiefs: Chief[];
	/** The surname behind each id that the files keep for a person. */
	surnames: ReadonlyMap<string, string>;
}

/**
 * The offices that chiefs of mission and secretaries of state held.
 *
 * @param from folder of the reference data
 */
export function readChiefs(from: string, entities: EntityIndex): ChiefsReading {
	const read = readChiefRecords(folderOfChiefs(from));
	const records = { ...read, persons: withPossibleBirths(read) };
	const reading = emptyReading();
	const chiefs = chiefsIn(records, entities, reading);
	for (const chief of chiefs) {
		const { office } = rankOf(chief.record.role);
		const style = styleOf(chief, records.roles);
		reading.claims.push({ ...claimOf(chief.record, chief.person), office, style, to: chief.host });
	}
	for (const record of records.secretaries) {
		const person = records.persons.get(record.person);
		if (person === undefined || !record.started.date) leaveOut(reading, 'person without a file, or no beginning');
		else reading.claims.push({ ...claimOf(record, person), office: 'foreign-minister', style: 'Secretary of State', to: '' });
	}
	const surnames = new Map([...records.persons.values()].map((person) => [idOf(person), person.surname]));
	return { reading, chiefs, surnames };
}
