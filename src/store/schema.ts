/**
 * The tables of the compiled store. A query takes its columns from here (`query.ts`), and so does an insert (`insert.ts`): what does not
 * fit a table is an error of types.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import {
	bases,
	entityKinds,
	eventKinds,
	missionKinds,
	officeKinds,
	sourceKinds,
	statuses,
	subordinationKinds,
	successionKinds,
	tieKinds,
} from '../data/kinds.ts';
import { nameTypes, strengths } from '../names/types.ts';
import { blob, flag, integer, oneOf, orNull, real, refersTo, text } from './columns.ts';
import { table } from './table.ts';

/** The files of `src/names` that the compiled index of names follows from: what they make and what reads it must fit together. */
export const indexMakers = ['fold', 'pack', 'parts', 'sound', 'types', 'wordList', 'words'] as const;

/** Marks a SQLite file as a fact store of ours (`PRAGMA application_id`): "ATCH". */
export const applicationId = 0x41544348;

const entityId = refersTo('entity', text);
const personId = refersTo('person', text);
const sourceId = refersTo('source', text);
const eventNumber = refersTo('event', integer);
const referenceNumber = orNull(refersTo('reference', integer));
const optionalText = orNull(text);
const recordedStatus = oneOf(statuses.filter((status) => status !== 'no-record'));

export const meta = table('meta', { key: text, value: text }, ['key']);

export const entity = table(
	'entity',
	{
		id: text,
		name: text,
		official: text,
		kind: oneOf(entityKinds),
		region: text,
		subregion: text,
		exists_from: optionalText,
		exists_until: optionalText,
		un: optionalText,
		part_of: orNull(entityId),
	},
	['id'],
);

export const succession = table('succession', { entity: entityId, predecessor: entityId, kind: oneOf(successionKinds) }, [
	'entity',
	'predecessor',
]);

/** Times at which an entity had no foreign relations of its own; `contested` where many states dealt with it on. */
export const subordination = table(
	'subordination',
	{
		entity: entityId,
		ruler: entityId,
		kind: oneOf(subordinationKinds),
		/** Its place among those of the entity, oldest first. */
		position: integer,
		valid_from: optionalText,
		valid_until: optionalText,
		contested: flag,
		/** The ids of its sources, separated by spaces. */
		sources: text,
	},
	['entity', 'position'],
);

export const formerName = table(
	'former_name',
	{
		entity: entityId,
		/** Its place among those of the entity: it may have had one name twice. */
		position: integer,
		name: text,
		valid_from: optionalText,
		valid_until: optionalText,
	},
	['entity', 'position'],
);

export const nameOwner = table(
	'name_owner',
	{
		id: text,
		type: oneOf(nameTypes),
		label: text,
		/** Words that the name may be typed with. */
		context: text,
		prominence: real,
		entity: orNull(entityId),
	},
	['id'],
);

export const name = table('name', { owner: refersTo('name_owner', text), text, strength: oneOf(strengths) }, ['owner', 'text']);

/** The encodings of the program's own memory: a text in one of them is read without converting. */
const textEncodings = ['latin1', 'utf16le'] as const;

/** The index of names, ready to be asked; `encoding` is that of a text and empty for numbers (`nameParts.ts`). */
export const nameIndex = table('name_index', { part: text, encoding: orNull(oneOf(textEncodings)), value: blob }, ['part']);

export const source = table(
	'source',
	{
		id: text,
		title: text,
		publisher: text,
		url: optionalText,
		date: optionalText,
		kind: oneOf(sourceKinds),
		retrieved: optionalText,
		reaches: optionalText,
		/** How far its publisher is to be relied on: 1 most, 3 least (`publishers.csv`). */
		rank: integer,
	},
	['id'],
);

/** The datasets that the facts were taken from, each under its own licence. */
export const dataset = table(
	'dataset',
	{
		id: text,
		title: text,
		publisher: text,
		url: text,
		licence: text,
		licence_id: text,
		licence_url: optionalText,
		attribution: text,
	},
	['id'],
);

/** What sources refer to, each once. */
export const reference = table(
	'reference',
	{ id: integer, title: optionalText, publisher: optionalText, url: optionalText, date: optionalText },
	['id'],
);

