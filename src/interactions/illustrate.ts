/** Adds the picture of an answer to the response that tells it: the map, or the status strip. */
import { setTimeout as delay } from 'node:timers/promises';
import { type APIComponentInContainer, type APIContainerComponent, ComponentType, InteractionResponseType } from 'discord.js';
import type { Drawable, Pictures } from '../pictures/index.ts';
import type { MessageBody } from './render.ts';
import type { Outcome, ResponseBody } from './respond.ts';

/** A file that goes along with a message. */
export interface MessageFile {
	readonly name: string;
	readonly contentType: string;
	readonly data: Uint8Array;
}

/** A response with its files. */
export interface Illustrated {
	readonly body: ResponseBody;
	readonly files: readonly MessageFile[];
}

/** How long an answer waits for its picture, in milliseconds: people wait for answers, not for pictures. */
const patience = 700;

/**
 * The response with its picture, where it has one and it is drawn in time; else the response as it is.
 *
 * @param onFailure told when a picture could not be drawn
 */
export async function illustrate(
	{ body, drawable }: Pick<Outcome, 'body' | 'drawable'>,
	pictures: Pictures | undefined,
	onFailure: (error: unknown) => void,
): Promise<Illustrated> {
	const isMessage =
		body.type === InteractionResponseType.ChannelMessageWithSource || body.type === InteractionResponseType.UpdateMessage;
	// Under load the words go out at once: pictures that nobody gets to see in time would only slow the next ones.
	if (pictures === undefined || drawable === undefined || !isMessage || !pictures.isNear(drawable)) {
		return { body, files: [] };
	}
	const picture = await drawnInTime(drawable, pictures, onFailure);
	if (picture === undefined) return { body, files: [] };
	const name = `${drawable.kind}.png`;
	const data = withGallery(body.data, name, drawable.altText());
	return { body: { ...body, data }, files: [{ name, contentType: 'image/png', data: picture }] };
}

async function drawnInTime(
	drawable: Drawable,
	pictures: Pictures,
	onFailure: (error: unknown) => void,
): Promise<Uint8Array | undefined> {
	const abort = new AbortController();
	const drawn = pictures.draw(drawable).catch((error: unknown) => {
		onFailure(error);
		return undefined;
	});
	const late = delay(patience, undefined, { signal: abort.signal, ref: false }).catch(() => undefined);
	try {
		return await Promise.race([drawn, late]);
	} finally {
		abort.abort();
	}
}

/** The picture stands below the first words: what is said there must be seen even where no picture is. */
function withGallery(message: MessageBody, name: string, description: string): MessageBody {
	const [container] = message.components;
	const gallery: APIComponentInContainer = {
		type: ComponentType.MediaGallery,
		items: [{ media: { url: `attachment://${name}` }, description }],
	};
	const [first, ...rest] = container.components;
	const components = first === undefined ? [gallery] : [first, gallery, ...rest];
	const illustrated: APIContainerComponent = { ...container, components };
	return { ...message, components: [illustrated], attachments: [{ id: '0', filename: name, description }] };
}
