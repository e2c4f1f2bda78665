import { z } from 'zod';
import { fileKinds } from './layout.ts';
import { optionalDate, sourceRow, text, url, wholeNumber } from './rows.ts';

const expectedRows = z.strictObject({ min: wholeNumber, max: wholeNumber.optional() });

/** `datasets/<dataset>.yaml` */
export const datasetRecord = z.strictObject({
	title: text,
	publisher: text,
	url,
	licence: z.strictObject({
		/** SPDX identifier, or `unknown` with a note of what is known. */
		id: text,
		name: text,
		url: url.optional(),
		note: text.optional(),
	}),
	/** The credit that the licence asks for. */
	attribution: text,
	/** How often the dataset changes where it comes from. */
	frequency: z.enum(['never', 'daily', 'weekly', 'monthly', 'irregular']),
	/** The day on which it was taken. */
	retrieved: optionalDate,
	/** The last day that it can know about. */
	reaches: optionalDate,
	/** Of two spellings of a person's name, that of the dataset with the lower number becomes the common one. */
	precedence: wholeNumber.optional(),
	/** How many rows of each kind are expected: with fewer or more, something happened to the source, and nothing is compiled. */
	rows: z.partialRecord(z.enum(Object.values(fileKinds).map(({ path }) => path)), expectedRows),
	/** Sources that its rows cite, where the dataset as a whole is one. */
	sources: z.array(sourceRow).default([]),
});
export type DatasetRecord = z.output<typeof datasetRecord>;