/** Events are numbered in order of time; `parties` holds ids, separated by spaces; `day` is the first day that the date can mean, to compare by; `mission` which kind was opened or closed. */
export const event = table(
	'event',
	{
		number: integer,
		id: text,
		kind: oneOf(eventKinds),
		date: text,
		day: text,
		until: optionalText,
		actor: orNull(entityId),
		mission: orNull(oneOf(missionKinds)),
		summary: optionalText,
		parties: text,
	},
	['number'],
);

/** Ids that events and observations once had. */
export const eventIdRedirect = table('event_id_redirect', { id: text, into_id: optionalText, since: text }, ['id']);

/** `day` is that of the event: events of an entity are counted without looking each up. */
export const eventParty = table('event_party', { entity: entityId, event: eventNumber, day: text }, ['entity', 'event']);

/** `carries` is the status that a successor state took over by the event. */
export const eventPair = table(
	'event_pair',
	{ one: entityId, other: entityId, event: eventNumber, carries: orNull(oneOf(statuses)) },
	['one', 'other', 'event'],
);

export const eventPerson = table(
	'event_person',
	{ event: eventNumber, position: integer, name: text, person: orNull(personId) },
	['event', 'position'],
);

/** The sources of an event, the best witness first. */
export const claim = table(
	'claim',
	{
		event: eventNumber,
		position: integer,
		source: sourceId,
		date: text,
		locator: optionalText,
		reference: referenceNumber,
		listed: flag,
	},
	['event', 'position'],
);

export const observation = table(
	'observation',
	{
		id: text,
		one: entityId,
		other: entityId,
		status: recordedStatus,
		as_of: text,
		/** Since when it was so, where the source says that. */
		since: optionalText,
		/** The first day that `as_of` can mean, to order by. */
		day: text,
		summary: optionalText,
		/** The party whose list of partners leaves out the other, where that is what the source says. */
		list_of: orNull(entityId),
		/** How many members of the United Nations that list states, by which it calls itself complete. */
		list_members: orNull(integer),
		source: sourceId,
		locator: optionalText,
		reference: referenceNumber,
		listed: flag,
	},
	['id'],
);

/**
 * Pairs with an event or an observation. `reach` is the last day that any source on the pair can know about. The flags spare the look
 * for what most pairs do not have: observations, and missions of either in the other.
 */
export const pair = table(
	'pair',
	{ one: entityId, other: entityId, reach: optionalText, has_observations: flag, has_missions: flag },
	['one', 'other'],
);

export const statusInterval = table(
	'status_interval',
	{
		one: entityId,
		other: entityId,
		position: integer,
		day: text,
		valid_from: optionalText,
		valid_until: optionalText,
		status: oneOf(statuses),
		opened_by: text,
		/** What it rests on; nothing where the status is not known. */
		basis: orNull(oneOf(bases)),
		/** Of relations whose beginning is not dated: the first date of which they are known. */
		known_from: optionalText,
		/** One secondary source alone calls the relations suspended. */
		one_source: flag,
	},
	['one', 'other', 'position'],
);

/** `place` is the town, `locator` where in the source it stands. */
export const mission = table(
	'mission',
	{
		id: integer,
		sender: entityId,
		host: entityId,
		kind: oneOf(missionKinds),
		place: optionalText,
		since: optionalText,
		until: optionalText,
		as_of: text,
		source: sourceId,
		locator: optionalText,
	},
	['id'],
);

/** `other` is empty where the dispute of a party is with many; `sources` holds ids, separated by spaces. */
export const dispute = table(
	'dispute',
	{
		id: integer,
		one: entityId,
		other: orNull(entityId),
		valid_from: text,
		valid_until: optionalText,
		status: orNull(oneOf(statuses)),
		summary: text,
		sources: text,
	},
	['id'],
);

/** Offices and protecting powers without diplomatic relations; `through` is the state that protects the sender's interests. */
export const tie = table(
	'tie',
	{
		id: integer,
		sender: entityId,
		host: entityId,
		kind: oneOf(tieKinds),
		name: optionalText,
		place: optionalText,
		through: orNull(entityId),
		since: optionalText,
		until: optionalText,
		as_of: text,
		source: sourceId,
		locator: optionalText,
	},
	['id'],
);

