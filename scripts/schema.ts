/** `npm run schema`: writes the JSON Schema of answers from their zod types, so that other programs can rely on the shapes. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { answerJsonSchema } from '../src/answers/jsonSchema.ts';

writeFileSync(
	fileURLToPath(new URL('../docs/answer.schema.json', import.meta.url)),
	`${JSON.stringify(answerJsonSchema(), null, '\t')}\n`,
);
