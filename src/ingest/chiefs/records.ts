/** Reads the files of the Office of the Historian on principal officers and chiefs of mission: an XML file a country or organisation, a person, an office. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** A day of a record, and what the file says about it in words. */
export interface Dated {
	/** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or empty. */
	date: string;
	note: string;
}

/** Somebody's time in an office, as the files have it. */
export interface OfficeRecord {
	id: string;
	person: string;
	/** Id of the role: `ambassador-e-p`. */
	role: string;
	/** File name of the country or organisation, without its ending; empty for an office in Washington. */
	territory: string;
	appointed: Dated;
	started: Dated;
	ended: Dated;
	note: string;
}

/** A person of the files. */
export interface PersonRecord {
	id: string;
	forename: string;
	surname: string;
	/** `Jr.`, `III` or empty. */
	generation: string;
	alternatives: string[];
	/** Years, or empty. */
	born: string;
	died: string;
}

/** Everything that is read of the files. */
export interface ChiefRecords {
	chiefs: OfficeRecord[];
	secretaries: OfficeRecord[];
	persons: ReadonlyMap<string, PersonRecord>;
	/** English name of each role. */
	roles: ReadonlyMap<string, string>;
	/** Where a chief lived who was accredited to several states at once: the territory, by the chief's id. */
	residences: ReadonlyMap<string, string>;
}

type Node = Readonly<Record<string, unknown>>;

const several = new Set(['chief', 'principal', 'altname', 'chief-id', 'person']);
const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, isArray: (name) => several.has(name) });

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The element at a path below a node. */
function at(node: unknown, ...path: string[]): unknown {
	return path.reduce((found: unknown, name) => (isNode(found) ? found[name] : undefined), node);
}

/** All text of an element, with single spaces. */
function textOf(value: unknown): string {
	const all = isNode(value) ? Object.values(value).flat().map(textOf).join(' ') : typeof value === 'string' ? value : '';
	return all.replaceAll(/\s+/g, ' ').trim();
}

function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [];
}

function* documents(folder: string): Generator<{ name: string; document: unknown }> {
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		if (!file.endsWith('.xml')) continue;
		yield { name: file.slice(0, -'.xml'.length), document: parser.parse(readFileSync(join(folder, file), 'utf8')) };
	}
}

function officeOf(node: unknown, territory: string): OfficeRecord {
	const dated = (name: string): Dated => ({ date: textOf(at(node, name, 'date')), note: textOf(at(node, name, 'note')) });
	return {
		id: textOf(at(node, 'id')),
		person: textOf(at(node, 'person-id')),
		role: textOf(at(node, 'role-title-id')),
		territory,
		appointed: dated('appointed'),
		started: dated('started'),
		ended: dated('ended'),
		note: textOf(at(node, 'note')),
	};
}

function personOf(node: unknown): PersonRecord {
	const name = at(node, 'persName');
	return {
		id: textOf(at(node, 'id')),
		forename: textOf(at(name, 'forename')),
		surname: textOf(at(name, 'surname')),
		generation: textOf(at(name, 'genName')),
		alternatives: listOf(at(name, 'altname')).map(textOf),
		born: textOf(at(node, 'birth')),
		died: textOf(at(node, 'death')),
	};
}

/**
 * Reads the folder `pocom`. Those who were nominated or appointed and never served are left out.
 *
 * @param folder with `missions-countries`, `people` and so on
 */
export function readChiefRecords(folder: string): ChiefRecords {
	const missions = ['missions-countries', 'missions-orgs'].flatMap((part) => [...documents(join(folder, part))]);
	const chiefs = missions.flatMap(({ name, document }) =>
		[at(document, 'country-mission'), at(document, 'org-mission')].flatMap((mission) =>
			listOf(at(mission, 'chiefs', 'chief')).map((chief) => officeOf(chief, name)),
		),
	);
	const secretaries = [...documents(join(folder, 'positions-principals'))]
		.filter(({ name }) => name === 'secretary')
		.flatMap(({ document }) => listOf(at(document, 'principal-position', 'principals', 'principal')))
		.map((principal) => officeOf(principal, ''));
	const persons = [...documents(join(folder, 'people'))].flatMap(({ document }) => listOf(at(document, 'person')).map(personOf));
	const roles = [...documents(join(folder, 'roles-country-chiefs'))].map(
		({ document }) => [textOf(at(document, 'role', 'id')), textOf(at(document, 'role', 'names', 'singular'))] as const,
	);
	const residences = [...documents(join(folder, 'concurrent-appointments'))].flatMap(({ document }) => {
		const appointments = at(document, 'concurrent-appointments');
		const residence = textOf(at(appointments, 'resident-at', 'contemporary-territory-id'));
		return listOf(at(appointments, 'chief-id')).map((id) => [textOf(id), residence] as const);
	});
	return {
		chiefs,
		secretaries,
		persons: new Map(persons.map((person) => [person.id, person])),
		roles: new Map(roles),
		residences: new Map(residences),
	};
}
