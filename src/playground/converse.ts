/** One interaction of the page answered, with the question it put: the link under which it can be asked again. */
import { illustratable, illustrate, type MessageFile } from '../interactions/illustrate.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { questionOf } from '../interactions/question.ts';
import { excuse, type InteractionResponse, type Responder, type ResponseBody, respond } from '../interactions/respond.ts';
import type { Pictures } from '../pictures/index.ts';
import { describeError, type Logger } from '../server/log.ts';

/** What the page gets: the response just as Discord would get it, what was asked, and the pictures that go along. */
export interface Turn {
	readonly response: ResponseBody;
	/** The question in words that the page can put into a link; none for typing and for what could not be read. */
	readonly question?: ReturnType<typeof questionOf>;
	/** Pictures by file name, as `data:` addresses. */
	readonly files?: Readonly<Record<string, string>>;
}

/** Answers an interaction; a fault of the program is excused as in Discord, and logged. The picture goes along where there is one. */
export async function converse(
	interaction: Interaction,
	responder: Responder,
	pictures: Pictures | undefined,
	log: Logger,
): Promise<Turn> {
	const question = questionOf(interaction);
	const { response, file } = await withPicture(bodyFor(interaction, responder, log), pictures, log);
	return {
		response,
		...(question === undefined ? {} : { question }),
		...(file === undefined ? {} : { files: { [file.name]: dataAddress(file) } }),
	};
}

type Body = Pick<InteractionResponse, 'body' | 'drawable'>;

function bodyFor(interaction: Interaction, responder: Responder, log: Logger): Body {
	try {
		return respond(interaction, responder);
	} catch (error) {
		log.error(describeError(error), 'a question could not be answered');
		return { body: excuse(interaction) };
	}
}

/** One message with its picture: the page takes no edits, and its picture is drawn on this machine for one person. */
async function withPicture(
	answered: Body,
	pictures: Pictures | undefined,
	log: Logger,
): Promise<{ readonly response: ResponseBody; readonly file?: MessageFile }> {
	const target = illustratable(answered);
	if (target === undefined || pictures === undefined) return { response: answered.body };
	try {
		const { body, file } = illustrate(target, await pictures.draw(target.drawable));
		return { response: body, file };
	} catch (error) {
		log.error(describeError(error), 'a picture could not be drawn');
		return { response: answered.body };
	}
}

function dataAddress({ contentType, data }: MessageFile): string {
	return `data:${contentType};base64,${Buffer.from(data).toString('base64')}`;
}
