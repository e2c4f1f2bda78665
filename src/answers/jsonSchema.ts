import { z } from 'zod';
import { publishedSchema } from './answer.ts';

/** The shapes of answers as JSON Schema (draft 2020-12), as published in `docs/answer.schema.json`. */
export function answerJsonSchema(): Record<string, unknown> {
	return {
		title: 'An answer of Attaché',
		description:
			'What `ask --json` prints and `ask --batch` writes, a line each; in a batch the question’s `id` stands beside these fields.',
		...z.toJSONSchema(publishedSchema),
	};
}
