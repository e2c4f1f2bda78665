/**
 * An answer as plain data: what every front end renders and none of them decides. The shapes are zod schemas, so that the
 * same definition types the code, checks what leaves the program and is published as JSON Schema in `docs/answer.schema.json`.
 */
import { z } from 'zod';
import { bases, eventKinds, officeKinds, sourceKinds, statuses } from '../data/kinds.ts';
import type { Argument, Statement } from './block.ts';
import { dateSchema as date, intervalSchema, statusFields } from './statusSchema.ts';

/** A question as a front end passes it on: the command's name and its options as typed or chosen. */
export const invocationSchema = z.strictObject({
	command: z.string().min(1).max(32),
	options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Invocation = z.infer<typeof invocationSchema>;

/** The numbers of the sources behind a sentence, as in `[1][3]`. */
const citations = z.array(z.number().int().positive());

/** One dated fact: a sentence that can be quoted, who it is about and what it rests on. */
export const factSchema = z.strictObject({
	id: z.string().describe('Stable id of the event or observation, for reports of mistakes'),
	date,
	until: z.string().optional().describe('Last day, for a visit or meeting of several days'),
	event: z.union([z.enum(eventKinds), z.literal('observation')]),
	text: z.string().min(1),
	parties: z.array(z.string()).min(1),
	people: z.array(z.strictObject({ id: z.string().optional(), name: z.string() })).optional(),
	citations: citations.min(1),
	also: z.array(z.string()).optional().describe('Ids of further events and observations that tell of the same act'),
});
export type Fact = z.infer<typeof factSchema>;

/** What a source itself refers to; it was not read by us. */
const cited = z.strictObject({
	title: z.string().nullable(),
	publisher: z.string().nullable(),
	url: z.string().nullable(),
	date,
});

/** A source under its number: one page has one number. */
export const numberedSourceSchema = z.strictObject({
	n: z.number().int().positive(),
	id: z.string(),
	title: z.string(),
	publisher: z.string(),
	url: z.string().nullable(),
	date,
	kind: z.enum(sourceKinds),
	citing: cited.optional().describe('The first of what it cites'),
	cites: z.array(cited).min(1).optional().describe('What it refers to itself for the statements of the answer; not read by us'),
});
export type NumberedSource = z.infer<typeof numberedSourceSchema>;

/** A line beside the facts: representation, disagreement between sources, succession, or a caution to the reader. */
export const noteSchema = z.strictObject({
	about: z.enum(['representation', 'ties', 'disagreement', 'succession', 'caution', 'naming', 'realms']),
	text: z.string().min(1),
	citations,
});
export type Note = z.infer<typeof noteSchema>;

/** What was understood from what was typed. */
export const matchedSchema = z.strictObject({
	typed: z.string(),
	id: z.string(),
	name: z.string(),
	verdict: z.enum(['sure', 'probable']),
});
export type Matched = z.infer<typeof matchedSchema>;

/** A question that a person would ask next; a button, a link or a hint to type. */
export const nextSchema = z.strictObject({ label: z.string().min(1).max(40), invocation: invocationSchema });
export type Next = z.infer<typeof nextSchema>;

/** The dispute over recognition that the answer is about, in one neutral sentence. */
export const disputeSchema = z.strictObject({ text: z.string().min(1), citations: citations.min(1) });

/** What stands in a statement. */
const argumentSchema: z.ZodType<Argument> = z.lazy(() =>
	z.union([
		z.string(),
		z.number(),
		z.strictObject({ entity: z.string(), name: z.string(), isFormerName: z.literal(true).optional() }),
		z.strictObject({ date: z.string() }),
		z.strictObject({ quote: z.string(), lang: z.string() }),
		z.strictObject({ list: z.array(argumentSchema) }),
		z.strictObject({ clause: z.lazy(() => statementSchema) }),
	]),
);

const statementFields = { key: z.string(), args: z.record(z.string(), argumentSchema), citations };
const statementSchema = z.strictObject(statementFields);

/** What a statement is in its answer. */
export const statementRoles = [
	'title',
	'dispute',
	'headline',
	'fact',
	'office',
	'paragraph',
	'link',
	'note',
	'next',
	'message',
] as const;

/** A statement and its part in the answer. */
export type RoledStatement = Statement & { readonly role: (typeof statementRoles)[number] };

const statements: z.ZodType<readonly RoledStatement[]> = z
	.array(z.strictObject({ role: z.enum(statementRoles), ...statementFields }))
	.meta({
		id: 'statements',
		description: 'Every sentence of the answer in its order, without words: the key of its message and what stands in it',
	});

const answerBase = {
	kind: z.literal('answer'),
	invocation: invocationSchema.describe('The question with every name replaced by its id: asked again it gives the same answer'),
	title: z.string().min(1),
	headline: z.strictObject({ text: z.string().min(1), citations }),
	notes: z.array(noteSchema),
	sources: z.array(numberedSourceSchema),
	matched: z.array(matchedSchema),
	dataTo: z.string().describe('The last day that the data behind this answer can know about'),
	dataVersion: z.string(),
	next: z.array(nextSchema),
	statements,
};

/** `/relations` */
export const relationsAnswerSchema = z.strictObject({
	...answerBase,
	command: z.literal('relations'),
	dispute: disputeSchema.optional(),
	...statusFields,
	facts: z.array(factSchema).max(6),
	intervals: z.array(intervalSchema),
});

/** `/timeline` */
export const timelineAnswerSchema = z.strictObject({
	...answerBase,
	command: z.literal('timeline'),
	events: z.array(factSchema),
	total: z.number().int().nonnegative(),
	page: z.number().int().positive(),
	pages: z.number().int().positive(),
	order: z.enum(['newest', 'oldest']),
});

/** `/map`: a state of the date asked about, how it stood with the country, and the entities of today whose area shows it. */
export const mapStateSchema = z.strictObject({
	id: z.string(),
	name: z.string(),
	status: z.enum(statuses),
	basis: z
		.enum(bases)
		.nullable()
		.describe(
			'What the status rests on; `complete-list` and `not-listed`: lists of partners leave the state out, and no source says so in words',
		),
	areas: z.array(z.string()).describe('Ids of the entities of today whose area on the map shows this state'),
});

/** `/map` */
export const mapAnswerSchema = z.strictObject({
	...answerBase,
	command: z.literal('map'),
	dispute: disputeSchema.optional(),
	on: z.string().describe('The date asked about'),
	country: z.strictObject({ id: z.string(), name: z.string(), areas: z.array(z.string()) }),
	states: z.array(mapStateSchema),
	counts: z.record(z.enum(statuses), z.number().int().nonnegative()),
	statusSources: z.number().int().nonnegative().describe('How many sources the statuses rest on; only some are cited'),
});

/** `/changes`: acts that changed a status first, then missions and envoys; each part newest first. */
export const changesAnswerSchema = z.strictObject({
	...answerBase,
	command: z.literal('changes'),
	since: z.string(),
	events: z.array(factSchema),
	total: z.number().int().nonnegative(),
	page: z.number().int().positive(),
	pages: z.number().int().positive(),
	order: z.literal('newest'),
});

/** An office that a person held: `entity` is the state served, `to` the one accredited to. */
export const officeSchema = z.strictObject({
	office: z.enum(officeKinds),
	style: z.string(),
	entity: z.string(),
	to: z.string().optional(),
	from: date,
	until: date,
	overBy: z
		.string()
		.optional()
		.describe('Where no source tells the end: when somebody else is known to be in the office. It ended at the latest then'),
	acting: z.string().optional(),
	asOf: z
		.string()
		.describe('The date for which the source says so; an office without an end is known to be held only up to then'),
	text: z.string().min(1),
	citations: citations.min(1),
});

/** `/whois` */
export const whoisAnswerSchema = z.strictObject({
	...answerBase,
	command: z.literal('whois'),
	on: z.string().optional(),
	person: z.strictObject({ id: z.string(), name: z.string(), names: z.array(z.string()) }),
	offices: z.array(officeSchema),
	facts: z.array(factSchema).max(6),
});

/** `/help`, `/about`, `/sources`: paragraphs that are no facts about states. */
export const pageAnswerSchema = z.strictObject({
	...answerBase,
	command: z.enum(['help', 'about', 'sources']),
	paragraphs: z.array(z.string().min(1)),
	links: z.array(z.strictObject({ label: z.string(), url: z.string() })),
});

/** Something the person can choose from. `detail` stands beside the name: an office, a state, a span of years. */
export const candidateSchema = z.strictObject({
	id: z.string(),
	name: z.string(),
	detail: z.string(),
	entity: z.string().optional(),
	score: z.number(),
});
export type AnswerCandidate = z.infer<typeof candidateSchema>;

/** A name that can mean several; the invocation with `option` replaced by a candidate's id asks on. */
export const choicesSchema = z.strictObject({
	kind: z.literal('choices'),
	option: z.string(),
	message: z.string(),
	candidates: z.array(candidateSchema).min(1).max(25),
	invocation: invocationSchema,
	statements,
});

/** A name that means nothing to the store. */
export const unknownSchema = z.strictObject({
	kind: z.literal('unknown'),
	option: z.string().optional(),
	message: z.string(),
	statements,
});

/** A question that cannot be answered as asked: the same country twice, an impossible date, an unknown command. */
export const errorSchema = z.strictObject({ kind: z.literal('error'), message: z.string(), statements });

/** `resolve`: how a typed name is understood. */
export const resolvedSchema = z.strictObject({
	kind: z.literal('resolved'),
	verdict: z.enum(['sure', 'probable', 'ambiguous', 'unknown']),
	candidates: z.array(candidateSchema),
	hint: z.string().optional(),
	explain: z.array(z.string()).optional(),
});

const finishedSchemas = [
	relationsAnswerSchema,
	timelineAnswerSchema,
	whoisAnswerSchema,
	mapAnswerSchema,
	changesAnswerSchema,
	pageAnswerSchema,
] as const;

export const answerSchema = z.union([
	z.discriminatedUnion('command', finishedSchemas),
	choicesSchema,
	unknownSchema,
	errorSchema,
	resolvedSchema,
]);

const ofBlocks = z
	.strictObject({
		dispute: disputeSchema,
		status: relationsAnswerSchema.shape.status,
		basis: relationsAnswerSchema.shape.basis,
		knownFrom: relationsAnswerSchema.shape.knownFrom,
		certainty: relationsAnswerSchema.shape.certainty,
		representation: relationsAnswerSchema.shape.representation,
		closedEmbassies: relationsAnswerSchema.shape.closedEmbassies,
		since: z.union([relationsAnswerSchema.shape.since, changesAnswerSchema.shape.since]),
		on: z.string().describe('The date asked about'),
		intervals: relationsAnswerSchema.shape.intervals,
		facts: z.array(factSchema),
		events: timelineAnswerSchema.shape.events,
		total: timelineAnswerSchema.shape.total,
		page: timelineAnswerSchema.shape.page,
		pages: timelineAnswerSchema.shape.pages,
		order: timelineAnswerSchema.shape.order,
		country: mapAnswerSchema.shape.country,
		states: mapAnswerSchema.shape.states,
		counts: mapAnswerSchema.shape.counts,
		statusSources: mapAnswerSchema.shape.statusSources,
		person: whoisAnswerSchema.shape.person,
		offices: whoisAnswerSchema.shape.offices,
		paragraphs: pageAnswerSchema.shape.paragraphs,
		links: pageAnswerSchema.shape.links,
	})
	.partial();

const commandsWithSchema = finishedSchemas.flatMap(({ shape }) => [...shape.command._zod.values].map(String));

/** Any other command: the fields of the blocks that it answers with, as the commands above have them. */
export const otherAnswerSchema = z.strictObject({
	...answerBase,
	command: z.string().regex(new RegExp(`^(?!(?:${commandsWithSchema.join('|')})$)[\\w-]{1,32}$`)),
	...ofBlocks.shape,
});

/** Everything that is published. */
export const publishedSchema = z.union([...answerSchema.options, otherAnswerSchema]);

export type OtherAnswer = z.infer<typeof otherAnswerSchema>;
export type RelationsAnswer = z.infer<typeof relationsAnswerSchema>;
export type TimelineAnswer = z.infer<typeof timelineAnswerSchema>;
export type MapState = z.infer<typeof mapStateSchema>;
export type MapAnswer = z.infer<typeof mapAnswerSchema>;
export type ChangesAnswer = z.infer<typeof changesAnswerSchema>;
export type Office = z.infer<typeof officeSchema>;
export type WhoisAnswer = z.infer<typeof whoisAnswerSchema>;
export type PageAnswer = z.infer<typeof pageAnswerSchema>;
export type Choices = z.infer<typeof choicesSchema>;
export type Unknown = z.infer<typeof unknownSchema>;
export type AnswerError = z.infer<typeof errorSchema>;
export type Resolved = z.infer<typeof resolvedSchema>;
/** What the commands that have a schema of their own give back. */
export type Answer = z.infer<typeof answerSchema>;
/** The answer of a command, as against a question back or an excuse. */
export type FinishedAnswer = Extract<Answer, { kind: 'answer' }>;

/** The fields without which the answer of a command is not what its schema says. Other commands may have any blocks. */
const requiredFields: ReadonlyMap<string, readonly string[]> = new Map(
	finishedSchemas.flatMap(({ shape }) => {
		const required = Object.entries(shape).flatMap(([name, { _zod }]) => (_zod.optin === 'optional' ? [] : [name]));
		return [...shape.command._zod.values].map((command) => [String(command), required] as const);
	}),
);

/**
 * Whether an answer put together from its blocks has every field that its command's schema requires. Single fields are typed where
 * they are made; a test holds whole answers against the schema.
 */
export function isFinishedAnswer(value: { readonly command: string }): value is FinishedAnswer | OtherAnswer {
	return (requiredFields.get(value.command) ?? []).every((name) => Object.hasOwn(value, name));
}
