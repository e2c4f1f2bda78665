/**
 * The rows of the data files, as `docs/data-format.md` describes them. A cell is text; an empty cell is `undefined`. The keys of a schema are
 * the columns of its files, in their order and in snake case: `asOf` is the column `as_of`.
 */
import { z } from 'zod';
import { isFactDate } from './date.ts';
import {
	entityKinds,
	eventKinds,
	missionKinds,
	nameKinds,
	officeKinds,
	sourceKinds,
	statuses,
	subordinationKinds,
	successionKinds,
} from './kinds.ts';

/** A text that is not empty. */
export const text = z.string({ error: 'is empty; expected a text' }).min(1);
/** The id of a source: a text that stands in many rows, which `rowReader.ts` keeps once. */
export const sourceId = text.clone();
/** A text, or nothing. */
export const optionalText = text.optional();
/** A date as sources give them. */
export const factDate = text.refine(isFactDate, {
	error: ({ input }) => `"${String(input)}" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD, with ~ for "about"`,
});
/** A date as sources give them ({@link FactDate}), or nothing. */
export const optionalDate = factDate.optional();
/** The id of an entity. */
export const entityId = text.regex(/^([A-Z]{2}|[A-Z]{4}|x-[a-z0-9-]+)$/u, {
	error: ({ input }) => `"${String(input)}" is no entity id; expected one such as UA, SUHH or x-somaliland`,
});

/** One of a few words. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
	return z.enum(values, {
		error: ({ input }) =>
			(input === undefined ? 'is empty' : `"${String(input)}" is unknown`).concat(`; expected one of ${values.join(', ')}`),
	});
}

/** An address on the web. */
export const url = text.refine((value) => URL.canParse(value) && /^https?:/.test(value), {
	error: ({ input }) => `"${String(input)}" is no address; expected one that begins with https:// or http://`,
});
const optionalUrl = url.optional();
/** A number as files write it: digits. */
export const wholeNumber = z.string().regex(/^\d+$/, { error: 'expected a number' }).transform(Number);

/** Ids of entities, split at white space. */
export const entityIds = text.transform((cell) => cell.split(/\s+/)).pipe(z.array(entityId).min(1));

/** A person as an event names one: `Asaad al-Shaibani (SY)`; the state may be missing. */
export interface NamedPerson {
	readonly name: string;
	readonly entity: string | undefined;
}

const people = z
	.string()
	.optional()
	.transform((cell): NamedPerson[] =>
		(cell ?? '')
			.split(';')
			.map((part) => part.trim())
			.filter((part) => part !== '')
			.map((part) => {
				const match = /^(.*?)\s*\(([A-Z]{2}|[A-Z]{4}|x-[a-z0-9-]+)\)$/.exec(part);
				return match?.[1] ? { name: match[1], entity: match[2] } : { name: part, entity: undefined };
			}),
	);

const cited = {
	citedPublisher: optionalText,
	citedTitle: optionalText,
	citedUrl: optionalUrl,
	citedDate: optionalDate,
};

/** A time at which an entity had no foreign relations of its own; `contested` where many states did not accept it and dealt with the entity on. */
const subordination = z.strictObject({
	entity: entityId,
	kind: oneOf(subordinationKinds),
	from: optionalDate,
	until: optionalDate,
	contested: z.boolean().default(false),
	sources: z.array(text).min(1, { error: 'is empty; expected the source that says so' }),
});

/** `entities`, in YAML */
export const entityRow = z.strictObject({
	id: entityId,
	name: text,
	official: text,
	kind: oneOf(entityKinds),
	region: text,
	subregion: text,
	wikidata: z
		.string()
		.regex(/^Q\d+$/)
		.optional(),
	exists: z.strictObject({ from: optionalDate, until: optionalDate }).optional(),
	un: optionalDate,
	partOf: entityId.optional(),
	predecessors: z.array(z.strictObject({ entity: entityId, kind: oneOf(successionKinds) })).default([]),
	under: z.array(subordination).default([]),
	formerNames: z.array(z.strictObject({ name: text, from: optionalDate, until: optionalDate })).default([]),
	sources: z.array(text).default([]),
});

