import * as bot from '../../commands/index.ts';
import { type Answer, answerSchema, type Invocation } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { toJson } from '../../src/language/json.ts';
import { languageFor } from '../../src/language/language.ts';

/** The answer of the bot's commands in English, as the JSON that is published, checked against its schema. */
export function answer(invocation: Invocation, context: Context): Answer {
	return answerSchema.parse(toJson(bot.answer(invocation, context), languageFor('en')));
}
