import { readFileSync } from 'node:fs';
import { z } from 'zod';

const caseSchema = z.object({
	query: z.string(),
	expected: z.union([z.string(), z.array(z.string())]).nullish(),
	expected_person: z.union([z.string(), z.array(z.string())]).nullish(),
	country: z.string().nullish(),
	office: z.string().nullish(),
	kind: z.string(),
});

/** One query of the benchmark with what it should give. */
export interface SampleCase {
	readonly query: string;
	readonly expected: readonly string[];
	readonly country?: string;
	readonly office?: string;
	readonly kind: string;
}

/** The cases of one file of the sample, JSON a line. */
export function readSample(file: string): SampleCase[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const { query, expected, expected_person, country, office, kind } = caseSchema.parse(JSON.parse(line));
			const wanted = expected ?? expected_person ?? [];
			return {
				query,
				expected: typeof wanted === 'string' ? [wanted] : wanted,
				kind,
				...(country ? { country } : {}),
				...(office ? { office } : {}),
			};
		});
}