/** `sources` */
export const sourceRow = z.strictObject({
	id: text,
	title: text,
	publisher: text,
	url: optionalUrl,
	date: optionalDate,
	kind: oneOf(sourceKinds),
	retrieved: optionalDate,
	reaches: optionalDate,
});

/** `references`: what a source refers to, not read by us. */
export const referenceRow = z.strictObject({
	id: text,
	title: optionalText,
	publisher: optionalText,
	url: text.refine((value) => URL.canParse(value), { error: 'is no address' }).optional(),
	date: optionalText,
});

/** `events` */
export const eventRow = z
	.strictObject({
		date: factDate,
		until: optionalDate,
		kind: oneOf(eventKinds),
		actor: entityId.optional(),
		parties: entityIds,
		people,
		summary: text.max(240, { error: 'is longer than 240 characters; say it shorter' }),
		source: sourceId,
		locator: optionalText,
		...cited,
	})
	.superRefine((row, context) => {
		const fail = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
		if (row.actor !== undefined && !row.parties.includes(row.actor)) fail('actor', `"${row.actor}" is not one of the parties`);
		if (new Set(row.parties).size !== row.parties.length) fail('parties', 'names a party twice');
		const alone = row.kind === 'statement' || row.kind === 'membership';
		if (row.parties.length < 2 && !alone) fail('parties', `a ${row.kind} needs two parties or more`);
		if (row.until !== undefined && row.until < row.date) fail('until', `is before the date ${row.date}`);
		const unilateral = row.kind === 'recognition' || row.kind === 'recognition-withdrawn';
		if (unilateral && row.actor === undefined) fail('actor', `is empty; a ${row.kind} needs the state that acted`);
	});

/** `data/ids/*.csv`: the ledger of ids, written by `npm run ids` */
export const idRow = z.strictObject({
	id: text,
	key: optionalText,
	claims: text.transform((cell): readonly string[] => cell.split(' ')),
	into: optionalText,
	since: optionalDate,
});
export type IdRow = z.output<typeof idRow>;

/** `relations/<entity>.csv` */
export const relationRow = z.strictObject({
	with: entityId,
	date: optionalDate,
	mark: oneOf(['suspended', 'severed']).optional(),
	source: sourceId,
	locator: optionalText,
	references: z
		.string()
		.optional()
		.transform((cell) => (cell ?? '').split(/\s+/).filter((id) => id !== '')),
});

/** `observations` */
export const observationRow = z
	.strictObject({
		asOf: factDate,
		status: oneOf(statuses).exclude(['no-record']),
		parties: entityIds,
		summary: text.max(240, { error: 'is longer than 240 characters; say it shorter' }),
		source: sourceId,
		locator: optionalText,
		...cited,
		since: optionalDate,
	})
	.refine(({ parties }) => parties.length === 2 && parties[0] !== parties[1], {
		path: ['parties'],
		error: 'an observation needs two different parties',
	});

/** `complete-lists` */
export const completeListRow = z.strictObject({
	entity: entityId,
	asOf: factDate,
	source: sourceId,
	locator: optionalText,
	statement: text,
	count: wholeNumber.optional(),
});

/** `missions/<sender>.csv` */
export const missionRow = z.strictObject({
	host: entityId,
	kind: oneOf(missionKinds),
	place: optionalText,
	since: optionalDate,
	until: optionalDate,
	asOf: factDate,
	source: sourceId,
	locator: optionalText,
});

/** `coverage`: what was read day by day, from when until when. */
export const coverageRow = z.strictObject({ what: text, from: factDate, until: factDate, note: optionalText });

/** `people/persons` */
export const personRow = z.strictObject({
	id: text.regex(/^(Q\d+|x-[\p{Ll}\p{N}-]+)$/u, {
		error: ({ input }) => `"${String(input)}" is no person id; expected Q… or x-…`,
	}),
	name: text,
	born: optionalDate,
	died: optionalDate,
	source: sourceId,
});

/** `people/names` */
export const personNameRow = z.strictObject({
	person: text,
	name: text,
	kind: oneOf(['full', 'short', 'native', 'variant', 'regnal', 'nickname', 'nom-de-guerre']),
	lang: optionalText,
	source: sourceId,
});

