/** The published fields that say how two states stood: part of `answer.ts`. */
import { z } from 'zod';
import { bases, eventKinds, statuses } from '../data/kinds.ts';

/** A date as a source gives it (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, with `~` for "about"), or `null` where none is known. */
export const dateSchema = z.string().nullable();

/** A stretch of time in which the status of the pair stayed the same. */
export const intervalSchema = z.strictObject({
	from: dateSchema,
	until: dateSchema.describe('null: still so at the date that the data reaches to'),
	status: z.enum(statuses),
	openedBy: z.string().describe('id of the event or observation that opened it').nullable(),
	basis: z.enum(bases).nullable().describe('What the status rests on; null where it is not known'),
});

/** How two states stood on a date. */
export const statusFields = {
	status: z.enum(statuses),
	basis: z
		.enum(bases)
		.nullable()
		.describe(
			'What the status rests on: an act, a source that says so, a list of partners that calls itself complete and leaves one out, or lists of both that leave each other out; null where it is not known',
		),
	knownFrom: z.string().optional().describe('Of relations whose beginning is not dated: the first date of which they are known'),
	certainty: z.literal('one-source').optional().describe('One secondary source alone calls the relations suspended'),
	representation: z
		.strictObject({ level: z.literal('lowered'), since: z.string() })
		.optional()
		.describe('Since when the two are represented at a lower level, where nothing tells that it was raised again'),
	closedEmbassies: z
		.array(z.strictObject({ sender: z.string(), since: z.string() }))
		.optional()
		.describe('Embassies of the two with each other that were closed, and that nothing tells to be open again'),
	since: z
		.strictObject({
			date: dateSchema,
			event: z.union([z.enum(eventKinds), z.literal('observation')]),
			carriedOver: z
				.strictObject({ from: z.string(), date: z.string() })
				.optional()
				.describe('The earlier state that the relations began with, and when its successor took them over'),
		})
		.nullable(),
	on: z.string().describe('The date asked about'),
};
