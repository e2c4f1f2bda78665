/** One interaction of the page answered, with the question it put: the link under which it can be asked again. */
import { illustrate, type MessageFile } from '../interactions/illustrate.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { questionOf } from '../interactions/question.ts';
import { excuse, type Outcome, type Responder, type ResponseBody, respond } from '../interactions/respond.ts';
import { describeError, type Logger } from '../server/log.ts';

/** What the page gets: the response just as Discord would get it, what was asked, and the pictures that go along. */
export interface Turn {
	readonly response: ResponseBody;
	/** The question in words that the page can put into a link; none for typing and for what could not be read. */
	readonly question?: ReturnType<typeof questionOf>;
	/** Pictures by file name, as `data:` addresses. */
	readonly files?: Readonly<Record<string, string>>;
}

/** Answers an interaction; a fault of the program is excused as in Discord, and logged. */
export async function converse(interaction: Interaction, responder: Responder, log: Logger): Promise<Turn> {
	const question = questionOf(interaction);
	const { body, files } = await illustrate(outcomeOf(interaction, responder, log), responder.pictures, (error) =>
		log.error(describeError(error), 'a picture could not be drawn'),
	);
	return {
		response: body,
		...(question === undefined ? {} : { question }),
		...(files.length === 0 ? {} : { files: Object.fromEntries(files.map((file) => [file.name, dataAddress(file)])) }),
	};
}

function outcomeOf(interaction: Interaction, responder: Responder, log: Logger): Pick<Outcome, 'body' | 'drawable'> {
	try {
		return respond(interaction, responder);
	} catch (error) {
		log.error(describeError(error), 'a question could not be answered');
		return { body: interaction.type === 4 ? { type: 8, data: { choices: [] } } : excuse(interaction) };
	}
}

function dataAddress({ contentType, data }: MessageFile): string {
	return `data:${contentType};base64,${Buffer.from(data).toString('base64')}`;
}