/** `people/tenures` */
export const tenureRow = z.strictObject({
	person: text,
	office: oneOf(officeKinds),
	style: optionalText,
	entity: entityId,
	to: entityId.optional(),
	from: optionalDate,
	until: optionalDate,
	acting: oneOf(['acting', 'interim', 'disputed', 'collective']).optional(),
	asOf: factDate,
	source: sourceId,
	locator: optionalText,
});

/** `names`: a spelling of an entity. */
export const nameRow = z.strictObject({
	id: entityId,
	text,
	lang: z.string().default(''),
	kind: oneOf(nameKinds),
	source: sourceId,
});

/** `hints`: a word that is known and no party of the store, with what to say to it. */
export const hintRow = z.strictObject({
	text,
	hint: text,
	suggest: z
		.string()
		.optional()
		.transform((cell): readonly string[] => (cell ?? '').split(/\s+/).filter((id) => id !== '')),
	source: sourceId,
});

/** `publishers`: how far a publisher of sources or references is to be relied on; one that is not listed is of rank 2. */
export const publisherRow = z.strictObject({
	publisher: text,
	rank: oneOf(['1', '2', '3']).transform(Number),
	what: optionalText,
});

/** `spellings`: what a summary must not call a state on the dates from `from` to `until`, and what it is called instead. */
export const spellingRow = z.strictObject({ written: text, instead: text, from: optionalDate, until: optionalDate });

/** `corrections/tenures.csv`: what is wrong, overtaken or contested in a source of tenures. An empty cell of the key means any. */
export const tenureCorrectionRow = z.strictObject({
	source: sourceId,
	/** The QID, or the name as the source spells it. */
	person: text,
	office: oneOf(officeKinds).optional(),
	entity: entityId.optional(),
	from: optionalDate,
	/** To leave out the claim or its beginning or end, the mark that it gets, or the id of the person whom the claim is of. */
	action: text.regex(/^(?:leave-out|no-from|no-until|acting|interim|disputed|collective|Q\d+|x-[\p{Ll}\p{N}-]+)$/u, {
		error: ({ input }) =>
			`"${String(input)}" is unknown; expected leave-out, no-from, no-until, acting, interim, disputed, collective or the id of a person`,
	}),
	reason: text,
});

/** `corrections/person-names.csv`: names in collections of labels that are not the person's. */
export const personNameCorrectionRow = z.strictObject({ person: text, name: text, reason: text });

/** `corrections/relations.csv`: a cell of a list of partners that is wrong. It is left out; what is right is a fact of its own, with its source. */
export const relationCorrectionRow = z.strictObject({
	/** The entity whose list it is. */
	list: entityId,
	with: entityId,
	field: oneOf(['date', 'mark']),
	/** The cell as it stands in the list. */
	says: text,
	/** The source that shows that it is wrong. */
	source: text,
	reason: text,
});

export type RelationCorrectionRow = z.infer<typeof relationCorrectionRow>;
export type TenureCorrectionRow = z.infer<typeof tenureCorrectionRow>;
export type EntityRow = z.infer<typeof entityRow>;
export type SubordinationRow = z.infer<typeof subordination>;
export type SourceRow = z.infer<typeof sourceRow>;
export type ReferenceRow = z.infer<typeof referenceRow>;
export type EventRow = z.infer<typeof eventRow>;
export type RelationRow = z.infer<typeof relationRow>;
export type ObservationRow = z.infer<typeof observationRow>;
export type CompleteListRow = z.infer<typeof completeListRow>;
export type MissionRow = z.infer<typeof missionRow>;
export type CoverageRow = z.infer<typeof coverageRow>;
export type PersonRow = z.infer<typeof personRow>;
export type PersonNameRow = z.infer<typeof personNameRow>;
export type TenureRow = z.infer<typeof tenureRow>;
export type NameRow = z.infer<typeof nameRow>;
export type HintRow = z.infer<typeof hintRow>;
export type PublisherRow = z.infer<typeof publisherRow>;
export type SpellingRow = z.infer<typeof spellingRow>;