export const person = table(
	'person',
	{
		id: text,
		name: text,
		born: optionalText,
		died: optionalText,
		source: sourceId,
		/** The tenure that the person is best known by. */
		known_for: orNull(refersTo('tenure', integer)),
	},
	['id'],
);

export const personName = table(
	'person_name',
	{ person: personId, name: text, kind: text, lang: optionalText, source: sourceId },
	['person', 'name', 'kind', 'source'],
);

export const tenure = table(
	'tenure',
	{
		id: integer,
		person: personId,
		office: oneOf(officeKinds),
		style: optionalText,
		entity: entityId,
		accredited_to: orNull(entityId),
		valid_from: optionalText,
		valid_until: optionalText,
		acting: optionalText,
		as_of: text,
		/** The act of the holder by which `as_of` is known, where no source of the tenure is newer. */
		confirmed_by: orNull(eventNumber),
		/** The first date on which a source has the person in office. */
		seen_from: text,
		/** Other dates of the beginning that sources give, with spaces between. */
		other_from: optionalText,
		/** When somebody else is known to be in the post, for a tenure whose end no source tells. */
		over_by: optionalText,
		/** Those before and after in the same post. */
		predecessor: orNull(refersTo('tenure', integer)),
		successor: orNull(refersTo('tenure', integer)),
		/** The first day that its beginning can mean, or that for which the source speaks, to order by. */
		day: text,
	},
	['id'],
);

/** The sources of a tenure, the newest first. */
export const tenureClaim = table(
	'tenure_claim',
	{
		tenure: refersTo('tenure', integer),
		position: integer,
		source: sourceId,
		locator: optionalText,
		/** The beginning that the source gives. */
		says_from: optionalText,
	},
	['tenure', 'position'],
);

/** Every table, those first that others refer to. */
export const tables = [
	meta,
	entity,
	succession,
	subordination,
	formerName,
	nameOwner,
	name,
	nameIndex,
	source,
	dataset,
	reference,
	event,
	eventIdRedirect,
	eventParty,
	eventPair,
	eventPerson,
	claim,
	observation,
	pair,
	statusInterval,
	mission,
	dispute,
	tie,
	person,
	personName,
	tenure,
	tenureClaim,
] as const;

export const createTables = tables.map(({ create }) => create).join('\n');

/** Made when the rows are in: that is faster than keeping them up row by row. */
export const createIndexes = `
CREATE UNIQUE INDEX event_id ON event (id);
CREATE INDEX event_day ON event (day);
CREATE INDEX event_person_person ON event_person (person) WHERE person IS NOT NULL;
CREATE INDEX observation_pair ON observation (one, other, day);
CREATE INDEX status_interval_other ON status_interval (other);
CREATE INDEX mission_pair ON mission (sender, host, kind, place, id);
CREATE INDEX tie_pair ON tie (sender, host, id);
CREATE INDEX tenure_person ON tenure (person, day DESC);
CREATE INDEX tenure_office ON tenure (entity, office, day DESC);
`;

const rooms = new URL('..', import.meta.url);

/** The code that makes rows and index of the data: the rules of history, what writes their rows, and the makers of the index of names. */
function makers(): readonly string[] {
	const history = readdirSync(new URL('history/', rooms), { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.ts'),
	);
	return [
		...history.sort().map((file) => `history/${file}`),
		'store/writeFacts.ts',
		'store/writePeople.ts',
		...indexMakers.map((file) => `names/${file}.ts`),
	];
}

function codeOf(file: string): string {
	return readFileSync(new URL(file, rooms), 'utf8');
}

/** Changes with the tables and with the code that fills them: a store of another version is rebuilt (`PRAGMA user_version`, 31 bits). */
export const schemaVersion =
	createHash('sha256')
		.update(`${createTables}${createIndexes}${makers().map(codeOf).join('')}`)
		.digest()
		.readUInt32BE(0) >>> 1;
