/** The tables of the compiled store. */
import { createHash } from 'node:crypto';

/** Raise it when the compiler or `fold` gives other rows for the same data. */
const rowsVersion = 3;

/** Marks a SQLite file as a fact store of ours (`PRAGMA application_id`): "ATCH". */
export const applicationId = 0x41544348;

export const tables = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
	id TEXT PRIMARY KEY, name TEXT NOT NULL, official TEXT NOT NULL, kind TEXT NOT NULL, region TEXT NOT NULL, subregion TEXT NOT NULL,
	exists_from TEXT, exists_until TEXT, un TEXT, part_of TEXT REFERENCES entity
) STRICT, WITHOUT ROWID;
CREATE TABLE succession (
	entity TEXT NOT NULL REFERENCES entity, predecessor TEXT NOT NULL REFERENCES entity, kind TEXT NOT NULL, PRIMARY KEY (entity, predecessor)
) STRICT, WITHOUT ROWID;
CREATE TABLE former_name (
	entity TEXT NOT NULL REFERENCES entity, name TEXT NOT NULL, valid_from TEXT, valid_until TEXT, PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_owner (
	id TEXT PRIMARY KEY, type TEXT NOT NULL, label TEXT NOT NULL, context TEXT NOT NULL, prominence REAL NOT NULL, entity TEXT REFERENCES entity
) STRICT, WITHOUT ROWID;
CREATE TABLE name (
	owner TEXT NOT NULL REFERENCES name_owner, text TEXT NOT NULL, strength TEXT NOT NULL, folded TEXT NOT NULL, PRIMARY KEY (owner, text)
) STRICT, WITHOUT ROWID;
CREATE TABLE hint (text TEXT PRIMARY KEY, hint TEXT NOT NULL, suggest TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE source (
	id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT NOT NULL, url TEXT, date TEXT, kind TEXT NOT NULL, retrieved TEXT, reaches TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE reference (id INTEGER PRIMARY KEY, title TEXT, publisher TEXT, url TEXT, date TEXT) STRICT;

CREATE TABLE event (
	number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, date TEXT NOT NULL, until TEXT, actor TEXT REFERENCES entity,
	summary TEXT, parties TEXT NOT NULL
) STRICT;
CREATE TABLE event_id_redirect (id TEXT PRIMARY KEY, into_id TEXT, since TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE event_party (
	entity TEXT NOT NULL REFERENCES entity, event INTEGER NOT NULL REFERENCES event (number), PRIMARY KEY (entity, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE event_pair (
	one TEXT NOT NULL REFERENCES entity, other TEXT NOT NULL REFERENCES entity, event INTEGER NOT NULL REFERENCES event (number), carries TEXT,
	PRIMARY KEY (one, other, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE event_person (
	event INTEGER NOT NULL REFERENCES event (number), position INTEGER NOT NULL, name TEXT NOT NULL, person TEXT REFERENCES person,
	PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE claim (
	event INTEGER NOT NULL REFERENCES event (number), position INTEGER NOT NULL, source TEXT NOT NULL REFERENCES source, date TEXT NOT NULL,
	place TEXT, reference INTEGER REFERENCES reference, listed INTEGER NOT NULL, PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE observation (
	id TEXT PRIMARY KEY, one TEXT NOT NULL REFERENCES entity, other TEXT NOT NULL REFERENCES entity, status TEXT NOT NULL, as_of TEXT NOT NULL,
	summary TEXT, list_of TEXT REFERENCES entity, list_members INTEGER, source TEXT NOT NULL REFERENCES source, place TEXT, reference INTEGER REFERENCES reference, listed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pair (
	one TEXT NOT NULL REFERENCES entity, other TEXT NOT NULL REFERENCES entity, reach TEXT, PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE TABLE status_interval (
	one TEXT NOT NULL REFERENCES entity, other TEXT NOT NULL REFERENCES entity, position INTEGER NOT NULL, day TEXT NOT NULL, valid_from TEXT, valid_until TEXT,
	status TEXT NOT NULL, opened_by TEXT NOT NULL, PRIMARY KEY (one, other, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE mission (
	id INTEGER PRIMARY KEY, sender TEXT NOT NULL REFERENCES entity, host TEXT NOT NULL REFERENCES entity, kind TEXT NOT NULL, place TEXT,
	since TEXT, until TEXT, as_of TEXT NOT NULL, source TEXT NOT NULL REFERENCES source, position TEXT
) STRICT;

CREATE TABLE person (
	id TEXT PRIMARY KEY, name TEXT NOT NULL, born TEXT, died TEXT, source TEXT NOT NULL REFERENCES source, known_for INTEGER REFERENCES tenure
) STRICT, WITHOUT ROWID;
CREATE TABLE person_name (
	person TEXT NOT NULL REFERENCES person, name TEXT NOT NULL, kind TEXT NOT NULL, lang TEXT, source TEXT NOT NULL REFERENCES source,
	PRIMARY KEY (person, name, kind, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE tenure (
	id INTEGER PRIMARY KEY, person TEXT NOT NULL REFERENCES person, office TEXT NOT NULL, style TEXT, entity TEXT NOT NULL REFERENCES entity,
	accredited_to TEXT REFERENCES entity, valid_from TEXT, valid_until TEXT, acting TEXT, as_of TEXT NOT NULL
) STRICT;
CREATE TABLE tenure_claim (
	tenure INTEGER NOT NULL REFERENCES tenure, position INTEGER NOT NULL, source TEXT NOT NULL REFERENCES source, place TEXT,
	PRIMARY KEY (tenure, position)
) STRICT, WITHOUT ROWID;
`;

/** Made when the rows are in: that is faster than keeping them up row by row. */
export const indexes = `
CREATE INDEX succession_predecessor ON succession (predecessor);
CREATE INDEX event_date ON event (date);
CREATE INDEX event_person_person ON event_person (person) WHERE person IS NOT NULL;
CREATE INDEX observation_pair ON observation (one, other);
CREATE INDEX status_interval_other ON status_interval (other);
CREATE INDEX mission_pair ON mission (sender, host, kind, place, id);
CREATE INDEX tenure_person ON tenure (person);
CREATE INDEX tenure_office ON tenure (entity, office, accredited_to);
`;

/** Changes with the tables and the rows: a store of another version is rebuilt (`PRAGMA user_version`, 31 bits). */
export const schemaVersion = createHash('sha256').update(`${rowsVersion}${tables}${indexes}`).digest().readUInt32BE(0) >>> 1;
