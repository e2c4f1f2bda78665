/** One interaction of the page answered, with the question it put: the link under which it can be asked again. */
import { commandNamed } from '../../commands/index.ts';
import type { Invocation } from '../answers/answer.ts';
import { unpack } from '../interactions/customId.ts';
import { illustrate, type MessageFile } from '../interactions/illustrate.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { excuse, type Outcome, privateOption, type Responder, type ResponseBody, respond } from '../interactions/respond.ts';

/** What the page gets: the response just as Discord would get it, what was asked, and the pictures that go along. */
export interface Turn {
	readonly response: ResponseBody;
	/** The question in words that the page can put into a link; none for typing and for what could not be read. */
	readonly question?: Invocation;
	/** Pictures by file name, as `data:` addresses. */
	readonly files?: Readonly<Record<string, string>>;
}

/** Answers an interaction; a fault of the program is excused as in Discord, and told on standard error. */
export async function converse(interaction: Interaction, responder: Responder): Promise<Turn> {
	const question = questionOf(interaction);
	const { body, files } = await illustrate(outcomeOf(interaction, responder), responder.pictures, tell);
	return {
		response: body,
		...(question === undefined ? {} : { question }),
		...(files.length === 0 ? {} : { files: Object.fromEntries(files.map((file) => [file.name, dataAddress(file)])) }),
	};
}

function outcomeOf(interaction: Interaction, responder: Responder): Pick<Outcome, 'body' | 'drawable'> {
	try {
		return respond(interaction, responder);
	} catch (error) {
		tell(error);
		return { body: interaction.type === 4 ? { type: 8, data: { choices: [] } } : excuse(interaction) };
	}
}

function tell(error: unknown): void {
	process.stderr.write(`A question could not be answered in full: ${error instanceof Error ? error.stack : String(error)}\n`);
}

function dataAddress({ contentType, data }: MessageFile): string {
	return `data:${contentType};base64,${Buffer.from(data).toString('base64')}`;
}

function questionOf(interaction: Interaction): Invocation | undefined {
	switch (interaction.type) {
		case 2: {
			const { name, options = [] } = interaction.data;
			const given = options.flatMap((option) =>
				option.name === privateOption || option.value === undefined ? [] : [[option.name, option.value] as const],
			);
			return { command: name, options: Object.fromEntries(given) };
		}
		case 3: {
			const packed = unpack(interaction.data.custom_id);
			if (packed === undefined) return undefined;
			const { invocation, open } = packed;
			const [chosen] = interaction.data.values ?? [];
			if (open === undefined || chosen === undefined) return invocation;
			return { ...invocation, options: inOrder(invocation.command, { ...invocation.options, [open]: chosen }) };
		}
		default:
			return undefined;
	}
}

/** Options in the order in which the command has them, so that one question has one link. */
function inOrder(command: string, options: Invocation['options']): Invocation['options'] {
	const names = commandNamed(command)?.options.map(({ name }) => name) ?? [];
	return Object.fromEntries(Object.entries(options).sort(([one], [other]) => names.indexOf(one) - names.indexOf(other)));
}
